import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import type { Repository } from '../cli/repository.ts'
import { packedInto } from './packed.ts'
import { pullRequest } from './pull-request.ts'

/** What a job of a CI finds. Version and repository are there once the tests of the file begin. */
export interface Runner {
  /** A folder of the runner's own. */
  readonly temp: string
  /** What to write for the version of the tool, so that npm takes the one that was packed here. */
  version: string
  /** A checkout of the pull request with twelve faults. */
  repository: Repository
}

/** For the tests of a file. Needs a build. */
export function runner(): Runner {
  const temp = mkdtempSync(join(tmpdir(), 'runner-'))
  const made = { temp } as Runner
  beforeAll(() => {
    made.version = packedInto(temp)
    made.repository = pullRequest()
  }, 120_000)
  afterAll(() => {
    rmSync(temp, { recursive: true })
    made.repository.remove()
  })
  return made
}

/** Of this machine's environment what npm needs: what it has fetched before, and how it gets at the network. */
export const MACHINE = {
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  NODE_EXTRA_CA_CERTS: process.env.NODE_EXTRA_CA_CERTS,
  npm_config_prefer_offline: 'true',
  CI: 'true',
}
