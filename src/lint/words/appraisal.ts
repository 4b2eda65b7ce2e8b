import { phrases } from '../reading/phrases.ts'
import { MANAGER } from './anyone.ts'

const APPRAISAL =
  '(?:appraisals?|(?:performance|annual|yearly|half-year(?:ly)?|mid-year|year-end|end-of-year|talent|salary|pay|leadership|quarterly|probation|your|their|next) (?:\\w+ )?(?:reviews?|ratings?|evaluations?|assessments?|grades?|goals|targets|objectives|scores?|talks?)|(?:development|leadership|competence|competency|potential) (?:ratings?|scores?)|promotions?|promoted|bonus(?:es)?(?: goals)?|probation|(?:your|their|a|the) (?:permanent )?(?:contract|rating|grade|bonus|career)|permanent (?:post|contract|position|job)|(?:personnel|training|staff|your|their) (?:file|record)|trainee of the year|pay rise|salary|KPIs?|goals talk|performance|development plan|(?:team lead|lead|leader|management|senior|supervisor|leadership) (?:posts?|roles?|positions?|jobs?)|(?:talks?|decisions?) (?:about|on)[^.?!]{0,20}(?:salary|salaries|pay|contracts?)|contracts?|proposed for|(?:annual|yearly) talks?|pay (?:step|grade|band|increase)|bonuses|talent (?:programme|program|pool|list)|competence matrix|performance is (?:assessed|reviewed)|(?:new|next) (?:shift |team )?(?:leads|leaders|supervisors)|(?:yearly|annual) goals|(?:probation|personnel|potential) (?:report|assessment|decisions?)|(?:staff|personnel|promotion|career|hiring) (?:decisions?|rounds?)|(?:vacant|free|open) (?:\\w+ )?(?:job|post|position|role)|(?:your|their) ratings?)'
const SHARING =
  '(?:sharing|speaking(?: up)?|speak up|participation|participating|taking part|take part|took part|attendance|attending|contributions?|contributing|engagement|openness|what you (?:say|share|write|post|tell)|how (?:much|often|openly|well|active\\w*|honest\\w*|engaged)|willingness to|active(?:ly)?|(?:your|the|these|those|all) (?:answers?|stories|comments?|reflections?)|posts?|comments?|(?:your|these|the|session) notes|sessions attended|being here|whether you|this (?:question|answer|round|session|exercise)|(?:who|anyone who|those who|who) (?:shares?|speaks?|contributes?|posts?|stays? silent|says? nothing|talks?)|silent|silence|number of posts|involvement|open(?:s|ing)? up|opened up|(?:weekly |daily )?post(?:s|ing)(?: here)?|who (?:spoke|shared|opened|took part|was quiet)|tally|reflections?(?: sheets?)?|these rounds|being active|presence|honesty|skips? (?:the|a|this)|your (?:story|card|sheet)|(?:three|two|five|more) stories|(?:who|whoever) engages|(?:learning )?diar(?:y|ies)|active (?:members|people|participants)|(?:if|unless) you (?:don.t )?(?:share|speak|join|take part)|contribut\\w+|(?:each|every|good|honest) answers?|this participant|(?:those|whoever|anyone) who (?:holds?|keeps?|says?|sits?|stays?)|quiet participants|who posts|how often (?:each|you|they|people)|what you tell us|open sharing|how engaged)'
const EFFECT =
  '(?:counts?|counted(?: towards| for)?|(?:will be|is|are|being|may be|can be|gets?|be) (?:\\w+ )?(?:considered|counted|used|mentioned|added|graded|part|an element|one|included|linked|tied|recorded|scored|assessed|rated|rewarded|reflected|weighed|factored|discussed|noted|a criterion|criteria)|goes (?:into|in|on|to)|go into|(?:feed|flow)s? into|affects?|influences?|matters? (?:for|in)|shows? (?:up )?in|criteri(?:on|a)|forms? part|hear about it|reward(?:s|ed)?|help(?:s)? (?:you|your)|hurt|(?:is|are|be) (?:a )?part of|(?:is|are) (?:an? )?(?:element|one) of|towards?|for the appraisal|plays? (?:a|some|its) (?:role|part)|(?:be |are |is )remembered|(?:will |does |may )?(?:come|comes) up|(?:improve|raise|boost|increase|lower|reduce|harm|decide|determine|strengthen|weaken|shape)s?|(?:gets?|be|are|is) (?:rated|graded|marked|noted|weighed)|grades? it|(?:gets?|earns?|means?) (?:a |an )?(?:better|worse|good|bad|extra|lower|higher|plus)|find (?:it|that|this) (?:again )?in|(?:does|do|will) matter|looks? good|(?:is|are) (?:kept|filed|put|stored) (?:in|with)|goes? (?:\\w+ )?into|(?:a )?(?:condition|requirement|precondition|prerequisite) (?:for|of)|(?:as |the |a )*basis (?:for|of)|(?:an )?input (?:for|to)|(?:have|has|get) better (?:cards|chances|prospects)|worth (?:\\w+ )?(?:points|marks)|(?:watching|noting|observing|keeping an eye on|see|sees) who|recommend you|when (?:[^\\s.?!]+ ){0,4}?(?:assess|decid|choos|chosen|hand|appoint|select|award|extend)\\w*|rating of|has an effect|have an effect|taken into (?:consideration|account)|(?:we|I|they) (?:score|rate|grade|mark|track|measure) (?:it|this|them|how)|counts as|(?:list|numbers?|figures?|notes?|names?) (?:goes|go|are|is)|gets the|be surprised)'

/** What people say, or whether they come, is used to judge them. */
export const APPRAISED = phrases('appraised', () => [
  '(?:taken into account|considered|remembered|count(?:s|ed)?|looked at) when (?:\\w+ ){0,3}?(?:contracts?|posts?|promotions?|jobs?|places?|bonus(?:es)?) (?:are|is|get|come)',
  '(?:HR|management|managers?|your boss|the office|head office) (?:gets?|receives?|sees?|is sent|will get|will see|keeps?) (?:a |the )?(?:list|report|note|record)s? (?:of|on|about) (?:who|how)',
  '(?:whoever|anyone who|those who|who) (?:\\w+ ){1,3}?(?:misses?|skips?|stays? away|posts?|shares?|speaks?|comes?)?[^.?!]{0,30}(?:loses?|gets?|earns?|gains?) (?:a |the |their |an )?(?:bonus|plus|points?|credits?|minus|advantage|extra)(?: points)?(?= in| for| at|[.,;!]|$)[^.?!]{0,40}',
  '(?:see|know|tell|judge|decide|find out) who is ready for (?:promotion|more|the next)',
  `(?:trainers?|supervisors?|facilitators?|leads?|we|I|managers?) (?:will )?(?:scores?|rates?|grades?|marks?|assess(?:es)?) (?:each|every|all|the|your)(?: \\w+'s| \\w+s')? (?:\\w+ )?(?:openness|participation|engagement|sharing|honesty|contributions?|involvement)`,
  [SHARING, EFFECT, APPRAISAL],
  '(?<=^\\s*)for your (?:\\w+ )?(?:appraisal|review|rating|personnel file|performance review|probation)(?: \\w+)?(?=[:,])',
  '(?:participation|sharing|attendance|answers?|contributions?|openness|reflections?|it|posts|you) (?:(?:is|are) (?:being )?|will be |gets? )(?:graded|scored|marked)(?! (?:anonym|by your partner))',
  '(?:points|marks|credits|grades?|scores?) for (?:participation|sharing|taking part|speaking|contributing|attendance)|participation (?:points|marks|grades?|scores?)',
  'I (?:mark|note|write|tick)(?: down)? who (?:contributes|speaks|shares|stays|says|takes part|is (?:silent|quiet))',
  '(?:considered|count|counts|matter|used|remembered|weighed) when (?:we|they|your manager) decides? (?:on|about) (?:your|the)',
  `${MANAGER} (?:will |can |may |is going to |are going to )?(?:rate|assess|score|judge|evaluate|grade)s? (?:how (?:\\w+ ){0,2}(?:you|they|each|everyone)|your (?:participation|answers|sharing|openness|contributions?)|each)`,
  '(?:will|would|may|can) use (?:the|your|these|it|them)(?: \\w+)? (?:in|for|at) (?:the|your|their) (?:\\w+ ){0,2}(?:reviews?|appraisals?|ratings?|promotions?)',
  '(?:discussed|raised|mentioned|come up|comes up|brought up|hear about it|shows? up|shows?) in (?:your|their|the|his) (?:\\w+ )?(?:(?:yearly|annual|review|goals|performance) talks?|appraisals?|reviews?)',
  [
    '(?:attendance|posts|silent|note|answers|sharing|participation)',
    '(?:for|with|in) (?:the|your|their) (?:\\w+ )?(?:appraisals?|half-year reviews?|annual reviews?|performance reviews?)',
    MANAGER,
  ],
])

/** Said to rule it out. "It won't hurt at promotion time" is not. */
export const NOT_APPRAISED = phrases('not-appraised', () => [
  "not(?! hurt)|\\w+n't(?! hurt| harm)|cannot",
  'nothing|nobody|no one|none|no|neither|never|nor|without|separate from|independent of|apart from|instead of|rather than',
])
