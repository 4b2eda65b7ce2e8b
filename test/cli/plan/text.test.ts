import { describe, expect, it } from 'vitest'
import { planCsv } from '../../../src/cli/plan/csv.ts'
import { widthOf } from '../../../src/cli/plan/lines.ts'
import { planMarkdown } from '../../../src/cli/plan/md.ts'
import { planText } from '../../../src/cli/plan/text.ts'
import { quickRounds, trios } from '../../plan/foundations.ts'
import { activityOf, groupsOf, minutes, promptOf } from '../../plan/program-of.ts'
import { reportOf } from './planned.ts'

const wide = reportOf([
  quickRounds,
  activityOf({ title: 'お互いの問いを聞き、似ている悩みを見つける時間', duration: minutes(15) }),
  activityOf({
    title: 'Erfahrungsaustauschvorbereitungsbesprechung zu zweit',
    groups: groupsOf([4, 6], { rounds: 2 }),
    prompts: [promptOf(120)],
  }),
  trios,
])

describe('the plan for a terminal', () => {
  it.each([40, 60, 80, 120, 200])('takes no more than %i columns', (width) => {
    const lines = planText(wide, { width }).split('\n')
    expect(lines.filter((line) => widthOf(line) > width)).toEqual([])
  })

  it('lines up behind wide characters', () => {
    const lines = planText(wide, { width: 100 }).split('\n')
    const together = /(pairs,|trios,|groups of|all$)/
    const rows = lines.filter((line) => /^ {2}\d+:\d\d /.test(line) && together.test(line))
    const columns = rows.map((line) => widthOf(line.slice(0, line.search(together))))
    expect(rows).toHaveLength(4)
    expect(new Set(columns).size).toBe(1)
  })

  it('says the same with colours, by words and symbols', () => {
    const mark = (text: string) => `<${text}>`
    const names = ['warning', 'strong', 'dim', 'framing', 'telling', 'meeting', 'working'] as const
    const styles = Object.fromEntries(names.map((name) => [name, mark])) as Record<
      (typeof names)[number],
      typeof mark
    >
    const plain = planText(wide, { width: 80 })
    expect(planText(wide, { width: 80, styles }).replace(/[<>]| +$/gm, '')).toBe(plain)
  })
})

const hostile = reportOf([activityOf({ title: '=HYPERLINK("http://x") | **bold** <b>\u001b[31m' })])

describe('what an author wrote', () => {
  it('is no formula in a spreadsheet', async () => {
    expect(await planCsv(hostile)).toContain(`"'=HYPERLINK(""http://x"")`)
  })

  it('is no markup in Markdown', async () => {
    const page = await planMarkdown(hostile)
    expect(page).toContain('\\| \\*\\*bold\\*\\* \\<b>')
  })
})
