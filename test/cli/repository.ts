import { execFileSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { Place } from './temporary.ts'

/** A folder under git, with the files as its first commit. Nothing of the machine's settings counts. */
export class Repository extends Place {
  constructor(files: Record<string, string | Uint8Array>, world = {}) {
    super(files, world)
    this.git('init', '-q', '-b', 'main')
    this.commit('First')
  }

  git(...args: string[]): string {
    return execFileSync('git', args, {
      cwd: this.folder,
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
      encoding: 'utf8',
      stdio: 'pipe',
    })
  }

  /** All that is there, as a commit. */
  commit(message: string): void {
    this.git('add', '--all')
    const name = ['-c', 'user.name=A', '-c', 'user.email=a@example.com']
    this.git(...name, 'commit', '-qm', message, '--allow-empty')
  }

  /** A script that leaves a file `spied` when anybody runs it; its path. */
  spy(path = 'spy.sh'): string {
    this.put(path, `#!/bin/sh\ntouch "${this.path('spied')}"\n`)
    chmodSync(this.path(path), 0o755)
    return this.path(path)
  }
}
