/**
 * Begins a rule: `npm run new:rule <id>` writes its file and its broken program, to be filled in.
 * Overwrites nothing.
 */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'

const [id = ''] = process.argv.slice(2)
if (!/^[a-z]+(-[a-z]+)+$/.test(id)) {
  console.error('Name the rule by thing and problem: npm run new:rule prompt-without-purpose')
  process.exit(64)
}

const RULE = `import { rule } from '../rule.ts'

export default rule({
  id: '${id}',
  demand: 'agreements',
  severity: 'warning',
  preset: 'strict',
  summary: 'What is wrong, in one line.',
  why: 'Why it matters to people, in one or two sentences.',
  sources: [],
  instead: 'What to do instead, in a sentence.',
  bad: ['agreements: none\\n'],
  good: ['agreements:\\n  - One person speaks at a time\\n'],
  checks: {
    program({ agreements, places }, { program }) {
      if (agreements.length > 0) return undefined
      return {
        message: 'What is wrong here, quoting the author.',
        places: [{ place: places.key(program, 'title') }],
      }
    },
  },
})
`

const PROGRAM = `social-learn: 1
title: The one mistake
participants:
  min: 6
  max: 12
sessions:
  - title: First meeting
    duration: 60m
    activities:
      - type: introductions
        title: Who is here
        duration: 15m
`

const paths = { [`src/lint/rules/${id}.ts`]: RULE, [`test/programs/err/${id}.yaml`]: PROGRAM }
for (const [path, text] of Object.entries(paths)) {
  writeFileSync(path, text, { flag: 'wx' })
  console.log(path)
}
execFileSync('npm', ['run', 'generate'], { stdio: 'inherit' })
console.log(
  `Now fill it in, and see it: npx vitest run --project node test/lint test/programs -u -t ${id}`,
)
