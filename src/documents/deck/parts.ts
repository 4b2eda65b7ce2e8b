import type { List } from 'mdast'
import { slideColumn } from '../../tree/slide-height.ts'
import { placeRows } from '../../tree/slide-places.ts'
import { textOf } from '../../tree/text.ts'
import type { Inline, Slide, TreeNode } from '../../tree/tree.ts'
import { cut } from './cut.ts'

/** One thing that may go on to the next slide as a whole: a sentence, a list's line, an item. */
type Unit = { child: TreeNode } | { item: Slide['items'][number] }

/**
 * A slide in so many parts, each with the title and the foot of the whole; undefined where there
 * are not so many words. What goes to the next part is items and sentences, and where there are
 * none, words of the title.
 */
export function inParts(slide: Slide, count: number): Slide[] | undefined {
  const units = unitsOf(slide)
  if (units.length > 0) return byUnits(slide, units, count)
  const titles = chunks([slide.title], count, cut, (title) => textOf(title).length)
  return titles?.map(([title = []], index) => ({ ...only(slide, index), title }))
}

function byUnits(slide: Slide, units: Unit[], count: number): Slide[] | undefined {
  let from = 1
  return chunks(units, count, cutUnit, lengthOf)?.map((part, index) => {
    const items = part.flatMap((unit) => ('item' in unit ? [unit.item] : []))
    const first = from
    from += items.length
    return {
      ...only(slide, index),
      children: part.flatMap((unit) => ('child' in unit ? [unit.child] : [])),
      items,
      ...(first > 1 && { from: first }),
    }
  })
}

/** Whatever is still too long in so many parts is too long for slides. */
export const MOST_PARTS = 60

/**
 * A slide with places in as many parts as it needs, each with all places: what is too high is halved,
 * and stands on one part after the other, all places at once; what is not halved stays as it is, and
 * what has come to its end stays with its last piece.
 */
export function byPlaces(slide: Slide, fits: (part: Slide) => boolean): Slide[] {
  const pieces = slide.places.map(({ lines }) => [lines])
  for (;;) {
    const count = Math.max(...pieces.map((all) => all.length))
    const parts = Array.from({ length: count }, (_, index) => partOf(slide, pieces, index))
    const high = parts.findIndex((part) => !fits(part))
    const part = parts[high]
    if (!part || count >= MOST_PARTS || !halveHighest(part, pieces, high)) return parts
  }
}

function partOf(slide: Slide, pieces: readonly Inline[][][], index: number): Slide {
  const places = slide.places.map((place, at) => {
    const all = pieces[at] ?? []
    return { ...place, lines: all[Math.min(index, all.length - 1)] ?? [] }
  })
  return { ...only(slide, index), places }
}

/** False where nothing in the part can be halved. */
function halveHighest(part: Slide, pieces: Inline[][][], index: number): boolean {
  const cells = placeRows(part, slideColumn(part).width).flatMap(({ cells }) => cells)
  for (const { place } of cells.toSorted((one, other) => other.height - one.height)) {
    const all = pieces[part.places.indexOf(place)]
    const halves = halved(place.lines)
    if (!all || !halves) continue
    all.splice(Math.min(index, all.length - 1), 1, ...halves)
    return true
  }
  return false
}

function halved(lines: Inline[]): [Inline[], Inline[]] | undefined {
  const [first, ...more] = lines
  const middle = Math.ceil(lines.length / 2)
  if (more.length > 0) return [lines.slice(0, middle), lines.slice(middle)]
  const halves = first && cut(first)
  return halves && [[halves[0]], [halves[1]]]
}

/** The bar, the pause and the notes belong to the first part. */
function only(slide: Slide, index: number): Slide {
  if (index === 0) return slide
  const { bar: _, pause: __, ...rest } = slide
  return { ...rest, notes: [] }
}

function unitsOf({ children, items }: Slide): Unit[] {
  return [
    ...children.flatMap((child): Unit[] =>
      child.type === 'list' ? linesOf(child).map((line) => ({ child: line })) : [{ child }],
    ),
    ...items.map((item) => ({ item })),
  ]
}

/** A list as lists of one line each, which keep their numbers. */
function linesOf(list: List): List[] {
  return list.children.map((line, index) => ({
    ...list,
    ...(list.ordered && { start: (list.start ?? 1) + index }),
    children: [line],
  }))
}

function cutUnit(unit: Unit): [Unit, Unit] | undefined {
  if ('item' in unit) {
    const { text, ...rest } = unit.item
    return cut(text)?.map((text, index) => ({
      item: index === 0 ? { ...rest, text } : { text },
    })) as [Unit, Unit] | undefined
  }
  const { child } = unit
  if (child.type !== 'paragraph') return undefined
  return cut(child.children)?.map((children) => ({ child: { ...child, children } })) as
    | [Unit, Unit]
    | undefined
}

/** Even parts of a list, in order; where it has too few, its longest are cut. */
function chunks<T>(
  list: readonly T[],
  count: number,
  cutOne: (one: T) => [T, T] | undefined,
  lengthOf: (one: T) => number,
): T[][] | undefined {
  let all = [...list]
  while (all.length < count) {
    const longest = all.toSorted((one, other) => lengthOf(other) - lengthOf(one))[0]
    const halves = longest && cutOne(longest)
    if (!halves) return undefined
    all = all.flatMap((one) => (one === longest ? halves : [one]))
  }
  return Array.from({ length: count }, (_, index) => {
    const at = (part: number) => Math.round((part * all.length) / count)
    return all.slice(at(index), at(index + 1))
  })
}

function lengthOf(unit: Unit): number {
  return textOf('item' in unit ? unit.item.text : [unit.child]).length
}
