import { bodyOf } from '../tree/slide-body.ts'
import { slideColumn, slideHeight, slideRoom } from '../tree/slide-height.ts'
import { labelsFit } from '../tree/slide-places.ts'
import { textOf } from '../tree/text.ts'
import type { Slide, TreeNode } from '../tree/tree.ts'
import { cut } from './deck/cut.ts'
import { byPlaces, inParts, MOST_PARTS } from './deck/parts.ts'
import type { Words } from './words.ts'

/**
 * The slides of a template as a deck, for every format: what does not fit on a slide in the largest
 * size gets the next smaller one; what does not fit in the smallest goes on on further slides with
 * the same title. Numbered from 1, each with a name of its own.
 */
export function deck(nodes: readonly TreeNode[], words: Words): Slide[] {
  const names = new Set<string>()
  return nodes
    .filter((node): node is Slide => node.type === 'slide')
    .flatMap((draft: Draft) => parted({ notes: [], ...draft, ...UNSETTLED }, words))
    .map((slide, index) => ({ ...slide, number: index + 1, name: nameOf(slide, names, words) }))
}

/** A code takes room from the words beside it: none where they would need more slides for it. */
function parted({ code, ...slide }: Slide, words: Words): Slide[] {
  const plain = headed(labelled(slide, words)).flatMap((part) => split(part, words))
  if (!code) return plain
  const coded = headed(labelled({ ...slide, code }, words)).flatMap((part) => split(part, words))
  return coded.length > plain.length ? plain : coded
}

/** What a template says of a slide, which need not say that there are no notes. */
type Draft = Omit<Slide, 'notes' | keyof typeof UNSETTLED> & Partial<Pick<Slide, 'notes'>>

/** What is settled here. */
const UNSETTLED = { number: 0, name: '', step: 0 } as const

/** A title that leaves no room for what stands under it begins on a slide by itself. */
function headed(slide: Slide): Slide[] {
  const { bar: _, ...rest } = slide
  const alone = { ...rest, children: [], items: [], places: [] }
  const isAlone = bodyOf(slide).length + slide.places.length === 0
  const halves = isAlone || hasRoomBelow(alone) ? undefined : cut(slide.title)
  if (!halves) return [slide]
  const [title, more] = halves
  return [{ ...alone, title }, ...headed({ ...slide, title: more, notes: [] })]
}

function hasRoomBelow(slide: Slide): boolean {
  return 2 * slideHeight({ ...slide, step: 2 }) <= slideRoom(slide)
}

/** What is too long for its piece of a bar stands in a line above the bar. */
function labelled(slide: Slide, words: Words): Slide {
  const { width } = slideColumn(slide)
  const places = slide.places.map((place) => {
    if (!place.bar || labelsFit(place, slide, width)) return place
    const labels = place.bar.map(({ label }) => label).filter((label) => label !== '')
    const value = labels.join(words.text('separator'))
    const bar = place.bar.map((piece) => ({ ...piece, label: '' }))
    return { ...place, lines: [...place.lines, [{ type: 'text' as const, value }]], bar }
  })
  return { ...slide, places }
}

const STEPS = [0, 1, 2] as const
/** More people read than listen on a slide with more lines. */
const MOST_AGREEMENTS = 5

function split(slide: Slide, words: Words): Slide[] {
  let last = [slide]
  for (const way of ways(slide)) {
    last = titled(way, words)
    const step = STEPS.find((step) => last.every((part) => fits({ ...part, step })))
    if (step !== undefined) return last.map((part) => ({ ...part, step }))
  }
  return last.map((part) => ({ ...part, step: 2 }))
}

/** A slide as a whole, and in more and more parts. */
function* ways(slide: Slide): Generator<Slide[]> {
  const { layout, items, places } = slide
  const least = layout === 'agreements' ? Math.ceil(items.length / MOST_AGREEMENTS) : 1
  if (least <= 1) yield [slide]
  const plain = withoutPictures(slide)
  if (plain && least <= 1) yield [plain]
  if (places.length > 0) {
    yield byPlaces(plain ?? slide, (part) => fits({ ...part, step: 2 }))
    return
  }
  for (let count = Math.max(least, 2); count <= MOST_PARTS; count++) {
    const parts = inParts(plain ?? slide, count)
    if (!parts) return
    yield parts
  }
}

/** A bar without labels is a picture of the words above it, and a drawing is one for the eye. */
function withoutPictures({ drawing, ...slide }: Slide): Slide | undefined {
  const isSilent = ({ bar }: Slide['places'][number]) =>
    bar?.every(({ label }) => label === '') ?? false
  if (!drawing && !slide.places.some(isSilent)) return undefined
  const places = slide.places.map((place) => {
    if (!isSilent(place)) return place
    const { bar: _, ...rest } = place
    return rest
  })
  return { ...slide, places }
}

function fits(slide: Slide): boolean {
  return slideHeight(slide) <= slideRoom(slide)
}

/** Each part says which of how many it is. */
function titled(parts: readonly Slide[], words: Words): Slide[] {
  const of = parts.length
  if (of === 1) return [...parts]
  return parts.map((part, index) => {
    const value = words.text('slides.part', {
      number: words.number(index + 1),
      of: words.number(of),
    })
    return { ...part, title: [...part.title, { type: 'text', value: ` ${value}` }] }
  })
}

/** The title; where another slide has it too, with what it belongs to, or with a number. */
function nameOf({ title, kicker }: Slide, names: Set<string>, words: Words): string {
  const value = textOf(title)
  const longer = kicker ? words.text('labelled', { label: textOf(kicker), value }) : value
  let name = names.has(value) ? longer : value
  for (let n = 2; names.has(name); n++) name = `${longer} (${words.number(n)})`
  names.add(name)
  return name
}
