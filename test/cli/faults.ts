import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { onTestFinished } from 'vitest'

/**
 * Lets a function of `node:fs` fail for the paths that end like this, until the test is over. For
 * what the disk of a test does not do by itself: root may read and rename everything.
 */
export function failing<Name extends 'readFileSync' | 'renameSync'>(
  name: Name,
  end: string,
  code: string,
): void {
  const real = fs[name] as (...given: unknown[]) => unknown
  const fake = (...given: unknown[]) => {
    if (given.some((path) => String(path).endsWith(end))) throw Object.assign(new Error(), { code })
    return real(...given)
  }
  put(name, fake as (typeof fs)[Name])
  onTestFinished(() => put(name, real as (typeof fs)[Name]))
}

function put<Name extends keyof typeof fs>(name: Name, value: (typeof fs)[Name]): void {
  fs[name] = value
  // Whoever imported the function by its name sees the new one.
  syncBuiltinESMExports()
}
