import { describe, expect, it } from 'vitest'
import { SourceText } from '../../src/diagnostics/place.ts'
import { ignoresIn } from '../../src/source/ignores.ts'

/** Rule, reason, and what the ignore holds for. */
function read(text: string) {
  return ignoresIn(new SourceText('a.yaml', text)).map(({ rule, reason, from, to }) => [
    rule,
    reason,
    text.slice(from, to).trimEnd(),
  ])
}

describe('a comment that ignores', () => {
  it('holds for the whole value of the next key', () => {
    expect(read('a: 1\n# social-learn-ignore b-c: we agreed\nb:\n  c: 1\n  d: 2\ne: 3\n')).toEqual([
      ['b-c', 'we agreed', 'b:\n  c: 1\n  d: 2'],
    ])
  })

  it('holds for the whole item when it stands above its dash', () => {
    const text = 'a:\n  # social-learn-ignore b-c: why\n  - x: 1\n    y: 2\n  - x: 3\n'
    expect(read(text)).toEqual([['b-c', 'why', '- x: 1\n    y: 2']])
  })

  it('may stand behind the value before', () => {
    expect(read('a: 1 # social-learn-ignore b-c: why\nb: 2\n')).toEqual([['b-c', 'why', 'b: 2']])
  })

  it('holds for the file when it says so, above its first key', () => {
    const text = '# social-learn-ignore-file b-c: all of it\na: 1\n'
    expect(read(text)).toEqual([['b-c', 'all of it', text.trimEnd()]])
    expect(ignoresIn(new SourceText('a.yaml', `z: 1\n${text}`))).toMatchObject([{ late: true }])
  })

  it('keeps colons in its reason', () => {
    expect(read('# social-learn-ignore b-c: see 3: it is so\na: 1\n')).toEqual([
      ['b-c', 'see 3: it is so', 'a: 1'],
    ])
  })

  it('is read without a reason or a rule too, so that somebody can say so', () => {
    expect(read('# social-learn-ignore b-c\na: 1\n# social-learn-ignore\nb: 2\n')).toEqual([
      ['b-c', '', 'a: 1'],
      ['', '', 'b: 2'],
    ])
  })

  it('is none inside a text', () => {
    expect(read('a: |\n  # social-learn-ignore b-c: why\n  x\nb: 2\n')).toEqual([])
    expect(read('a: "# social-learn-ignore b-c: why"\n')).toEqual([])
  })

  it('holds for nothing at the end of a file', () => {
    expect(read('a: 1\n# social-learn-ignore b-c: why\n')).toEqual([['b-c', 'why', '']])
  })
})
