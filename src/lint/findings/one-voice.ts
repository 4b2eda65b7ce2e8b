import type { LintDiagnostic } from './found.ts'

/**
 * Rules that look at how far one question goes, in ranks. A question that goes too far does so in
 * many ways at once (private, early, in front of many), and one change mends them all: those of the
 * first rank that find something speak for the ranks below.
 */
const RANKS: readonly (readonly string[])[] = [
  ['prompt-too-deep'],
  ['off-limits-topic'],
  ['private-topic'],
  ['therapy-words'],
  ['hardship-superlative'],
  ['stakes-in-the-room'],
  ['absent-person-stories'],
  ['off-work-family-assumed'],
  ['deep-in-the-first-session', 'deep-before-the-end', 'deep-in-a-large-group', 'deep-on-record'],
  ['depth-jumps'],
  ['deep-unannounced'],
]

const RANK_OF = new Map(RANKS.flatMap((ids, rank) => ids.map((id) => [id, rank] as const)))

/** Of what was found about how far a question goes, what is told. */
export function oneVoice(found: readonly LintDiagnostic[]): LintDiagnostic[] {
  const first = new Map<string, number>()
  for (const { id, about } of found) {
    const rank = RANK_OF.get(id)
    if (rank === undefined || !about) continue
    first.set(nameOf(about), Math.min(rank, first.get(nameOf(about)) ?? RANKS.length))
  }
  return found.filter(({ id, about }) => {
    const rank = RANK_OF.get(id)
    return rank === undefined || !about || first.get(nameOf(about)) === rank
  })
}

function nameOf({ source, start }: NonNullable<LintDiagnostic['about']>): string {
  return `${source.file}:${start}`
}
