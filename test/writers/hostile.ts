import fc from 'fast-check'

/** Texts that mean something to Markdown, HTML, templates or typesetters, and have to survive as text. */
export const hostile = [
  '<script>alert(1)</script>',
  '</style><img src=x onerror=alert(1)>',
  '&amp; &#60;b&#62; &nbsp;',
  'a | b || c',
  ':::note ::: :badge[x]',
  '{{title}} {{{raw}}} {{#if}}',
  '# not a heading',
  '9:30',
  '```js code```',
  '~~~',
  '- item',
  '1. item',
  '12) item',
  '> quote',
  '--- *** ___ ===',
  '[x](javascript:alert(1))',
  '![x](https://example.com/x.png)',
  '[^1]: note [^1]',
  '[ ] open [x] done',
  '*a* **b** _c_ __d__ ~~e~~ `f`',
  'https://example.com/?a=1&b=2 www.example.com a@example.com',
  'back\\slash \\* C:\\temp\\',
  '#read("/etc/passwd") $x$ @ref',
  '"straight" \'quotes\' “curly”',
  'مرحبا بالعالم (20 min)',
  'עברית 9:30–10:00',
  '👩‍👩‍👧 🎉 ❤️',
  'a*b*c_d_e',
  '!',
]

/** What no format can carry becomes U+FFFD. */
export const unprintable = 'nul\0 half\uD800 bell\u0007'
export const printed = 'nul\uFFFD half\uFFFD bell\uFFFD'

/** Pieces of such texts and single signs in any order, on one line, with words at both ends. */
export const mixed = fc
  .array(
    fc.oneof(
      fc.constantFrom(...hostile),
      fc.constantFrom(...'<>&"\'`*_~[](){}|#!\\/$@^=+-:;.,%'),
      fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 4 })
        .filter((text) => !/\s|\p{C}/u.test(text)),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .chain((pieces) => fc.constantFrom('', ' ').map((joint) => `a ${pieces.join(joint)} z`))
