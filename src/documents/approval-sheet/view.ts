import { contacts, contactsShape } from '../contacts.ts'
import { limits, limitsShape } from '../limits.ts'
import { type Given, list, object } from '../template/shape.ts'
import { exceptions, exceptionsShape } from './exceptions.ts'
import { opening, openingShape } from './opening.ts'
import { places, placesShape } from './places.ts'
import { questions, questionsShape } from './questions.ts'
import { records, recordsShape } from './records.ts'
import type { Setting } from './setting.ts'
import { summary } from './summary.ts'

/** Everything that the template of the approval sheet may name. */
export const approvalShape = object({
  opening: openingShape,
  summary: list('plain'),
  limits: limitsShape,
  places: placesShape,
  questions: questionsShape,
  records: recordsShape,
  exceptions: exceptionsShape,
  contacts: contactsShape,
  /** Who signs. */
  signers: list('plain'),
})

export type ApprovalView = Given<typeof approvalShape>

/** What those who approve may see: all of the team's, nothing of those who take part. */
export function approvalView(setting: Setting): ApprovalView {
  const { words } = setting
  return {
    opening: opening(setting),
    summary: summary(setting),
    limits: limits(setting),
    places: places(setting),
    questions: questions(setting),
    records: records(setting),
    exceptions: exceptions(setting),
    contacts: contacts(setting),
    signers: [
      words.text('approval.hr'),
      words.text('approval.data-protection'),
      words.text('approval.works-council'),
    ],
  }
}
