import { COUNTS } from '../../src/depth/counts.ts'
import { BUCKETS } from '../../src/depth/features.ts'
import { hashOf } from '../../src/depth/hash.ts'
import { HEADS } from '../../src/depth/layout.ts'
import { forms, groups, terms } from '../../src/depth/lexicon.generated.ts'

/** Of everything that gives the weights their meaning; weights are used only with their own. */
export function fingerprint(): number {
  return hashOf(JSON.stringify([terms, forms, groups, COUNTS, BUCKETS, HEADS]))
}
