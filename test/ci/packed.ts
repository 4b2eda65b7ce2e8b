import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** The package in a folder, as npm would get it from the registry: what to write for its version. */
export function packedInto(folder: string): string {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]
  const answer = JSON.parse(execFileSync('npm', args, { cwd: root, encoding: 'utf8' }))
  const [packed] = Object.values<{ filename: string }>(answer)
  return `file:${folder}/${packed?.filename}`
}
