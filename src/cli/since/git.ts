import { spawnSync } from 'node:child_process'

/** More than any file of ours has, in bytes. */
const MOST = 64 * 2 ** 20

/**
 * What git prints, as bytes; undefined when it can't do it, or is not there. What a repository's own
 * settings could have it run is turned off, and so is the network, where a clone has left files there.
 */
export function git(cwd: string, ...args: readonly string[]): Uint8Array | undefined {
  const { status, stdout } = spawnSync('git', [...QUIET, ...args], {
    cwd,
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1' },
    maxBuffer: MOST,
    stdio: ['ignore', 'pipe', 'ignore'],
    windowsHide: true,
  })
  return status === 0 ? stdout : undefined
}

const QUIET = ['--no-pager', '--no-replace-objects'].concat(
  ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'protocol.allow=never'].flatMap(
    (setting) => ['-c', setting],
  ),
)

/** The hash of the commit that somebody named; undefined when there is none of that name. */
export function commitOf(cwd: string, name: string): string | undefined {
  const found = git(cwd, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`)
  const hash = found && Buffer.from(found).toString('latin1').trim()
  return hash && /^[0-9a-f]{40,64}$/.test(hash) ? hash : undefined
}

/** A file as it was in a commit, by its path from `cwd`; undefined when it was not there. */
export function fileIn(cwd: string, commit: string, path: string): Uint8Array | undefined {
  return git(cwd, 'cat-file', 'blob', `${commit}:./${path}`)
}
