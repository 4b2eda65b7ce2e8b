import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { DiskFiles } from '../../src/cli/disk-files.ts'
import { renewedFile } from '../../src/cli/translate/renewed-file.ts'
import { asWritten } from '../../src/cli/translated.ts'

const examples = fileURLToPath(new URL('../../examples/', import.meta.url))
const files = new DiskFiles(examples)
const translations = readdirSync(examples, { recursive: true, encoding: 'utf8' })
  .filter((path) => files.kindOf(path) === 'translation')
  .sort()

describe('the translations of the examples', () => {
  it('are there', () => {
    expect(translations).not.toEqual([])
  })

  it.each(translations)('%s has every text, and nothing else', (path) => {
    const file = asWritten(path, files)
    const { file: renewed } = renewedFile(file as NonNullable<typeof file>, files, undefined)
    expect(renewed?.text).toBe(readFileSync(`${examples}${path}`, 'utf8'))
    const open = renewed?.renewal.texts.filter(({ translation }) => translation === undefined)
    expect(open).toEqual([])
  })
})
