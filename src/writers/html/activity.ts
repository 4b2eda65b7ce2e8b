import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { depthIndex } from '../../tree/prompt.ts'
import { aloud, aloudLine } from '../../tree/quotes.ts'
import type {
  ActivityBlock,
  PromptBlock,
  Ruled,
  Section,
  StepBlock,
  SymbolName,
} from '../../tree/tree.ts'
import { headingName, line, words } from './author.ts'
import { placeInSession } from './bar.ts'
import type { HtmlContext, HtmlWriters } from './context.ts'
import { symbolList } from './opening.ts'
import { depthMark, ownColour, symbol } from './symbol.ts'

/** Sections, activities and what an activity is made of. */
export const activity = {
  section: (section, context) => [
    h(
      `section.level-${section.level}`,
      { id: context.ids.get(section), class: pageClass(section) },
      [
        titleLine(section),
        ...context.write(section.children, { ...context, level: section.level }),
      ],
    ),
  ],
  activity: (activity, context) => [
    h('section.activity', { id: context.ids.get(activity), class: pageClass(activity) }, [
      h('.opening', [
        activity.bar ? placeInSession(activity.bar) : undefined,
        activity.number ? h('p.tile', { ariaHidden: 'true' }, activity.number) : undefined,
        h('.titles', [
          h(headingName(activity.level), [
            activity.number ? h('span.for-readers', `${activity.number} `) : undefined,
            ...line(activity.title),
          ]),
          words('p.purpose', activity.purpose),
          activity.facts.length > 0 ? symbolList('ul.symbol-key', activity.facts) : undefined,
        ]),
      ]),
      ...context.write(activity.children, { ...context, level: activity.level }),
    ]),
  ],
  step: (step, context) => [labelled(`.step.${step.verb}`, step.verb, step, context)],
  ruled: (ruled, context) => [labelled(`.ruled.${ruled.tone}`, ruled.symbol, ruled, context)],
  prompt: (prompt, context) => [promptCard(prompt, context)],
} satisfies Partial<HtmlWriters>

/** What belongs to a title stands on its line, where there is room. */
function titleLine({ level, title, beside, aside }: Section): Element {
  const heading = h(headingName(level), line(title))
  if (!beside && !aside) return heading
  return h('.title-line', [heading, words('p.beside', beside), words('p.aside', aside)])
}

function pageClass({ page }: Pick<Section | ActivityBlock, 'page'>): string {
  // A browser can't tell what is left of a page.
  return `page-${page === 'spread' || page === 'turn' ? 'new' : page}`
}

/** Symbol, label and times at the side; what to say or do beside it. */
function labelled(
  selector: string,
  name: SymbolName,
  { label, aside, spoken, children }: StepBlock | Ruled,
  context: HtmlContext,
): Element {
  const body = context.write(spoken ? aloud(children, context.meta.quotes) : children, context)
  return h(selector, { style: ownColour(name) }, [
    h('.label', [
      symbol(name),
      h('p.word', line(label)),
      ...aside.map((each) => h('p.small', line(each))),
    ]),
    spoken ? h('blockquote.body', body) : h('.body', body),
  ])
}

function promptCard(
  { question, purpose, fields, depth, example }: PromptBlock,
  { meta }: HtmlContext,
): Element {
  const rows = fields.map(({ symbol: name, label, value, spoken }) =>
    field(name, symbol(name), line(label), line(spoken ? aloudLine(value, meta.quotes) : value)),
  )
  if (depth) {
    const label = `${depth.label} ${depth.level}`
    rows.splice(
      depthIndex(fields),
      0,
      field('depth', depthMark(depth), [text(label)], [text(depth.words)]),
    )
  }
  return h('.prompt', [
    h('.question', [symbol('prompt'), h('p.words', line(question)), words('p.purpose', purpose)]),
    rows.length > 0 ? h('dl.fields', rows) : undefined,
    example
      ? h('p.example', [
          h('strong', line(example.label)),
          ' ',
          h('em', line(aloudLine(example.text, meta.quotes))),
        ])
      : undefined,
  ])
}

function field(
  kind: SymbolName | 'depth',
  mark: Element,
  label: ElementContent[],
  value: ElementContent[],
): Element {
  return h(`.field.${kind}`, [h('dt', [mark, h('span', label)]), ' ', h('dd', value)])
}

function text(value: string): ElementContent {
  return { type: 'text', value }
}
