import { slideColumn, slideHeight, slideRoom } from '../tree/slide-height.ts'
import { labelsFit } from '../tree/slide-places.ts'
import { textOf } from '../tree/text.ts'
import type { Slide, TreeNode } from '../tree/tree.ts'
import { inParts } from './deck/parts.ts'
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
    .map(({ notes = [], ...slide }: Draft) => labelled({ ...slide, notes }, words))
    .flatMap((slide) => split(slide, words))
    .map((slide, index) => ({ ...slide, number: index + 1, name: nameOf(slide, names, words) }))
}

/** A template need not say that there are no notes. */
type Draft = Omit<Slide, 'notes'> & Partial<Pick<Slide, 'notes'>>

/** What is too long for its piece of a bar stands in a line above the bar. */
function labelled(slide: Slide, words: Words): Slide {
  const { width } = slideColumn(slide)
  const places = slide.places.map((place) => {
    if (!place.bar || labelsFit(place, slide.places, width)) return place
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
/** Whatever is still too long then is too long for slides. */
const MOST_PARTS = 12

function split(slide: Slide, words: Words): Slide[] {
  const least = slide.layout === 'agreements' ? Math.ceil(slide.items.length / MOST_AGREEMENTS) : 1
  let best = [slide]
  for (let count = Math.max(least, 1); count <= MOST_PARTS; count++) {
    const parts = count === 1 ? [slide] : inParts(slide, count)
    if (!parts) break
    best = titled(parts, words)
    const step = STEPS.find((step) => best.every((part) => fits({ ...part, step })))
    if (step !== undefined) return best.map((part) => ({ ...part, step }))
  }
  return best.map((part) => ({ ...part, step: 2 }))
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
