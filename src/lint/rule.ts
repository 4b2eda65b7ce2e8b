import type { Annotation, Confidence, Severity } from '../diagnostics/diagnostic.ts'
import type { Program, Space } from '../program/program.ts'
import type { Demand } from './demands.ts'
import type { Lint } from './lint-context.ts'
import type { LooksAt } from './reading/texts-for.ts'
import type { SourceId } from './sources.ts'
import type { ActivityAt, Ask, SessionAt, Text } from './subjects/subjects.ts'

/** What a rule says of one thing in a program. The engine adds the rule's own words. */
export interface Finding {
  /**
   * What is wrong, in a sentence or two that quote the author. Never how to mend it. With `lacks` the
   * beginning of such a sentence: `A prompt of "Quick rounds" has no`.
   */
  message: string
  /** Where: the smallest telling place first, then what it clashes with, each with its label. */
  places: Annotation[]
  /** What to do here, when that can be said better than by the rule's `instead`. */
  try?: string
  /** When it matters for another reason than the rule's `why`. */
  why?: string
  /** How sure the rule is. Without it `high`: the rule counts or compares, and guesses nothing. */
  confidence?: Confidence
  /**
   * For what is not there: what is missing ("time for each person"). Findings that lack something
   * at the same place become one.
   */
  lacks?: string
  /** Who does too much at once, as `whoIs` tells people apart: several rules may say so of one person. */
  who?: string
  /** When this one weighs less (or more) than the rule usually does. */
  severity?: Severity
}

export type Found = Finding | readonly Finding[] | undefined

/**
 * What a rule looks at: it may look at several of these. A rule that looks at texts and asks alone
 * holds for the files of a library too.
 */
export interface Checks<O extends Options = NoOptions> {
  program?(program: Program, lint: Lint<O>): Found
  session?(session: SessionAt, lint: Lint<O>): Found
  activity?(activity: ActivityAt, lint: Lint<O>): Found
  /** Everything that people are asked: prompts, questions, tasks, debriefs, posts, evaluation. */
  ask?(ask: Ask, lint: Lint<O>): Found
  /** Every text in the program, asks too, with what kind it is. */
  text?(text: Text, lint: Lint<O>): Found
  space?(space: Space, lint: Lint<O>): Found
}

/** A setting of a rule that a config may change. Times are in the unit that `title` names. */
export type Option =
  | { title: string; default: number; least?: number }
  | { title: string; default: boolean }
  | { title: string; default: readonly string[] }

export type Options = Readonly<Record<string, Option>>
// biome-ignore lint/complexity/noBannedTypes: a rule without options has an empty map of them
export type NoOptions = {}

/** The values of options, by name. */
export type Values<O extends Options> = {
  [K in keyof O]: O[K]['default'] extends number
    ? number
    : O[K]['default'] extends boolean
      ? boolean
      : readonly string[]
}

/**
 * The sets of rules that a config can start from; each holds those before it. `minimal`: what goes
 * wrong in every room. `recommended`: what has a published source and is seldom wrong. `strict`:
 * all of them.
 */
export const PRESETS = ['minimal', 'recommended', 'strict'] as const
export type Preset = (typeof PRESETS)[number]

/** One thing that makes sharing less safe or less useful, and how to see it in a program. */
export interface Rule<O extends Options = Options> {
  /** Thing plus problem, and reads well after "ignore": `prompt-without-purpose`. */
  id: string
  demand: Demand
  severity: Severity
  /** The smallest preset that has it. */
  preset: Preset
  /** What is wrong, in one line. */
  summary: string
  /** Why it matters to people, in one or two sentences. Shown with each finding. */
  why: string
  /** Where that is published. Without one a rule belongs in `strict`. */
  sources: readonly SourceId[]
  /** What to do instead, in a sentence. Shown with each finding that has no `try` of its own. */
  instead: string
  /** Matters only when a program is about to be held: dates, names, rooms, numbers. */
  onlyForDelivery?: boolean
  /** Reads words, so it needs a language that it knows. */
  languages?: readonly string[]
  options?: O
  /**
   * Pieces of YAML that it finds something in, and pieces in which it finds nothing. A top-level
   * field takes the place of the same field of `test/lint/sound.yaml`. Run as tests, printed on
   * the rule's page.
   */
  bad: readonly string[]
  good: readonly string[]
  /** Which texts `checks.text` is for; without it, all of them. */
  looksAt?: LooksAt
  checks: Checks<O>
}

/** Gives a rule its types. */
export function rule<const O extends Options = NoOptions>(it: Rule<O>): Rule {
  return it as unknown as Rule
}
