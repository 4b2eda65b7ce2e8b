import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { SourceText } from '../../../src/diagnostics/place.ts'
import type { Finding, Report, Surroundings } from '../../../src/diagnostics/report.ts'

export const WHERE: Surroundings = {
  version: '1.2.3',
  folder: '',
  digest: (text) => createHash('sha256').update(text).digest('hex').slice(0, 32),
}

export const SOURCE = new SourceText(
  'programs/feedback.yaml',
  'title: Feedback\nsessions:\n  - title: Kick-off\n    lenght: 2h\n    duration: 1:30\n',
)

/** A finding at these words of a source. */
export function at(words: string, more: Partial<Finding> = {}, source = SOURCE): Finding {
  const start = source.text.indexOf(words)
  if (start < 0) throw new Error(`no ${words}`)
  return {
    id: 'unknown-field',
    severity: 'error',
    message: 'A session has no such field.',
    places: [{ place: { source, start, end: start + words.length } }],
    ...more,
  }
}

export function reportOf(found: readonly Finding[], more: Partial<Report> = {}): Report {
  return {
    command: 'lint',
    files: [{ path: SOURCE.file }],
    found,
    ignored: [],
    failOn: 'error',
    ...more,
  }
}

/** Texts that were written to break out of a report. */
const EVIL = [
  '\u001b[31m',
  '\u001b]0;title\u0007',
  '\r::error file=x::pwned',
  '\n::warning::pwned',
  '::error::pwned',
  '##[error]pwned',
  '##vso[task.logissue]pwned',
  '::stop-commands::x',
  '%0A%0D%25',
  '\u202egnp.exe',
  '\u2066x\u2069',
  '\u0000',
  '\ud800',
  '\udc00',
  '\ufffe\uffff',
  '\u2028\u2029\u0085',
  ']]>',
  '</testsuite>',
  '</failure><testcase name="pwned"/>',
  '<!--',
  '-->',
  '&lt;&#0;&amp;',
  '<img src=x onerror=alert(1)>',
  '<script>pwned</script>',
  '| pwned | row |',
  '\n\n# pwned\n\n',
  '```',
  '`',
  '[pwned](http://evil.example)',
  '![pwned](http://evil.example/x.png)',
  'http://evil.example/',
  'www.evil.example',
  'evil@evil.example',
  '@everyone #1 :bomb: $x$ ~~y~~ **z** _q_',
  '\\',
  '\\|',
  '"',
  "'",
  '{0}',
  '__proto__',
  'constructor',
  '../../etc/passwd',
  'a,b:c=d',
  'é漢字🙂',
] as const

export const evilText = fc
  .array(fc.oneof(fc.constantFrom(...EVIL), fc.string({ unit: 'binary', maxLength: 12 })), {
    minLength: 1,
    maxLength: 5,
  })
  .map((pieces) => pieces.join(''))

/** A report whose every text is an author's, and meant ill. */
export const evilReport: fc.Arbitrary<Report> = fc
  .record({
    file: evilText,
    text: evilText,
    message: evilText,
    why: evilText,
    way: evilText,
    label: evilText,
    title: evilText,
    at: evilText,
    reason: evilText,
    severity: fc.constantFrom('error', 'warning', 'info'),
  })
  .map(({ file, text, message, why, way, label, title, at: name, reason, severity }) => {
    const source = new SourceText(file, `${text}\n${text}`)
    const place = { source, start: 0, end: text.length }
    const finding: Finding = {
      id: 'prompt-too-deep',
      severity,
      message,
      why,
      try: way,
      file,
      at: name,
      demand: 'boundaries',
      places: [{ place }, { place: { ...place, start: text.length }, label }],
    }
    return {
      command: 'lint',
      files: [{ path: file, title, unmet: ['boundaries'], unread: title }],
      found: [finding, { ...finding, places: [] }],
      invalid: [{ ...finding, id: 'unknown-field' }],
      ignored: [{ ...finding, reason, by: 'comment' }],
      demands: { boundaries: 'Nothing is too personal', purpose: 'Every prompt has a purpose' },
      failOn: 'warning',
    }
  })

/** The same finding so often, in as many files. */
export function many(count: number, more: (index: number) => Partial<Finding> = () => ({})) {
  return Array.from({ length: count }, (_, index) => {
    const source = new SourceText(`programs/${index % 7}.yaml`, 'title: x\n')
    return at('title', { message: `Finding ${index}`, ...more(index) }, source)
  })
}
