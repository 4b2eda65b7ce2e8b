import { phrases } from '../reading/phrases.ts'

/** People have to be seen, or to stay, until the end. */
export const KEPT_IN = phrases('kept-in', () => [
  "(?:keep |have |turn |leave |switch )?(?:your |all |the |everyone's )?(?:cameras?|webcams?|videos?) (?:(?:must|have to|has to|should|need to|needs to|will|are to) )?(?:be |stay |stays |remain |remains |are )?(?:switched )?on(?: at all times| all the time| throughout| for the (?:whole|entire)| the whole)",
  '(?:cameras?|webcams?|videos?) (?:must|have to|has to|need to|needs to|stay|stays|remain|remains)(?: be| stay| remain)?(?: switched)? on',
  '(?:mandatory|compulsory|required) (?:cameras?|video)|(?:cameras?|video)(?:s)? (?:on )?(?:is|are) (?:mandatory|compulsory|required|obligatory)|no cameras? off',
  "(?:nobody|no one|you (?:can't|cannot|may not|must not|mustn't)|participants (?:can't|cannot|may not)|none of you) (?:\\w+ )?leaves?(?: the (?:room|circle|call|session|group|breakout))?(?= before| early| during|[.,;!]|$)",
  'doors? (?:is|are|will be|stays?) (?:locked|closed|shut)(?= until| for the (?:whole|entire)| so that nobody| and nobody| during)',
  'no (?:leaving|early leaving|leaving early|walking out)',
])

/** Nobody has to. */
export const NOT_NEEDED = phrases('not-needed', () => [
  "(?:no need|nobody|no one|don't|doesn't|do not|does not|needn't|not|isn't) (?:\\w+ )?(?:to|need|have|has|expect|required)",
  "if you(?:'d| would)? (?:like|want|can|wish|prefer)|optional|your choice|up to you|or off",
])
