import { phrases } from './phrases.ts'

/** People have to be seen, or to stay, until the end. */
export const KEPT_IN = phrases(
  [
    'camera|video',
    "(?:keep |have |turn |leave |switch )?(?:your |all |the |everyone's )?(?:cameras?|webcams?|videos?) (?:(?:must|have to|has to|should|need to|needs to|will|are to) )?(?:be |stay |stays |remain |remains |are )?(?:switched )?on(?: at all times| all the time| throughout| for the (?:whole|entire)| the whole)",
  ],
  [
    'camera|video',
    '(?:cameras?|webcams?|videos?) (?:must|have to|has to|need to|needs to|stay|stays|remain|remains)(?: be| stay| remain)?(?: switched)? on',
  ],
  [
    'camera|video',
    '(?:mandatory|compulsory|required) (?:cameras?|video)|(?:cameras?|video)(?:s)? (?:on )?(?:is|are) (?:mandatory|compulsory|required|obligatory)|no cameras? off',
  ],
  [
    'leave|leaves',
    "(?:nobody|no one|you (?:can't|cannot|may not|must not|mustn't)|participants (?:can't|cannot|may not)|none of you) (?:\\w+ )?leaves?(?: the (?:room|circle|call|session|group|breakout))?(?= before| early| during|[.,;!]|$)",
  ],
  [
    'doors',
    'doors? (?:is|are|will be|stays?) (?:locked|closed|shut)(?= until| for the (?:whole|entire)| so that nobody| and nobody| during)',
  ],
  ['no leaving|no early', 'no (?:leaving|early leaving|leaving early|walking out)'],
)
