import shipped from '../../../library/methods.yaml?raw'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { SourceText } from '../../diagnostics/place.ts'
import { parse } from '../../source/parse.ts'
import { Places } from '../../source/places.ts'
import { quoted } from '../grammars/read.ts'
import type { Raw } from './merge.ts'
import { type Files, type Opened, open, pathFrom } from './opened.ts'
import { type Library, Shelf } from './shelf.ts'
import { wrongKind } from './wrong-file.ts'

/** How the library that ships with the tool is called where a place in it is shown. */
const SHIPPED_NAME = 'social-learn:methods.yaml'

/** The libraries that a program names, and behind them the one that ships with the tool. */
export function shelfOf(
  program: Opened,
  files: Files,
  places: Places,
): { shelf: Shelf; diagnostics: Diagnostic[] } {
  const libraries: Library[] = []
  const diagnostics: Diagnostic[] = []
  const names = (program.value.libraries ?? []) as string[]
  for (const [index, name] of names.entries()) {
    const naming = { name, place: places.value(names, index) }
    const { opened, diagnostics: wrong } = open(pathFrom(naming), files, places, naming)
    if (opened) wrong.push(...wrongKind(opened, 'library', places, naming))
    diagnostics.push(...wrong)
    if (!opened || wrong.length > 0) continue
    const library = libraryOf(opened)
    const twin = libraries.find(({ id }) => id !== undefined && id === library.id)
    if (twin) diagnostics.push(sameId(twin, library, places))
    else libraries.push(library)
  }
  return { shelf: new Shelf(libraries, () => shippedLibrary(places)), diagnostics }
}

/** A library by itself: it may use what is its own, and what ships with the tool. */
export function shelfWith(library: Opened, places: Places): Shelf {
  return new Shelf([libraryOf(library)], () => shippedLibrary(places))
}

function libraryOf({ value, source }: Opened): Library {
  const { id, title } = value as { id?: string; title: string }
  return { id, title, source, value }
}

let shippedOnce: { library: Library; places: Places } | undefined

/** Read once in a process, however many programs use it: nothing ever changes it. */
function shippedLibrary(places: Places): Library {
  shippedOnce ??= readShipped()
  places.include(shippedOnce.places)
  return shippedOnce.library
}

function readShipped(): { library: Library; places: Places } {
  const source = new SourceText(SHIPPED_NAME, shipped)
  const places = new Places()
  const value = parse(source, places).value as Raw & { id: string; title: string }
  return { library: { id: value.id, title: value.title, source, value }, places }
}

function sameId(first: Library, second: Library, places: Places): Diagnostic {
  return {
    id: 'id-twice',
    severity: 'error',
    message: `Two libraries have the id ${quoted(second.id)}: ${quoted(first.title)} and ${quoted(second.title)}.`,
    places: [
      { place: places.value(second.value, 'id') },
      { place: places.value(first.value, 'id'), label: 'the first one' },
    ],
    try: 'Give one of them another `id`.',
  }
}
