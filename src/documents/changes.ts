import type { Plan } from '../plan/plan.ts'
import { approvalSheet } from './approval-sheet.ts'
import { versionOf } from './changes/versions.ts'
import { type ChangesView, changesShape, changesView } from './changes/view.ts'
import type { DocumentOptions } from './document.ts'
import { guide } from './guide.ts'
import { approvalPages, teamPages } from './paged.ts'
import type { LabelKey, Words } from './words.ts'

/** What differs from an earlier version in the guide, for those who have that one printed. */
export const changes = teamPages('changes', {
  ...changesIn(guide, 'since.kind'),
  reader: 'run.audience',
})

/** What differs from an earlier version in the approval sheet, for those who approved that one. */
export const changesToApprove = approvalPages('changes-to-approve', {
  ...changesIn(approvalSheet, 'since.approve-kind'),
  template: 'changes',
  reader: 'approval.audience',
})

function changesIn(document: typeof guide | typeof approvalSheet, kind: LabelKey) {
  const isTeam = document.audience === 'team'
  return {
    formats: ['md', 'html', 'pdf', 'docx'],
    isExtra: true,
    shape: changesShape,
    kind,
    view({ plan, words }: { plan: Plan; words: Words }, options: DocumentOptions): ChangesView {
      const { plan: before, label } = options.since ?? { plan, label: '' }
      // What the checks found is known of the new version alone.
      const { since: _, exceptions: __, ...alike } = options
      const version = (one: Plan) => versionOf(one, document.build(one, alike))
      const versions = [before, plan].map(({ program }) => program.about.version)
      const [was, now] = versions
      const lines = [
        label && words.text('since.since', { since: label }),
        was && now && was !== now && words.text('since.versions', { was, now }),
      ].filter((line): line is string => Boolean(line))
      return changesView(
        { title: plan.program.title, kind: words.text(kind), lines, isTeam },
        version(before),
        version(plan),
        words,
      )
    },
  } as const
}
