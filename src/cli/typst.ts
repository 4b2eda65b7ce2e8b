import { EXIT, problem, Stop } from './exit.ts'
import { type Missing, missingCharacters, missingNote, without } from './typst-complaints.ts'
import type { TypstEngine } from './typst-engine.ts'

export interface Compiled {
  bytes: Uint8Array
  /** Whether the file passed the engine's checks of PDF/UA-1; it is tagged either way. */
  ua: boolean
  /** What the reader should know of how the document turned out. */
  notes: string[]
}

/** Shaping may show a character to be missing only when another one is gone. */
const ROUNDS = 3

/**
 * Makes a PDF of a Typst program. A character that no font has is printed as U+FFFD and named in
 * the notes; where PDF/UA-1 is out of reach, the file is a plain tagged PDF and a note says so.
 * Same source, same bytes. Throws `Stop` when the engine is not installed, and an error in our own
 * words when it refuses the program: that is our fault, since the program is ours.
 */
export async function compileTypst(
  { main }: { main: string },
  engine: TypstEngine,
): Promise<Compiled> {
  const missing: Missing[] = []
  let source = main
  for (let round = 1; ; round++) {
    const attempt = await ask(engine, source, true)
    if ('bytes' in attempt) return { ...attempt, ua: true, notes: notes(missing) }
    const found = missingCharacters(attempt.complaint, source)
    if (found.length === 0 || round > ROUNDS) {
      const plain = await ask(engine, source, false)
      if ('bytes' in plain) return { ...plain, ua: false, notes: [...notes(missing), NOT_UA] }
      throw new Error('The PDF engine could not write the document.', { cause: plain.complaint })
    }
    missing.push(...found)
    source = without(source, found)
  }
}

const NOT_UA = 'This PDF is tagged for screen readers, but did not pass the checks of PDF/UA-1.'

function notes(missing: readonly Missing[]): string[] {
  return missing.length > 0 ? [missingNote(missing)] : []
}

async function ask(engine: TypstEngine, source: string, ua: boolean) {
  const answer = await engine.ask({ source, ua })
  if ('absent' in answer) throw notInstalled()
  if ('refused' in answer)
    throw new Error('The PDF engine did not understand the document.', { cause: answer.refused })
  return answer
}

/** An optional dependency: missing where npm was told so, or has no build for the platform. */
function notInstalled(): Stop {
  return new Stop(
    EXIT.output,
    problem(
      'no-pdf-engine',
      `PDF needs an engine that is not installed here (${process.platform}, ${process.arch}).`,
      'Install it beside social-learn: npm install @myriaddreamin/typst-ts-node-compiler@0.7.0. Markdown and HTML work without it: --format md,html',
    ),
  )
}
