/** Texts that authors might write, and texts that somebody writes who means harm. */
import fc from 'fast-check'
import { hostile, mixed } from '../writers/hostile.ts'

const plain = fc.constantFrom(
  'One thing that helped you this week',
  'What did you learn from a mistake at work?',
  'You may pass at any time.',
  'We speak for ourselves. What is said here stays here, and what is learnt may leave.',
  'Tell your partner what you saw, what it did to you, and what you would like; then swap.',
  'How did your diagnosis, your pay or your marriage change the way you work?',
  'Everyone must share their deepest fear with their manager, guys.',
  'Was hat dir diese Woche geholfen?',
  '会議で助けになったこと',
  'ما الذي ساعدك هذا الأسبوع؟',
  '9:30',
  'a',
)

const marked = fc.constantFrom(
  'Three things:\n\n- one\n- two\n  - and within\n\n1. first\n2. second',
  'A **bold** word, *another*, `code`, and a [link](https://example.com/a?b=c&d=e#f).',
  '> A quote\n> of two lines\n\nand after it\n\n    code',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  'Line one  \nline two\\\nline three',
  '# Heading\n\n---\n\n## Another',
  '![picture](https://example.com/a.png) <b>tag</b> <!-- comment -->',
  '[cards][cards] and [the notes][notes]',
)

/** What means something to a terminal, a workbook, a calendar or a file system. */
const harmful = fc.constantFrom(
  '=HYPERLINK("https://example.com")',
  '+1+1',
  '-2',
  '@SUM(A1)',
  'zero\u200bwidth\u2060',
  'e\u0301\u0302\u0303\u0304\u0305\u0306',
  '../../etc/passwd',
  'CON',
  'BEGIN:VEVENT\nSUMMARY:x\nEND:VEVENT',
  '::error file=a.yaml::pwned',
  '__proto__',
  'constructor',
  '{{constructor.constructor "return 1"}}',
  '{{> guide}}',
  '$(touch x) `touch x` ; touch x',
  '%s %d %n',
  'x'.repeat(400),
  'word '.repeat(120),
  '\u{1f469}\u200d\u{1f469}\u200d\u{1f467}\u{1f3fd}',
  '﷽',
)

const single = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 })

export const text = fc
  .oneof(
    { weight: 10, arbitrary: plain },
    { weight: 3, arbitrary: marked },
    { weight: 2, arbitrary: fc.constantFrom(...hostile) },
    { weight: 2, arbitrary: harmful },
    { weight: 2, arbitrary: mixed },
    { weight: 1, arbitrary: single },
  )
  // What is blank, or says how YAML or a layer is to read it, is no text.
  .map((words) => (/^\s*$|^(?:none|cut|keep)$/.test(words) ? 'Words' : words))
