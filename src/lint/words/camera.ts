import { phrases } from '../reading/phrases.ts'

const CAMERA = '(?:cameras?|webcams?|cams?|videos?)'

/** Everybody has to be seen in a call. */
export const CAMERA_DEMANDED = phrases('camera-demanded', () => [
  `${CAMERA} (?:always |stays? |must (?:be|stay) |should (?:be|stay) |have to (?:be|stay) |has to (?:be|stay) |are |is |to be |remain |kept )?(?:switched |turned )?on(?=[.,;:!]|$| (?:please|at all|all|the whole|throughout|for the whole|during|and (?:mic|mute)|for everyone|when|while|in every))`,
  `(?:keep|turn|switch|put|leave|have)(?: on)? (?:your |the |all )?${CAMERA}(?: switched| turned)?(?: on)?(?=[.,;:!]|$| (?:please|at all|all|the whole|throughout|for the|during|and|so that|on))`,
  `(?:with|have) (?:your |their |our |all )?${CAMERA} on(?=[.,;:!]|$| (?:please|at all|all|the whole|throughout|for the whole))`,
  `(?:everyone|everybody|all|each of (?:us|you)|we|you|participants)(?: \\w+){0,2} (?:has|have|needs?|must|is expected|are expected|should|are asked|agrees?)(?: to)? (?:be (?:seen|visible|on (?:camera|video))|show (?:your|their|our)? ?(?:faces?|selves?|yourself)|turn on (?:your|their|the) ${CAMERA})`,
  `(?:no|without) (?:black|dark|blank) (?:tiles|screens|squares|boxes)|no one hides behind a (?:black|dark|blank) (?:tile|screen|square)`,
  `${CAMERA} (?:are|is) (?:mandatory|compulsory|required|obligatory|a must|expected)`,
])

/** It is left to people, or it is not about being seen. */
export const CAMERA_FREE =
  /\b(?:optional|if you (?:like|want|can|wish|prefer)|as you (?:like|wish|please)|off|may|can stay off|up to you|your choice|welcome|no need|needn't|not needed|whoever wants|document camera|security|body|speed|dash|traffic|CCTV|for (?:the|your) demo|of the (?:product|screen|patient|site))\b/i
