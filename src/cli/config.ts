import { join, resolve } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Preset } from '../lint/rule.ts'
import { readSettings, readTerms, type Settings, type WrittenTerm } from '../lint/settings.ts'
import type { Term } from '../lint/terms.ts'
import { checkFile } from '../program/check.ts'
import type { Kind } from '../program/schema/node.ts'
import { parse } from '../source/parse.ts'
import { Places } from '../source/places.ts'
import type { Slides, Theme } from '../writers/theme.ts'
import type { DiskFiles } from './disk-files.ts'
import { kindOf } from './kind-of.ts'
import { TEMPLATE_FOLDER } from './own-templates.ts'
import type { Paper } from './paper.ts'
import { shownPath } from './paths.ts'
import { CONFIG_NAME, nearestWith } from './upward.ts'
import { filesBelow, isPattern, matcher, matching } from './walk.ts'

/** What a team's config says, with its paths made absolute, and its patterns files. */
export interface Config {
  programs: string[]
  cohorts: string[]
  /** Where the team's own templates lie. */
  templates: string
  paper?: Paper
  /** How many prompt cards a page has. */
  cards?: 2 | 4
  print?: Theme['print']
  slides?: Slides
  /** Absolute. */
  brand?: string
  /** Folders with fonts for letters that ours lack. */
  fontPath?: string[]
  /** From a document to its formats, in the author's order. */
  render: Map<string, string[]>
  /** How the rules are set, for everything and for some of the files. */
  lint: Settings & {
    terms: Term[]
    overrides: (Settings & { matches(path: string): boolean })[]
  }
}

interface Written {
  programs?: string[]
  cohorts?: string[]
  paper?: Paper
  cards?: 2 | 4
  print?: Theme['print']
  slides?: Slides
  brand?: string
  'font-path'?: string | string[]
  render?: Record<string, string[]>
  lint?: WrittenSettings & {
    terms?: WrittenTerm[]
    overrides?: (WrittenSettings & { files: string[] })[]
  }
}

interface WrittenSettings {
  preset?: Preset
  rules?: Record<string, unknown>
}

/** A config and what is wrong with it. Without `config` when there is none, or when it is not valid. */
export interface ReadConfig {
  /** As the user knows it. */
  path?: string
  config?: Config
  diagnostics: Diagnostic[]
}

/** The nearest config from the working folder upwards. */
export function readConfig(files: DiskFiles): ReadConfig {
  const folder = nearestWith(CONFIG_NAME, files.cwd)
  if (!folder) return { diagnostics: [] }
  const path = shownPath(files.cwd, join(folder, CONFIG_NAME))
  const { diagnostics } = checkFile(path, files)
  const read = files.read(path)
  if (diagnostics.some(isError) || !read || !('source' in read)) return { path, diagnostics }

  const written = parse(read.source, new Places()).value as Written
  const listed = (names: string[] | undefined, kind: Kind): string[] => {
    if (!names) return filesBelow(folder).filter((found) => kindOf(found) === kind)
    const named = names.filter((name) => !isPattern(name)).map((name) => resolve(folder, name))
    // A translation lies beside what it translates, so that a pattern catches it too.
    const matched = matching(names.filter(isPattern), folder)
    return [...new Set([...named, ...matched.filter((path) => kindOf(path) !== 'translation')])]
  }
  const config: Config = {
    programs: listed(written.programs, 'program'),
    cohorts: listed(written.cohorts, 'cohort'),
    templates: join(folder, TEMPLATE_FOLDER),
    ...(written.paper && { paper: written.paper }),
    ...(written.cards && { cards: written.cards }),
    ...(written.print && { print: written.print }),
    ...(written.slides && { slides: written.slides }),
    ...(written.brand && { brand: resolve(folder, written.brand) }),
    ...(written['font-path'] && {
      fontPath: [written['font-path']].flat().map((path) => resolve(folder, path)),
    }),
    render: new Map(
      Object.entries(written.render ?? {}).filter(([name]) => !name.startsWith('x-')),
    ),
    lint: {
      ...readSettings(written.lint ?? {}),
      terms: readTerms(written.lint?.terms ?? []),
      overrides: (written.lint?.overrides ?? []).map((override) => ({
        ...readSettings(override),
        matches: matcher(override.files, folder),
      })),
    },
  }
  return { path, config, diagnostics }
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error'
}
