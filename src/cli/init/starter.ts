import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SourceText } from '../../diagnostics/place.ts'
import { parse } from '../../source/parse.ts'
import { Places } from '../../source/places.ts'
import { isFile } from '../disk.ts'
import { slashed } from '../paths.ts'
import type { Answers } from './answers.ts'

/** What every starter gets besides its own files. */
const EVERY = '_every'

/** A program to start from, as a folder of `starters/` holds it. */
export interface Starter {
  name: string
  /** Its program and its cohort, by path in the folder. */
  program: string
  cohort: string
  /** How its people meet when nobody says otherwise. */
  usually: Answers['where']
  /** What each way of meeting changes: from a file to its fields, with words or `cut` for each. */
  where: Record<Answers['where'], Record<string, Record<string, string>>>
  /** What it says about itself, offered as answers. */
  title: string
  summary: string
  audience: string
  participants: Answers['participants']
  language: string
  firstSession: string
  /** Texts by path in the folder; those of every starter among them. */
  files: Map<string, string>
}

/** The starters, by name, those of the tool's folder. */
export function starterNames(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => isFile(join(folder, name, 'starter.yaml')))
    .sort()
}

/** Reads one. Starters are ours and tested, so nothing about them is checked here. */
export function loadStarter(folder: string, name: string): Starter {
  const files = new Map([...textsOf(join(folder, name)), ...textsOf(join(folder, EVERY))])
  const { program, cohort, usually, where } = readYaml(files, 'starter.yaml')
  files.delete('starter.yaml')
  const { title, summary, audience, participants, language, sessions } = readYaml(files, program)
  const firstSession = sessions[0].id
  return {
    ...{ name, program, cohort, usually, where, files },
    ...{ title, summary, audience, participants, language, firstSession },
  }
}

function textsOf(folder: string): [string, string][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => isFile(join(folder, path)))
    .sort()
    .map((path) => [slashed(path), readFileSync(join(folder, path), 'utf8')])
}

// biome-ignore lint/suspicious/noExplicitAny: the shape is that of our own files
function readYaml(files: Map<string, string>, path: string): any {
  return parse(new SourceText(path, files.get(path) ?? ''), new Places()).value
}
