/** Homes and families as everybody is thought to have them. English. */
import { phrases } from '../reading/phrases.ts'

const KIN =
  '(?:husband|wife|spouse|other half|better half|fianc[eé]e?|boyfriend|girlfriend|kids|little ones|(?:grand)?(?:mother|father|mum|mom|dad|ma|pa)|mummy|daddy|grand(?:ma|pa|parents)|folks|in-laws|(?:mother|father)-in-law|sisters?|brothers?|siblings?|sons?|daughters?)'

/** Says whom one has at home. */
export const FAMILY = phrases('family', () => [
  `your (?:own )?(?:${KIN}|mum and dad|mom and dad)`,
  `your (?:parents|children|family|families)(?! (?:evening|meeting|room|doctor|ward|car|card|ticket|court|law|centre|center|support|plan|tree of)s?)(?!['’])`,
  'you and your (?:husband|wife|spouse|partner) (?:meet|met|share|live|got|first)|did you and your partner meet',
  'your partner (?:do(?:es)? for a living|at home|and (?:kids|children))|(?:traits|habits) of your partner',
  '(?:mums|moms) and dads',
  '(?:having|have|had) (?:kids|children)',
  "(?:who(?:'s| is)) waiting for you at home|at (?:your|the) (?:dinner|family) table",
  '(?:baby|wedding|family|childhood) (?:photos?|pictures?|snaps?|albums?)',
  'when you were (?:small|little|a (?:child|kid|boy|girl))|(?:as|like) a (?:child|kid),? (?:did|were|what|you)',
])

/** Says how one spends days that not everybody has or keeps. */
export const HOLIDAYS = phrases('holidays', () => [
  '(?:giving|give|buying|buy|getting|get) (?:\\w+ ){0,4}?for (?:christmas|easter|hanukkah|diwali|eid)(?=[?.!,]|$)|(?:your|the) loved ones',
  '(?:christmas|easter|thanksgiving|hanukkah|diwali|eid) (?:with|tradition|traditions|memory|memories|at home|dinner|plans|presents?)',
  'doing for (?:christmas|easter|thanksgiving|the holidays)|(?:under|round|around) the (?:christmas )?tree',
  '(?:favou?rite|best) (?:\\w+ )?(?:christmas|easter|holiday|childhood) (?:tradition|memory|food|dish|film|song|story)',
  '(?:where|what|how) (?:did|do|will|are) you (?:\\w+ ){0,4}?(?:on|for|your) (?:\\w+ ){0,3}?(?:holidays?|vacation)(?! (?:rota|cover|request|plan|list|season|let|rental|pay|form|desk)s?)',
  'from your (?:summer|holiday|vacation|trip|travels)(?: abroad)?',
])

/** The family is that of the work, or a figure of speech. */
export const NOT_AT_HOME =
  /\b(?:pupils?|patients?|residents?|clients?|class(?:room)?|reading corner|nursery|lesson|explain|as (?:if|you would) to|customers?|product|code|component|schema|company)\b/i
