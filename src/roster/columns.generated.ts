/* Made from schemas/roster.schema.json by `npm run generate`. */
export const COLUMNS = {
  "name": {
    "words": [
      "full-name",
      "display-name",
      "participant",
      "attendee",
      "person",
      "employee",
      "who",
      "last-name",
      "surname",
      "family-name",
      "nachname",
      "familienname",
      "vollständiger-name",
      "vor-und-nachname",
      "teilnehmer",
      "teilnehmerin",
      "teilnehmer/in",
      "teilnehmende",
      "mitarbeiter",
      "mitarbeiterin",
      "mitarbeiter/in",
      "mitarbeitende"
    ],
    "pattern": "\\S"
  },
  "given-name": {
    "words": [
      "first-name",
      "forename",
      "vorname"
    ]
  },
  "email": {
    "words": [
      "mail",
      "email-address",
      "address",
      "work-email",
      "mail-adresse",
      "email-adresse",
      "adresse"
    ],
    "pattern": "^[^\\s@<>,;:\"()]+@[^\\s@<>,;:\"()]+\\.[^\\s@<>,;:\"().]{2,}$"
  },
  "team": {
    "words": [
      "department",
      "unit",
      "business-unit",
      "division",
      "group",
      "squad",
      "function",
      "abteilung",
      "bereich",
      "gruppe",
      "referat"
    ]
  },
  "manager": {
    "words": [
      "line-manager",
      "manager-name",
      "manager-email",
      "reports-to",
      "boss",
      "supervisor",
      "lead",
      "team-lead",
      "führungskraft",
      "vorgesetzter",
      "vorgesetzte",
      "vorgesetzte/r",
      "vorgesetzte-person",
      "leitung",
      "teamleitung",
      "berichtet-an",
      "chef",
      "chefin"
    ]
  },
  "office": {
    "words": [
      "location",
      "site",
      "city",
      "town",
      "office-location",
      "work-location",
      "büro",
      "buero",
      "standort",
      "stadt",
      "ort",
      "dienstort",
      "arbeitsort"
    ]
  },
  "language": {
    "words": [
      "speaks",
      "spoken-language",
      "sprache",
      "sprachen",
      "spricht"
    ]
  },
  "place": {
    "words": [
      "room-or-call",
      "in-the-room-or-on-the-call",
      "attendance",
      "attends",
      "joins",
      "mode",
      "where",
      "format",
      "teilnahme",
      "teilnahmeart",
      "platz",
      "wo",
      "raum-oder-anruf",
      "vor-ort-oder-online"
    ],
    "values": {
      "room": [
        "in-the-room",
        "in-room",
        "in-person",
        "on-site",
        "physical",
        "raum",
        "im-raum",
        "vor-ort",
        "präsenz",
        "in-präsenz",
        "persönlich"
      ],
      "call": [
        "on-the-call",
        "on-call",
        "remote",
        "online",
        "video",
        "virtual",
        "zoom",
        "teams",
        "anruf",
        "im-anruf",
        "per-video",
        "virtuell",
        "digital",
        "zugeschaltet"
      ]
    }
  }
} as const
