import type { Mistake } from '../marked.ts'

/** Fields, brackets and files. */
export const fields: readonly Mistake[] = [
  {
    name: 'no space after the colon',
    lines: '⟦say:⟧Hello',
    id: 'no-space-after-colon',
    says: 'In "say:Hello", no space follows the colon, so YAML sees no field in it.',
    tries: 'Write `say: Hello`.',
  },
  {
    name: 'no space after the colon, first of several',
    lines: `⟦say:⟧Hello
notes: Slowly`,
    id: 'no-space-after-colon',
    says: 'In "say:Hello", no space follows the colon, so YAML sees no field in it.',
    tries: 'Write `say: Hello`.',
  },
  {
    name: 'no space after the colon, in an item',
    lines: `steps:
  - ⟦say:⟧Hello
    do: Smile`,
    id: 'no-space-after-colon',
    says: 'In "say:Hello", no space follows the colon, so YAML sees no field in it.',
    tries: 'Write `say: Hello`.',
  },
  {
    name: 'no space after the colon, in an item of one field',
    lines: `steps:
  - ⟦say:⟧Hello
  - do: Smile`,
    id: 'no-space-after-colon',
    says: 'In "say:Hello", no space follows the colon, so YAML sees no field in it.',
    tries: 'Write `say: Hello`.',
  },
  {
    name: 'no space after the colon, in the second field',
    lines: `steps:
  - say: Hello
    ⟦do:⟧Smile`,
    id: 'no-space-after-colon',
    says: 'In "do:Smile", no space follows the colon, so YAML sees no field in it.',
    tries: 'Write `do: Smile`.',
  },
  {
    name: 'no space before quotes',
    lines: '⟦say:⟧"Hello"',
    id: 'no-space-after-colon',
    says: 'In "say:"Hello"", no space follows the colon, so YAML sees no field in it.',
    tries: 'Write `say: "Hello"`.',
  },
  {
    name: 'no space after the colon, below a field',
    lines: `debrief:
  ⟦duration:⟧5m
  ask: What else?`,
    id: 'no-space-after-colon',
    says: 'In "duration:5m", no space follows the colon, so YAML sees no field in it.',
    tries: 'Write `duration: 5m`.',
  },
  {
    name: 'no space after the only colons below a field',
    lines: `debrief:
  ⟦duration:⟧5m
  ask:What else?`,
    id: 'no-space-after-colon',
    says: 'In "duration:5m", no space follows the colon, so YAML sees no field in it.',
    tries: 'Write `duration: 5m`.',
  },
  {
    name: 'no space after the colon, in a line that goes on with a text',
    lines: `say: Hello
  ⟦do:⟧Smile`,
    id: 'no-space-after-colon',
    says: 'In "do:Smile", no space follows the colon, so YAML sees no field in it.',
    tries: 'Write `do: Smile`.',
  },
  {
    name: 'a full-width colon',
    lines: '⟦duration：⟧10m',
    id: 'no-space-after-colon',
    says: 'In "duration：10m", no space follows the colon, so YAML sees no field in it.',
    tries: 'Write `duration: 10m`.',
  },
  {
    name: 'a full-width colon below a field',
    lines: `debrief:
  ⟦ask：⟧What else?`,
    id: 'no-space-after-colon',
    says: 'In "ask：What else?", no space follows the colon, so YAML sees no field in it.',
    tries: 'Write `ask: What else?`.',
  },
  {
    name: 'no spaces in braces',
    lines: 'participants: {⟦min:⟧8, max:20}',
    id: 'no-space-after-colon',
    says: 'In "min:8", no space follows the colon, so YAML sees no field in it.',
    tries: 'Write `min: 8`.',
    also: [['max:', 'here too']],
  },
  {
    name: 'one space in braces',
    lines: 'participants: {min: 8, ⟦max:⟧20}',
    id: 'no-space-after-colon',
    says: 'In "max:20", no space follows the colon, so YAML sees no field in it.',
    tries: 'Write `max: 20`.',
  },
  {
    name: 'the first line without a space',
    file: `⟦social-learn:⟧1
title: Feedback
`,
    id: 'no-space-after-colon',
    says: 'In "social-learn:1", no space follows the colon, so YAML sees no field in it.',
    tries: 'Write `social-learn: 1`.',
  },
  {
    name: 'no colon',
    lines: '⟦duration 10m⟧',
    id: 'no-colon',
    says: 'No colon stands after `duration` in "duration 10m".',
    tries: 'Write `duration: 10m`.',
  },
  {
    name: 'no colon above a list',
    lines: `⟦steps⟧
  - say: Hello`,
    id: 'no-colon',
    says: 'No colon stands after `steps`.',
    tries: 'Write `steps:`.',
  },
  {
    name: 'an equals sign',
    lines: '⟦duration = 10m⟧',
    id: 'no-colon',
    says: 'No colon stands after `duration` in "duration = 10m".',
    tries: 'Write `duration: 10m`.',
  },
  {
    name: 'an arrow for a colon',
    lines: '⟦duration -> 10m⟧',
    id: 'no-colon',
    says: 'No colon stands after `duration` in "duration -> 10m".',
    tries: 'Write `duration: 10m`.',
  },
  {
    name: 'only a name',
    lines: '⟦say⟧',
    id: 'no-colon',
    says: '"say" stands where a field should be, but has no colon.',
    tries:
      'If it goes on with the text of `title`, move it further in than `title`: to column 11. If it is a field, write `field: value`.',
  },
  {
    name: 'a sentence among fields',
    lines: '⟦Some words that belong nowhere⟧',
    id: 'no-colon',
    says: '"Some words that belong nowhere" stands where a field should be, but has no colon.',
    tries:
      'If it goes on with the text of `title`, move it further in than `title`: to column 11. If it is a field, write `field: value`.',
  },
  {
    name: 'a field without a name',
    lines: '⟦:⟧ Hello',
    id: 'field-without-name',
    says: 'There is a colon here, but no field before it.',
    tries: 'Write the name of a field before the colon; or, if this is a text, put it in quotes.',
  },
  {
    name: 'a list as a name',
    lines: '⟦[a, b]: c⟧',
    id: 'field-name-unclear',
    says: 'A list or a set of fields stands here, where the name of a field should be.',
    tries: 'If this is a text, put it in quotes.',
  },
  {
    name: 'a comma in braces',
    lines: 'ask: { text: Which helped you, ⟦and why?⟧, depth: 2 }',
    id: 'comma-in-braces',
    says: 'The comma before "and why?" ends the text before it, and makes a field of the rest.',
    tries: 'Put the whole text in quotes; or write it without braces, one field a line.',
  },
  {
    name: 'a text in braces among fields',
    lines: 'ask: {⟦Welcome⟧, depth: 2}',
    id: 'comma-in-braces',
    says: '"Welcome" stands in braces without a colon, so it is a field without a value.',
    tries: 'Write `field: value`; or, if it is a text, put it in quotes.',
  },
  {
    name: 'a brace that is not closed',
    lines: 'participants: ⟦{⟧ min: 8, max: 20',
    id: 'brackets-unclear',
    says: 'The `{` before "min: 8, max: 20" is not closed.',
    tries:
      'Close it with `}`; all lines up to there must start further in than the first. Or write it without brackets and braces, each on a line of its own.',
  },
  {
    name: 'a bracket that is not closed',
    lines: `roles: ⟦[⟧a, b
notes: Slowly`,
    id: 'brackets-unclear',
    says: 'The `[` before "a, b" is not closed.',
    tries:
      'Close it with `]`; all lines up to there must start further in than the first. Or write it without brackets and braces, each on a line of its own.',
  },
  {
    name: 'a bracket too many',
    lines: 'roles: [a, b]⟦]⟧',
    id: 'brackets-unclear',
    says: 'This `]` closes nothing: there is one too many.',
    tries: 'Delete it.',
  },
  {
    name: 'a brace too many',
    lines: 'groups: {size: 3}⟦}⟧',
    id: 'brackets-unclear',
    says: 'This `}` closes nothing: there is one too many.',
    tries: 'Delete it.',
  },
  {
    name: 'a bracket after a colon',
    lines: `steps:⟦]⟧
  - say: Hello`,
    id: 'brackets-unclear',
    says: 'This `]` closes nothing: there is one too many.',
    tries: 'Delete it.',
  },
  {
    name: 'brackets that do not fit',
    lines: 'roles: [a, b⟦}⟧',
    id: 'brackets-unclear',
    says: 'This `}` does not fit the `[` that it should close.',
    tries:
      'Close the `[` with `]`. Or write it without brackets and braces, each on a line of its own.',
  },
  {
    name: 'two commas',
    lines: 'roles: [a,⟦,⟧ b]',
    id: 'brackets-unclear',
    says: 'Two commas follow one another.',
    tries: 'Delete one of them.',
  },
  {
    name: 'dashes in brackets',
    lines: 'roles: [⟦-⟧ a, - b]',
    id: 'brackets-unclear',
    says: 'A dash stands inside of the brackets.',
    tries:
      'Leave the dashes out: inside of brackets, commas part the items. Or write it without brackets and braces, each on a line of its own.',
  },
  {
    name: 'a semicolon in braces',
    lines: 'participants: { min: 8; ⟦max⟧: 20 }',
    id: 'brackets-unclear',
    says: 'No comma stands before `max` inside of the braces.',
    tries:
      'Put a comma before `max`; or, if it is part of the text, put the text in quotes. Or write it without brackets and braces, each on a line of its own.',
  },
  {
    name: 'no comma in braces',
    lines: 'participants: { min: 8 ⟦max⟧: 20 }',
    id: 'brackets-unclear',
    says: 'No comma stands before `max` inside of the braces.',
    tries:
      'Put a comma before `max`; or, if it is part of the text, put the text in quotes. Or write it without brackets and braces, each on a line of its own.',
  },
  {
    name: 'no commas in braces over lines',
    lines: `participants: {
  min: 8
  ⟦max⟧: 20
}`,
    id: 'brackets-unclear',
    says: 'No comma stands before `max` inside of the braces.',
    tries:
      'Put a comma before `max`; or, if it is part of the text, put the text in quotes. Or write it without brackets and braces, each on a line of its own.',
  },
  {
    name: 'braces over lines, not further in',
    lines: `participants: ⟦{⟧
min: 8,
max: 20
}`,
    id: 'brackets-unclear',
    says: 'The `{` here is not closed.',
    tries:
      'Close it with `}`; all lines up to there must start further in than the first. Or write it without brackets and braces, each on a line of its own.',
  },
  {
    name: 'a comment of other languages',
    lines: '⟦// be quick⟧',
    id: 'comment-mark',
    says: '"// be quick" is not taken for a comment: `//` does not start one here.',
    tries: 'Start a comment with `#` and a space: `# be quick`.',
  },
  {
    name: 'a comment of web pages',
    lines: '⟦<!-- be quick -->⟧',
    id: 'comment-mark',
    says: '"<!-- be quick -->" is not taken for a comment: `<!--` does not start one here.',
    tries: 'Start a comment with `#` and a space: `# be quick`.',
  },
  {
    name: 'a merge that nobody finished',
    lines: `^⟦<<<<<<< HEAD⟧
say: a
^=======
say: b
^>>>>>>> branch`,
    id: 'merge-conflict',
    says: 'Two versions of this file were put together here, and nobody has chosen between them.',
    tries:
      'Keep one of the two pieces between `<<<<<<<`, `=======` and `>>>>>>>`, and delete these three lines.',
  },
  {
    name: 'a merge key',
    lines: `x-lead: &lead { a: 1 }
x-more:
  ⟦<<⟧: *lead
  b: 2`,
    id: 'merge-key',
    says: 'The field `<<` (fields taken over from elsewhere) is not used here.',
    tries: 'Write the fields out, or put what repeats into a library and name it with `use`.',
  },
  {
    name: 'a name of the machine',
    lines: '⟦__proto__⟧: Hello',
    id: 'field-name-reserved',
    says: "`__proto__` can't be the name of a field.",
    tries: 'Give it another name.',
  },
  {
    name: 'a constructor',
    lines: `x-a:
  ⟦constructor⟧: Hello`,
    id: 'field-name-reserved',
    says: "`constructor` can't be the name of a field.",
    tries: 'Give it another name.',
  },
  {
    name: 'a number without end',
    lines: 'duration: ⟦.inf⟧',
    id: 'number-unusable',
    says: '`.inf` means a number without end in YAML.',
    tries: 'Write a number; or, if it is a text, put it in quotes: ".inf".',
  },
  {
    name: 'no number',
    lines: 'duration: ⟦.nan⟧',
    id: 'number-unusable',
    says: '`.nan` means "not a number" in YAML.',
    tries: 'Write a number; or, if it is a text, put it in quotes: ".nan".',
  },
  {
    name: 'a number that loses digits',
    lines: 'phone: ⟦12345678901234567890⟧',
    id: 'number-too-big',
    says: '`12345678901234567890` is too long for a number: its last digits would be lost.',
    tries:
      'If it is a text, like a phone number or a meeting\'s code, put it in quotes: "12345678901234567890".',
  },
  {
    name: 'a control character in letters',
    lines: 'say: ⟦"\\u001b[31m"⟧',
    id: 'character-refused',
    says: 'An escape character (U+001B) is written into this text with a backslash.',
    tries: 'Take it out; or, if you mean the backslash itself, write it twice: `\\\\`.',
  },
  {
    name: 'a second document',
    file: `social-learn: 1
title: Feedback Foundations
⟦---⟧
social-learn: 1
`,
    id: 'several-documents',
    says: 'A second document starts here.',
    tries: 'Delete the line with `---`, or put what follows in a file of its own.',
  },
  {
    name: 'a line of dashes at the end',
    file: `---
social-learn: 1
title: Feedback Foundations
⟦---⟧
`,
    id: 'several-documents',
    says: 'A second document starts here.',
    tries: 'Delete the line with `---`, or put what follows in a file of its own.',
  },
  {
    name: 'an end of the document in the middle',
    file: `social-learn: 1
title: Feedback Foundations
...
⟦language: en⟧
`,
    id: 'several-documents',
    says: 'A second document starts here.',
    tries: 'Delete the line with `---`, or put what follows in a file of its own.',
  },
  {
    name: 'an instruction to YAML',
    file: `⟦%YAML 1.1⟧
---
social-learn: 1
title: Feedback Foundations
`,
    id: 'instruction-unknown',
    says: 'A line that starts with `%` is an instruction to YAML, and none is used here.',
    tries: 'Delete the line; or, if it is a text, put it in quotes.',
  },
  {
    name: 'nothing',
    file: '⟦⟧',
    id: 'file-empty',
    says: 'There is nothing in this file.',
    tries:
      'Start it with `social-learn: 1`, and write one field a line below: `title: Our program`.',
  },
  {
    name: 'only comments',
    file: `⟦# to do⟧
`,
    id: 'file-empty',
    says: 'There is nothing in this file.',
    tries:
      'Start it with `social-learn: 1`, and write one field a line below: `title: Our program`.',
  },
  {
    name: 'only a text',
    file: `⟦Hello there⟧
`,
    id: 'file-without-fields',
    says: 'This file is a text, not a set of fields.',
    tries:
      'Start it with `social-learn: 1`, and write one field a line below: `title: Our program`.',
  },
  {
    name: 'only a list',
    file: `⟦- a⟧
- b
`,
    id: 'file-without-fields',
    says: 'This file is a list, not a set of fields.',
    tries:
      'Start it with `social-learn: 1`, and write one field a line below: `title: Our program`.',
  },
  {
    name: 'a control character',
    file: `social-learn: 1
title: Feedback Foundations
summary: a⟦\u001b⟧[31mb
`,
    id: 'character-refused',
    says: 'An escape character (U+001B) stands here, which nobody can see.',
    tries:
      'Delete it: it was probably pasted with the text. If you cannot get hold of it, delete the words around it and type them again.',
  },
  {
    name: 'a character that turns the text around',
    file: `social-learn: 1
title: Feedback Foundations
summary: a⟦\u202e⟧b\u202ec
`,
    id: 'character-refused',
    says: 'A right-to-left override (U+202E) stands here, which nobody can see.',
    tries:
      'Delete it, here and further down: it was probably pasted with the text. If you cannot get hold of it, delete the words around it and type them again.',
  },
  {
    name: 'a line separator',
    file: `social-learn: 1
title: Feedback Foundations
summary: a⟦\u2028⟧b
`,
    id: 'character-refused',
    says: 'A line separator (U+2028) stands here, which nobody can see.',
    tries:
      'Delete it: it was probably pasted with the text. If you cannot get hold of it, delete the words around it and type them again.',
  },
  {
    name: 'half of a character',
    file: `social-learn: 1
title: Feedback Foundations
summary: a⟦\ud83d⟧b
`,
    id: 'character-refused',
    says: 'Half of a character (U+D83D) stands here, which nobody can see.',
    tries:
      'Delete it: it was probably pasted with the text. If you cannot get hold of it, delete the words around it and type them again.',
  },
  {
    name: 'an alias inside of what it repeats',
    lines: `x-a: &a
  b: ⟦*a⟧`,
    id: 'alias-in-itself',
    says: '`*a` stands inside of what it repeats, so it would never end.',
    tries: 'Write out what you mean here instead.',
  },
]
