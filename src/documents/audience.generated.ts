/* Made from schemas/ by `npm run generate`. */
export const everyones = {
  "program": {
    "title": true,
    "summary": true,
    "language": true,
    "about": "about",
    "outcomes": true,
    "boundaries": "boundaries",
    "people": "person",
    "contacts": "contact",
    "spaces": "space",
    "resources": "resource",
    "stages": "stage",
    "agreements": "agreement",
    "sessions": "session",
    "posts": "post",
    "evaluation": "evaluation-item"
  },
  "about": {
    "authors": true,
    "version": true,
    "license": true,
    "source": true,
    "basedOn": true
  },
  "boundaries": {
    "pass": true,
    "keepTo": true,
    "confidentiality": true,
    "voluntary": true,
    "writtenDown": true
  },
  "person": {
    "role": true,
    "name": true
  },
  "contact": {
    "for": true,
    "name": true,
    "phone": true,
    "email": true,
    "hours": true
  },
  "space": {
    "kind": true,
    "name": true,
    "facilitator": [
      "people"
    ],
    "moderator": [
      "people"
    ],
    "recording": true,
    "transcript": true,
    "aiNotes": true,
    "chat": true,
    "link": true
  },
  "resource": {
    "title": true,
    "link": true
  },
  "stage": {
    "title": true,
    "purpose": true
  },
  "agreement": {
    "text": true,
    "short": true,
    "why": true
  },
  "session": {
    "title": true,
    "stage": [
      "stages"
    ],
    "spaces": [
      "spaces"
    ],
    "who": [
      "people"
    ],
    "duration": true,
    "starts": true,
    "day": true,
    "keepTo": true,
    "pass": true,
    "outcomes": true,
    "before": "task",
    "activities": "activity",
    "after": "task",
    "repeat": "session.repeat"
  },
  "task": {
    "task": true,
    "effort": true,
    "due": true,
    "optional": true,
    "handIn": [
      "spaces",
      "resources"
    ]
  },
  "activity": {
    "type": true,
    "title": true,
    "duration": true,
    "purpose": true,
    "stage": [
      "stages"
    ],
    "who": [
      "people"
    ],
    "spaces": [
      "spaces"
    ],
    "groups": "groups",
    "roles": true,
    "steps": "step",
    "eachRound": "step",
    "prompts": "prompt",
    "report": "report",
    "output": true,
    "debrief": "debrief",
    "handouts": [
      "resources"
    ],
    "tracks": "track",
    "recording": true,
    "keepTo": true,
    "pass": true
  },
  "groups": {
    "size": true,
    "rounds": true,
    "changeover": true,
    "support": true
  },
  "step": {
    "task": true,
    "post": true,
    "duration": true,
    "who": [
      "people",
      "roles"
    ]
  },
  "prompt": {
    "text": true,
    "purpose": true,
    "perPerson": true,
    "keepTo": true,
    "pass": true
  },
  "report": {
    "perGroup": true,
    "say": true
  },
  "debrief": {
    "ask": "prompt"
  },
  "track": {
    "title": true,
    "who": [
      "people"
    ],
    "spaces": [
      "spaces"
    ],
    "join": true,
    "activities": "activity"
  },
  "session.repeat": {
    "times": true,
    "every": true
  },
  "post": {
    "space": [
      "spaces"
    ],
    "when": true,
    "say": true,
    "ask": "prompt"
  },
  "evaluation-item": {
    "when": true,
    "by": true,
    "ask": true,
    "smallestGroup": true
  },
  "cohort": {
    "title": true,
    "language": true,
    "timezone": true,
    "revision": true
  }
} as const

export const shownWhen = {
  "contact": {
    "shownTo": [
      "everyone"
    ]
  },
  "resource": {
    "for": [
      "everyone"
    ]
  },
  "evaluation-item": {
    "by": [
      null,
      "participants"
    ]
  }
} as const
