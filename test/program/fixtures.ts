import { normalize } from 'node:path/posix'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { SourceText } from '../../src/diagnostics/place.ts'
import { checkFile } from '../../src/program/check.ts'
import { type Files, loadProgram } from '../../src/program/load.ts'
import type { Activity, Program } from '../../src/program/program.ts'

/** Files that are there, by path; the names that were asked for. */
export function filesOf(texts: Record<string, string>): Files & { asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    read(path) {
      asked.push(path)
      const file = normalize(path)
      const text = texts[file]
      return text === undefined ? undefined : { source: new SourceText(file, text) }
    },
  }
}

/** Loads `main.yaml`, with `cohort.yaml` if it is there; fails with what is wrong. */
export function load(texts: Record<string, string>): Program {
  const cohort = 'cohort.yaml' in texts ? { cohort: 'cohort.yaml' } : {}
  const { program, diagnostics } = loadProgram('main.yaml', filesOf(texts), cohort)
  if (!program) throw new Error(brief(diagnostics).join('\n'))
  return program
}

/** What is wrong with a file and all that it names: place, id, message. */
export function problems(texts: Record<string, string>, path = 'main.yaml'): string[] {
  return brief(checkFile(path, filesOf(texts)).diagnostics)
}

export function brief(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ id, message, places }) => {
    const place = places[0]?.place
    const at = place?.source.position(place.start)
    return `${place?.source.file}:${at?.line}:${at?.column} ${id}: ${message}`
  })
}

/** The text at the place of a field. */
export function textAt(program: Program, owner: object, field: string): string {
  const { source, start, end } = program.places.value(owner, field)
  return `${source.file}: ${source.text.slice(start, end)}`
}

export function activity(program: Program, session: string, id: string): Activity {
  const found = program.sessions
    .find((one) => one.id === session)
    ?.activities.find((one) => one.id === id)
  if (!found) throw new Error(`no activity ${session}/${id}`)
  return found
}

/** The first lines of a program, up to its sessions. */
export const HEAD = `social-learn: 1
title: Feedback at work
participants:
  min: 6
  max: 12
people:
  lead:
    role: facilitator
  host:
    role: moderator
spaces:
  room:
    kind: in-person
    facilitator: lead
    moderator: host
`
