import type { Places } from '../../source/places.ts'
import type { Depth, Prompt } from '../program.ts'
import type { WrittenPrompt } from '../schema/files.generated.ts'
import { made } from './made.ts'
import { secondsOf } from './read-again.ts'

/** What keeps a prompt on track, as far as the prompt does not say it itself. */
export interface Bounds {
  pass: string
  keepTo?: string | undefined
  redirect?: string | undefined
}

/** The bounds inside something that may say its own: an activity's win over its session's. */
export function boundsIn(outer: Bounds, inner: Partial<Bounds>): Required<Bounds> {
  return {
    pass: inner.pass ?? outer.pass,
    keepTo: inner.keepTo ?? outer.keepTo,
    redirect: inner.redirect ?? outer.redirect,
  }
}

export function buildPrompt(written: WrittenPrompt, bounds: Bounds, places: Places): Prompt {
  return made<Prompt>(written, places, {
    text: written.text,
    purpose: written.purpose,
    depth: written.depth as Depth | undefined,
    perPerson: secondsOf(written.perPerson),
    example: written.example,
    ...boundsIn(bounds, written),
  })
}
