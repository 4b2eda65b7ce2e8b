import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Place } from '../diagnostics/place.ts'
import { Places } from '../source/places.ts'
import { buildProgram } from './build/build.ts'
import { mergeLayers } from './layers/layers.ts'
import { shelfWith } from './layers/libraries.ts'
import { isRaw, type Raw } from './layers/merge.ts'
import { type Files, type Opened, open } from './layers/opened.ts'
import { tidied } from './layers/tidied.ts'
import { wrongKind } from './layers/wrong-file.ts'
import type { Program } from './program.ts'
import { reported } from './reported.ts'
import { camelCased } from './schema/camel.ts'
import type { ProgramFile } from './schema/files.generated.ts'
import { schemaShape } from './schema/schema.ts'
import { FALLBACK } from './translation/translating.ts'

/**
 * A library as a program in which everything that it holds occurs once, so that its texts can be
 * looked at as those of a program are. Nothing is known of people, spaces and order: times and who
 * is there mean nothing here.
 */
export function loadLibrary(
  path: string,
  files: Files,
): { program?: Program; diagnostics: Diagnostic[] } {
  const places = new Places()
  const { opened, diagnostics } = open(path, files, places)
  if (opened) diagnostics.push(...wrongKind(opened, 'library', places))
  if (!opened || diagnostics.length > 0) return { diagnostics }
  const root = schemaShape('program')
  const shelf = shelfWith(opened, places)
  const merged = reported((report) =>
    mergeLayers(asProgram(opened, places), undefined, {
      root,
      places,
      used: new WeakSet(),
      shelf,
      report,
    }),
  )
  if (!merged.given || merged.diagnostics.length > 0)
    return { diagnostics: tidied(merged.diagnostics) }
  const { value, occurrences } = merged.given
  const written = camelCased<ProgramFile>(value, root, places)
  const language = written.language ?? FALLBACK
  const whole = {
    path,
    written,
    occurrences,
    resourceFiles: new Map(),
    cohort: undefined,
    language,
    translations: [],
  }
  return { program: buildProgram(whole, places), diagnostics: [] }
}

/** How many people a library is for, nobody knows; a room of this size is what most are made for. */
const PEOPLE = { min: 4, max: 12 }

function asProgram({ value }: Opened, places: Places): Raw {
  const at = places.value(value, 'title')
  const stand = <T extends object>(made: T): T => standingAt(made, at, places)
  const activities = [
    ...itemsOf(value.activities, places),
    ...(value.prompts ? [stand(promptsOf(value, places))] : []),
  ]
  const all = stand({ id: 'activities', title: value.title, duration: '60m', activities })
  return stand({
    'social-learn': 1,
    title: value.title,
    ...(value.language !== undefined && { language: value.language }),
    participants: stand({ ...PEOPLE }),
    agreements: itemsOf(value.agreements, places),
    moderation: itemsOf(value.moderation, places),
    sessions: [all, ...itemsOf(value.sessions, places)],
  })
}

function promptsOf(value: Raw, places: Places): Raw {
  return {
    id: 'prompts',
    type: 'discussion',
    title: value.title,
    duration: '10m',
    prompts: itemsOf(value.prompts, places),
  }
}

/** The values of a map by ids as a list: maps with their ids, texts as they are. */
function itemsOf(map: unknown, places: Places): unknown[] {
  if (!isRaw(map)) return []
  const items: unknown[] = []
  for (const [id, value] of Object.entries(map)) {
    const item = isRaw(value) && !('text' in value || 'notice' in value) ? { id, ...value } : value
    if (isRaw(value) && isRaw(item)) places.copy(value, item)
    const spot = places.spot(map, id)
    if (spot) places.set(items, items.length, spot, item)
    items.push(item)
  }
  return items
}

function standingAt<T extends object>(made: T, at: Place, places: Places): T {
  places.setOwner(made, { key: at, value: at })
  return made
}
