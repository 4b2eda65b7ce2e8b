import type { Measure, Measured } from './measure.ts'

const ABOUT: Readonly<Record<string, string>> = {
  develop: `## While developing

%n texts in \`bench/rules/develop.tsv\`. The rules were tuned on them, so these figures flatter.`,
  test: `## On texts that were kept back

%n texts in \`bench/rules/test.tsv\`, by another hand. Nobody looked at them while writing rules.`,
}

/** `docs/accuracy.md`. */
export function accuracyPage({ sets, harmless }: Measured): string {
  const parts = [...sets].map(
    ([name, { texts, measures }]) =>
      `${ABOUT[name]?.replace('%n', String(texts))}\n\n${table(measures)}\n\n`,
  )
  return `# How often the rules that read words are right

Most rules count or compare, and are not here. These read words, and words mislead. *Precision*: of the texts in which the rule finds something, how many a sensible colleague would mark for it. *Recall*: of those that a colleague would mark, how many the rule finds. A rule that is wrong more often than once in ten is \`info\`, or unsure: it says of all its findings that its confidence is low.

Made by \`npm run bench:rules\`. Each text is put into a sound program, where a text of its kind stands, and each rule of the preset \`strict\` looks at it by itself: where several find something for the same reason, an author is told by one. A test fails when a precision falls below what is written here.

${parts.join('')}${harmless ? harmlessPart(harmless) : ''}## What these figures can't show

- The texts and their labels are by few hands, in English, and shorter and starker than those of real programs. A colleague in another trade or country would mark some of them otherwise.
- Half of the texts have something to mark. In an ordinary program hardly any has, so that more of what is found there is wrong than the precision says.
- A label says what stands in a text. Who asks whom, what the group has agreed on, and how the words are spoken is in no text.
- A rule without a label has no precision here: its examples and the harmless prompts are what it was tried on.
`
}

function table(measures: readonly Measure[]): string {
  const rows = measures.map(({ id, severity, unsure, labelled, found, right }) => {
    const known = labelled !== undefined
    const figures = [
      known ? labelled : '–',
      found,
      known ? right : '–',
      known ? share(right, found) : '–',
      known ? share(right, labelled) : '–',
    ]
    return `| \`${id}\` | ${severity}${unsure ? ', unsure' : ''} | ${figures.join(' | ')} |\n`
  })
  return `| rule | severity | labelled | found | of them right | precision | recall |
|---|---|--:|--:|--:|--:|--:|
${rows.join('')}`.trimEnd()
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(2)
}

function harmlessPart({ prompts, found }: NonNullable<Measured['harmless']>): string {
  const list = found.map(
    ({ prompt, ids }) => `- ${prompt} (${ids.map((id) => `\`${id}\``).join(', ')})\n`,
  )
  return `## On harmless prompts

Of ${prompts} ordinary prompts in \`bench/rules/harmless.tsv\`, ${found.length} (${((found.length / prompts) * 100).toFixed(1)} %) get a finding at \`warning\` or above.

${list.join('')}${list.length > 0 ? '\n' : ''}`
}

/** What the page says of the precision in a set, by rule; null where it gives none. */
export function precisionsIn(page: string, set: string): Map<string, number | null> {
  const from = page.indexOf(`bench/rules/${set}.tsv`)
  const part = page.slice(from, page.indexOf('\n## ', from))
  const rows = [...part.matchAll(/^\| `([\w-]+)` \|.*$/gm)]
  return new Map(
    rows.map(([row, id = '']) => {
      const precision = Number(row.split(' | ')[5])
      return [id, Number.isNaN(precision) ? null : precision]
    }),
  )
}
