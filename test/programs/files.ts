import { existsSync, readFileSync } from 'node:fs'
import type { Files } from '../../src/program/load.ts'
import { decode } from '../../src/source/decode.ts'

/** The files below a folder, as the command line would hand them to the pure core. */
export function filesIn(folder: string): Files {
  return {
    read(path, decoding = decode) {
      const full = `${folder}/${path}`
      return existsSync(full) ? decoding(readFileSync(full), path) : undefined
    },
  }
}
