import type { Plan } from '../plan/plan.ts'
import { quoteMarks } from '../tree/quote-marks.ts'
import { textOf } from '../tree/text.ts'
import type { DocumentTree, Slide, TreeNode } from '../tree/tree.ts'
import { typographic } from '../tree/typography.ts'
import { withCode } from './codes.ts'
import { deck } from './deck.ts'
import type { Document, DocumentOptions } from './document.ts'
import { withLinks } from './links.ts'
import { metaOf } from './meta.ts'
import { forParticipants, type ParticipantPlan } from './participants.ts'
import { noNotes, notesOf } from './slides/notes.ts'
import { SlideNumbers } from './slides/numbers.ts'
import { setUp } from './slides/setting.ts'
import { type SlidesView, slidesShape, slidesView } from './slides/view.ts'
import { Problems, TemplateError } from './template/problems.ts'
import { fillTemplate } from './template.ts'
import { templatesWith } from './templates.ts'
import { Words } from './words.ts'

const shared = {
  template: 'slides',
  formats: ['md', 'html', 'pdf', 'pptx'],
  shape: slidesShape,
} as const

/** The slides that participants see. They hold no note at all: decks get sent round. */
export const slides = {
  ...shared,
  name: 'slides',
  audience: 'participants',
  view(plan: ParticipantPlan, { session }: DocumentOptions): SlidesView {
    return slidesView(setUp(plan, new Words(plan.program.language), noNotes, session))
  },
  build(plan: ParticipantPlan, options: DocumentOptions): DocumentTree {
    const words = new Words(plan.program.language)
    const kind = words.text('slides.kind')
    return {
      meta: metaOf(plan.program, words, { kind, form: 'slides' }),
      children: shownTo(plan, options),
    }
  },
} as const satisfies Document

/** The same slides, with what the speaker says and does. */
export const slidesWithNotes = {
  ...shared,
  name: 'slides-with-notes',
  audience: 'team',
  view(plan: Plan, { session, detail }: DocumentOptions): SlidesView {
    const words = new Words(plan.program.language)
    return slidesView(setUp(forParticipants(plan), words, notesOf(plan, words, detail), session))
  },
  build(plan: Plan, options: DocumentOptions): DocumentTree {
    const { program } = plan
    const words = new Words(program.language)
    const kind = words.text('slides.kind-with-notes')
    const audience = words.text('guide.audience')
    return {
      meta: metaOf(program, words, { kind, audience, form: 'slides' }),
      children: filled(slidesWithNotes.view(plan, options), withLinks(plan), words, options),
    }
  },
} as const satisfies Document

/** For documents that send people to a slide: counted in the deck made with the same options. */
export function slideNumbers(plan: Plan, options: DocumentOptions): SlideNumbers {
  return new SlideNumbers(shownTo(forParticipants(plan), options))
}

/** The guide counts the same slides that are then shown. */
const shown = new WeakMap<ParticipantPlan, { options: DocumentOptions; deck: Slide[] }>()

function shownTo(plan: ParticipantPlan, options: DocumentOptions): Slide[] {
  const before = shown.get(plan)
  if (before?.options === options) return before.deck
  const words = new Words(plan.program.language)
  const deck = filled(slides.view(plan, options), plan, words, options)
  shown.set(plan, { options, deck })
  return deck
}

function filled(
  view: SlidesView,
  { program, links }: Pick<ParticipantPlan, 'program' | 'links'>,
  words: Words,
  { templates }: DocumentOptions,
): Slide[] {
  const used = templatesWith(templates)
  const nodes = fillTemplate(used, shared.template, slidesShape, view, words, links)
  refuseStray(nodes, new Problems(used.texts))
  const opened = new Set([...links.values()].filter((link) => link !== undefined))
  const coded = nodes.map((node) => (node.type === 'slide' ? withCode(node, opened) : node))
  return deck(typographic(coded, quoteMarks(program.language)), words)
}

/** Nothing of an author's own template is lost: what stands between slides would be on none. */
function refuseStray(nodes: readonly TreeNode[], problems: Problems): void {
  const stray = nodes.find(({ type }) => type !== 'slide')
  if (!stray) return
  const place = { template: shared.template, line: 1, column: 0 }
  const message = `“${textOf([stray]).trim().slice(0, 40)}” stands on no slide.`
  problems.add('template-place', place, message, 'Write it into a block `{{#slide …}}`.')
  throw new TemplateError(problems.found)
}
