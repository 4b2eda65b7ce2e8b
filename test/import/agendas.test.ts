import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { wholeReport } from '../../src/cli/import/report.ts'
import { readPieces } from '../../src/import/readers/read.ts'
import { agendaBytes, imported, problemsIn } from './importing.ts'

const folder = fileURLToPath(new URL('agendas/', import.meta.url))
const names = readdirSync(folder).filter((name) => !/\.(?:yaml|out)$/.test(name))

describe('an agenda', () => {
  // `npx vitest run test/import -u` takes new programs: read them as their authors would.
  it.each(names)('%s becomes a program that is valid', async (name) => {
    const read = await readPieces(agendaBytes(name), name)
    if ('diagnostics' in read)
      throw new Error(read.diagnostics.map(({ message }) => message).join())
    const { agenda, draft, yaml } = imported(read.pieces, name.split('.')[0])
    await expect(yaml).toMatchFileSnapshot(`${folder}${name}.yaml`)
    await expect(wholeReport(agenda, draft, 100)).toMatchFileSnapshot(`${folder}${name}.out`)
    expect(problemsIn(yaml)).toEqual([])
  })
})
