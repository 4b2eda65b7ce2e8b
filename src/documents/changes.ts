import type { Plan } from '../plan/plan.ts'
import type { DocumentTree } from '../tree/tree.ts'
import { approvalSheet } from './approval-sheet.ts'
import { versionOf } from './changes/versions.ts'
import { type ChangesView, changesShape, changesView } from './changes/view.ts'
import type { Document, DocumentOptions } from './document.ts'
import { guide } from './guide.ts'
import { withLinks } from './links.ts'
import { pagesOf } from './pages.ts'
import type { LabelKey } from './words.ts'
import { Words } from './words.ts'

/** What differs from an earlier version in the guide, for those who have that one printed. */
export const changes = changesIn(guide, {
  name: 'changes',
  audience: 'team',
  kind: 'since.kind',
  reader: 'run.audience',
})

/** What differs from an earlier version in the approval sheet, for those who approved that one. */
export const changesToApprove = changesIn(approvalSheet, {
  name: 'changes-to-approve',
  audience: 'approval',
  kind: 'since.approve-kind',
  reader: 'approval.audience',
})

function changesIn<N extends string, A extends 'team' | 'approval'>(
  document: Pick<typeof guide | typeof approvalSheet, 'build'>,
  about: { name: N; audience: A; kind: LabelKey; reader: LabelKey },
) {
  const { name, audience, kind, reader } = about
  const self = {
    name,
    template: 'changes',
    audience,
    formats: ['md', 'html', 'pdf', 'docx'],
    isExtra: true,
    shape: changesShape,
    view(plan: Plan, options: DocumentOptions): ChangesView {
      const words = new Words(plan.program.language)
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
        { title: plan.program.title, kind: words.text(kind), lines, isTeam: audience === 'team' },
        version(before),
        version(plan),
        words,
      )
    },
    build(plan: Plan, options: DocumentOptions): DocumentTree {
      return pagesOf(self, self.view(plan, options), withLinks(plan), options, (words) => ({
        kind: words.text(kind),
        audience: words.text(reader),
      }))
    },
  } as const satisfies Document
  return self
}
