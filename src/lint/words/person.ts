/** Asks what somebody is like, and not what they did. */
import { phrases } from '../reading/phrases.ts'

const WORDS = '(?: [^\\s.?!]+)'
const PEER =
  '(?:partner|neighbou?r|buddy|colleagues?|co-?workers?|co-?trainees?|trainees?|apprentices?|team(?: |-|)mates?|bench mate|classmates?|peers?|boss|managers?|directors?|supervisors?|leads?|group members?|members? of (?:your|the) (?:group|team|crew|circle)|crew|others|person (?:on|to|next|opposite|across|beside|in front|who)[^.?!,:]{0,30}|people (?:you|in your|on your)[^.?!,:]{0,20}|somebody|someone|each other|one another)'
const SOMEBODY = `(?:(?:your|the|a|an|each|every|another|any)${WORDS}{0,2}? ${PEER}|(?:each|one) (?:other|another)|somebody|someone|them|they|he|she)`
const TRAIT =
  '(?:character(?:s|-wise)?(?: flaws?| weakness(?:es)?| traits?| defects?)?|personalit(?:y|ies)(?: types?| traits?)?|temperaments?|egos?|(?:true |real |inner |)nature|maturity|(?:wrong|bad|poor|right) attitudes?|mentality|intelligence|iq|moral compass)'
const ADJECTIVE =
  '(?:lazy|shy|arrogant|dull|immature|mature|nervous|stupid|smart|clever|intelligent|bright|average|selfish|vain|aggressive|moody|bossy|insecure|neurotic|narcissistic|introvert(?:ed)?|extravert(?:ed)?|extrovert(?:ed)?|too soft|soft|weak|difficult|stubborn|cold|fake|toxic|likeable|likable|trustworthy|dishonest|ambitious|a (?:born|natural|bad|good|weak|strong) (?:leader|person|human)|cut out for)'

export const ON_THE_PERSON = phrases('on-the-person', () => [
  `(?:way of (?:dressing|speaking|talking|moving|laughing)|clothes|voice|face|handwriting|desk|posture)[^.?!]{0,15} (?:say|says|tell|tells|reveal|reveals) (?:\\w+ )?about (?:him|her|them|who)`,
  `(?:whether|if|that|how) you (?:find|think|like|consider) (?:him|her|them)(?: is| are| to be)?(?: ${ADJECTIVE}|(?=[.?!]))`,
  `(?:star sign|zodiac sign|personality type|colou?r type|enneagram|animal type)${WORDS}{0,3}? (?:${SOMEBODY}|${PEER})`,
  '(?:a |the )?(?:leader or a follower|winner or a loser|doer or a (?:thinker|dreamer)|giver or a taker|thinker or a doer)',
  `(?:in what (?:way|respect)|how|where|why|when) (?:they|he|she|your (?:${PEER}))(?: are| is|'re|'s)(?: \\w+)? (?:too )?(?:${ADJECTIVE}|dominant|passive|quiet|loud|pushy|cocky|negative|emotional|sensitive|tiring|exhausting|irritating|annoying|unreliable|childish)`,
  `(?:traits?|qualit(?:y|ies)|habits?|weakness(?:es)?|flaws?|sides?) (?:of character )?(?:makes?|make|in|of|did|does|do|should|could|has|that|which)${WORDS}{0,2}? ${SOMEBODY}`,
  `feedback (?:on|about|to|for)${WORDS}{0,4}? (?:personalit(?:y|ies)|character|nature|temperament|attitude|who (?:they|he|she) (?:are|is))`,
  `(?:is|are|was|were) (?:the )?(?:presenter|speaker|partner|listener|coachee|teller|giver|colleague|person [^.?!]{1,25})${WORDS}{0,2}? (?:a |an |rather |more |really |very )*(?:${ADJECTIVE}|confident|warm|open|quiet|dominant|passive|likeable|sensitive|emotional|natural|boring|interesting)(?: person| type| one| or)`,
  `(?:weakness(?:es)?|strength|flaws?|faults?) (?:of|in) (?:character|personality|temperament)`,
  `(?:about|in) who (?:they|he|she|your (?:${PEER})) (?:are|is)(?=[ ,.?!])`,
  `how ${SOMEBODY} (?:comes?|came) across as (?:a |an )?(?:person|human|man|woman|character)`,
  `${TRAIT}(?: types?)?${WORDS}{0,4}? (?:of|in|did|does|has|have|do)${WORDS}{0,3}? ${SOMEBODY}`,
  `${SOMEBODY}(?:'s?)?${WORDS}{0,9}? ${TRAIT}`,
  `(?:your |their |his |her )(?:\\w+ )?(?:${PEER})'s? (?:character|personality|nature|temperament|ego|attitude|maturity|manner)`,
  `describe (?:their|his|her) (?:character|personality|nature|temperament)`,
  `(?:what|which) (?:kind|sort|type)s? of (?:a )?(?:person|human|human being|people|character|type)${WORDS}{0,2}? (?:is|are|was|were|does|end)${WORDS}{0,4}`,
  `what (?:kind|sort|type) of (?:human|person|character|people) (?:the|your)${WORDS}{0,2}? (?:${PEER}) (?:is|are)`,
  `what (?:sort|kind|type) of character${WORDS}{0,2}? got`,
  `what (?:is|are|was|were) ${SOMEBODY}${WORDS}{0,2}? (?:really |actually )?like (?:as a (?:person|human)|to put up with|deep down|when (?:he|she|they|nobody)|underneath)`,
  `(?:really|actually) like when (?:he|she|they)`,
  `like as (?:a person|people|a human(?: being)?)`,
  `what was (?:he|she|they) like to put up with`,
  `(?:adjectives?|words?) (?:that|to|which)${WORDS}{0,2}? (?:describes?|sums? up|fits?) ${SOMEBODY}`,
  `(?:describe|sum up) ${SOMEBODY} in (?:one|two|three|five|a few) (?:\\w+ )?(?:words?|adjectives?)`,
  `(?:is|are|was|call|find|consider|think|describe) ${SOMEBODY}(?: to be| is| are| as)?:?${WORDS}{0,4}? ${ADJECTIVE}`,
  `(?:how|who is the most|whom do you find) ${ADJECTIVE}${WORDS}{0,2}? (?:find|think|is|are|do you find) ${SOMEBODY}`,
  `how ${ADJECTIVE} (?:do you (?:find|think|consider) |is |are )${SOMEBODY}`,
  `(?:whether|if|that) (?:they're|they are|he is|she is|he's|she's) (?:\\w+ ){0,2}?${ADJECTIVE}`,
  `describe (?:your|the) ${PEER}: [^.?!]{0,20}${ADJECTIVE}`,
  `makes ${SOMEBODY}${WORDS}{0,4}? a (?:bad|good|difficult|toxic|nice) (?:person|human)`,
  `what${WORDS}{0,5}? (?:drives|motivates) (?:the|your)${WORDS}{0,2}? ${PEER}: `,
  `about (?:their|his|her) (?:manner|ways|character|personality|face|voice)${WORDS}{0,2}? (?:that )?(?:puts?|annoys?|irritates?|bothers?)`,
  `(?:who|which of (?:you|your${WORDS}{1,3}))${WORDS}{0,4}? (?:has (?:adhd|autism|a disorder)|on the spectrum)`,
  `fatal flaws?`,
])

/** It is about oneself, about a role that is played, or about a thing. */
export const NOT_A_PERSON = phrases('not-a-person', () => [
  'your own (?:character|personality|nature|ego|temperament|attitude)',
  'yourself',
  'chatbot',
  'avatar',
  'brand',
  'persona',
  'cheese',
  'wine',
  'film',
  'novel',
  'movie',
  'fiction(?:al)?',
  '(?:in|of) the (?:story|play|case|script)',
  'character (?:limit|count|set|encoding)s?',
  'characters? long',
  'special characters?',
  'the nature of (?:the|your|our|this) (?:work|job|task|business|case|problem)',
])
