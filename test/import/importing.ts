import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { SourceText } from '../../src/diagnostics/place.ts'
import { draftOf } from '../../src/import/draft/program.ts'
import { yamlOf } from '../../src/import/draft/yaml.ts'
import { findAgenda } from '../../src/import/find/tables.ts'
import type { Piece } from '../../src/import/pieces.ts'
import { languageOf } from '../../src/import/words/spoken.ts'
import { checkFile } from '../../src/program/check.ts'

/** A program, as `import` makes it of pieces without asking anybody. */
export function imported(pieces: readonly Piece[], fallback = 'Agenda') {
  const texts = pieces.flatMap((piece) =>
    piece.kind === 'table'
      ? piece.rows.flatMap(({ cells }) => cells.map(({ text }) => text))
      : [piece.text],
  )
  const agenda = findAgenda(pieces, new Map())
  const draft = draftOf(agenda, { language: languageOf(texts) }, fallback)
  return { agenda, draft, yaml: yamlOf(draft.program) }
}

/** What `validate` says about a program, in sentences. */
export function problemsIn(yaml: string): string[] {
  const files = { read: (file: string) => ({ source: new SourceText(file, yaml) }) }
  return checkFile('program.yaml', files).diagnostics.map(
    ({ message, severity }) => `${severity}: ${message}`,
  )
}

const folder = fileURLToPath(new URL('agendas/', import.meta.url))

export function agendaBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(folder + name))
}
