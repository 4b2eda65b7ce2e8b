import type { Place } from '../../diagnostics/place.ts'
import type { Program, Prompt } from '../../program/program.ts'
import type { Lint } from '../lint-context.ts'
import { opening } from '../reading/said.ts'
import type { Checks, Finding, NoOptions } from '../rule.ts'
import type { Ask } from '../subjects/subjects.ts'

/** With fewer prompts than this, what some of them lack is told of each. */
const FEW = 3

export type PromptAsk = Ask & { prompt: Prompt }

/** A prompt in groups or in the round: the kind that needs all of its parameters. */
export function isPrompt(ask: Ask): ask is PromptAsk {
  return ask.kind === 'prompt' && ask.prompt !== undefined
}

/**
 * Checks of a parameter that a prompt may have from its activity, session or program. Where most
 * prompts lack it, it is the program that does not say it: that is told once, and not of each.
 */
export function lacking(
  lacks: string,
  has: (ask: PromptAsk, lint: Lint<NoOptions>) => boolean,
): Checks {
  const without = (lint: Lint<NoOptions>) => {
    const prompts = onceEach(lint.subjects.asks.filter(isPrompt))
    const some = prompts.filter((ask) => !has(ask, lint))
    return { some, all: some.length === prompts.length, most: isMost(some, prompts) }
  }
  return {
    program(program, lint): Finding | undefined {
      const { all, most } = without(lint)
      if (!most) return undefined
      return {
        message: `${all ? 'The' : 'Most'} prompts of "${program.title}" have no`,
        lacks,
        places: [{ place: boundariesOf(program) }],
      }
    },
    ask(ask, lint): Finding | undefined {
      if (!isPrompt(ask) || has(ask, lint) || without(lint).most) return undefined
      return { message: `${opening(ask)} has no`, lacks, places: [{ place: ask.owner }] }
    },
  }
}

/** A session that is held several times has the same prompts each time. */
function onceEach(asks: readonly PromptAsk[]): PromptAsk[] {
  const nameOf = ({ place }: Ask) => `${place.source.file}:${place.start}`
  return [...new Map(asks.map((ask) => [nameOf(ask), ask])).values()]
}

function isMost(some: readonly unknown[], all: readonly unknown[]): boolean {
  if (all.length < FEW) return all.length > 1 && some.length === all.length
  return some.length > all.length / 2
}

/** Where a program says such things for all of its prompts, or would. */
function boundariesOf(program: Program): Place {
  const { places } = program
  return places.key(program, places.spot(program, 'boundaries') ? 'boundaries' : 'title')
}
