import type { Mistake } from '../marked.ts'

/** Texts in which something means more to YAML than to their author. */
export const texts: readonly Mistake[] = [
  {
    name: 'a colon in a sentence',
    lines: 'say: ⟦Remember:⟧ one person speaks',
    id: 'colon-in-text',
    says: 'The colon and the space after "Remember" make a field of it, not a text.',
    tries: 'Put the whole text in quotes: "Remember: one person speaks".',
  },
  {
    name: 'a colon in a question',
    lines: 'say: ⟦What helped you? Really:⟧ say it',
    id: 'colon-in-text',
    says: 'The colon and the space after "What helped you? Really" make a field of it, not a text.',
    tries: 'Put the whole text in quotes: "What helped you? Really: say it".',
  },
  {
    name: 'a colon after an address',
    lines: 'say: ⟦See https://example.org:⟧ it is all there',
    id: 'colon-in-text',
    says: 'The colon and the space after "See https://example.org" make a field of it, not a text.',
    tries: 'Put the whole text in quotes: "See https://example.org: it is all there".',
  },
  {
    name: 'a colon in a time',
    lines: 'notes: ⟦9:30:⟧ doors open',
    id: 'colon-in-text',
    says: 'The colon and the space after "9:30" make a field of it, not a text.',
    tries: 'Put the whole text in quotes: "9:30: doors open".',
  },
  {
    name: 'a colon at the end of a line',
    lines: 'say: ⟦These are ours:⟧',
    id: 'colon-in-text',
    says: 'The colon and the space after "These are ours" make a field of it, not a text.',
    tries: 'Put the whole text in quotes: "These are ours:".',
  },
  {
    name: 'a colon at the end, and a list below',
    lines: `say: ⟦These are ours:⟧
  - be kind
  - listen`,
    id: 'colon-in-text',
    says: 'The colon and the space after "These are ours" make a field of it, not a text.',
    tries:
      'Leave only `say: |` on this line, and write "These are ours:" and what follows on the lines below, all in one column further in.',
  },
  {
    name: 'a colon at the end, and the text goes on below',
    lines: `say: ⟦These are ours:⟧
  be kind and listen`,
    id: 'colon-in-text',
    says: 'The colon and the space after "These are ours" make a field of it, not a text.',
    tries: 'Put the whole text in quotes: "These are ours:".',
  },
  {
    name: 'a colon in an item of a list of texts',
    lines: `outcomes:
  - ⟦Take the lessons:⟧ leave the names
  - Ask first`,
    id: 'colon-in-text',
    says: 'The colon and the space after "Take the lessons" make a field of it, not a text.',
    tries: 'Put the whole text in quotes: "Take the lessons: leave the names".',
  },
  {
    name: 'a colon in a list in brackets',
    lines: 'outcomes: [⟦the rule:⟧ be kind, listen]',
    id: 'colon-in-text',
    says: 'The colon and the space after "the rule" make a field of it, not a text.',
    tries: 'Put the whole text in quotes: "the rule: be kind".',
  },
  {
    name: 'a colon in braces',
    lines: 'ask: { text: ⟦Remember:⟧ be kind, depth: 2 }',
    id: 'colon-in-text',
    says: 'The colon and the space after "Remember" make a field of it, not a text.',
    tries: 'Put the whole text in quotes: "Remember: be kind".',
  },
  {
    name: 'a colon after a thousand characters',
    lines: `say: x
⟦word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word⟧ : x`,
    id: 'colon-in-text',
    says: 'A colon and a space at the end of "word word word word word word word word word word word word …" make a field of the whole text.',
    tries: 'Put the text in quotes; or write it on the lines below a `|`, further in.',
  },
  {
    name: 'a colon, and Windows line ends',
    file: `social-learn: 1\r
title: Feedback Foundations\r
summary: ⟦Remember:⟧ be kind\r
`,
    id: 'colon-in-text',
    says: 'The colon and the space after "Remember" make a field of it, not a text.',
    tries: 'Put the whole text in quotes: "Remember: be kind".',
  },
  {
    name: 'two fields on one line',
    lines: 'notes: Coffee ⟦duration:⟧ 10m',
    id: 'two-fields-on-a-line',
    says: 'A second field, `duration`, stands on the line of `notes`.',
    tries:
      'Give `duration` a line of its own, in the same column as `notes`. Or, if it belongs to the text, put the whole text in quotes.',
  },
  {
    name: 'two fields with a semicolon',
    lines: 'notes: Coffee; ⟦duration:⟧ 10m',
    id: 'two-fields-on-a-line',
    says: 'A second field, `duration`, stands on the line of `notes`.',
    tries:
      'Give `duration` a line of its own, in the same column as `notes`. Or, if it belongs to the text, put the whole text in quotes.',
  },
  {
    name: 'a hash in a sentence',
    lines: 'say: Post it in ⟦#wins today⟧',
    id: 'hash-in-text',
    says: '"#wins today" is lost: YAML takes it for a comment, since a space stands before the `#`.',
    tries:
      'Put the text in quotes: "Post it in #wins today". Or, if it is a comment, put a space after the `#`.',
  },
  {
    name: 'a hash in a text with quotes inside',
    lines: 'say: Post "yes" in ⟦#wins⟧',
    id: 'hash-in-text',
    says: '"#wins" is lost: YAML takes it for a comment, since a space stands before the `#`.',
    tries:
      'Put the text in quotes: \'Post "yes" in #wins\'. Or, if it is a comment, put a space after the `#`.',
  },
  {
    name: 'a hash as a name',
    lines: 'name: ⟦#feedback⟧',
    id: 'hash-in-text',
    says: '"#feedback" is lost: YAML takes it for a comment, since a space stands before the `#`.',
    tries:
      'Put the text in quotes: "#feedback". Or, if it is a comment, put a space after the `#`.',
  },
  {
    name: 'a hash in an item',
    lines: `outcomes:
  - ⟦#feedback⟧
  - Ask first`,
    id: 'hash-in-text',
    says: '"#feedback" is lost: YAML takes it for a comment, since a space stands before the `#`.',
    tries:
      'Put the text in quotes: "#feedback". Or, if it is a comment, put a space after the `#`.',
  },
  {
    name: 'a hash and a symbol',
    lines: 'name: our ⟦#🎉wins⟧',
    id: 'hash-in-text',
    says: '"#🎉wins" is lost: YAML takes it for a comment, since a space stands before the `#`.',
    tries:
      'Put the text in quotes: "our #🎉wins". Or, if it is a comment, put a space after the `#`.',
  },
  {
    name: 'a hash in braces',
    lines: 'ask: { text: in ⟦#wins, depth: 2 }⟧',
    id: 'hash-in-text',
    says: '"#wins, depth: 2 }" is lost: YAML takes it for a comment, since a space stands before the `#`.',
    tries: 'Put the text with the `#` in quotes.',
  },
  {
    name: 'text after a closing quote',
    lines: 'say: "Welcome" ⟦is the word⟧',
    id: 'text-after-quote',
    says: 'The text goes on after the closing quote of "Welcome".',
    tries: 'Put other quotes around all of it: \'"Welcome" is the word\'.',
  },
  {
    name: 'two quoted words',
    lines: 'summary: "A" ⟦and "B"⟧',
    id: 'text-after-quote',
    says: 'The text goes on after the closing quote of "A".',
    tries: 'Put other quotes around all of it: \'"A" and "B"\'.',
  },
  {
    name: 'quotes in quotes',
    lines: 'say: "She said "⟦hello" to us"⟧',
    id: 'text-after-quote',
    says: 'The text goes on after the closing quote of "She said ".',
    tries: 'Put other quotes around all of it: \'She said "hello" to us\'.',
  },
  {
    name: 'quotes in quotes, in a list',
    lines: `outcomes:
  - "She said "⟦hello" to us"⟧`,
    id: 'text-after-quote',
    says: 'The text goes on after the closing quote of "She said ".',
    tries: 'Put other quotes around all of it: \'She said "hello" to us\'.',
  },
  {
    name: 'an apostrophe in single quotes',
    lines: "say: 'It'⟦s time to go'⟧",
    id: 'text-after-quote',
    says: "The text goes on after the closing quote of 'It'.",
    tries: 'Put other quotes around all of it: "It\'s time to go".',
  },
  {
    name: 'both kinds of quotes',
    lines: 'say: "A" ⟦isn\'t B⟧',
    id: 'text-after-quote',
    says: 'The text goes on after the closing quote of "A".',
    tries:
      'Put `|` behind the colon, and write the text without outer quotes on the line below, further in.',
  },
  {
    name: 'text after a quote in braces',
    lines: 'ask: { text: "a" ⟦b⟧, depth: 2 }',
    id: 'text-after-quote',
    says: 'The text goes on after the closing quote of "a".',
    tries: 'Put other quotes around all of it: \'"a" b\'.',
  },
  {
    name: 'a word with an apostrophe in front',
    lines: "say: ⟦'tis the season⟧",
    id: 'quote-not-closed',
    says: 'The quote before "tis the season" is not closed.',
    tries:
      "Close it at the end of the text: 'tis the season'. Or, if it is an apostrophe, put the whole text in quotes: \"'tis the season\".",
  },
  {
    name: 'a quote that is not closed',
    lines: `say: ⟦"Welcome everyone⟧
duration: 10m
notes: say "hello" too`,
    id: 'quote-not-closed',
    says: 'The quote before "Welcome everyone" is not closed.',
    tries: 'Close it at the end of the text: "Welcome everyone".',
  },
  {
    name: 'a quote that is not closed, and none follows',
    lines: `say: ⟦"Welcome everyone⟧
duration: 10m`,
    id: 'quote-not-closed',
    says: 'The quote before "Welcome everyone" is not closed.',
    tries: 'Close it at the end of the text: "Welcome everyone".',
  },
  {
    name: 'a single quote that is not closed',
    lines: `say: ⟦'Welcome everyone⟧
duration: 10m`,
    id: 'quote-not-closed',
    says: 'The quote before "Welcome everyone" is not closed.',
    tries:
      "Close it at the end of the text: 'Welcome everyone'. Or, if it is an apostrophe, put the whole text in quotes: \"'Welcome everyone\".",
  },
  {
    name: 'a quote that is not closed, in brackets',
    lines: 'who: [⟦"lead, host⟧]',
    id: 'quote-not-closed',
    says: 'The quote before "lead, host" is not closed.',
    tries: 'Close it at the end of the text: "lead, host".',
  },
  {
    name: 'a quote with lines below it that go further in',
    lines: `say: ⟦"Welcome everyone⟧
  notes: "be quick"`,
    id: 'quote-not-closed',
    says: 'The quote before "Welcome everyone" is not closed.',
    tries: 'Close it at the end of the text: "Welcome everyone".',
    more: ['below-a-value'],
  },
  {
    name: 'a quote closed on a line too far left',
    lines: `say: ⟦"Welcome⟧
^everyone"
duration: 10m`,
    id: 'quote-not-closed',
    says: 'The text in quotes ends before its closing quote: everyone" does not stand further in than its first line.',
    tries: 'Start all lines of the text further in, in column 11; or write it on one line.',
  },
  {
    name: 'curly quotes around a colon',
    lines: 'say: ⟦“Remember: be kind”⟧',
    id: 'smart-quotes',
    says: 'The quotes in “Remember: be kind” are curly ones, which YAML does not take for quotes.',
    tries: 'Use straight quotes: "Remember: be kind".',
  },
  {
    name: 'curly quotes around a name',
    lines: '⟦“say”⟧: Hello',
    id: 'smart-quotes',
    says: 'The quotes in “say” are curly ones, which YAML does not take for quotes.',
    tries: 'Use straight quotes: "say".',
  },
  {
    name: 'curly quotes in brackets',
    lines: 'roles: [⟦“a, b”⟧, “c”]',
    id: 'smart-quotes',
    says: 'The quotes in “a, b” are curly ones, which YAML does not take for quotes.',
    tries: 'Use straight quotes: "a, b".',
  },
  {
    name: 'curly quotes around an item with a colon',
    lines: `outcomes:
  - ⟦“Remember: be kind”⟧`,
    id: 'smart-quotes',
    says: 'The quotes in “Remember: be kind” are curly ones, which YAML does not take for quotes.',
    tries: 'Use straight quotes: "Remember: be kind".',
  },
  {
    name: 'a box to tick',
    lines: `outcomes:
  - ⟦[ ] Book the room⟧
  - Print`,
    id: 'mark-at-start',
    says: '"[ ] Book the room" starts with `[`, which YAML takes for a list in brackets.',
    tries: 'Put it in quotes: "[ ] Book the room". Or leave out the `[ ]`.',
  },
  {
    name: 'a ticked box',
    lines: `outcomes:
  - ⟦[x] Book the room⟧`,
    id: 'mark-at-start',
    says: '"[x] Book the room" starts with `[`, which YAML takes for a list in brackets.',
    tries: 'Put it in quotes: "[x] Book the room". Or leave out the `[x]`.',
  },
  {
    name: 'bold',
    lines: 'say: ⟦**Important** thing⟧',
    id: 'mark-at-start',
    says: '"**Important** thing" starts with `*`, which YAML takes for the name of something above.',
    tries: 'Put it in quotes: "**Important** thing".',
  },
  {
    name: 'italics',
    lines: 'say: ⟦*Important*⟧',
    id: 'mark-at-start',
    says: '"*Important*" starts with `*`, which YAML takes for the name of something above.',
    tries: 'Put it in quotes: "*Important*".',
  },
  {
    name: 'italics and more',
    lines: 'say: ⟦*Important* thing⟧',
    id: 'mark-at-start',
    says: '"*Important* thing" starts with `*`, which YAML takes for the name of something above.',
    tries: 'Put it in quotes: "*Important* thing".',
  },
  {
    name: 'a link in Markdown',
    lines: 'say: ⟦[the board](https://example.org)⟧',
    id: 'mark-at-start',
    says: '"[the board](https://example.org)" starts with `[`, which YAML takes for a list in brackets.',
    tries: 'Put it in quotes: "[the board](https://example.org)".',
  },
  {
    name: 'a reference in Markdown',
    lines: 'say: ⟦[the board][board]⟧',
    id: 'mark-at-start',
    says: '"[the board][board]" starts with `[`, which YAML takes for a list in brackets.',
    tries: 'Put it in quotes: "[the board][board]".',
  },
  {
    name: 'text after brackets',
    lines: 'roles: ⟦[a, b] and c⟧',
    id: 'mark-at-start',
    says: '"[a, b] and c" starts with `[`, which YAML takes for a list in brackets.',
    tries: 'Put it in quotes: "[a, b] and c".',
  },
  {
    name: 'a placeholder in double braces',
    lines: 'say: ⟦{{name}}⟧',
    id: 'mark-at-start',
    says: '"{{name}}" starts with `{`, which YAML takes for fields in braces.',
    tries: 'Put it in quotes: "{{name}}".',
  },
  {
    name: 'a placeholder and more',
    lines: 'say: ⟦{{name}}, welcome⟧',
    id: 'mark-at-start',
    says: '"{{name}}, welcome" starts with `{`, which YAML takes for fields in braces.',
    tries: 'Put it in quotes: "{{name}}, welcome".',
  },
  {
    name: 'a placeholder in braces',
    lines: 'say: ⟦{name}⟧',
    id: 'mark-at-start',
    says: '"{name}" starts with `{`, which YAML takes for fields in braces.',
    tries: 'Put it in quotes: "{name}".',
  },
  {
    name: 'a text in braces',
    lines: 'say: ⟦{smile} and go on⟧',
    id: 'mark-at-start',
    says: '"{smile} and go on" starts with `{`, which YAML takes for fields in braces.',
    tries: 'Put it in quotes: "{smile} and go on".',
  },
  {
    name: 'an at sign',
    lines: 'who: ⟦@host⟧',
    id: 'mark-at-start',
    says: '"@host" starts with `@`, which YAML keeps for itself.',
    tries: 'Put it in quotes: "@host". Or leave out the `@`.',
  },
  {
    name: 'a backtick',
    lines: 'say: ⟦`code` is fine⟧',
    id: 'mark-at-start',
    says: '"`code` is fine" starts with a backtick, which YAML keeps for itself.',
    tries: 'Put it in quotes: "`code` is fine".',
  },
  {
    name: 'a percent sign',
    lines: 'say: ⟦% of people⟧',
    id: 'mark-at-start',
    says: '"% of people" starts with `%`, which YAML keeps for itself.',
    tries: 'Put it in quotes: "% of people".',
  },
  {
    name: 'a percent sign in a list',
    lines: `outcomes:
  - ⟦%x of them⟧`,
    id: 'mark-at-start',
    says: '"%x of them" starts with `%`, which YAML keeps for itself.',
    tries: 'Put it in quotes: "%x of them".',
  },
  {
    name: 'a quotation mark of mails',
    lines: 'say: ⟦> we said so⟧',
    id: 'mark-at-start',
    says: '"> we said so" starts with `>`, which YAML takes for a text on the lines below.',
    tries:
      'Leave nothing behind the `>`, and write the text on the lines below, further in. Or, if the `>` belongs to the text, put it in quotes: "> we said so".',
  },
  {
    name: 'an arrow',
    lines: 'say: ⟦>> next⟧',
    id: 'mark-at-start',
    says: '">> next" starts with `>`, which YAML takes for a text on the lines below.',
    tries:
      'Leave nothing behind the `>`, and write the text on the lines below, further in. Or, if the `>` belongs to the text, put it in quotes: ">> next".',
  },
  {
    name: 'a text right behind a bar',
    lines: 'say: ⟦| Hello⟧',
    id: 'mark-at-start',
    says: '"| Hello" starts with `|`, which YAML takes for a text on the lines below.',
    tries:
      'Leave nothing behind the `|`, and write the text on the lines below, further in. Or, if the `|` belongs to the text, put it in quotes: "| Hello".',
  },
  {
    name: 'a text glued to a bar',
    lines: `say: ⟦|Hello⟧
  there`,
    id: 'mark-at-start',
    says: '"|Hello" starts with `|`, which YAML takes for a text on the lines below.',
    tries:
      'Leave nothing behind the `|`, and write the text on the lines below, further in. Or, if the `|` belongs to the text, put it in quotes: "|Hello".',
  },
  {
    name: 'an ampersand and a space',
    lines: 'say: ⟦& then more⟧',
    id: 'mark-at-start',
    says: '"& then more" starts with `&`, which YAML takes for a name of what follows.',
    tries: 'Put it in quotes: "& then more".',
  },
  {
    name: 'an ampersand and a word',
    lines: 'say: ⟦&more of it⟧',
    id: 'mark-at-start',
    says: '"&more of it" starts with `&`, which YAML takes for a name of what follows.',
    tries: 'Put it in quotes: "&more of it".',
  },
  {
    name: 'an ampersand and nothing else',
    lines: 'say: ⟦&more⟧',
    id: 'mark-at-start',
    says: '"&more" starts with `&`, which YAML takes for a name of what follows.',
    tries: 'Put it in quotes: "&more".',
  },
  {
    name: 'an exclamation mark',
    lines: 'say: ⟦!important⟧',
    id: 'mark-at-start',
    says: '"!important" starts with `!`, which YAML takes for the kind of what follows.',
    tries: 'Put it in quotes: "!important".',
  },
  {
    name: 'an exclamation mark and more',
    lines: 'say: ⟦!important thing⟧',
    id: 'mark-at-start',
    says: '"!important thing" starts with `!`, which YAML takes for the kind of what follows.',
    tries: 'Put it in quotes: "!important thing".',
  },
  {
    name: 'an exclamation mark and a space',
    lines: 'say: ⟦! important⟧',
    id: 'mark-at-start',
    says: '"! important" starts with `!`, which YAML takes for the kind of what follows.',
    tries: 'Put it in quotes: "! important".',
  },
  {
    name: 'three exclamation marks',
    lines: 'say: ⟦!!! wow⟧',
    id: 'mark-at-start',
    says: '"!!! wow" starts with `!`, which YAML takes for the kind of what follows.',
    tries: 'Put it in quotes: "!!! wow".',
  },
  {
    name: 'a tag of another tool',
    lines: 'say: ⟦!Ref x⟧',
    id: 'mark-at-start',
    says: '"!Ref x" starts with `!`, which YAML takes for the kind of what follows.',
    tries: 'Put it in quotes: "!Ref x".',
  },
  {
    name: 'a tag of a language',
    lines: 'say: ⟦!!js/function x⟧',
    id: 'mark-at-start',
    says: '"!!js/function x" starts with `!`, which YAML takes for the kind of what follows.',
    tries: 'Put it in quotes: "!!js/function x".',
  },
  {
    name: 'a tag that YAML knows, but nobody needs',
    lines: 'day: ⟦!!set {a, b}⟧',
    id: 'mark-at-start',
    says: '"!!set {a, b}" starts with `!`, which YAML takes for the kind of what follows.',
    tries: 'Put it in quotes: "!!set {a, b}".',
    more: ['comma-in-braces', 'comma-in-braces'],
  },
  {
    name: 'a question mark',
    lines: 'say: ⟦? what⟧',
    id: 'mark-at-start',
    says: '"? what" starts with `?`, which YAML takes for the name of a field.',
    tries: 'Put it in quotes: "? what".',
  },
  {
    name: 'a question mark in a list',
    lines: `outcomes:
  - ⟦? what⟧`,
    id: 'mark-at-start',
    says: '"? what" starts with `?`, which YAML takes for the name of a field.',
    tries: 'Put it in quotes: "? what".',
  },
  {
    name: 'a question mark at the start of a field',
    lines: `⟦? what⟧
: that`,
    id: 'mark-at-start',
    says: '"? what" starts with `?`, which YAML takes for the name of a field.',
    tries: 'Put it in quotes: "? what".',
  },
  {
    name: 'a colon at the start',
    lines: 'say: ⟦: what⟧',
    id: 'mark-at-start',
    says: '": what" starts with `:`, which YAML takes for the end of a name.',
    tries: 'Put it in quotes: ": what".',
  },
  {
    name: 'a comma at the start',
    lines: 'say: ⟦, what⟧',
    id: 'mark-at-start',
    says: '", what" starts with `,`, which YAML takes for the end of an item in brackets.',
    tries: 'Put it in quotes: ", what".',
  },
  {
    name: 'a closing bracket at the start',
    lines: 'say: ⟦] what⟧',
    id: 'mark-at-start',
    says: '"] what" starts with `]`, which YAML takes for the end of a list in brackets.',
    tries: 'Put it in quotes: "] what".',
  },
  {
    name: 'a closing brace at the start',
    lines: 'say: ⟦} what⟧',
    id: 'mark-at-start',
    says: '"} what" starts with `}`, which YAML takes for the end of fields in braces.',
    tries: 'Put it in quotes: "} what".',
  },
  {
    name: 'a percent sign at the margin',
    file: `social-learn: 1
title: Feedback Foundations
⟦%foo⟧
language: en
`,
    id: 'mark-at-start',
    says: '"%foo" starts with `%`, which YAML keeps for itself.',
    tries: 'Put it in quotes: "%foo".',
  },
  {
    name: 'a name that nothing has',
    lines: 'who: ⟦*lead⟧',
    id: 'alias-unknown',
    says: '`*lead` repeats what is marked `&lead`, but nothing above it is.',
    tries: 'If it is a text, put it in quotes: "*lead".',
  },
  {
    name: 'a backslash in double quotes',
    lines: 'file: "C:⟦\\U⟧sers\\me"',
    id: 'backslash-in-quotes',
    says: 'In double quotes, YAML reads a backslash together with the letter after it, and does not know `\\U`.',
    tries: "Use single quotes: 'C:\\Users\\me'.",
  },
  {
    name: 'a backslash before a letter',
    lines: 'say: "⟦\\d⟧"',
    id: 'backslash-in-quotes',
    says: 'In double quotes, YAML reads a backslash together with the letter after it, and does not know `\\d`.',
    tries: "Use single quotes: '\\d'.",
  },
  {
    name: 'a comment glued to a quote',
    lines: 'say: "Hello"⟦#slowly⟧',
    id: 'glued-comment',
    says: 'No space stands before the comment "#slowly".',
    tries:
      'Put a space before the `#`; or, if it belongs to the text, move it inside of the quotes.',
  },
  {
    name: 'a comment in a text',
    lines: `say: Thank you
  ⟦# remind them⟧
  for coming`,
    id: 'comment-in-text',
    says: 'A comment cuts a text in two: "for coming" goes on with it.',
    tries: 'Move the comment above the text.',
    also: [['for coming', 'goes on here']],
  },
]
