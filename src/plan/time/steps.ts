import type { Seconds, Step, Verb } from '../../program/program.ts'

/** Verbs that take no time of the group's: they run beside what the group does. */
const BESIDE: readonly Verb[] = ['note', 'cue', 'post']

/**
 * What a step takes: its own time; else that of a prompt asked in it, for so many people who speak
 * one after the other; undefined when neither has a figure.
 */
export function stepNeeds(step: Step, speakers: number): Seconds | undefined {
  const asked = stepPerPerson(step)
  return step.duration ?? (asked === undefined ? undefined : asked * speakers)
}

/** What one person's answers to the prompts in a step take; undefined without a figure. */
export function stepPerPerson(step: Step): Seconds | undefined {
  const timed = step.parts
    .map((part) => part.prompt?.perPerson)
    .filter((time) => time !== undefined)
  return timed.length === 0 ? undefined : timed.reduce((sum, time) => sum + time, 0)
}

/** Whether the step takes time, though nobody may have said how much. */
export function takesTime(step: Step): boolean {
  return step.parts.some((part) => !BESIDE.includes(part.verb))
}

/** Whether participants speak or act in it. */
export function isParticipants(step: Step): boolean {
  return step.parts.some((part) => part.verb === 'task' || part.verb === 'ask')
}
