import { authorText } from '../author-text.ts'
import { type Given, object } from '../template/shape.ts'

export const postTextShape = object({
  say: authorText.post.say,
  ask: object({
    text: authorText.prompt.text,
    purpose: authorText.prompt.purpose,
    keepTo: authorText.prompt.keepTo,
    pass: authorText.prompt.pass,
  }),
})

interface Told {
  say?: string
  ask?: { text: string; purpose?: string; keepTo?: string; pass: string }
}

/** The words of a post: what is said, what is asked, and why; that one may pass. */
export function postText({ say, ask }: Told): Given<typeof postTextShape> {
  return {
    say,
    ask: ask && { text: ask.text, purpose: ask.purpose, keepTo: ask.keepTo, pass: ask.pass },
  }
}
