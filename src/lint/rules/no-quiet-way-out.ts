import { quote } from '../reading/cut.ts'
import { ASKED, DONE, HEARD, opening, saidIn } from '../reading/said.ts'
import { rule } from '../rule.ts'
import { KEPT_IN, NOT_NEEDED } from '../words/kept-in.ts'

export default rule({
  id: 'no-quiet-way-out',
  demand: 'threat',
  severity: 'info',
  preset: 'strict',
  summary: 'Cameras have to stay on, or nobody may leave.',
  why: 'Seeing all faces helps a group to talk. But somebody who is shaken, or has a child at the door, needs a way to step back without explaining.',
  sources: ['scarf', 'samhsa'],
  instead:
    'Say how people can step back: "Camera off or a short walk is fine, at any time. Write to the moderator if you need anything."',
  languages: ['en'],
  bad: [
    `agreements:
  - Cameras stay on all the time
`,
    `agreements:
  - Nobody leaves the room before the end
`,
  ],
  good: [
    `agreements:
  - Cameras are your choice, on or off
  - Keep the camera on if you like
  - Nobody leaves the room without their coat in winter
`,
  ],
  looksAt: { kinds: [...ASKED, ...HEARD, ...DONE], words: [KEPT_IN] },
  checks: {
    text(text) {
      const said = saidIn(text, KEPT_IN, { before: NOT_NEEDED, unless: NOT_NEEDED, notAsked: true })
      return (
        said && {
          message: `${opening(text)} leaves no quiet way out: ${quote(said.words)}.`,
          places: [{ place: said.place }],
          confidence: 'medium',
        }
      )
    },
  },
})
