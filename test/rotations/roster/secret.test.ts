import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arrange, assess } from '../../../src/rotations/roster/arrange.ts'
import type { Problem } from '../../../src/rotations/roster/problem.ts'
import { unavoidable } from '../../../src/rotations/roster/unavoidable.ts'
import { anyProblem } from './problem-of.ts'

const openly = (problem: Problem): Problem => ({
  ...problem,
  secret: { apart: [], meet: [], seated: [] },
})

const isOpen = ({ rule }: { rule: string }) => rule !== 'private'

test('but for the groups, nothing depends on what is secret except one word', () => {
  fc.assert(
    fc.property(anyProblem, (problem) => {
      const told = arrange(problem)
      const untold = assess(openly(problem), told.groups, told.method)
      expect({ ...told, violations: told.violations.filter(isOpen) }).toEqual(untold)
      expect(told.violations.filter((each) => !isOpen(each)).length).toBeLessThanOrEqual(1)
      expect(unavoidable(problem).filter(isOpen)).toEqual(unavoidable(openly(problem)))
    }),
  )
})

test('the one word says nothing but that there is something', () => {
  fc.assert(
    fc.property(anyProblem, (problem) => {
      for (const each of [...arrange(problem).violations, ...unavoidable(problem)])
        if (!isOpen(each)) expect(each).toEqual({ rule: 'private' })
    }),
  )
})
