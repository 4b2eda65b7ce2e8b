import type { Activity } from '../../program/program.ts'
import { isSharing } from '../measures/sharing.ts'
import { quote } from '../reading/cut.ts'
import { type Finding, rule } from '../rule.ts'
import { inSpace, spaceName } from '../subjects/in-space.ts'
import { isKept, KEEPERS, keptIn } from '../subjects/kept.ts'

const piece = (space: string) =>
  `spaces:\n  call: {kind: video, facilitator: lead, moderator: host, ${space}}\nposts: none\nsessions:\n  - title: A round\n    space: call\n    duration: 20m\n    activities:\n      - {type: discussion, title: Talk, duration: 20m, prompts: [What helped?]}\n`

export default rule({
  id: 'sharing-recorded',
  demand: 'spaces',
  severity: 'error',
  preset: 'recommended',
  languages: ['en'],
  summary: 'What people share is recorded, transcribed, or noted by an AI assistant.',
  why: 'People who are recorded say only what anybody may hear, and somebody who says too much can never take it back.',
  sources: ['recording-training', 'do-not-record'],
  instead:
    'Keep it to the talk, or switch it off: `recording: none`, `ai-notes: none`. For those who miss it, the group writes a summary without names.',
  bad: [
    piece('recording: "In full, for those who miss it"'),
    piece('recording: none, ai-notes: "Summary by mail, kept 30 days, not shared outside"'),
  ],
  good: [
    piece('recording: The talk only; on the intranet for 30 days'),
    piece('recording: Paused before every round'),
    piece('recording: none, transcript: "Live captions, not kept", ai-notes: switched off'),
  ],
  checks: {
    space(space, { program, subjects }) {
      const on = keptIn(space, program, isKept)
      const sharing = inSpace(space, subjects, program).activities.filter(
        (at) => isSharing(at) && !(space.kind === 'webinar' && asksTheSpeaker(at.activity)),
      )
      const recorded = sharing.filter(({ activity }) => activity.recording === undefined)
      const kept = on.filter(({ keeper }) => keeper !== 'recording' || recorded.length > 0)
      const [first] = recorded.length > 0 ? recorded : sharing
      if (kept.length === 0 || !first) return undefined
      const what = kept.map(({ keeper, value }) => `${KEEPERS[keeper]} (${quote(value)})`)
      return {
        message: `${spaceName(space)} keeps what people say in "${first.activity.title}": ${what.join(', ')}.`,
        confidence: 'medium',
        places: [
          ...kept.map(({ place }) => ({ place })),
          { place: program.places.key(first.activity, 'title'), label: 'people share here' },
        ],
      }
    },
    activity(at, { program }): Finding | undefined {
      const { title, recording } = at.activity
      if (recording === undefined || !isKept(recording) || !isSharing(at)) return undefined
      return {
        message: `People share in "${title}", and it is recorded (${quote(recording)}).`,
        confidence: 'medium',
        places: [{ place: program.places.value(at.activity, 'recording') }],
      }
    },
  },
})

/** In a webinar people put questions to the speaker, and need not tell anything of their own. */
function asksTheSpeaker({ prompts, groups }: Activity): boolean {
  return prompts.length === 0 && groups === undefined
}
