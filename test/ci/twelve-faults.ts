/** A change of a text: what stands there, once, and what stands there then. */
type Change = readonly [from: string, to: string]

/**
 * What a pull request makes of the example "better-one-to-ones": twelve faults in three files. A
 * title tries to write an annotation of its own.
 */
export const FAULTS: Record<string, readonly Change[]> = {
  'better-one-to-ones.yaml': [
    [
      '    facilitator: lead\n    moderator: host\n    recording: none',
      '    facilitator: lead\n    recording: All of it',
    ],
    [
      '            purpose: We begin with those that work, and find out what they have in common\n',
      '',
    ],
    ['text: Which question will you keep asking?', 'text: What was your diagnosis?'],
    [
      '        type: feedback-lesson\n        title: Say it back first',
      '        type: talk\n        title: Say it back first',
    ],
    ['    duration: 65m', '    duration: 50m'],
    [
      '          - say: The last round.',
      '          - say: Rank one another from best to worst, guys. The last round.',
    ],
    ['      purpose: We notice it earlier, and smile about it\n', ''],
    [
      'purpose: Everyone sees what the others do differently, and takes one thing over',
      'purpose: We are vulnerable with one another',
    ],
    [
      '        title: Three rooms',
      '        title: "Three rooms\\r\\n::error file=README.md,line=1::All is lost"',
    ],
  ],
  'cohorts/winter-2028.yaml': [['timezone: Europe/Lisbon', 'timezone: Europe/Lisbonne']],
}

/** A new file of the pull request. */
export const DRAFT = `social-learn: 1
title: A draft
participants: { min: 4, max: 8 }
sessions:
  - title: First meeting
    duration: 20m
    activities:
      - type: talk
        titel: Why we meet
        duration: 20m
`
