import type { Mistake } from '../marked.ts'

/** Lists that are none, and texts that should not be lists. */
export const lists: readonly Mistake[] = [
  {
    name: 'a list below an item',
    lines: `outcomes:
  - Do this
    ⟦- and that⟧
  - Ask first`,
    id: 'list-in-text',
    says: '"- and that" is read as part of the text above it: "Do this - and that".',
    tries:
      'If it is an item of the list, start it in column 11, like the dash above. If it belongs to the text, begin the item with `- |` and write the text on the lines below, further in.',
  },
  {
    name: 'stars below an item',
    lines: `outcomes:
  - Do this
    ⟦* and that⟧
  - Ask first`,
    id: 'list-in-text',
    says: '"* and that" is read as part of the text above it: "Do this * and that".',
    tries:
      'If it is an item of the list, start it in column 11, like the dash above. If it belongs to the text, begin the item with `- |` and write the text on the lines below, further in.',
  },
  {
    name: 'a list below a text',
    lines: `say: Do this
  ⟦- and that⟧
  - and this`,
    id: 'list-in-text',
    says: '"- and that" is read as part of the text above it: "Do this - and that".',
    tries:
      'If this is a text with a list in it, put `|` behind the colon and write all of it on the lines below, further in. If it is a list, write each item on a line of its own with a dash, the first one too.',
  },
  {
    name: 'numbers below a text',
    lines: `say: Do this
  ⟦1. and that⟧
  2. and this`,
    id: 'list-in-text',
    says: '"1. and that" is read as part of the text above it: "Do this 1. and that".',
    tries:
      'If this is a text with a list in it, put `|` behind the colon and write all of it on the lines below, further in. If it is a list, write each item on a line of its own with a dash, the first one too.',
  },
  {
    name: 'a list below a person',
    lines: `who: lead
  ⟦- host⟧`,
    id: 'list-in-text',
    says: '"- host" is read as part of the text above it: "lead - host".',
    tries:
      'If these are several values, leave nothing behind the colon, and give "lead" a line with a dash too.',
  },
  {
    name: 'a list below a person in quotes',
    lines: `who: "lead"
  ⟦- host⟧`,
    id: 'below-a-value',
    says: '"- host" starts two spaces further in than `who` above, as if it belonged to it; but `who` has a value already.',
    tries:
      'If `who` has several values, leave nothing behind its colon, and give "lead" a line with a dash too.',
    also: [['"lead"', 'the value']],
  },
  {
    name: 'numbers for dashes',
    lines: `outcomes:
  1. Give
  ⟦2. Hear⟧`,
    id: 'list-in-text',
    says: '"2. Hear" is read as part of the text above it: "1. Give 2. Hear".',
    tries:
      'If these are the items of a list, put a dash before "1. Give" too, all dashes in one column.',
  },
  {
    name: 'a first item without a dash',
    lines: `outcomes:
  Give
  ⟦- Hear⟧`,
    id: 'list-in-text',
    says: '"- Hear" is read as part of the text above it: "Give - Hear".',
    tries:
      'If these are the items of a list, put a dash before "Give" too, all dashes in one column.',
  },
  {
    name: 'an item one column further in',
    lines: `outcomes:
  - Hello
   ⟦- Bye⟧`,
    id: 'list-in-text',
    says: '"- Bye" is read as part of the text above it: "Hello - Bye".',
    tries:
      'If it is an item of the list, start it in column 11, like the dash above. If it belongs to the text, begin the item with `- |` and write the text on the lines below, further in.',
  },
  {
    name: 'bullets for dashes',
    lines: `outcomes:
  ⟦•⟧ Give
  • Hear`,
    id: 'other-bullet',
    says: '"• Give" starts with `•`, which is no mark of a list in YAML.',
    tries: 'Write a plain dash and a space: `- Give`.',
  },
  {
    name: 'stars for dashes',
    lines: `outcomes:
  ⟦*⟧ Give
  * Hear
  * Ask`,
    id: 'other-bullet',
    says: '"* Give" starts with `*`, which is no mark of a list in YAML.',
    tries: 'Write a plain dash and a space: `- Give`.',
  },
  {
    name: 'long dashes for dashes',
    lines: `outcomes:
  ⟦–⟧ Give
  – Hear`,
    id: 'other-bullet',
    says: '"– Give" starts with `–`, which is no mark of a list in YAML.',
    tries: 'Write a plain dash and a space: `- Give`.',
  },
  {
    name: 'long dashes before fields',
    lines: `steps:
  ⟦–⟧ say: Give
  – say: Hear`,
    id: 'other-bullet',
    says: '"– say: Give" starts with `–`, which is no mark of a list in YAML.',
    tries: 'Write a plain dash and a space: `- say: Give`.',
    also: [['–', 'here too']],
  },
  {
    name: 'two dashes for one',
    lines: `outcomes:
  ⟦--⟧ Give
  -- Hear`,
    id: 'other-bullet',
    says: '"-- Give" starts with `--`, which is no mark of a list in YAML.',
    tries: 'Write a plain dash and a space: `- Give`.',
  },
  {
    name: 'a no-break space after the dash',
    lines: `outcomes:
  ⟦-⟧\u00a0Give
  -\u00a0Hear`,
    id: 'other-bullet',
    says: '"- Give" starts with `-` and a no-break space, which is no mark of a list in YAML.',
    tries: 'Write a plain dash and a space: `- Give`.',
  },
  {
    name: 'no space after the dash, before fields',
    lines: `steps:
  ⟦-say: Hello⟧
  -do: Smile`,
    id: 'no-space-after-dash',
    says: 'In "-say: Hello", no space follows the dash, so YAML sees no item of a list in it.',
    tries: 'Write `- say: Hello`.',
    also: [['-do: Smile', 'here too']],
  },
  {
    name: 'no space after the second dash, before fields',
    lines: `steps:
  - say: Hello
  ⟦-do: Smile⟧`,
    id: 'no-space-after-dash',
    says: 'In "-do: Smile", no space follows the dash, so YAML sees no item of a list in it.',
    tries: 'Write `- do: Smile`.',
  },
  {
    name: 'no space after the first dash, before fields',
    lines: `steps:
  ⟦-say: Hello⟧
  - do: Smile`,
    id: 'no-space-after-dash',
    says: 'In "-say: Hello", no space follows the dash, so YAML sees no item of a list in it.',
    tries: 'Write `- say: Hello`.',
  },
  {
    name: 'no space after the dash',
    lines: `outcomes:
  ⟦-Give⟧
  -Hear`,
    id: 'no-space-after-dash',
    says: 'In "-Give", no space follows the dash, so YAML sees no item of a list in it.',
    tries: 'Write `- Give`.',
  },
  {
    name: 'no space after the second dash',
    lines: `outcomes:
  - Give
  ⟦-Hear⟧`,
    id: 'no-space-after-dash',
    says: 'In "-Hear", no space follows the dash, so YAML sees no item of a list in it.',
    tries: 'Write `- Hear`.',
  },
  {
    name: 'no space after the first dash',
    lines: `outcomes:
  ⟦-Give⟧
  - Hear`,
    id: 'no-space-after-dash',
    says: 'In "-Give", no space follows the dash, so YAML sees no item of a list in it.',
    tries: 'Write `- Give`.',
  },
  {
    name: 'no space after a dash, in a text below it',
    lines: `outcomes:
  - Give
    ⟦-Hear⟧`,
    id: 'no-space-after-dash',
    says: 'In "-Hear", no space follows the dash, so YAML sees no item of a list in it.',
    tries: 'Write `- Hear`.',
  },
  {
    name: 'a dash before a field',
    lines: '⟦-say: Hello⟧',
    id: 'no-space-after-dash',
    says: 'In "-say: Hello", no space follows the dash, so YAML sees no item of a list in it.',
    tries: 'Write `- say: Hello`.',
  },
  {
    name: 'two dashes before fields',
    lines: `steps:
  - ⟦-⟧ say: Hello
    - do: Smile`,
    id: 'list-in-list',
    says: 'The second dash starts a list inside of the list.',
    tries: 'One dash is enough here: delete the second.',
  },
  {
    name: 'two dashes before the first of several fields',
    lines: `steps:
  - ⟦-⟧ say: Hello
    do: Smile
  - say: Bye`,
    id: 'list-in-list',
    says: 'The second dash starts a list inside of the list.',
    tries: 'One dash is enough here: delete the second.',
  },
  {
    name: 'two dashes before a text',
    lines: `outcomes:
  - ⟦-⟧ Give`,
    id: 'list-in-list',
    says: 'The second dash starts a list inside of the list.',
    tries: 'One dash is enough here: delete the second.',
  },
  {
    name: 'a list on the line of its field',
    lines: 'say: ⟦- hello⟧',
    id: 'mark-at-start',
    says: '"- hello" starts with `-`, which YAML takes for an item of a list.',
    tries: 'Put it in quotes: "- hello". Or, if it is a list, start it on the line below.',
  },
  {
    name: 'a list that starts on the line of its field',
    lines: `say: ⟦- hello⟧
     - you`,
    id: 'mark-at-start',
    says: '"- hello" starts with `-`, which YAML takes for an item of a list.',
    tries: 'Put it in quotes: "- hello". Or, if it is a list, start it on the line below.',
  },
  {
    name: 'joined lines that were a list',
    lines: `say: ⟦>⟧
  - a
  - b`,
    id: 'list-folded',
    says: '`>` joins the lines below it, so "- b" goes on in the line above it.',
    tries: 'Write `|` instead of `>`, which keeps the lines as they are.',
  },
  {
    name: 'joined lines with a list in them',
    lines: `say: ⟦>⟧
  These:
  - a
  - b`,
    id: 'list-folded',
    says: '`>` joins the lines below it, so "- a" goes on in the line above it.',
    tries: 'Write `|` instead of `>`, which keeps the lines as they are.',
  },
  {
    name: 'a text among items',
    lines: `outcomes:
  - Give
  ⟦Hear⟧
  - Ask`,
    id: 'missing-dash',
    says: '"Hear" stands in the column of a list\'s dashes, without a dash.',
    tries:
      'If it is an item of the list, put a dash and a space before it: `- Hear`. If it belongs to the item above, move it further in.',
    also: [['- Ask', 'has a dash']],
  },
  {
    name: 'a field without a dash above items',
    lines: `steps:
  ⟦say: Hello⟧
  - do: Smile`,
    id: 'missing-dash',
    says: '"say: Hello" stands in the column of a list\'s dashes, without a dash.',
    tries: 'If it is an item of the list, put a dash and a space before it: `- say: Hello`.',
    also: [['- do: Smile', 'has a dash']],
  },
  {
    name: 'a field twice in the column of the dashes',
    lines: `steps:
  - say: Hello
  ⟦say: Hi⟧
  - say: Bye`,
    id: 'missing-dash',
    says: '"say: Hi" stands in the column of a list\'s dashes, without a dash.',
    tries:
      'If it is an item of the list, put a dash and a space before it: `- say: Hi`. If it belongs to "Hello", start it in column 13. If it belongs to "Welcome", start it in column 9.',
    also: [['- say: Bye', 'has a dash']],
  },
  {
    name: 'a missing dash before the first of several fields',
    lines: `prompts:
  ⟦text: What helped?⟧
    depth: 2
  - text: What else?`,
    id: 'missing-dash',
    says: '"text: What helped?" stands in the column of a list\'s dashes, without a dash.',
    tries:
      'If it is an item of the list, put a dash and a space before it: `- text: What helped?`.',
    also: [['- text: What else?', 'has a dash']],
  },
  {
    name: 'a missing dash before a later item',
    lines: `prompts:
  - text: What helped?
    depth: 2
  ⟦text: What else?⟧
    depth: 1`,
    id: 'missing-dash',
    says: '"text: What else?" stands in the column of a list\'s dashes, without a dash.',
    tries:
      'If it is an item of the list, put a dash and a space before it: `- text: What else?`. If it belongs to "What helped?", start it in column 13. If it belongs to "Welcome", start it in column 9.',
  },
  {
    name: 'a dash before one of several fields',
    file: `social-learn: 1
title: Feedback Foundations
people:
  ⟦-⟧ lead:
    role: facilitator
  host:
    role: moderator
`,
    id: 'dash-too-many',
    says: '"- lead:" has a dash, but `host`, in the same column below it, has none.',
    tries:
      'If both are fields, delete the dash before `lead`. If both are items, put a dash before `host` too. If `host` belongs to the item, move it further in.',
  },
  {
    name: 'a dash in the midst of fields',
    file: `social-learn: 1
title: Feedback Foundations
boundaries:
  max-depth: 3
  pass: Anyone may
  ⟦-⟧ keep-to: Work
  redirect: Back to work
`,
    id: 'dash-too-many',
    says: '"- keep-to: Work" has a dash, but it stands among the fields of `boundaries`.',
    tries:
      "If `keep-to` is a field, delete the dash. If it starts a list in `boundaries`, write the name of the list's field and a colon above it.",
  },
  {
    name: 'a dash before the first field of all',
    file: `⟦-⟧ social-learn: 1
title: Feedback
language: en
summary: Hello
`,
    id: 'dash-too-many',
    says: '"- social-learn: 1" has a dash, but `title`, in the same column below it, has none.',
    tries:
      'If both are fields, delete the dash before `social-learn`. If both are items, put a dash before `title` too. If `title` belongs to the item, move it further in.',
  },
  {
    name: 'a list whose field is missing',
    file: `social-learn: 1
title: Feedback Foundations
stages:
  one:
    title: One
  ⟦- text: Ask first⟧
    short: Ask
  - text: Listen
    short: Listen
`,
    id: 'list-without-field',
    says: 'A list starts with "- text: Ask first" among the fields of `stages`, but no field has it.',
    tries: "Write the name of the list's field and a colon on a line of their own above it.",
  },
  {
    name: 'the same field twice',
    lines: '⟦title⟧: Again',
    id: 'field-twice',
    says: '`title` stands here a second time.',
    tries: 'Keep one of the two. Or, if a new item of the list starts here, put a dash before it.',
    also: [['title', 'first here']],
  },
  {
    name: 'the same field twice, not in a list',
    file: `social-learn: 1
title: Feedback Foundations
⟦title⟧: Again
`,
    id: 'field-twice',
    says: '`title` stands here a second time.',
    tries:
      'Keep one of the two. If this one belongs to something else, see whether it starts in the right column, and whether the line above it is missing that says what it belongs to.',
    also: [['title', 'first here']],
  },
  {
    name: 'several fields twice, since an item lost its dash',
    lines: `duration: 10m
⟦type⟧: talk
title: A talk`,
    id: 'field-twice',
    says: '`type` stands here a second time.',
    tries: 'Keep one of the two. Or, if a new item of the list starts here, put a dash before it.',
    also: [
      ['type', 'first here'],
      ['title', 'here too'],
    ],
  },
]
