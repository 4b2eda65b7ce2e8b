import { execFileSync } from 'node:child_process'
import type { Bench, Row } from './row.ts'

/** What is published, as npm would pack it. */
export function tarball({ root }: Bench): Row[] {
  const answer = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
    }),
  )
  const [{ size, unpackedSize, entryCount }] = Object.values(answer) as [
    { size: number; unpackedSize: number; entryCount: number },
  ]
  return [
    {
      work: 'tarball without the PDF engine',
      reached: `${(size / 1e6).toFixed(2)} MB`,
      asked: '4 MB',
      raw: `${entryCount} files, ${(unpackedSize / 1e6).toFixed(1)} MB unpacked`,
    },
  ]
}
