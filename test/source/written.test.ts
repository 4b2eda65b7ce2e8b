import { expect, test } from 'vitest'
import { writtenOut } from '../../src/source/written.ts'

test('braces stay around a few short values alone', () => {
  expect(
    writtenOut(`
participants: {min: 4, max: 8}
activities:
  - {type: talk, title: Figures, groups: {size: 2}, serves: [1, 2]}
evaluation: {ask: [What helped?, "Your name: please"]}
`),
  ).toBe(`participants: {min: 4, max: 8}
activities:
  - type: talk
    title: Figures
    groups: {size: 2}
    serves: [1, 2]
evaluation:
  ask:
    - What helped?
    - "Your name: please"`)
})
