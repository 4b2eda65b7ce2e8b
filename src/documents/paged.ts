import type { Plan } from '../plan/plan.ts'
import type { DocumentTree } from '../tree/tree.ts'
import type { Links } from './commonmark.ts'
import type { DocumentOptions } from './document.ts'
import { type Setting, setUp } from './guide/setting.ts'
import { withLinks } from './links.ts'
import { type Paper, pagesOf } from './pages.ts'
import type { ParticipantPlan, SeenProgram } from './participants.ts'
import { type ParticipantsSetting, participantsSetting } from './participants-setting.ts'
import { slideNumbers } from './slides.ts'
import type { Given, Shape } from './template/shape.ts'
import { type LabelKey, Words } from './words.ts'

/** What one document of pages has of its own. */
interface Own<S extends Shape, Setting> {
  formats: readonly string[]
  /** It is made only where a config or a flag asks for it. */
  isExtra?: true
  /** Its template, where that does not have its name. */
  template?: string
  /** What its template may name. */
  shape: S
  /** What its template gets. */
  view(setting: Setting, options: DocumentOptions): Given<S>
  /** What it is called. */
  kind: LabelKey
  /** For whom it is, where it says so. */
  reader?: LabelKey
  paper?: Paper | ((view: Given<S>) => Paper)
}

/** A document of pages for those who take part: it is made of what they may see. */
export function participantsPages<N extends string, S extends Shape>(
  name: N,
  own: Own<S, ParticipantsSetting>,
) {
  const set = (plan: ParticipantPlan, words: Words, { session }: DocumentOptions) =>
    participantsSetting(plan, words, session)
  return { audience: 'participants', ...paged(name, own, set, (plan) => plan) } as const
}

/** A document of pages for the team. */
export function teamPages<N extends string, S extends Shape>(name: N, own: Own<S, Setting>) {
  return { audience: 'team', ...paged(name, own, teamSetting, withLinks) } as const
}

/** A document of pages for those who approve a program. They may see what the team does. */
export function approvalPages<N extends string, S extends Shape>(name: N, own: Own<S, Setting>) {
  return { audience: 'approval', ...paged(name, own, teamSetting, withLinks) } as const
}

function teamSetting(plan: Plan, words: Words, options: DocumentOptions): Setting {
  return setUp(plan, words, options.detail, options.session, () => slideNumbers(plan, options))
}

function paged<
  N extends string,
  S extends Shape,
  Seen extends { program: Pick<SeenProgram, 'language'> },
  Setting,
>(
  name: N,
  own: Own<S, Setting>,
  set: (plan: Seen, words: Words, options: DocumentOptions) => Setting,
  linked: (plan: Seen) => { program: SeenProgram; links: Links },
) {
  const { formats, isExtra, template = name, shape, kind, reader, paper } = own
  const view = (plan: Seen, options: DocumentOptions) =>
    own.view(set(plan, new Words(plan.program.language), options), options)
  return {
    name,
    template,
    formats,
    ...(isExtra && { isExtra }),
    shape,
    view,
    build(plan: Seen, options: DocumentOptions): DocumentTree {
      const seen = view(plan, options)
      return pagesOf({ template, shape }, seen, linked(plan), options, (words) => ({
        kind: words.text(kind),
        ...(reader && { audience: words.text(reader) }),
        ...(typeof paper === 'function' ? paper(seen) : paper),
      }))
    },
  }
}
