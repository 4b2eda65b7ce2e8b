import type { Space } from '../program/program.ts'
import type { Words } from './words.ts'

/** What is kept of what people say. `none` is the format's word for nothing. */
export function kept(
  {
    recording,
    transcript,
    aiNotes,
    chat,
  }: Pick<Space, 'recording' | 'transcript' | 'aiNotes' | 'chat'>,
  words: Words,
): string {
  const said = [
    [recording, words.text('spaces.no-recording'), words.text('spaces.recording')],
    [transcript, words.text('spaces.no-transcript'), words.text('spaces.transcript')],
    [aiNotes, words.text('spaces.no-ai-notes'), words.text('spaces.ai-notes')],
    [chat, words.text('spaces.no-chat'), words.text('spaces.chat')],
  ] as const
  return said
    .filter(([value]) => value !== undefined)
    .map(([value, none, label]) =>
      value === 'none' ? none : words.text('labelled', { label, value: value ?? '' }),
    )
    .join(words.text('separator'))
}
