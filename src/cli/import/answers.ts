import type { Answers } from '../../import/draft/program.ts'
import type { Piece } from '../../import/pieces.ts'
import { languageOf } from '../../import/words/spoken.ts'
import { readLanguage } from '../../program/grammars/languages.ts'
import type { Read } from '../../program/grammars/read.ts'
import type { Ask } from '../ask.ts'
import { EXIT, problem, Stop } from '../exit.ts'
import { readLine, readParticipants } from '../init/answers.ts'
import type { Understood } from './wizard.ts'

export interface AnswerFlags {
  title?: string
  participants?: string
  language?: string
}

/** What flags say. Throws `Stop` (64) for one that can't be read. */
export function answersIn(
  { title, participants, language }: AnswerFlags,
  pieces: readonly Piece[],
): Answers {
  const people =
    participants === undefined ? undefined : flag('--participants', readParticipants(participants))
  return {
    ...(title !== undefined && { title: flag('--title', readLine(title)) }),
    ...(people && { participants: people }),
    language:
      language === undefined
        ? languageOf(textsOf(pieces))
        : flag('--language', readLanguage(language)),
  }
}

function flag<T>(name: string, result: Read<T>): T {
  if (result.ok) return result.value
  throw new Stop(EXIT.usage, problem('wrong-usage', `${name}: ${result.message}`, result.try))
}

function textsOf(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece) =>
    piece.kind === 'table'
      ? piece.rows.flatMap(({ cells }) => cells.map(({ text }) => text))
      : [piece.text],
  )
}

/** Asks for what no agenda and no flag says. */
export async function complete(answers: Answers, { draft }: Understood, ask: Ask): Promise<void> {
  if (answers.title === undefined) {
    const written = await ask.text('What is the program called?', draft.title, readLine)
    answers.title = flag('--title', readLine(written))
  }
  if (draft.participants) return
  const written = await ask.text(
    'How many people take part (14, or 9-18)?',
    '8-12',
    readParticipants,
  )
  answers.participants = flag('--participants', readParticipants(written))
}
