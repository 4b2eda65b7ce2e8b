import { readLanguage } from '../../program/grammars/languages.ts'
import { type Read, read } from '../../program/grammars/read.ts'
import type { Ask, Choice } from '../ask.ts'
import { EXIT, problem, Stop } from '../exit.ts'
import type { Paper } from '../paper.ts'
import { type Answers, readDate, readLine, readParticipants } from './answers.ts'
import type { Starter } from './starter.ts'

/** What a question suggests: what the starter says about itself. */
function suggestions({ title, audience, participants, usually, language }: Starter) {
  const { min, max } = participants
  return {
    title,
    audience,
    participants: min === max ? String(min) : `${min}-${max}`,
    where: usually as string,
    language,
    date: '',
  }
}

export type Key = keyof ReturnType<typeof suggestions>

interface Question {
  ask: string
  read: (text: string) => Read<unknown>
  choices?: readonly Choice[]
}

/** In the order in which they are asked. Each is a flag of the same name. */
const QUESTIONS: Record<Key, Question> = {
  title: { ask: 'What is the program called?', read: readLine },
  audience: { ask: 'Who is it for?', read: readLine },
  participants: { ask: 'How many people take part (14, or 9-18)?', read: readParticipants },
  where: {
    ask: 'Where do they meet?',
    read,
    choices: [
      { value: 'in-person', name: 'In one room' },
      { value: 'video', name: 'By video' },
      { value: 'mixed', name: 'In one room first, then by video' },
    ],
  },
  language: { ask: 'Which language will you write in (en, de, pt-BR)?', read: readLanguage },
  date: {
    ask: 'When does the first session start (2027-03-02 09:30, or nothing yet)?',
    read: readDate,
  },
}

/**
 * The answers: what flags gave, what the person says where there is one to `ask`, and what the
 * starter suggests. Throws `Stop` (64) for a flag that can't be read.
 */
export async function answers(
  given: Partial<Record<Key, string>>,
  starter: Starter,
  paper: Paper,
  ask?: Ask,
): Promise<Answers> {
  const suggested = suggestions(starter)
  const found: Record<string, unknown> = { paper }
  for (const [key, question] of Object.entries(QUESTIONS) as [Key, Question][]) {
    const text = given[key] ?? (ask ? await put(question, suggested[key], ask) : suggested[key])
    const result = question.read(text)
    if (!result.ok)
      throw new Stop(EXIT.usage, problem('wrong-usage', `--${key}: ${result.message}`, result.try))
    if (result.value !== undefined) found[key] = result.value
  }
  return found as unknown as Answers
}

function put({ ask: words, read, choices }: Question, suggestion: string, ask: Ask) {
  return choices ? ask.choose(words, choices, suggestion) : ask.text(words, suggestion, read)
}
