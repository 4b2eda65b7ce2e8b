import type { Program } from '../program/program.ts'
import type { Links } from './commonmark.ts'

/** The links that authors refer to in their texts, by resource. */
export function linksOf({ resources }: Program): Links {
  return new Map([...resources.values()].map(({ id, link }) => [id.toLowerCase(), link]))
}

/** A program, and where its texts lead. */
export function withLinks({ program }: { program: Program }): { program: Program; links: Links } {
  return { program, links: linksOf(program) }
}
