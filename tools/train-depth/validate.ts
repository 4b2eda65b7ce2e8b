import { cluesOf } from '../../src/depth/clues.ts'
import { judge } from '../../src/depth/judge.ts'
import { read } from '../../src/depth/reading.ts'
import { correlation, figuresOf, type Said, TITLES } from './figures.ts'
import { firstSights } from './first-sight.ts'
import type { Question, Row } from './rows.ts'
import { product } from './solve.ts'
import { type Labelled, type Trained, train } from './train.ts'

/**
 * Each hand is judged by a model that has seen nothing of it, and each question by one that has not
 * seen that question. Gives the lines of a table.
 */
export function validate(
  prompts: readonly Labelled<Row>[],
  questions: readonly Labelled<Question>[],
): string[] {
  const hands = [...new Set(prompts.map(({ of }) => of.author))]
  const said: Said[] = []
  const scored: { score: number; intimacy: number }[] = []
  for (const [turn, hand] of hands.entries()) {
    const isLeftOut = (_: unknown, index: number) => index % hands.length === turn
    const trained = train(
      prompts.filter(({ of }) => of.author !== hand),
      questions.filter((question, index) => !isLeftOut(question, index)),
    )
    for (const { of, row } of prompts)
      if (of.author === hand) {
        const judged = judge(sums(trained, row), 1)
        const { topics } = cluesOf(read(of.text), judged)
        said.push({ ...judged, row: of, topics: topics.map(({ topic }) => topic) })
      }
    for (const { of, row } of questions.filter(isLeftOut))
      scored.push({ score: judge(sums(trained, row), 1).score, intimacy: of.intimacy })
  }
  const ofShared = said.filter(({ row }) => row.shared)
  const lines = [
    ...hands.map(
      (hand) => [hand, figuresOf(said.filter(({ row }) => row.author === hand))] as const,
    ),
    ['shared set', figuresOf(ofShared)] as const,
    ['all', figuresOf(said)] as const,
  ].map(([name, figures]) => `| ${[name, ...figures].join(' | ')} |`)
  const r = correlation(
    scored.map(({ score }) => score),
    scored.map(({ intimacy }) => intimacy),
  )
  return [
    '# How well prompts and questions are judged that were left out',
    '',
    'Made by `npx tsx tools/train-depth.ts <folder> --validate`: each hand by a model that has seen nothing',
    'of it.',
    '',
    `| left out | ${TITLES.join(' | ')} |`,
    `|${' --- |'.repeat(TITLES.length + 1)}`,
    ...lines,
    '',
    '| confidence | prompts | exact | within one |',
    '| --- | --- | --- | --- |',
    ...confidenceLines(said),
    '',
    `Correlation of the score with the intimacy of ${scored.length} questions: ${r.toFixed(3)}.`,
    '',
    '## At first sight',
    '',
    'Each hand as it was judged on the day it was written, by the weights of that day, before anything',
    'learnt from it (`--first-sight <file>`). The hands are not equally hard: the third puts private',
    'questions into the forms of light ones, and light questions into those of deep ones.',
    '',
    ...firstSightLines(),
  ]
}

function firstSightLines(): string[] {
  const [titles = [], ...lines] = firstSights().map((cells) => `| ${cells.join(' | ')} |`)
  return [titles, `|${' --- |'.repeat(TITLES.length + 2)}`, ...lines].flat()
}

function confidenceLines(said: readonly Said[]): string[] {
  return ['high', 'medium', 'low'].map((confidence) => {
    const [prompts, exact, within] = figuresOf(said.filter((one) => one.confidence === confidence))
    return `| ${confidence} | ${prompts} | ${exact} | ${within} |`
  })
}

function sums({ weights }: Trained, row: Labelled<unknown>['row']): number[] {
  return weights.map((head) => product(head, row))
}
