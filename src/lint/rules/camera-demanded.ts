import { quote } from '../reading/cut.ts'
import { ASKED, DONE, HEARD, opening, saidIn } from '../reading/said.ts'
import { rule } from '../rule.ts'
import { CAMERA_DEMANDED, CAMERA_FREE } from '../words/camera.ts'

export default rule({
  id: 'camera-demanded',
  demand: 'threat',
  severity: 'info',
  preset: 'strict',
  summary: 'Everybody has to have the camera on.',
  why: 'Sources disagree. Some want to see who speaks; others find that being watched all the time tires people, newcomers and women the most, and shows homes that not everybody wants to show.',
  sources: ['camera-fatigue', 'working-agreements'],
  instead:
    'Leave it to each person, and say what the camera would help with: "Camera on in the pairs, if you like".',
  languages: ['en'],
  bad: [
    'agreements:\n  - Cameras on\n',
    'agreements:\n  - Keep your camera on at all times\n',
    'agreements:\n  - Everyone is expected to be on camera\n  - One person speaks at a time\n',
  ],
  good: [
    'agreements:\n  - Camera on or off, as you like\n  - Cameras are optional\n',
    "agreements:\n  - Nobody has to turn the camera on\n  - Don't keep your camera on while you eat\n",
    'agreements:\n  - Camera on in the pairs, if you like\n',
  ],
  looksAt: { kinds: [...ASKED, ...HEARD, ...DONE], words: [CAMERA_DEMANDED] },
  checks: {
    text(text) {
      const said = saidIn(text, CAMERA_DEMANDED, { unless: CAMERA_FREE, notAsked: true })
      return (
        said && {
          message: `${opening(text)} asks everybody to be seen: ${quote(said.words)}.`,
          places: [{ place: said.place }],
          confidence: 'medium',
        }
      )
    },
  },
})
