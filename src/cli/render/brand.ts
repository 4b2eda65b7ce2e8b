import { statSync } from 'node:fs'
import { dirname, isAbsolute, resolve } from 'node:path'
import { MOST_BYTES, type Picture, readLogo } from '../../brand/logo.ts'
import { type Brand, type Named, readBrand } from '../../brand/read.ts'
import { themeOf } from '../../brand/theme.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Theme } from '../../writers/theme.ts'
import { bytesOf, realPathOf, typeOf } from '../disk.ts'
import type { DiskFiles } from '../disk-files.ts'
import { EXIT, Stop } from '../exit.ts'
import { isWithin, shownPath } from '../paths.ts'

/**
 * A brand file, with what it names, as a theme. Throws `Stop` (2) when something in it cannot be
 * used. `path`: absolute.
 */
export function readTheme(path: string, files: DiskFiles): { theme: Theme; notes: string[] } {
  const shown = shownPath(files.cwd, path)
  const read = files.read(shown)
  if (!read) throw new Stop(EXIT.missing, missing(shown))
  if ('diagnostic' in read) throw new Stop(EXIT.invalid, read.diagnostic)
  const { brand, diagnostics } = readBrand(read.source)
  if (!brand) throw new Stop(EXIT.invalid, diagnostics)
  const beside = new Beside(dirname(path))
  const given = beside.filesOf(brand)
  if (beside.wrong.length > 0) throw new Stop(EXIT.invalid, beside.wrong)
  const { theme, notes } = themeOf(brand, given)
  return { theme, notes: [...beside.notes, ...notes].map((note) => `${shown}: ${note}`) }
}

function missing(shown: string): Diagnostic {
  return {
    id: 'file-not-found',
    severity: 'error',
    message: `There is no brand file "${shown}".`,
    places: [],
    try: 'Check its name, and the folder that you are in.',
  }
}

/** Most bytes of a font file: those of large Asian families have some twenty millions. */
const MOST_FONT = 32 * 1024 * 1024

/** What a brand may name: files in its own folder and below, wherever links lead. */
class Beside {
  readonly wrong: Diagnostic[] = []
  readonly notes: string[] = []
  readonly #pictures = new Map<string, Picture>()

  constructor(readonly folder: string) {}

  filesOf({ logo, sources }: Brand) {
    const pictures = Object.entries(logo ?? {}).flatMap(([ground, named]) => {
      const picture = this.#logo(named)
      return picture ? [[ground, { ...picture, ...(named.alt && { alt: named.alt }) }]] : []
    })
    const fonts = [...sources.values()]
      .filter(({ source }) => source === 'file')
      .flatMap(({ files }) => files.flatMap((file) => this.#font(file) ?? []))
    return { ...Object.fromEntries(pictures), fonts }
  }

  #logo(named: Named): Picture | undefined {
    if (/^https?:/i.test(named.path)) {
      this.notes.push(`The logo "${named.path}" is left out: nothing is loaded from the network.`)
      return undefined
    }
    const path = this.#inside(named, MOST_BYTES)
    const known = path && this.#pictures.get(path)
    if (!path || known) return known || undefined
    const picture = readLogo(named.path, bytesOf(path) as Buffer)
    if ('message' in picture) {
      this.#refuse(named, 'brand-logo', picture.message, picture.try)
      return undefined
    }
    const whole = picture.kind === 'svg' ? this.#withPng(picture, named) : picture
    this.#pictures.set(path, whole)
    return whole
  }

  /** Word and PowerPoint show SVG only where they are new: they get the PNG of the same name. */
  #withPng(picture: Picture, named: Named): Picture {
    const path = named.path.replace(/\.svg$/i, '.png')
    const real = typeOf(resolve(this.folder, path))
      ? this.#inside({ ...named, path }, MOST_BYTES)
      : undefined
    const png = real && readLogo(path, bytesOf(real) as Buffer)
    return png && 'png' in png && png.png ? { ...picture, png: png.png } : picture
  }

  #font(named: Named): string | undefined {
    const path = this.#inside(named, MOST_FONT)
    if (!path) return undefined
    const start = bytesOf(path)?.toString('latin1', 0, 4) ?? ''
    if (SFNT.has(start)) return path
    this.#refuse(
      named,
      'brand-font',
      `"${named.path}" is no font that the PDF can have.`,
      'Take the family as TTF or OTF files; those for web pages (WOFF) are packed.',
    )
    return undefined
  }

  /** The file's real path, unless it is too large or not in the folder. */
  #inside(named: Named, mostBytes: number): string | undefined {
    const path = resolve(this.folder, named.path)
    if (!typeOf(path)) {
      this.#refuse(
        named,
        'file-not-found',
        `There is no file "${named.path}".`,
        'Write its path as it is seen from the brand file.',
      )
      return undefined
    }
    const real = realPathOf(path)
    if (isAbsolute(named.path) || !isWithin(real, realPathOf(this.folder))) {
      this.#refuse(
        named,
        'file-outside',
        `"${named.path}" lies outside the folder of the brand.`,
        'Put the file into the folder of the brand file, or below.',
      )
      return undefined
    }
    const stats = statSync(real)
    if (stats.isFile() && stats.size <= mostBytes) return real
    this.#refuse(
      named,
      'brand-file',
      stats.isFile()
        ? `"${named.path}" has ${Math.ceil(stats.size / 1024)} KB, and may have ${mostBytes / 1024}.`
        : `"${named.path}" is no file.`,
      'Save it smaller, or name another one.',
    )
    return undefined
  }

  #refuse({ place }: Named, id: string, message: string, way: string): void {
    this.wrong.push({ id, severity: 'error', message, places: [{ place }], try: way })
  }
}

/** How a font file begins: TrueType, OpenType, a collection. */
const SFNT = new Set(['\0\u0001\0\0', 'OTTO', 'true', 'ttcf'])
