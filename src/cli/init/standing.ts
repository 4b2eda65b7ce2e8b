import { bytesOf } from '../disk.ts'
import { sameBytes } from '../paths.ts'
import type { Output } from '../write.ts'

/** How what `init` would write stands to what is there already. */
export interface Standing {
  fresh: Output[]
  /** There with the same content. */
  same: Output[]
  /** There with other content: `init` stops for these. */
  other: Output[]
  /** There with other content, and the team's own: left alone; the lines to add are shown. */
  theirs: Output[]
}

/** Files that a folder has for other reasons than us. */
const OWN_OF_THE_TEAM =
  /(?:^|[\\/])(?:README\.md|\.gitignore|\.vscode[\\/][^\\/]+|\.gitlab-ci\.yml)$/

export function standing(outputs: readonly Output[]): Standing {
  const result: Standing = { fresh: [], same: [], other: [], theirs: [] }
  for (const output of outputs) {
    const there = bytesOf(output.path)
    if (!there) result.fresh.push(output)
    else if (sameBytes(there, output.bytes)) result.same.push(output)
    else result[OWN_OF_THE_TEAM.test(output.path) ? 'theirs' : 'other'].push(output)
  }
  return result
}

/** The lines that a file lacks of what would have been written. */
export function missingLines({ path, bytes }: Output): string[] {
  const there = new Set(linesOf(bytesOf(path) ?? new Uint8Array()).map((line) => line.trim()))
  return linesOf(bytes).filter((line) => line.trim() && !there.has(line.trim()))
}

function linesOf(bytes: Uint8Array): string[] {
  return Buffer.from(bytes).toString('utf8').split(/\r?\n/)
}
