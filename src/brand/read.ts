import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { listed, nearest } from '../diagnostics/nearest.ts'
import type { Place, SourceText } from '../diagnostics/place.ts'
import { validateBy } from '../program/validate/validate.ts'
import { parse } from '../source/parse.ts'
import { Places } from '../source/places.ts'
import { readColour } from './colour.ts'
import { unusedIn } from './unused.ts'
import type { Written, WrittenColour, WrittenImage, WrittenLogo, WrittenType } from './written.ts'

/** What a brand file says, as far as documents have a use for it. */
export interface Brand {
  name?: string
  /** `#RRGGBB`. */
  primary?: string
  accent?: string
  /** Families of text and titles. */
  text?: string
  headings?: string
  /** Where families come from, by name. */
  sources: ReadonlyMap<string, FontSource>
  /** For light grounds and for dark ones: the same picture where there is one. */
  logo?: { light?: Named; dark?: Named }
  footer?: string
  /** Fields that may stand there and change nothing, by their paths. */
  unused: string[]
}

export interface FontSource {
  source: 'file' | 'google' | 'bunny' | 'system'
  files: Named[]
}

/** A file that is named in the brand. */
export interface Named {
  /** As it is written, seen from the brand file. */
  path: string
  alt?: string
  place: Place
}

/** Reads a brand file; with any diagnostic there is no brand. */
export function readBrand(source: SourceText): { brand?: Brand; diagnostics: Diagnostic[] } {
  const places = new Places()
  const { value, diagnostics } = parse(source, places)
  if (diagnostics.length > 0) return { diagnostics: diagnostics.map(forBrands) }
  const wrong = validateBy('brand', value, places)
  if (wrong.length > 0) return { diagnostics: wrong }
  return new Reader(value as Written, places).brand()
}

/** Ours begin otherwise. */
function forBrands(diagnostic: Diagnostic): Diagnostic {
  if (diagnostic.id !== 'file-empty' && diagnostic.id !== 'file-without-fields') return diagnostic
  return { ...diagnostic, try: 'Begin it with `color:`, and below that `  primary: "#7a1f2b"`.' }
}

class Reader {
  readonly #diagnostics: Diagnostic[] = []

  constructor(
    readonly written: Written,
    readonly places: Places,
  ) {}

  brand(): ReturnType<typeof readBrand> {
    const { meta, color = {}, typography = {}, defaults } = this.written
    const own = defaults?.['social-learn'] ?? {}
    const name =
      typeof meta?.name === 'string' ? meta.name : (meta?.name?.full ?? meta?.name?.short)
    const accent =
      this.#colour(own, 'accent') ??
      this.#colour(color, 'secondary') ??
      this.#colour(color, 'tertiary')
    const primary = this.#colour(color, 'primary')
    const logo = this.#logo()
    const text = familyOf(typography.base)
    const headings = familyOf(typography.headings) ?? text
    const brand: Brand = {
      ...(name && { name }),
      ...(primary && { primary }),
      ...(accent && { accent }),
      ...(text && { text }),
      ...(headings && { headings }),
      sources: this.#sources(),
      ...(logo && { logo }),
      ...(own.footer && { footer: own.footer }),
      unused: unusedIn(this.written),
    }
    const diagnostics = this.#diagnostics
    return diagnostics.length > 0 ? { diagnostics } : { brand, diagnostics }
  }

  /** A colour of its own, or one of the palette, or one that another role has. */
  #colour(owner: object, key: string): string | undefined {
    let at = { owner, key, written: (owner as Record<string, WrittenColour | undefined>)[key] }
    const { color = {} } = this.written
    for (let step = 0; step < MOST_STEPS; step++) {
      if (at.written === undefined) return undefined
      if (typeof at.written === 'object') {
        at = { owner: at.written, key: 'light', written: at.written.light }
        continue
      }
      const name = at.written
      const colour = readColour(name)
      const holder = [color.palette ?? {}, color].find((names) => Object.hasOwn(names, name))
      if (!holder || (colour && holder === color)) {
        if (!colour) this.#noColour(name, this.places.value(at.owner, at.key))
        return colour
      }
      at = { owner: holder, key: name, written: (holder as Record<string, WrittenColour>)[name] }
    }
    this.#noColour(String(at.written), this.places.value(owner, key))
    return undefined
  }

  #noColour(name: string, place: Place): void {
    const names = Object.keys(this.written.color?.palette ?? {})
    const near = nearest(name, names)
    this.#diagnostics.push({
      id: 'brand-colour',
      severity: 'error',
      message: `"${name}" is no colour.`,
      places: [{ place }],
      try: [
        near && `Did you mean \`${near}\`?`,
        'Write it as CSS does, opaque: "#7a1f2b", "teal", "rgb(122 31 43)".',
        names.length > 0 && `Your palette has ${listed(names)}.`,
      ]
        .filter(Boolean)
        .join(' '),
    })
  }

  #sources(): Map<string, FontSource> {
    const fonts = this.written.typography?.fonts ?? []
    return new Map(
      fonts.map((font) => {
        const { family, source = 'google', files = [] } = font
        const named = files.map((file, index) => this.#named(file, files, index))
        return [family, { source, files: named }]
      }),
    )
  }

  /** The size that suits the head of a cover, on light and on dark grounds. */
  #logo(): Brand['logo'] {
    const { logo } = this.written
    if (logo === undefined) return undefined
    if (typeof logo === 'string' || logo.path !== undefined) {
      const one = this.#named(logo as WrittenImage, this.written, 'logo')
      return { light: one, dark: one }
    }
    const size = (['medium', 'large', 'small'] as const).find((each) => logo[each] !== undefined)
    if (!size) return undefined
    const chosen = logo[size] as WrittenLogo
    if (typeof chosen === 'string' || chosen.path !== undefined) {
      const one = this.#image(chosen as WrittenImage, logo, size)
      return { light: one, dark: one }
    }
    const { light, dark } = chosen
    return {
      ...(light !== undefined && { light: this.#image(light, chosen, 'light') }),
      ...(dark !== undefined && { dark: this.#image(dark, chosen, 'dark') }),
    }
  }

  /** A path, or the name of one of the images. */
  #image(written: WrittenImage, owner: object, key: string): Named {
    const { logo } = this.written
    const images = typeof logo === 'object' ? (logo.images ?? {}) : {}
    if (typeof written === 'string' && Object.hasOwn(images, written))
      return this.#named(images[written] as WrittenImage, images, written)
    return this.#named(written, owner, key)
  }

  #named(written: WrittenImage, owner: object, key: string | number): Named {
    const place = this.places.value(owner, key)
    if (typeof written === 'string') return { path: written, place }
    const { path, alt } = written
    return { path, ...(alt && { alt }), place: this.places.value(written, 'path') }
  }
}

/** Names that lead from one to the next. */
const MOST_STEPS = 10

function familyOf(type: WrittenType | undefined): string | undefined {
  return typeof type === 'string' ? type : type?.family
}
