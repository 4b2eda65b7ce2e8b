import type { Mistake } from '../marked.ts'

/** Lines that start in a wrong column. */
export const columns: readonly Mistake[] = [
  {
    name: 'a field one space too far left',
    lines: `duration: 10m
^       ⟦say⟧: Hello`,
    id: 'line-too-far-left',
    says: '`say` starts one space too far left to belong to "Welcome".',
    tries: 'Line it up with `duration` in line 10 (column 9).',
  },
  {
    name: 'a field in the column of the dashes',
    lines: `duration: 10m
^      ⟦say: Hello⟧`,
    id: 'missing-dash',
    says: '"say: Hello" stands in the column of a list\'s dashes, without a dash.',
    tries:
      'If it is an item of the list, put a dash and a space before it: `- say: Hello`. If it belongs to "Welcome", start it in column 9. If it belongs to "Kick-off", start it in column 5.',
    also: [['- type: break', 'has a dash']],
  },
  {
    name: 'a field three spaces too far left',
    lines: `duration: 10m
^     ⟦say⟧: Hello`,
    id: 'line-too-far-left',
    says: '`say` starts three spaces too far left: it ends `activities`, which goes on below it.',
    tries:
      'Line it up with `duration` in line 10 (column 9). Or, if it belongs elsewhere, move it behind the end of `activities`.',
    also: [['- type: break', 'goes on here']],
  },
  {
    name: 'a field that ends the list, which goes on',
    lines: `duration: 10m
^    ⟦say⟧: Hello`,
    id: 'line-too-far-left',
    says: '`say` starts four spaces too far left: it ends `activities`, which goes on below it.',
    tries:
      'Line it up with `duration` in line 10 (column 9). Or, if it belongs elsewhere, move it behind the end of `activities`.',
    also: [['- type: break', 'goes on here']],
  },
  {
    name: 'a field between dashes and margin',
    lines: `duration: 10m
^   ⟦say⟧: Hello`,
    id: 'line-too-far-left',
    says: '`say` starts five spaces too far left: it ends `activities`, which goes on below it.',
    tries:
      'Line it up with `duration` in line 10 (column 9). Or, if it belongs elsewhere, move it behind the end of `activities`.',
    also: [['- type: break', 'goes on here']],
  },
  {
    name: 'a field at the margin, and the list goes on',
    lines: `duration: 10m
^⟦say⟧: Hello`,
    id: 'line-too-far-left',
    says: '`say` starts eight spaces too far left: it ends `activities`, which goes on below it.',
    tries:
      'Line it up with `duration` in line 10 (column 9). Or, if it belongs elsewhere, move it behind the end of `activities`.',
    also: [['- type: break', 'goes on here']],
  },
  {
    name: 'a field and its list one space too far left',
    lines: `duration: 10m
^       ⟦steps⟧:
 - say: Hello
 - do: Smile`,
    id: 'line-too-far-left',
    says: '`steps` starts one space too far left to belong to "Welcome".',
    tries: 'Line it up with `duration` in line 10 (column 9).',
  },
  {
    name: 'a field one space too far right',
    lines: `duration: 10m
 ⟦say⟧: Hello`,
    id: 'below-a-value',
    says: '`say` starts one space further in than `duration` above, as if it belonged to it; but `duration` has a value already.',
    tries: 'Line it up with `duration` (column 9).',
    also: [['10m', 'the value']],
  },
  {
    name: 'a field two spaces too far right',
    lines: `duration: 10m
  ⟦say⟧: Hello`,
    id: 'below-a-value',
    says: '`say` starts two spaces further in than `duration` above, as if it belonged to it; but `duration` has a value already.',
    tries:
      'Line it up with `duration` (column 9). Or, if it does belong to `duration`, leave nothing behind the colon of `duration`.',
    also: [['10m', 'the value']],
  },
  {
    name: 'a field that goes on with a sentence above',
    lines: `say: Thank you for telling us all of this. We have a rule
  ⟦here⟧: be kind`,
    id: 'below-a-value',
    says: '`here` starts two spaces further in than `say` above, as if it belonged to it; but `say` has a value already.',
    tries:
      'Line it up with `say` (column 9). Or, if it does belong to `say`, leave nothing behind the colon of `say`. If it is part of the text above, put the whole text in quotes.',
    also: [['Thank you for telling us all of this. We have a rule', 'the value']],
  },
  {
    name: 'a field and its list two spaces too far right',
    lines: `duration: 10m
  ⟦steps⟧:
    - say: Hello
      do: Smile`,
    id: 'below-a-value',
    says: '`steps` starts two spaces further in than `duration` above, as if it belonged to it; but `duration` has a value already.',
    tries:
      'Line it up with `duration` (column 9). Or, if it does belong to `duration`, leave nothing behind the colon of `duration`.',
    also: [['10m', 'the value']],
  },
  {
    name: 'a field after a list, in the column of its dashes',
    lines: `steps:
  - say: Hello
  ⟦notes⟧: Slowly`,
    id: 'line-too-far-right',
    says: '`notes` starts between two columns: too far right for "Welcome", too far left for "Hello".',
    tries:
      'If it belongs to "Welcome", line it up with `steps` in line 10 (column 9); if to "Hello", line it up with `say` in line 11 (column 13).',
  },
  {
    name: 'a field below a field of groups',
    lines: `groups:
  size: 3
    ⟦rounds⟧: 2`,
    id: 'below-a-value',
    says: '`rounds` starts two spaces further in than `size` above, as if it belonged to it; but `size` has a value already.',
    tries:
      'Line it up with `size` (column 11). Or, if it does belong to `size`, leave nothing behind the colon of `size`.',
    also: [['3', 'the value']],
  },
  {
    name: 'a second field between two columns',
    lines: `groups:
  size: 3
 ⟦rounds⟧: 2`,
    id: 'line-too-far-left',
    says: '`rounds` starts between two columns: too far left for `groups`, too far right for "Welcome".',
    tries:
      'If it belongs to `groups`, line it up with `size` in line 11 (column 11); if to "Welcome", line it up with `groups` in line 10 (column 9).',
  },
  {
    name: 'the first field one space too far right',
    file: `social-learn: 1
title: Feedback Foundations
participants:
   ⟦min⟧: 8
  max: 12
language: en
`,
    id: 'line-too-far-right',
    says: '`min` starts one space too far right: `max` below it belongs to the same.',
    tries: 'Start it in column 3, so that both line up.',
    also: [['max', 'belongs to the same']],
  },
  {
    name: 'the first field one space too far left',
    file: `social-learn: 1
title: Feedback Foundations
people:
 ⟦lead⟧:
    role: facilitator
  host:
    role: moderator
language: en
`,
    id: 'line-too-far-left',
    says: '`lead` starts one space too far left: `host` below it belongs to the same.',
    tries: 'Start it in column 3, so that both line up.',
    also: [['host', 'belongs to the same']],
  },
  {
    name: 'a field that is known in one of two places',
    file: `social-learn: 1
title: Feedback Foundations
sessions:
  - title: One
    duration: 2h
    setup: Chairs
    activities:
      - type: talk
        title: A talk
  - title: Two
    duration: 1h
    activities:
      - type: talk
        title: Another
     ⟦setup⟧: Tables
`,
    id: 'line-too-far-right',
    says: '`setup` starts one space too far right to belong to "Two".',
    tries: 'Line it up with `activities` in line 12 (column 5).',
  },
  {
    name: 'an item one space too far left',
    lines: `steps:
  - say: Hello
 ⟦- do: Smile⟧`,
    id: 'line-too-far-left',
    says: '"- do: Smile" starts one space too far left to belong to `steps`.',
    tries: 'Line its dash up with the one in line 11 (column 11).',
  },
  {
    name: 'an item one space too far right',
    lines: `steps:
  - say: Hello
   ⟦- do: Smile⟧`,
    id: 'line-too-far-right',
    says: '"- do: Smile" starts one space too far right to belong to `steps`.',
    tries: 'Line its dash up with the one in line 11 (column 11).',
  },
  {
    name: 'an item two spaces too far right',
    lines: `steps:
  - say: Hello
    ⟦- do: Smile⟧`,
    id: 'line-too-far-right',
    says: '"- do: Smile" starts two spaces too far right to belong to `steps`.',
    tries: 'Line its dash up with the one in line 11 (column 11).',
  },
  {
    name: 'an item of texts one space too far left',
    lines: `outcomes:
  - Hello
 ⟦- Bye⟧`,
    id: 'line-too-far-left',
    says: '"- Bye" starts one space too far left to belong to `outcomes`.',
    tries: 'Line its dash up with the one in line 11 (column 11).',
  },
  {
    name: 'a field of an item one space too far left',
    lines: `steps:
  - say: Hello
   ⟦do⟧: Smile`,
    id: 'line-too-far-left',
    says: '`do` starts one space too far left to belong to "Hello".',
    tries: 'Line it up with `say` in line 11 (column 13).',
  },
  {
    name: 'a field of an item one space too far right',
    lines: `steps:
  - say: Hello
     ⟦do⟧: Smile`,
    id: 'below-a-value',
    says: '`do` starts one space further in than `say` above, as if it belonged to it; but `say` has a value already.',
    tries: 'Line it up with `say` (column 13).',
    also: [['Hello', 'the value']],
  },
  {
    name: 'a field of an item in the column of its dash',
    lines: `steps:
  - say: Hello
  ⟦do: Smile⟧`,
    id: 'missing-dash',
    says: '"do: Smile" stands in the column of a list\'s dashes, without a dash.',
    tries:
      'If it is an item of the list, put a dash and a space before it: `- do: Smile`. If it belongs to "Hello", start it in column 13. If it belongs to "Welcome", start it in column 9.',
  },
  {
    name: 'an item and its fields, the dash one space too far left',
    lines: `duration: 10m
^     ⟦- type: talk⟧
^       title: A talk`,
    id: 'line-too-far-left',
    says: '"- type: talk" starts one space too far left to belong to `activities`.',
    tries: 'Line its dash up with the one in line 8 (column 7).',
  },
  {
    name: 'an item and its fields, the dash one space too far right',
    lines: `duration: 10m
^       ⟦- type: talk⟧
 title: A talk`,
    id: 'line-too-far-right',
    says: '"- type: talk" starts one space too far right to belong to `activities`.',
    tries: 'Line its dash up with the one in line 8 (column 7).',
  },
  {
    name: 'an item in the column of fields',
    lines: `duration: 10m
⟦- type: talk⟧
  title: A talk`,
    id: 'line-too-far-right',
    says: '"- type: talk" starts two spaces too far right to belong to `activities`.',
    tries: 'Line its dash up with the one in line 8 (column 7).',
  },
  {
    name: 'an item between two lists',
    lines: `duration: 10m
^    ⟦- type: talk⟧
^      title: A talk`,
    id: 'line-too-far-left',
    says: '"- type: talk" starts two spaces too far left to belong to `activities`.',
    tries: 'Line its dash up with the one in line 8 (column 7).',
  },
  {
    name: 'a first item too far right for its fields',
    lines: `prompts:
     ⟦- text: What helped?⟧
    purpose: To know
    depth: 2`,
    id: 'line-too-far-right',
    says: '"- text: What helped?" starts three spaces too far right: `purpose` below it belongs to the same.',
    tries: 'Start it in column 11, so that both line up.',
    also: [['purpose', 'belongs to the same']],
  },
  {
    name: 'a first item too far left for its fields',
    lines: `prompts:
^      ⟦- text: What helped?⟧
    purpose: To know
    depth: 2`,
    id: 'line-too-far-left',
    says: '"- text: What helped?" starts four spaces too far left: `purpose` below it belongs to the same.',
    tries: 'Start it in column 11, so that both line up.',
    also: [['purpose', 'belongs to the same']],
  },
  {
    name: 'an item with a text, one space too far left',
    lines: `steps:
 ⟦- say: |⟧
     Hello
   duration: 5m
  - do: Smile`,
    id: 'line-too-far-left',
    says: '"- say: |" starts one space too far left: "- do: Smile" below it belongs to the same.',
    tries: 'Start it in column 11, so that both line up.',
    also: [['- do: Smile', 'belongs to the same']],
  },
  {
    name: 'fields below a text in a list',
    lines: `agreements:
  - Ask first
    ⟦why⟧: It is kind
  - Listen`,
    id: 'below-a-value',
    says: '`why` stands below "Ask first", as if it belonged to it; but a text can\'t have fields.',
    tries:
      'Make a field of the text too, like `- text: Ask first`, and line `why` up with it (column 13).',
    also: [['Ask first', 'the value']],
  },
  {
    name: 'fields below a value',
    lines: `debrief: 5m
  ⟦ask⟧: What else?`,
    id: 'below-a-value',
    says: '`ask` starts two spaces further in than `debrief` above, as if it belonged to it; but `debrief` has a value already.',
    tries:
      'Line it up with `debrief` (column 9). Or, if it does belong to `debrief`, leave nothing behind the colon of `debrief`.',
    also: [['5m', 'the value']],
  },
  {
    name: 'fields below braces',
    lines: `groups: { size: 3 }
  ⟦rounds⟧: 2`,
    id: 'below-a-value',
    says: '`rounds` starts two spaces further in than `groups` above, as if it belonged to it; but `groups` has a value already.',
    tries:
      'Line it up with `groups` (column 9). Or, if it does belong to `groups`, leave nothing behind the colon of `groups`.',
    also: [['{ size: 3 }', 'the value']],
  },
  {
    name: 'the first line indented',
    file: ` ⟦social-learn⟧: 1
title: Feedback
`,
    id: 'line-too-far-right',
    says: '`social-learn` starts one space too far right: the first field of a file starts at the margin.',
    tries: 'Start it in column 1, like the fields below it.',
  },
  {
    name: 'all but the first line indented',
    file: `social-learn: 1
  ⟦title⟧: Feedback
  language: en
`,
    id: 'below-a-value',
    says: '`title` starts two spaces further in than `social-learn` above, as if it belonged to it; but `social-learn` has a value already.',
    tries: 'Line it up with `social-learn` (column 1).',
    also: [['1', 'the value']],
  },
  {
    name: 'a field at the margin one space too far right',
    file: `social-learn: 1
title: Feedback Foundations
 ⟦language⟧: en
summary: Hello
`,
    id: 'below-a-value',
    says: '`language` starts one space further in than `title` above, as if it belonged to it; but `title` has a value already.',
    tries: 'Line it up with `title` (column 1).',
    also: [['Feedback Foundations', 'the value']],
  },
  {
    name: 'a list at the margin whose field is indented',
    file: `social-learn: 1
title: Feedback Foundations
 ⟦sessions⟧:
  - id: a
    title: b
`,
    id: 'below-a-value',
    says: '`sessions` starts one space further in than `title` above, as if it belonged to it; but `title` has a value already.',
    tries: 'Line it up with `title` (column 1).',
    also: [['Feedback Foundations', 'the value']],
  },
  {
    name: 'a text not further in than its field',
    lines: `say:
⟦Hello there⟧
duration: 10m`,
    id: 'no-colon',
    says: '"Hello there" stands where a field should be, but has no colon.',
    tries: 'If it is the text of `say`, move it further in than `say`: to column 11.',
  },
  {
    name: 'a second line of a text not further in',
    lines: `say: Hello
⟦there⟧`,
    id: 'no-colon',
    says: '"there" stands where a field should be, but has no colon.',
    tries:
      'If it goes on with the text of `say`, move it further in than `say`: to column 11. If it is a field, write `field: value`.',
  },
  {
    name: 'a text below a bar not further in',
    lines: `say: |
⟦Hello there⟧
duration: 10m`,
    id: 'block-text-misplaced',
    says: '"Hello there" does not stand further in than `say`, whose text it should be.',
    tries: 'Move all lines of the text further in than `say`: to column 11.',
  },
  {
    name: 'a list below a bar not further in',
    lines: `say: |
⟦- a⟧
- b`,
    id: 'block-text-misplaced',
    says: '"- a" does not stand further in than `say`, whose text it should be.',
    tries: 'Move all lines of the text further in than `say`: to column 11.',
  },
  {
    name: 'a later line of a text too far left',
    lines: `say: |
    First
  ⟦second⟧`,
    id: 'block-text-misplaced',
    says: '"second" does not stand as far in as the first line of its text, "First".',
    tries:
      'Start all lines of the text in column 13 at least, or start the first one further left.',
  },
  {
    name: 'a first line of a text too far right',
    lines: `say: |
      First line
    ⟦second line⟧
    third`,
    id: 'block-text-misplaced',
    says: '"second line" does not stand as far in as the first line of its text, "First line".',
    tries:
      'Start all lines of the text in column 15 at least, or start the first one further left.',
  },
  {
    name: 'a text that slips to the left',
    lines: `say: |
  First line
 ⟦second line⟧
duration: 10m`,
    id: 'block-text-misplaced',
    says: '"second line" does not stand as far in as the first line of its text, "First line".',
    tries:
      'Start all lines of the text in column 11 at least, or start the first one further left.',
  },
  {
    name: 'a field after a text, one space too far right',
    lines: `say: |
    First
 ⟦duration⟧: 10m`,
    id: 'line-too-far-right',
    says: '`duration` starts one space too far right: it is read as part of the text above it.',
    tries: 'Line it up with `say` above (column 9).',
  },
  {
    name: 'tabs for spaces',
    file: `social-learn: 1
title: Feedback Foundations
sessions:
⟦\t⟧- id: a
\t  title: b
`,
    id: 'tab-in-indent',
    says: 'A tab stands in front of this line or behind its dash, where only spaces may stand. Another line has one too.',
    tries:
      'Use spaces (the space bar) instead, two for each step. Most editors can do it for the whole file: "Convert indentation to spaces".',
  },
  {
    name: 'one tab among spaces',
    lines: '⟦\t⟧say: Hello',
    id: 'tab-in-indent',
    says: 'A tab stands in front of this line or behind its dash, where only spaces may stand.',
    tries:
      'Use spaces (the space bar) instead, two for each step. Most editors can do it for the whole file: "Convert indentation to spaces".',
  },
  {
    name: 'tabs before a list',
    lines: `steps:
^⟦\t⟧\t\t- say: a
^\t\t\t  do: b`,
    id: 'tab-in-indent',
    says: 'A tab stands in front of this line or behind its dash, where only spaces may stand. Another line has one too.',
    tries:
      'Use spaces (the space bar) instead, two for each step. Most editors can do it for the whole file: "Convert indentation to spaces".',
  },
  {
    name: 'a tab after a dash',
    lines: `steps:
  -⟦\t⟧say: a
    do: b`,
    id: 'tab-in-indent',
    says: 'A tab stands in front of this line or behind its dash, where only spaces may stand.',
    tries:
      'Use spaces (the space bar) instead, two for each step. Most editors can do it for the whole file: "Convert indentation to spaces".',
  },
  {
    name: 'a tab before a second line of a text',
    lines: `say: Hello
^⟦\t⟧there`,
    id: 'tab-in-indent',
    says: 'A tab stands in front of this line or behind its dash, where only spaces may stand.',
    tries:
      'Use spaces (the space bar) instead, two for each step. Most editors can do it for the whole file: "Convert indentation to spaces".',
  },
  {
    name: 'no-break spaces in front',
    lines: '^⟦\u00a0⟧\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0say: Hello',
    id: 'odd-space',
    says: 'A no-break space (U+00A0) stands in front of this line, and YAML takes it for a letter.',
    tries:
      'Delete it and type a plain space (the space bar): such characters come with pasted text.',
  },
  {
    name: 'one no-break space in front',
    lines: '^       ⟦\u00a0⟧say: Hello',
    id: 'odd-space',
    says: 'A no-break space (U+00A0) stands in front of this line, and YAML takes it for a letter.',
    tries:
      'Delete it and type a plain space (the space bar): such characters come with pasted text.',
  },
  {
    name: 'a no-break space in a name',
    lines: 'per⟦\u00a0⟧person: 75s',
    id: 'odd-space',
    says: 'A no-break space (U+00A0) stands in `per person`, and YAML takes it for a letter.',
    tries:
      'Delete it and type a plain space (the space bar): such characters come with pasted text.',
  },
  {
    name: 'a no-break space after the colon',
    lines: 'say:⟦\u00a0⟧Hello',
    id: 'odd-space',
    says: 'A no-break space (U+00A0) stands in "say: Hello", and YAML takes it for a letter.',
    tries:
      'Delete it and type a plain space (the space bar): such characters come with pasted text.',
  },
  {
    name: 'a no-break space before the colon',
    lines: 'say⟦\u00a0⟧: Hello',
    id: 'odd-space',
    says: 'A no-break space (U+00A0) stands in `say`, and YAML takes it for a letter.',
    tries:
      'Delete it and type a plain space (the space bar): such characters come with pasted text.',
  },
  {
    name: 'a space without width before a name',
    lines: '⟦\u200b⟧say: Hello',
    id: 'odd-space',
    says: 'A zero-width space (U+200B) stands in `\u200bsay`, and YAML takes it for a letter.',
    tries:
      'Delete it and type a plain space (the space bar): such characters come with pasted text.',
  },
  {
    name: 'a no-break space in front, and the trouble far below',
    lines: `^⟦\u00a0⟧       groups:
  size: 4
  rounds: 2
roles: [a, b]`,
    id: 'odd-space',
    says: 'A no-break space (U+00A0) stands in front of this line, and YAML takes it for a letter.',
    tries:
      'Delete it and type a plain space (the space bar): such characters come with pasted text.',
  },
]
