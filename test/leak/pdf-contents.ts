import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'social-learn-leak-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** All that a PDF holds as text: words of its pages, metadata, bookmarks, links, alternative texts. */
export function pdfContents(bytes: Uint8Array): string {
  const [file, plain] = [join(folder, 'out.pdf'), join(folder, 'plain.pdf')]
  writeFileSync(file, bytes)
  const words = run('pdftotext', '-raw', file, '-')
  const info = run('pdfinfo', file)
  // Nothing is compressed then, and each object stands by itself.
  run('qpdf', '--qdf', '--object-streams=disable', file, plain)
  const objects = readFileSync(plain, 'latin1')
  return [words, info, utf8(objects), ...strings(objects)].join('\n')
}

/** XML of the metadata is UTF-8. */
function utf8(objects: string): string {
  return Buffer.from(objects, 'latin1').toString('utf8')
}

/** The strings of all objects: in brackets with escapes, or as hexadecimal digits. */
export function strings(objects: string): string[] {
  const literal = [...objects.matchAll(/\(((?:\\[\s\S]|[^\\()])*)\)/g)].map(([, text = '']) =>
    text.replace(/\\(\r\n|[0-7]{1,3}|[\s\S])/g, (_, escaped: string) => unescaped(escaped)),
  )
  const digits = [...objects.matchAll(/<([0-9A-Fa-f\s]+)>/g)].map(([, hex = '']) =>
    Buffer.from(hex.replace(/\s/g, ''), 'hex').toString('latin1'),
  )
  return [...literal, ...digits].map(decoded)
}

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

function unescaped(escaped: string): string {
  if (/^[0-7]/.test(escaped)) return String.fromCharCode(Number.parseInt(escaped, 8))
  // A line that ends in a backslash goes on.
  return /^[\r\n]/.test(escaped) ? '' : (ESCAPES[escaped] ?? escaped)
}

/** A string of text begins with a byte order mark, or has one byte for each letter. */
function decoded(bytes: string): string {
  if (bytes.startsWith('\u00ef\u00bb\u00bf')) return utf8(bytes.slice(3))
  if (!bytes.startsWith('\u00fe\u00ff')) return bytes
  return Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le')
}

function run(tool: string, ...args: string[]): string {
  return execFileSync(tool, args, {
    encoding: 'utf8',
    maxBuffer: 1e9,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}
