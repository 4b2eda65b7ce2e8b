import { basename, dirname, relative } from 'node:path'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { open } from '../../program/layers/opened.ts'
import { Dictionary, type Entry, entriesIn } from '../../program/translation/dictionary.ts'
import { type Renewal, renew } from '../../program/translation/renew.ts'
import { problemsOf } from '../../program/translation/sidecar.ts'
import { textsOf } from '../../program/translation/texts.ts'
import { Places } from '../../source/places.ts'
import { type Item, renewedLists } from '../../source/renewed.ts'
import { written } from '../../source/written.ts'
import type { DiskFiles } from '../disk-files.ts'
import { slashed } from '../paths.ts'
import type { TranslationFile } from '../translated.ts'

/** A translation as it should be now. */
export interface RenewedFile {
  path: string
  text: string
  renewal: Renewal
}

/** Undefined, with what is wrong, where the file that is translated or the translation is not valid. */
export function renewedFile(
  { of, path, language }: TranslationFile,
  files: DiskFiles,
  schemas: string | undefined,
): { file?: RenewedFile; diagnostics: Diagnostic[] } {
  const { given, diagnostics } = textsOf(of, files)
  if (!given) return { diagnostics }
  const places = new Places()
  const found = files.read(path)
  const read = found && 'source' in found ? open(path, files, places) : undefined
  if (found && 'diagnostic' in found) return { diagnostics: [found.diagnostic] }
  if (read && !read.opened) return { diagnostics: read.diagnostics }
  const wrong = read?.opened ? problemsOf(read.opened, places) : []
  if (wrong.length > 0) return { diagnostics: wrong }
  const before = read?.opened
  const used = new Dictionary(entriesIn(before?.value.texts))
  const unused = new Dictionary(entriesIn(before?.value.unused))
  const renewal = renew(given.texts, { used, unused })
  const from = (entry: Entry | undefined): Item['from'] => {
    if (!entry) return undefined
    const index = used.entries.indexOf(entry)
    return index >= 0
      ? { list: 'texts', index }
      : { list: 'unused', index: unused.entries.indexOf(entry) }
  }
  const head = before?.source.text ?? opening(of, path, language, schemas)
  const text = renewedLists(head, {
    texts: renewal.texts.map(({ from: entry, text: said, translation, earlier, at, here }) => ({
      from: from(entry),
      fields: { text: said, translation: translation ?? null, earlier, at, here },
    })),
    unused: renewal.unused.map((entry) => ({ from: from(entry), fields: { here: undefined } })),
  })
  return { file: { path, text, renewal }, diagnostics: [] }
}

function opening(of: string, path: string, language: string, schemas: string | undefined): string {
  const schema =
    schemas &&
    `# yaml-language-server: $schema=${slashed(relative(dirname(path), schemas))}/translation.schema.json\n`
  const fields = { 'social-learn': 1, kind: 'translation', of: basename(of), language }
  return `${schema ?? ''}# Write under each \`translation\`. What stands beside \`here\` says where the text is met.\n${written(fields)}`
}
