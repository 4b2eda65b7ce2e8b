import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Repository } from '../cli/repository.ts'
import { root } from './packed.ts'
import { DRAFT, FAULTS } from './twelve-faults.ts'

/** A repository with two programs, and a branch that is a pull request with twelve faults. */
export function pullRequest(): Repository {
  const repository = new Repository({})
  for (const name of ['better-one-to-ones', 'kollegiale-beratung'])
    cpSync(join(root, 'examples', name), repository.path(name), { recursive: true })
  repository.commit('Two programs')
  repository.git('checkout', '-qb', 'pull-request')
  for (const [file, changes] of Object.entries(FAULTS)) {
    const path = `better-one-to-ones/${file}`
    const before = readFileSync(repository.path(path), 'utf8')
    repository.put(
      path,
      changes.reduce((text, change) => changed(text, ...change), before),
    )
  }
  repository.put('draft.yaml', DRAFT)
  repository.commit('Twelve faults')
  return repository
}

function changed(text: string, from: string, to: string): string {
  const parts = text.split(from)
  if (parts.length !== 2) throw new Error(`"${from}" stands there ${parts.length - 1} times.`)
  return parts.join(to)
}
