/** No regular expression of ours may take longer than a text is long, whatever somebody writes. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { lintPlan } from '../src/lint/lint.ts'
import { expressionOf } from '../src/lint/reading/phrases.ts'
import { RULES } from '../src/lint/rules.generated.ts'
import { planProgram } from '../src/plan/plan-program.ts'
import { phrasesIn } from '../tools/generate/hints/hints.ts'
import { load } from './program/fixtures.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Those that see no text of unknown length. Each is held to be slow on one, or it need not stand here. */
const BOUNDED: Record<string, string> = {
  'src/import/draft/team.ts': 'what is longer than any name is left before',
  'src/program/grammars/moments.ts': 'on one line by then, which it always matches',
  'src/documents/run-of-show/screen.ts': 'cut to the length of a cue before',
  'src/lint/reading/cut.ts': 'cut to the length of a line before',
  'src/program/grammars/durations.ts': 'what is longer than any length is refused before',
  'src/writers/office/zip.ts': 'the XML of a file that is ours, where each element is closed',
  'src/writers/pptx/dangling.ts': 'the XML of a file that is ours, where each element is closed',
  'src/writers/pptx/groups.ts': 'the XML of a file that is ours, where each element is closed',
  'src/writers/pptx/mend.ts': 'the XML of a file that is ours, where each element is closed',
  'src/writers/pptx/presentation.ts': 'the XML of a file that is ours, which holds it once',
  'src/writers/pptx/scheme.ts': 'the XML of a file that is ours, which holds it once',
  'src/cli/typst-complaints.ts': 'what the engine says, where each quote is closed',
  'src/cli/init/report.ts': 'the names of files of ours',
  'src/lint/reading/phrases.ts': 'patterns that are ours',
}

interface Pattern {
  file: string
  source: string
  flags: string
}

/** All that stand in the sources as they are. */
function patternsInSources(): Pattern[] {
  const files = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => /(?<!\.d)\.ts$/.test(path) && !path.includes('.generated.'))
  return files.flatMap((file) => {
    const found: Pattern[] = []
    const visit = (node: ts.Node): void => {
      const literal = ts.isRegularExpressionLiteral(node) && /^\/(.*)\/(\w*)$/s.exec(node.text)
      if (literal) found.push({ file, source: literal[1] ?? '', flags: literal[2] ?? '' })
      ts.forEachChild(node, visit)
    }
    visit(ts.createSourceFile(file, readFileSync(root + file, 'utf8'), ts.ScriptTarget.Latest))
    return found
  })
}

/** One that repeats nothing without end is done in a moment at each place. */
const REPEATS = /(?<!\\)[*+]|\{\d+,\}/

const SAMPLES: [of: RegExp, samples: string[]][] = [
  [/\\s| /, [' ', '\n']],
  [/\\t|\\s/, ['\t']],
  [/\\d|0-9/, ['0']],
  [/\\w|\.|\[\^|\\S|a-z|\\p\{L/, ['a']],
]

/** What may be repeated to mislead a pattern: its own words and marks, alone and in pairs. */
function pumpsOf(source: string): string[] {
  const bare = source.replace(/\\u[\dA-F]{4}|\\p\{[^}]*\}|\(\?<?[:=!]/gi, ' ')
  const marks = [...new Set(bare.match(/["'“”‘’,:;/([{<>!?#|_&@=~–-]/g) ?? [])]
  const words = [...new Set(bare.match(/(?<!\\)[a-z]{2,}/gi) ?? [])].slice(0, 8)
  const samples = [...SAMPLES.flatMap(([of, its]) => (of.test(source) ? its : [])), ...marks]
  const some = samples.slice(0, 6)
  return [
    ...samples,
    ...words.flatMap((word) => [word, `${word} `]),
    ...some.flatMap((one) => some.map((other) => one + other)),
  ]
}

const LENGTH = 8000

/** The quickest of a few runs, in milliseconds of a processor. */
function timeOf(run: () => unknown, runs = 1): number {
  let best = Number.POSITIVE_INFINITY
  for (let count = 0; count < runs; count++) {
    const before = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(before)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}

/**
 * The text on which a pattern takes longer than in step with its length, if there is one. What grows
 * with the square takes over 30 ms here, and what does not, a tenth of one; what comes near is tried
 * four times as long: the square then takes sixteen times as long.
 */
function slowText({ source, flags }: Omit<Pattern, 'file'>): string | undefined {
  const pattern = new RegExp(source, flags.replace('g', ''))
  const first = /[a-z]{2,}/i.exec(source.replace(/\\\w|\(\?<?[:=!]/g, ''))?.[0] ?? ''
  for (const pump of pumpsOf(source))
    for (const start of new Set(['', first, `${first} `]))
      for (const end of ['', '\n\u0001']) {
        const timeAt = (length: number, runs: number) => {
          const text = start + pump.repeat(length / pump.length) + end
          return timeOf(() => pattern.exec(text), runs)
        }
        const isSlow = timeAt(LENGTH, 1) > 15 && timeAt(LENGTH, 3) > 15
        if (isSlow && timeAt(4 * LENGTH, 3) > 9 * timeAt(LENGTH, 3))
          return JSON.stringify(`${start}${pump}…${end}`)
      }
  return undefined
}

describe('every regular expression of ours', () => {
  const repeating = patternsInSources().filter(({ source }) => REPEATS.test(source))

  it('takes no longer than its text is long', () => {
    const slow = repeating
      .filter(({ file }) => !(file in BOUNDED))
      .flatMap((pattern) => {
        const text = slowText(pattern)
        return text === undefined ? [] : [`${pattern.file}: /${pattern.source}/ on ${text}`]
      })
    expect(slow).toEqual([])
    expect(repeating.length).toBeGreaterThan(200)
  })

  it('of a phrase that a rule looks for, too', async () => {
    const parts = (await phrasesIn(root.replace(/\/$/, ''))).flatMap(({ ways }) => ways.flat(2))
    const some = parts
      .filter((part) => REPEATS.test(part.replaceAll('\\s+', ' ')))
      .map(expressionOf)
    const slow = some.flatMap((one) => {
      const text = slowText(one)
      return text === undefined ? [] : [`${one.source} on ${text}`]
    })
    expect(slow).toEqual([])
    expect(some.length).toBeGreaterThan(50)
  })
})

/** Texts in which rules find much, or nearly. */
const LONG: Record<string, string> = {
  blanks: ' ',
  letters: 'x',
  questions: 'Would you? ',
  'open quotes': '“‘',
  brackets: '([{',
  names: 'your full name, ',
  pay: 'pay run, ',
  never: 'never no not ',
  clocks: '9:00 to 17:00 ',
  'and who': 'who you and who ',
  'everyone must': 'everyone must share ',
  links: '[a](b ',
  stars: '**a ',
}

describe('every rule', () => {
  /** How long it takes to look for faults in a program with one long text in all places. */
  const timeFor = (piece: string, length: number) => {
    const text = JSON.stringify(`A ${piece.repeat(length / piece.length)} z?`)
    const program = load({
      'main.yaml': `social-learn: 1
title: A
participants: { min: 4, max: 8 }
boundaries: { off-limits: [pay, health and family] }
people: { lead: { role: facilitator } }
spaces: { chat: { kind: channel, chat: ${text}, moderator: lead } }
agreements: [${text}]
sessions:
  - title: One
    duration: 1h
    activities:
      - { type: discussion, title: A, duration: 1h, prompts: [${text}], steps: [{ say: ${text} }] }
posts: [{ space: chat, ask: ${text} }]
evaluation: [{ ask: ${text} }]
`,
    })
    const plan = planProgram(program)
    const settings = { preset: 'strict', rules: new Map(), terms: [], forDelivery: true } as const
    return timeOf(() => lintPlan(plan, settings), 3)
  }

  it.each(Object.entries(LONG))('takes its time in step with %s', (_, piece) => {
    const short = timeFor(piece, 5_000)
    const long = timeFor(piece, 20_000)
    // Four times as long: with the square it would be sixteen times.
    expect(long).toBeLessThan(Math.max(short, 25) * 9)
    expect(RULES.length).toBeGreaterThan(50)
  })
})
