import { describe, expect, it } from 'vitest'
import { SourceText } from '../../../src/diagnostics/place.ts'
import {
  type Baseline,
  beyond,
  readBaseline,
  renewed,
} from '../../../src/lint/findings/baseline.ts'
import type { LintDiagnostic } from '../../../src/lint/findings/found.ts'

const finding = (id: string, at: string): LintDiagnostic => ({
  id,
  at,
  severity: 'warning',
  message: 'Something.',
  places: [],
})
const look = (found: LintDiagnostic[], looked = ['a', 'b']) => ({ found, looked })
const read = (text: string) => readBaseline(new SourceText('baseline.yaml', text))

describe('a baseline', () => {
  it('knows again what it wrote down, and no more of the same', () => {
    const text = renewed(
      new Map(),
      new Map([['p.yaml', look([finding('a', 'x/y'), finding('a', 'x/y')])]]),
    )
    const known = read(text).baseline?.get('p.yaml') ?? []
    const three = [1, 2, 3].map(() => finding('a', 'x/y'))
    expect(beyond(look(three), known)).toMatchObject({ left: [{ id: 'a' }], stale: 0 })
    expect(beyond(look([finding('a', 'x/z')]), known)).toMatchObject({
      left: [{ at: 'x/z' }],
      stale: 1,
    })
  })

  it('keeps reasons, other files, and what rules found that did not look', () => {
    const before: Baseline = new Map([
      [
        'p.yaml',
        [
          { rule: 'a', at: 'x', reason: 'old program' },
          { rule: 'c', at: 'x' },
        ],
      ],
      ['q.yaml', [{ rule: 'a', at: 'x' }]],
    ])
    const now = renewed(before, new Map([['p.yaml', look([finding('a', 'x'), finding('b', 'x')])]]))
    expect(read(now).baseline).toEqual(
      new Map([
        [
          'p.yaml',
          [
            { rule: 'a', at: 'x', reason: 'old program' },
            { rule: 'b', at: 'x' },
            { rule: 'c', at: 'x' },
          ],
        ],
        ['q.yaml', [{ rule: 'a', at: 'x' }]],
      ]),
    )
  })

  it('loses what is found no more, and files without findings', () => {
    const before: Baseline = new Map([['p.yaml', [{ rule: 'a', at: 'x' }]]])
    expect(read(renewed(before, new Map([['p.yaml', look([])]]))).baseline).toEqual(new Map())
  })

  it('says what it can not read, with a place', () => {
    expect(read('social-learn-baseline: 1\np.yaml: nonsense\n').diagnostics).toMatchObject([
      { id: 'baseline-unclear', places: [{ place: { start: 25 } }] },
    ])
    expect(read('p.yaml: []\n').diagnostics).toHaveLength(1)
  })
})
