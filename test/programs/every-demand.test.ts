import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { asText } from '../../src/diagnostics/reporters/text.ts'
import { gather } from '../../src/lint/findings/gather.ts'
import { unmet } from '../../src/lint/reports/linted-file.ts'
import { lintReport } from '../../src/lint/reports/report.ts'
import { RULES } from '../../src/lint/rules.generated.ts'
import { lintText } from '../lint/examples.ts'

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
const PROGRAM = /^```yaml getting-real\.yaml\n(.*?)^```/ms.exec(README)?.[1] ?? ''

it('the program of the README breaks every demand, in no more than forty lines', async () => {
  expect(PROGRAM.split('\n').length).toBeLessThanOrEqual(40)
  const found = gather(lintText(PROGRAM, { preset: 'recommended' }).found)
  expect(new Set(unmet(found))).toEqual(new Set(RULES.map(({ demand }) => demand)))
  const file = { path: 'getting-real.yaml', title: 'Getting Real', found, ignored: [], looked: [] }
  const told = asText(lintReport([file], []), { most: Number.POSITIVE_INFINITY, width: 96 })
  await expect(told).toMatchFileSnapshot('every-demand.out')
})
