import { cuesIn } from './cues.ts'
import { groups } from './lexicon.generated.ts'
import { tokens } from './tokens.ts'
import type { Topic } from './topics.ts'

/** The topics that some words name by themselves: "diagnosis" does, "a photo of yourself" only may. */
export function namedTopics(words: string): Set<Topic> {
  return new Set(
    cuesIn(tokens(words)).flatMap(({ group }) => {
      const [tells, name] = groups[group] ?? []
      return tells === 'topic' ? [name as Topic] : []
    }),
  )
}

/**
 * Whether a word is said at work every day in another sense. Such words are cues, which a model
 * weighs; none of them is a reason by itself.
 */
export function isManifold(words: string): boolean {
  return MANIFOLD.test(words.trim())
}

const MANIFOLD = new RegExp(
  `^(?:pay|(?:your )?(?:${[
    'affairs?|accidents?|admitted to|aids|allergy|attack(?:ed)?|ballot|bank|beat(?:en)?|bed|belts?|beliefs?|believers?',
    'benefits?|bet on|betting|bi|best friend|betray(?:ed)?|black|bleed(?:ing)?|blind|blessing|body|border|borrow(?:ed)?|break ?up|broke up|break down|breakdowns?|broke|brown|bury|buried',
    'candidates?|caution|charged with|chronic|coils?|coke|colou?r|combat|communion|conceive|conception|confession|confirmation|conservative|convert(?:ed)?|conviction|court|crush|cheat(?:ed)? on|collapsed?|crash(?:ed)?|crimes?|cult|curtain',
    'dead|dealers?|delivery|demonstrations?|die[sd]?|dies|disasters?|doctors?|dosage|dose[sd]?|drag|drugs?|due date|earn(?:ed|s|ings)?',
    'election|engaged|engagement|episodes?|eyes|escape from|evangelical|exhibit|expecting|faint|fall apart|fell apart|fall(?:ing)? out(?: with)?|fell out with|forgive|forgiven|friendship|fasting|fine[sd]?|fires?|flags?|flood(?:s|ed)?|flow|fracture|gang|gender|get away with|got away with|grave|guns?',
    'harass|heaven|hell|hash|heritage|high|hospitals?|illegal|impaired|infection|inherit(?:ed|s)?|inject(?:s|ed|ion)?|injur(?:y|ed)|invest(?:ed|ment|ments)?',
    'jabs?|joints?|killed in|kni(?:fe|ves)|last words|lawsuit|lent|lend|liberal|loans?|losses|lump|mass|masculine|feminine|medical|medication|medicine|minority|miracle|money|mugged',
    'neglect(?:ed)?|needles?|nightmares?|nurse told|operations?|orientation|orthodox|outed|owe[sd]?|pain(?:s|ful)?|panic|papers|parish|police|poor|poverty|prescriptions?|prescribed|president|proposals?|proposed?|protests?|punish(?:ed)?',
    'queer|reconciled?|race[sd]?|recover(?:ed|y)?|referendum|regime|relapse|religious|rent|reflection|rich|ritual|roots|sanctions|scars?|scarred|sentenced?|sentences|separated?|separation|single|split (?:up|from)|see (?:someone|yourself)|sermon|shares|shrink|sick|sins?|smear|smok(?:e|ing)|soul|speed|spirit|spiritual|sponsorship|steals?|stitches|straight|strikes?|stroke|sue|surgery|survive[sd]?|survivors?|symptoms?',
    'tablets?|temple|terminals?|termination|theft|tics?|trauma|trans|transitions?|transition(?:ed|ing)|tribe|tribunal|trigger(?:s|ed)?|trip|trips|unhappy|union|unison|unsafe|visa|victims?|violent|violence|vot(?:e|es|ed|er|ing)|wages?|wake|walk ?outs?|war|wasted|wealth|weapons?|weed|white|withdrawal|worship|wound(?:s|ed)?',
  ].join('|')}))$`,
  'i',
)
