/* Made from templates/translations/ by `npm run generate`. */
export const translations = {
  "en": {
    "page": "Page",
    "of": "of",
    "contents": "In this guide",
    "continued": "continued",
    "not-filled-in": "NOT FILLED IN",
    "separator": " · ",
    "clause": "; ",
    "comma": ", ",
    "sentence": "{text}.",
    "labelled": "{label}: {value}",
    "labels.colon": "{label}:",
    "quoted": "“{text}”",
    "units.seconds": "{n} s",
    "units.minutes": "{n} min",
    "units.minutes-seconds": "{minutes} min {seconds} s",
    "units.hours": "{n} h",
    "units.hours-minutes": "{hours} h {minutes} min",
    "units.long-minutes": {
      "one": "{n} minute",
      "other": "{n} minutes"
    },
    "units.long-hours": {
      "one": "{n} hour",
      "other": "{n} hours"
    },
    "units.long-days": {
      "one": "{n} day",
      "other": "{n} days"
    },
    "units.long-weeks": {
      "one": "{n} week",
      "other": "{n} weeks"
    },
    "calendar.clock": "{hour}:{minute}",
    "calendar.range": "{from}–{to}",
    "calendar.date": "{day} {month} {year}",
    "calendar.date-without-year": "{day} {month}",
    "calendar.date-without-month": "{day}",
    "calendar.day-with-weekday": "{weekday}, {day} {month}",
    "calendar.date-with-weekday": "{weekday}, {day} {month} {year}",
    "calendar.date-and-time": "{date}, {time}",
    "calendar.from-to": "{from} to {to}",
    "calendar.day": "Day {n}",
    "moments.before": "{length} before “{session}”",
    "moments.after": "{length} after “{session}”",
    "moments.before-session": "{length} before the session",
    "moments.after-session": "{length} after the session",
    "moments.after-joining": "{length} after joining",
    "moments.weekly": "Every {weekday}",
    "moments.each-start": "At the start of each session",
    "moments.each-end": "At the end of each session",
    "moments.with-date": "{moment}, {date}",
    "moments.any-time": "Before the first session",
    "roles.facilitator": "Facilitator",
    "roles.moderator": "Moderator",
    "roles.producer": "Producer",
    "duties.facilitator": "Leads the activities, keeps the purpose in view, asks the debrief.",
    "duties.moderator": "Watches the room, looks after the agreements, takes people aside, gets help.",
    "duties.producer": "Looks after slides, clock, signals, handouts, latecomers and channels.",
    "depth.1": "facts and light tastes",
    "depth.2": "work experience",
    "depth.3": "a challenge at work",
    "depth.4": "personal",
    "depth.5": "private",
    "guide.kind": "Facilitator guide",
    "guide.audience": "Facilitators only",
    "guide.between": "Between and after the sessions",
    "guide.slide": "Slide {n}",
    "guide.slides": "Slides {first}–{last}",
    "cover.session": "Session",
    "cover.sessions": "Sessions",
    "cover.length": "Length",
    "cover.length-in-all": "{length} in all",
    "cover.group": "Group",
    "cover.people": {
      "one": "{n} person",
      "other": "{n} people"
    },
    "cover.people-planned": "{min} to {max} people, planned for {people}",
    "cover.date": "Date",
    "cover.date-then": "{date}, then {open}",
    "cover.room": "Room",
    "cover.place": "Place",
    "cover.language": "Language",
    "cover.drawing": "The drawing shows “{title}”: a dot is a person, a line is a conversation, bright in the first round.",
    "cover.version": "version {version}",
    "cover.timezone": "times in {zone}",
    "cover.keep": "Please do not hand this guide to participants: it holds names and moderation notes.",
    "glance.title": "At a glance",
    "glance.audience": "For: {audience}",
    "glance.only": {
      "one": "{length}, {n} activity",
      "other": "{length}, {n} activities"
    },
    "glance.sessions": "Sessions",
    "glance.number": "No.",
    "glance.session": "Session",
    "glance.when": "When",
    "glance.outcomes": "What people can do afterwards",
    "glance.stages": "Where it leads",
    "limits.title": "How personal it may get",
    "limits.up-to": "Up to depth {level}: {depth}",
    "limits.pass": "Pass.",
    "limits.voluntary": "Voluntary.",
    "limits.confidentiality": "Confidential.",
    "limits.written-down": "Written down.",
    "limits.keep-to": "Keep to.",
    "limits.redirect": "Bring it back.",
    "limits.off-limits-label": "Off limits.",
    "limits.private": "Health, family, grief, money and pay, faith, politics, sexuality, origin, convictions, and all else that is private",
    "limits.private-and-own": "{private}; here also {own}.",
    "limits.our-work-touches-label": "Our work touches",
    "limits.our-work-touches": "{topics}. Questions about the work are fine; nobody is asked about themselves.",
    "limits.not-therapy": "This is training, not therapy. Say so once, at the start, with warmth.",
    "spaces.title": "Where we meet",
    "spaces.place": "Place",
    "spaces.kept": "What is kept",
    "spaces.people": "Who looks after it",
    "spaces.more": "Link and access",
    "spaces.access": "Access",
    "spaces.named": "{name} ({kind})",
    "spaces.facilitates": "Facilitator: {person}",
    "spaces.moderates": "Moderator: {person}",
    "spaces.stands-in": "Stand-in: {person}",
    "spaces.in-person": "In person",
    "spaces.video": "Video call",
    "spaces.channel": "Channel",
    "spaces.document": "Shared document",
    "spaces.webinar": "Webinar",
    "spaces.email": "E-mail",
    "spaces.recording": "Recording",
    "spaces.no-recording": "no recording",
    "spaces.transcript": "Transcript",
    "spaces.no-transcript": "no transcript",
    "spaces.ai-notes": "AI notes",
    "spaces.no-ai-notes": "no AI notes",
    "spaces.chat": "Chat",
    "spaces.no-chat": "no chat",
    "resources.title": "Files and links",
    "resources.what": "What",
    "resources.where": "Where",
    "resources.who": "For",
    "resources.team-only": "the team only",
    "events.kind": "Calendar",
    "events.title": "{program}: {session}",
    "events.zone": "Time zone",
    "events.agenda": "What happens",
    "events.prepare": "Prepare for: {title}",
    "group-tables.kind": "Group tables",
    "group-tables.planned": "{people}, as planned",
    "group-tables.door": "At the door of each session everybody draws a number, from 1 up to as many as there are people, without a gap, and keeps it to the end of the session.",
    "group-tables.call": "On a call it stands in front of one's name.",
    "group-tables.count": "When all are there, the table for that many people counts. Whoever comes later takes the next number and joins one of the smallest groups; from the next activity on, the table for one person more counts.",
    "group-tables.how-many": "How many people are here?",
    "group-tables.none": "No activity of this program makes groups.",
    "group-tables.apart": "Here people are in several places, and groups stay within each. Make them there, when you see who is where:",
    "group-tables.stay": "Groups that stay together",
    "group-tables.no-group": "–",
    "group-tables.group": "Group",
    "channel-posts.kind": "Channel posts",
    "channel-posts.none": "This program writes nothing into channels.",
    "channel-posts.no-date": "no date yet",
    "channel-posts.time": "Time",
    "channel-posts.text": "Text",
    "handout.kind": "Handout for participants",
    "handout.belongs-to": "This copy belongs to",
    "handout.nobody-collects": "Nobody collects it. Write what is useful to you; show only what you like.",
    "handout.aim": "What it is for",
    "handout.afterwards": "Afterwards you can:",
    "handout.sessions": "When we meet",
    "handout.together": "{length} together",
    "handout.my-question": "A question that I bring",
    "handout.agreements": "Our agreements",
    "handout.piece": "Handout {n}",
    "handout.before": "Before we meet",
    "handout.why": "Why we ask: {purpose}",
    "handout.each-round": "In each round",
    "handout.in-groups": "In your group",
    "handout.clock": "Clock",
    "handout.then": "What happens",
    "handout.new-partner": "You meet somebody else each time.",
    "handout.at-place": "In: {place}",
    "handout.result": "Result",
    "handout.support": "Help",
    "handout.feedback": "How was it?",
    "handout.feedback-lead": "About the session, not about you. We ask for your answers; the sheet stays with you. Leave out what you like.",
    "handout.next": "What happens next",
    "handout.post": "{moment}, in {place}",
    "handout.next-session": "Next session",
    "handout.after-last": "After the last of them",
    "handout.after": "After the session",
    "handout.details": "({details})",
    "handout.notes": "Notes",
    "slides.kind": "Slides",
    "slides.kind-with-notes": "Slides with notes",
    "slides.part": "({number} of {of})",
    "slides.outcomes": "What you can do afterwards",
    "slides.agenda": {
      "one": "{length} together, {n} activity",
      "other": "{length} together, {n} activities"
    },
    "slides.agreements": {
      "one": "{n} agreement makes this a room to learn in",
      "other": "{n} agreements make this a room to learn in"
    },
    "slides.add": "What would you add or change?",
    "slides.recalled": "What we agreed on still holds",
    "slides.pass": "You may pass",
    "slides.each": "{length} each",
    "slides.turn": "{length} a turn",
    "slides.outcome": "Outcome",
    "slides.method": "Method",
    "slides.role": "{role} {length}",
    "slides.support": "Support",
    "slides.ask": "Ask {people}.",
    "slides.ask-facilitator": "Ask the facilitator.",
    "slides.no-report": "Nothing has to be reported.",
    "slides.result": "Result: {output}",
    "slides.back": "Back at",
    "slides.next": "Next: {title}",
    "slides.for-next": "For the next session",
    "slides.debrief": "Looking back together",
    "legend.title": "How to read this guide",
    "legend.say": "Words to say, ours or your own",
    "legend.do": "What you do",
    "legend.ask": "A question to the room; then wait",
    "legend.show": "A slide, a flip chart, a page",
    "legend.demo": "What the team does first, in front of all",
    "legend.task": "What participants do",
    "legend.post": "Text for the chat, to be pasted",
    "legend.cue": "What the producer does",
    "legend.prompt": "A question that people answer with one another",
    "legend.keep-to": "What answers stay with",
    "legend.redirect": "Words for when talk drifts away",
    "legend.pass": "How somebody leaves a question out",
    "legend.report": "What groups tell everyone",
    "legend.output": "What is there at the end",
    "legend.debrief": "Questions that draw the lesson",
    "legend.transition": "The words that lead on",
    "legend.short": "What changes when time is short",
    "legend.watch": "What to keep an eye on",
    "legend.help": "Whom to call when something should not stay in the room",
    "legend.depth": "How personal a question may get, in five steps: {steps}.",
    "legend.step": "{level} {words}",
    "preparation.title": "Preparation",
    "checklist.delete-roster": "Delete the list of participants, wherever it is kept",
    "missing.title": "Not filled in yet",
    "missing.person": "{role}: who it is",
    "missing.people": "How many come: figures are for {people}",
    "missing.start": "{session}: when it is",
    "missing.room": "Room: which one it is",
    "missing.link": "{title}: the link",
    "missing.contact": "Get help: who it is, for “{for}”",
    "materials.title": "Materials",
    "materials.number": "Number",
    "materials.what": "What",
    "materials.file": "File or link",
    "materials.for": "Needed for",
    "materials.with-spare": "{n} + {spare}",
    "materials.item-number": "{item} ({n})",
    "materials.handouts": "Handouts",
    "materials.in-session": "{session}: {activities}",
    "agreements.poster": "For the poster: {list}",
    "agreements.own": "Ours, added today",
    "agreements.made": "People agree on them in “{activity}”, before anyone is asked to share.",
    "agreements.made-in": "People agree on them in “{activity}” ({session}).",
    "moderation.title": "Agreements and moderation",
    "moderation.drifts": "When it drifts",
    "moderation.notice": "You notice",
    "moderation.then": "Then",
    "moderation.help": "Get help: {contact}.",
    "moderation.help-below": "Get help: see below.",
    "moderation.get-help": "Get help",
    "moderation.get-help-label": "Get help.",
    "moderation.whom": "{for}: {who}",
    "moderation.team": "Who does what",
    "moderation.role": "Role",
    "moderation.name": "Name",
    "moderation.duty": "Does",
    "pause.back": "{time}; back at {back}",
    "session.numbered": "Session {number}: {title}",
    "session.number": "Session {number}",
    "session.number-from-to": "Sessions {from} to {to}",
    "session.numbered-from-to": "Sessions {from} to {to}: {title}",
    "session.from-start": "times count from the start",
    "session.planned": "{length} planned",
    "session.break": "{length} break",
    "session.buffer": "{length} buffer ({share})",
    "session.unplanned": "{length} not planned",
    "session.over": "The activities take {length} more than the session has.",
    "session.stage": "Stage",
    "session.limit": "Limit",
    "session.held": "Held",
    "session.times": {
      "one": "{n} time",
      "other": "{n} times, each as told here"
    },
    "session.offered": "Offered",
    "session.offered-times": {
      "one": "{n} time",
      "other": "{n} times; people come to one of them"
    },
    "session.outcomes": "What people can do after this session",
    "session.room": "The room",
    "session.notes": "Notes for the team",
    "rooms.circle": "Chairs in a circle.",
    "rooms.trios": "Chairs in threes.",
    "rooms.cabaret": "Tables, with chairs on one side.",
    "rooms.u": "Tables in a U.",
    "rooms.theatre": "Chairs in rows.",
    "bar.all": "everyone together",
    "bar.groups": "small groups",
    "bar.pairs": "pairs",
    "bar.alone": "alone",
    "bar.break": "break",
    "bar.buffer": "buffer",
    "bar.unplanned": "not planned",
    "bar.unplanned-or-buffer": "buffer, or not planned",
    "bar.alt": {
      "one": "{n} activity, {time}; the times stand further down.",
      "other": "{n} activities, {time}; the times stand further down."
    },
    "bar.alt-depth": "It is most personal, with depth {level}, in {activities}.",
    "bar.alt-energy": "It is liveliest in {activities}.",
    "agenda.start": "Start",
    "agenda.minutes": "Min",
    "agenda.activity": "Activity",
    "agenda.together": "Together",
    "agenda.needs": "Needs",
    "agenda.end": "End",
    "agenda.unplanned": "Not planned",
    "together.one-to-all": "Everyone listens",
    "together.all": "Everyone together",
    "together.pairs": "Pairs",
    "together.trios": "Trios",
    "together.groups": "Small groups",
    "together.alone": "Alone",
    "together.groups-of": "Groups of {n}",
    "together.groups-from-to": "Groups of {min} to {max}",
    "together.rounds": {
      "one": "{groups}, {n} round",
      "other": "{groups}, {n} rounds"
    },
    "together.rounds-of": {
      "one": "{groups}, {n} round of {length}",
      "other": "{groups}, {n} rounds of {length}"
    },
    "together.tracks": {
      "one": "{n} track",
      "other": "{n} tracks at the same time"
    },
    "together.sizes": {
      "one": "{n} group of {size}",
      "other": "{n} groups of {size}"
    },
    "figures.speaking": "Speaking time",
    "figures.each": "for each person: {where}.",
    "figures.not-each": "at least, for each person: {where}.",
    "figures.no-turn": "Not everybody gets a turn in {activities}.",
    "figures.apart": "Worked out as if everyone were in one place.",
    "figures.in-activity": "{length} in “{activity}”",
    "figures.first-question": "First question to the group",
    "figures.after": "after {length}, in “{activity}”.",
    "figures.after-start": "from the start, in “{activity}”.",
    "figures.at-once": "at once, in “{activity}”.",
    "figures.late": "Running late?",
    "figures.cut": "What goes first: {order}.",
    "figures.keep": "Always keep {parts}.",
    "figures.keep-agreements": "the agreements",
    "figures.keep-debriefs": {
      "one": "the debrief",
      "other": "the debriefs"
    },
    "figures.keep-other-debriefs": "every other debrief",
    "figures.keep-close": "the close",
    "figures.cut-buffer": "“{activity}” (saves {length})",
    "figures.cut-case": "“{activity}” the short way (saves {length})",
    "figures.cut-shrink": "“{activity}” in its shortest time (saves {length})",
    "figures.cut-rounds": {
      "one": "“{activity}” with {n} round (saves {length})",
      "other": "“{activity}” with {n} rounds (saves {length})"
    },
    "figures.cut-drop": "all of “{activity}” (saves {length})",
    "fit.fits": "Fits for {people}",
    "fit.over": "{length} over at {people} people",
    "fit.over-always": "It needs {length} more than it has, whatever the number of people.",
    "fit.no-turn": "With {people} people, not everybody gets a turn.",
    "fit.no-turn-ever": "Not everybody gets a turn here, whatever the number of people.",
    "fit.apart": "Make the groups in each place by itself. Where the number there does not come out even, a group has one person more or fewer. Times and turns are worked out as if everyone were in one place, so check them once you know who is where.",
    "verbs.say": "Say",
    "verbs.do": "Do",
    "verbs.ask": "Ask",
    "verbs.show": "Show",
    "verbs.demo": "Demo",
    "verbs.note": "Note",
    "verbs.task": "Task",
    "verbs.post": "Post",
    "verbs.cue": "Cue",
    "prompt.purpose": "Purpose: {purpose}",
    "prompt.each": "Each",
    "prompt.turn": "A turn",
    "prompt.among": {
      "one": "{length}",
      "other": "{length}, {n} people"
    },
    "prompt.among-from-to": "{length}, {min} to {max} people",
    "prompt.shorter": "in a group of {n}: {length}",
    "prompt.not-everyone": "{length}; not everybody gets one with {people} people",
    "prompt.depth": "Depth",
    "prompt.depth-words": "depth {level}, {depth}",
    "prompt.keep-to": "Keep to",
    "prompt.redirect": "Bring it back",
    "prompt.pass": "Pass",
    "prompt.example": "Example",
    "rounds.title": "In each round",
    "rounds.title-once": "In the groups: {length}",
    "rounds.title-length": "In each round: {length}",
    "rounds.title-changeover": "In each round: {length}, then {changeover} to change",
    "rounds.from-start": "From its start",
    "rounds.signal": "Signal",
    "rounds.first-speaks": "The first person speaks",
    "rounds.next-speaks": "The next person speaks",
    "rounds.next-speaks-smaller": {
      "one": "The next person speaks; in a group of {sizes}, time is up",
      "other": "The next person speaks; in groups of {sizes}, time is up"
    },
    "rounds.swap": "Swap: the next person speaks",
    "rounds.question": "{turn} (question {n})",
    "rounds.over": "The round is over",
    "rounds.over-once": "Time is up",
    "rounds.who-meets-whom": "Who meets whom",
    "rounds.rounds": "The rounds",
    "rounds.round": "Round",
    "rounds.group": "Group {n}",
    "rounds.turns": "Groups stay together; in each round the next person has the floor.",
    "rounds.turns-roles": "Groups stay together; in each round everyone takes the next role.",
    "rounds.larger": {
      "one": "In a group of {sizes}, whoever is left over shares the part of the {role}.",
      "other": "In groups of {sizes}, whoever is left over shares the part of the {role}."
    },
    "rounds.smaller": "In a group of {size}, nobody is {roles}.",
    "rounds.done": "A group of {size} is done after round {round}.",
    "rounds.stations": "Groups stay together, and move on to the next place.",
    "rounds.met-same": {
      "one": "Everyone meets {n} other; {pairs} of {all} possible pairs meet ({share})",
      "other": "Everyone meets {n} others; {pairs} of {all} possible pairs meet ({share})"
    },
    "rounds.met": {
      "one": "Everyone meets at least {n} other; {pairs} of {all} possible pairs meet ({share})",
      "other": "Everyone meets at least {n} others; {pairs} of {all} possible pairs meet ({share})"
    },
    "rounds.nobody-twice": "nobody meets twice.",
    "rounds.some-twice": {
      "one": "{n} pair meets again.",
      "other": "{n} pairs meet again."
    },
    "energy.low": "calm",
    "energy.medium": "medium",
    "energy.high": "lively",
    "activity.numbered": "{number} · {title}",
    "activity.continued": "{title}, continued",
    "activity.continued-in": "{session} · {title}, continued",
    "activity.time-length": "{time} ({length})",
    "activity.each-round": "{length} in each round",
    "activity.times": "{n} × {length}",
    "activity.led-by": "Led by",
    "activity.place": "Place",
    "activity.stage": "Stage",
    "activity.groups": "Groups",
    "activity.roles": "Roles",
    "activity.support": "Help",
    "activity.picks-up": "Picks up from",
    "activity.from-session": "{activity} ({session})",
    "activity.serves": "Serves outcome",
    "activity.at-least": "{from} at least",
    "activity.at-most": "{to} at most",
    "activity.energy": "Energy",
    "activity.watch": "Watch",
    "activity.prompt": "Prompt",
    "activity.prompts": "Prompts",
    "activity.report": "Report back",
    "activity.report-nothing": "Each group tells what it came to.",
    "activity.output": "Output",
    "activity.feeds": "“{activity}” picks it up.",
    "activity.feeds-session": "“{activity}” ({session}) picks it up.",
    "activity.debrief": "Debrief",
    "activity.question-details": "({details})",
    "activity.question-example": "Example: “{example}”",
    "activity.transition": "Transition",
    "activity.short": "If short",
    "activity.cases": "If …",
    "activity.other-ways": "Other ways",
    "activity.purpose": "Purpose",
    "activity.tracks": "Tracks",
    "activity.variations": "Variations",
    "activity.notes": "Notes",
    "activity.source": "Source",
    "activity.track": "Track: {title}",
    "activity.my-notes": "My notes",
    "cases.then": ":",
    "cases.if": "If {case}",
    "cases.short": "If time is short",
    "cases.early": "If it is done early",
    "cases.remote": "By video",
    "cases.in-person": "In person",
    "cases.hybrid": "Partly in the room, partly by video",
    "cases.odd-number": "With an odd number of people",
    "cases.more-than": {
      "one": "With more than {n} person",
      "other": "With more than {n} people"
    },
    "cases.fewer-than": {
      "one": "With fewer than {n} person",
      "other": "With fewer than {n} people"
    },
    "cases.saves": "saves {length}",
    "cases.over": "needs {length} more than that",
    "cases.saves-only": "Saves {length}",
    "cases.keep": "Never leave this out",
    "cases.cut": "Leave it out",
    "cases.applied": "It is so this time, and this page is made for it",
    "changes.instead": "{now} in place of {usually}",
    "changes.rounds": {
      "one": "{n} round",
      "other": "{n} rounds"
    },
    "changes.rounds-everyone": "a round for every member",
    "changes.title": "called “{title}”",
    "changes.who": "led by {people}",
    "changes.place": "in {place}",
    "changes.without-steps": "without the steps",
    "changes.without-rounds": "without what happens in each round",
    "changes.without-prompts": "without the prompts",
    "changes.without-report": "without report back",
    "changes.without-output": "without output",
    "changes.without-debrief": "without debrief",
    "changes.without-transition": "without transition",
    "changes.without-groups": "without groups",
    "changes.without-feeds": "not picked up later",
    "changes.without-watch": "without what to watch",
    "changes.other-steps": "other steps",
    "changes.other-rounds": "other steps in each round",
    "changes.other-prompts": "other prompts",
    "changes.other-report": "another report back",
    "changes.other-output": "another output",
    "changes.other-feeds": "another activity picks it up",
    "changes.other-debrief": "another debrief",
    "changes.other-transition": "another transition",
    "changes.other-watch": "other things to watch",
    "tasks.before": "Before the session",
    "tasks.after": "After the session",
    "tasks.due": "Due {moment}",
    "tasks.hand-in": "hand in at {place}",
    "tasks.optional": "optional",
    "posts.title": "Posts",
    "posts.during": "While the session lasts",
    "posts.when": "({when})",
    "evaluation.title": "Evaluation",
    "evaluation.at-session": "{when}: ask the questions under “Evaluation”, at the end of this guide.",
    "evaluation.by": "Asked of: {people}",
    "evaluation.smallest": "Results are told from {n} answers on.",
    "about.title": "About this program",
    "about.authors": "Written by",
    "about.version": "Version",
    "about.license": "License",
    "about.source": "Source",
    "about.based-on": "Based on",
    "approval.kind": "Approval sheet",
    "approval.audience": "For approval",
    "approval.readers": "For HR, data protection and works council",
    "approval.aim": "What it is for",
    "approval.afterwards": "Afterwards people can:",
    "approval.for-whom": "For whom",
    "approval.sessions": {
      "one": "{n}, {length}",
      "other": "{n}, {length} in all"
    },
    "approval.voluntary": "Voluntary",
    "approval.others": "Also there",
    "approval.short": "In short",
    "approval.limit-text": {
      "one": "{n} question or task. The limit is depth {limit}, {depth}.",
      "other": "{n} questions and tasks. The limit is depth {limit}, {depth}."
    },
    "approval.declared-count": {
      "one": "{n} has a depth that the authors declared: {level}, {depth}.",
      "other": "{n} have a depth that the authors declared: at most {level}, {depth}."
    },
    "approval.over": {
      "one": "{n} is declared deeper than the limit where it is asked.",
      "other": "{n} are declared deeper than the limit where they are asked."
    },
    "approval.estimated-count": {
      "one": "{n} has a depth that is estimated from its words. At 3 or deeper: {deep}.",
      "other": "{n} have a depth that is estimated from their words. At 3 or deeper: {deep}."
    },
    "approval.nobody-count": {
      "one": "For {n} nobody has declared a depth.",
      "other": "For {n} nobody has declared a depth."
    },
    "approval.touchy": {
      "one": "By its words, {n} may touch something private, or cost something at work.",
      "other": "By their words, {n} may touch something private, or cost something at work."
    },
    "approval.none-touchy": "None names a private topic, or something that an honest answer could cost at work.",
    "approval.unread-touchy": "Whether one touches something private was not looked for; that is done in English only.",
    "approval.exceptions-count": {
      "one": "The checks object to {n} thing that the authors let stand, with their reason.",
      "other": "The checks object to {n} things that the authors let stand, with their reasons."
    },
    "approval.no-exceptions": "There is no objection of the checks that the authors let stand.",
    "approval.unchecked": "The checks did not look at the program when this sheet was made.",
    "approval.open": "Still open: {list}.",
    "approval.open-voluntary": "whether people may stay away",
    "approval.open-kept": "what is recorded or kept in {places}",
    "approval.open-written": "who reads all that is written down, and how long it is kept",
    "approval.open-smallest": "from how many answers on results are reported",
    "approval.open-contact": "whom one can reach for help",
    "approval.places": "Who is there, and what is recorded",
    "approval.chat": "Chat, posts",
    "approval.none": "no",
    "approval.no-matter": "–",
    "approval.recorded": "Recording in “{activity}”: {recording}",
    "approval.limit": "up to depth {limit}",
    "approval.questions": "What people are asked ({n})",
    "approval.note-estimated": "~ Estimated from the words.",
    "approval.note-unsure": "? Hardly to be told from them.",
    "approval.note-nobody": "– Nobody declared it, and estimates are made in English only.",
    "approval.note-apart": "Bold: to look at first.",
    "approval.question": "Question or task",
    "approval.task": "task",
    "approval.post": "posted",
    "approval.declared": "{depth}",
    "approval.estimated": "{depth}~",
    "approval.unsure": "?",
    "approval.nobody": "–",
    "approval.higher": "by its words {depth}",
    "approval.over-limit": "over the limit of {limit}",
    "approval.may-touch": "may touch {topics}",
    "approval.posts": "Posts",
    "approval.records": "What is written down",
    "approval.kept": "Who reads it",
    "approval.handed-in": "What is handed in",
    "approval.outputs": "Results",
    "approval.notes": "Own notes",
    "approval.own-copy": "on each person's own copy of the handout; nobody collects it",
    "approval.roster": "List of participants",
    "approval.roster-kept": "in a file of the team; deleted {length} after the last session",
    "approval.evaluation": {
      "one": "{when}: {n} question to {people}; smallest group reported: {smallest}",
      "other": "{when}: {n} questions to {people}; smallest group reported: {smallest}"
    },
    "approval.participants": "participants",
    "approval.exceptions": "Exceptions, and why",
    "approval.finding": "What the checks say",
    "approval.reason": "Why it stays, in the authors' words",
    "approval.rule": "Rule",
    "approval.contacts": "Whom people can turn to",
    "approval.decision": "Decision",
    "approval.hr": "HR",
    "approval.data-protection": "Data protection",
    "approval.works-council": "Works council",
    "approval.yes": "Approved",
    "approval.with-changes": "Approved with changes",
    "approval.no": "Not approved",
    "approval.signature": "Name, role, date, signature",
    "approval.changes": "Changes",
    "run.elsewhere": "{time} in {zone}",
    "run.zone": "Time zone",
    "run.kind": "Run of show",
    "run.audience": "Team only",
    "run.title": "Run of show · {session}",
    "run.goal": "Goal: {goal}",
    "run.segment": "Segment",
    "run.where": "Track, place",
    "run.owner": "Owner",
    "run.screen": "On screen, cue to start",
    "run.producer": "Producer does",
    "run.done": "Done",
    "run.fallback": "Plan B",
    "run.cue": "Cue: “{words}”",
    "run.each-round": "In each round",
    "run.back": "Back at {time}",
    "run.ready": "Have ready: {needs}",
    "run.rounds": {
      "one": "Round begins {times}",
      "other": "Rounds begin {times}"
    },
    "run.signals": "signal after {times}; over after {end}",
    "run.round-length": "each {length}",
    "run.late": "If late: {ways}.",
    "run.saves": "{what} (saves {length})",
    "run.goes-first": "it goes first",
    "run.short-way": "the short way",
    "run.shortest": "its shortest time",
    "run.drop": "all of it",
    "run.stays": "If late: it keeps its time.",
    "run.whole-team": "The whole team",
    "run.post": "Post in {place}",
    "run.before": "Before",
    "run.help": "How groups ask for help",
    "run.after": "Afterwards",
    "run.days-before": "{length} before:",
    "run.days-after": "{length} after:",
    "change.kind": "If things change",
    "change.title": "If things change · {session}",
    "change.numbers": "How many people come",
    "change.people": "People",
    "change.planned": "{people}, planned",
    "change.fits": "fits",
    "change.left-out": "left out",
    "change.over": "{length} over",
    "change.apart": "In {activities}, groups are made in each place by itself: how many there are depends on who is where.",
    "change.all-fits": "Everything fits in its time, and everyone gets a turn, whatever the number of people.",
    "change.session-over": "With {people} people, the activities take {length} more than the session has.",
    "change.remedy": "“{activity}” works at every number of people with {ways}.",
    "change.size": {
      "one": "one person a group",
      "other": "groups of {n} at most"
    },
    "change.turn": "{length} a turn",
    "change.late": "When it begins late",
    "change.late-by": "Late by",
    "change.goes": "What goes, in this order",
    "change.nothing-goes": "Nothing. What is left at the end is enough.",
    "change.ends-late": "it still ends {length} late",
    "change.at-most": "At most",
    "change.most-shortened": "{length}, as long as nothing is left out",
    "change.most-dropping": "{length}, if all goes that may go",
    "change.cases": "When it goes another way",
    "change.if": "If …",
    "change.then": "Then",
    "topics.health": "health",
    "topics.mental-health": "mental health",
    "topics.disability": "disability",
    "topics.family": "family",
    "topics.relationships": "relationships",
    "topics.pregnancy": "pregnancy and family planning",
    "topics.bereavement": "bereavement",
    "topics.trauma": "trauma",
    "topics.body-appearance": "body and looks",
    "topics.sexuality": "sexuality",
    "topics.gender-identity": "gender identity",
    "topics.faith": "faith",
    "topics.politics": "politics",
    "topics.money-pay": "money and pay",
    "topics.substances": "alcohol, drugs and addiction",
    "topics.crime-legal": "crime and the law",
    "topics.immigration-origin": "origin and immigration",
    "topics.ethnicity": "ethnicity",
    "topics.age": "age",
    "topics.union": "union membership",
    "topics.secrets": "secrets",
    "topics.shame-failure": "shame and failure",
    "topics.third-party": "somebody else",
    "stakes.own-manager": "one's own manager",
    "stakes.pay": "pay",
    "stakes.rating": "rating and promotion",
    "stakes.job-plans": "plans to stay or leave",
    "stakes.misconduct": "rules that were broken",
    "stakes.overtime": "working hours",
    "stakes.redundancy": "redundancies",
    "stakes.somebody-present": "somebody present",
    "copy.copy": "Copy",
    "copy.copied": "Copied",
    "copy.marked": "Marked: now press Ctrl+C, or Cmd+C",
    "deck.controls": "Slides",
    "deck.previous": "Previous slide",
    "deck.next": "Next slide",
    "deck.first": "First slide",
    "deck.last": "Last slide",
    "deck.go-to": "Slide of that number",
    "deck.present": "One slide at a time",
    "deck.all-slides": "All slides",
    "deck.notes": "Notes",
    "deck.full-screen": "Full screen",
    "deck.start-break": "Start the break",
    "deck.keys": "Keys",
    "deck.close": "Close",
    "deck.key-space": "Space",
    "deck.key-page-down": "Page Down",
    "deck.key-page-up": "Page Up",
    "deck.key-home": "Home",
    "deck.key-end": "End",
    "deck.key-number": "Number",
    "deck.key-enter": "Enter",
    "deck.key-escape": "Esc"
  },
  "de": {
    "page": "Seite",
    "of": "von",
    "contents": "Inhalt",
    "continued": "Fortsetzung",
    "not-filled-in": "NOCH OFFEN",
    "separator": " · ",
    "clause": "; ",
    "comma": ", ",
    "sentence": "{text}.",
    "labelled": "{label}: {value}",
    "labels.colon": "{label}:",
    "quoted": "„{text}“",
    "units.seconds": "{n} s",
    "units.minutes": "{n} min",
    "units.minutes-seconds": "{minutes} min {seconds} s",
    "units.hours": "{n} h",
    "units.hours-minutes": "{hours} h {minutes} min",
    "units.long-minutes": {
      "one": "{n} Minute",
      "other": "{n} Minuten"
    },
    "units.long-hours": {
      "one": "{n} Stunde",
      "other": "{n} Stunden"
    },
    "units.long-days": {
      "one": "{n} Tag",
      "other": "{n} Tage"
    },
    "units.long-weeks": {
      "one": "{n} Woche",
      "other": "{n} Wochen"
    },
    "calendar.clock": "{hour}:{minute}",
    "calendar.range": "{from}–{to}",
    "calendar.date": "{day}. {month} {year}",
    "calendar.date-without-year": "{day}. {month}",
    "calendar.date-without-month": "{day}.",
    "calendar.day-with-weekday": "{weekday}, {day}. {month}",
    "calendar.date-with-weekday": "{weekday}, {day}. {month} {year}",
    "calendar.date-and-time": "{date}, {time} Uhr",
    "calendar.from-to": "{from} bis {to}",
    "calendar.day": "Tag {n}",
    "moments.before": "{length} vor „{session}“",
    "moments.after": "{length} nach „{session}“",
    "moments.before-session": "{length} vor dem Treffen",
    "moments.after-session": "{length} nach dem Treffen",
    "moments.after-joining": "{length} nach dem Einstieg",
    "moments.weekly": "Jeden {weekday}",
    "moments.each-start": "Zu Beginn jedes Treffens",
    "moments.each-end": "Am Ende jedes Treffens",
    "moments.with-date": "{moment}, {date}",
    "moments.any-time": "Vor dem ersten Treffen",
    "roles.facilitator": "Moderation",
    "roles.moderator": "Begleitung",
    "roles.producer": "Organisation",
    "duties.facilitator": "Leitet durch das Treffen, behält den Zweck im Blick, führt durch die Auswertung.",
    "duties.moderator": "Achtet auf alle im Raum und auf die Vereinbarungen, nimmt Einzelne beiseite, holt Hilfe.",
    "duties.producer": "Kümmert sich um Folien, Uhr, Signale, Blätter, Nachzügler und Kanäle.",
    "depth.1": "Fakten und kleine Vorlieben",
    "depth.2": "Erfahrungen bei der Arbeit",
    "depth.3": "eine Schwierigkeit bei der Arbeit",
    "depth.4": "persönlich",
    "depth.5": "privat",
    "guide.kind": "Moderationsleitfaden",
    "guide.audience": "Nur für das Team",
    "guide.between": "Zwischen den Treffen und danach",
    "guide.slide": "Folie {n}",
    "guide.slides": "Folien {first}–{last}",
    "cover.session": "Treffen",
    "cover.sessions": "Treffen",
    "cover.length": "Dauer",
    "cover.length-in-all": "{length} insgesamt",
    "cover.group": "Gruppe",
    "cover.people": {
      "one": "{n} Person",
      "other": "{n} Personen"
    },
    "cover.people-planned": "{min} bis {max} Personen, geplant für {people}",
    "cover.date": "Termin",
    "cover.date-then": "{date}, danach {open}",
    "cover.room": "Raum",
    "cover.place": "Ort",
    "cover.language": "Sprache",
    "cover.drawing": "Die Zeichnung zeigt „{title}“: Ein Punkt ist eine Person, eine Linie ein Gespräch, hell in der ersten Runde.",
    "cover.version": "Version {version}",
    "cover.timezone": "Zeiten in {zone}",
    "cover.keep": "Bitte nicht an Teilnehmende weitergeben: Hier stehen Namen und Hinweise zur Moderation.",
    "glance.title": "Auf einen Blick",
    "glance.audience": "Für: {audience}",
    "glance.only": {
      "one": "{length}, {n} Programmpunkt",
      "other": "{length}, {n} Programmpunkte"
    },
    "glance.sessions": "Treffen",
    "glance.number": "Nr.",
    "glance.session": "Treffen",
    "glance.when": "Wann",
    "glance.outcomes": "Was man danach kann",
    "glance.stages": "Wohin es führt",
    "limits.title": "Wie persönlich es werden darf",
    "limits.up-to": "Bis Tiefe {level}: {depth}",
    "limits.pass": "Passen.",
    "limits.voluntary": "Freiwillig.",
    "limits.confidentiality": "Vertraulich.",
    "limits.written-down": "Aufgeschrieben.",
    "limits.keep-to": "Rahmen.",
    "limits.redirect": "Zurückführen.",
    "limits.off-limits-label": "Tabu.",
    "limits.private": "Gesundheit, Familie, Trauer, Geld und Gehalt, Glaube, Politik, Sexualität, Herkunft, Vorstrafen und alles, was sonst privat ist",
    "limits.private-and-own": "{private}; hier außerdem {own}.",
    "limits.our-work-touches-label": "Unsere Arbeit berührt",
    "limits.our-work-touches": "{topics}. Fragen zur Arbeit sind in Ordnung; niemand wird nach sich selbst gefragt.",
    "limits.not-therapy": "Das hier ist Weiterbildung und keine Therapie. Einmal sagen, am Anfang und mit Wärme.",
    "spaces.title": "Wo wir uns treffen",
    "spaces.place": "Ort",
    "spaces.kept": "Was festgehalten wird",
    "spaces.people": "Wer sich kümmert",
    "spaces.more": "Link und Zugang",
    "spaces.access": "Zugang",
    "spaces.named": "{name} ({kind})",
    "spaces.facilitates": "Moderation: {person}",
    "spaces.moderates": "Begleitung: {person}",
    "spaces.stands-in": "Vertretung: {person}",
    "spaces.in-person": "Vor Ort",
    "spaces.video": "Videotreffen",
    "spaces.channel": "Kanal",
    "spaces.document": "Gemeinsames Dokument",
    "spaces.webinar": "Webinar",
    "spaces.email": "E-Mail",
    "spaces.recording": "Aufzeichnung",
    "spaces.no-recording": "keine Aufzeichnung",
    "spaces.transcript": "Mitschrift",
    "spaces.no-transcript": "keine Mitschrift",
    "spaces.ai-notes": "KI-Notizen",
    "spaces.no-ai-notes": "keine KI-Notizen",
    "spaces.chat": "Chat",
    "spaces.no-chat": "kein Chat",
    "resources.title": "Dateien und Links",
    "resources.what": "Was",
    "resources.where": "Wo",
    "resources.who": "Für wen",
    "resources.team-only": "nur das Team",
    "events.kind": "Kalender",
    "events.title": "{program}: {session}",
    "events.zone": "Zeitzone",
    "events.agenda": "Ablauf",
    "events.prepare": "Vorbereiten: {title}",
    "group-tables.kind": "Gruppentafeln",
    "group-tables.planned": "{people}, wie geplant",
    "group-tables.door": "An der Tür zieht bei jedem Treffen jede Person eine Nummer, von 1 bis zur Zahl der Anwesenden, ohne Lücke, und behält sie bis zum Ende des Treffens.",
    "group-tables.call": "In einer Videokonferenz steht sie vor dem eigenen Namen.",
    "group-tables.count": "Wenn alle da sind, gilt die Tafel für diese Zahl. Wer später kommt, nimmt die nächste Nummer und geht in eine der kleinsten Gruppen; vom nächsten Programmpunkt an gilt die Tafel für eine Person mehr.",
    "group-tables.how-many": "Wie viele Personen sind da?",
    "group-tables.none": "In diesem Programm bildet niemand Gruppen.",
    "group-tables.apart": "Hier sind die Menschen an mehreren Orten, und Gruppen bleiben an ihrem Ort. Bildet sie dort, wenn ihr seht, wer wo ist:",
    "group-tables.stay": "Gruppen, die zusammenbleiben",
    "group-tables.no-group": "–",
    "group-tables.group": "Gruppe",
    "channel-posts.kind": "Beiträge für die Kanäle",
    "channel-posts.none": "Dieses Programm schreibt nichts in Kanäle.",
    "channel-posts.no-date": "noch kein Datum",
    "channel-posts.time": "Uhrzeit",
    "channel-posts.text": "Text",
    "handout.kind": "Unterlagen für Teilnehmende",
    "handout.belongs-to": "Dieses Exemplar gehört",
    "handout.nobody-collects": "Niemand sammelt es ein. Schreib auf, was dir nützt; zeig nur, was du zeigen magst.",
    "handout.aim": "Worum es geht",
    "handout.afterwards": "Danach kannst du:",
    "handout.sessions": "Wann wir uns treffen",
    "handout.together": "{length} zusammen",
    "handout.my-question": "Eine Frage, die ich mitbringe",
    "handout.agreements": "Unsere Vereinbarungen",
    "handout.piece": "Blatt {n}",
    "handout.before": "Bevor wir uns treffen",
    "handout.why": "Warum wir fragen: {purpose}",
    "handout.each-round": "In jeder Runde",
    "handout.in-groups": "In deiner Gruppe",
    "handout.clock": "Zeit",
    "handout.then": "Was geschieht",
    "handout.new-partner": "Du triffst jedes Mal jemand anderen.",
    "handout.at-place": "Ort: {place}",
    "handout.result": "Ergebnis",
    "handout.support": "Hilfe",
    "handout.feedback": "Wie war es?",
    "handout.feedback-lead": "Es geht um das Treffen, nicht um dich. Wir fragen danach; das Blatt bleibt bei dir. Lass aus, was du nicht beantworten magst.",
    "handout.next": "Wie es weitergeht",
    "handout.post": "{moment}, in {place}",
    "handout.next-session": "Nächstes Treffen",
    "handout.after-last": "Nach dem letzten Mal",
    "handout.after": "Nach dem Treffen",
    "handout.details": "({details})",
    "handout.notes": "Notizen",
    "slides.kind": "Folien",
    "slides.kind-with-notes": "Folien mit Notizen",
    "slides.part": "({number} von {of})",
    "slides.outcomes": "Was ihr danach könnt",
    "slides.agenda": {
      "one": "{length} zusammen, {n} Programmpunkt",
      "other": "{length} zusammen, {n} Programmpunkte"
    },
    "slides.agreements": {
      "one": "{n} Vereinbarung, damit wir gut voneinander lernen",
      "other": "{n} Vereinbarungen, damit wir gut voneinander lernen"
    },
    "slides.add": "Was wollt ihr ergänzen oder anders sagen?",
    "slides.recalled": "Was wir vereinbart haben, gilt weiter",
    "slides.pass": "Du darfst passen",
    "slides.each": "{length} pro Person",
    "slides.turn": "{length} pro Beitrag",
    "slides.outcome": "Ergebnis",
    "slides.method": "Ablauf",
    "slides.role": "{role} {length}",
    "slides.support": "Hilfe",
    "slides.ask": "Fragt {people}.",
    "slides.ask-facilitator": "Fragt die Moderation.",
    "slides.no-report": "Kein Bericht nötig.",
    "slides.result": "Ergebnis: {output}",
    "slides.back": "Weiter um",
    "slides.next": "Danach: {title}",
    "slides.for-next": "Für das nächste Treffen",
    "slides.debrief": "Gemeinsam auswerten",
    "legend.title": "So liest man diesen Leitfaden",
    "legend.say": "Gesprochene Worte, unsere oder eigene",
    "legend.do": "Was zu tun ist",
    "legend.ask": "Eine Frage in den Raum; danach warten",
    "legend.show": "Eine Folie, ein Flipchart, ein Blatt",
    "legend.demo": "Was das Team allen zeigt, bevor sie es selbst tun",
    "legend.task": "Was die Teilnehmenden tun",
    "legend.post": "Text für Chat oder Kanal, zum Einfügen",
    "legend.cue": "Was die Organisation im Hintergrund tut",
    "legend.prompt": "Eine Frage, über die die Teilnehmenden miteinander sprechen",
    "legend.keep-to": "Woran sich die Antworten halten",
    "legend.redirect": "Worte, wenn das Gespräch abschweift",
    "legend.pass": "Wie jemand eine Frage auslässt",
    "legend.report": "Was die Gruppen allen erzählen",
    "legend.output": "Was am Ende da ist",
    "legend.debrief": "Fragen, mit denen alle das Erlebte auswerten",
    "legend.transition": "Worte, die weiterführen",
    "legend.short": "Was sich ändert, wenn die Zeit knapp ist",
    "legend.watch": "Worauf zu achten ist",
    "legend.help": "An wen man sich wendet, wenn etwas nicht im Raum bleiben soll",
    "legend.depth": "Wie persönlich eine Frage werden darf, in fünf Stufen: {steps}.",
    "legend.step": "{level} {words}",
    "preparation.title": "Vorbereitung",
    "checklist.delete-roster": "Die Liste der Teilnehmenden löschen, wo immer sie liegt",
    "missing.title": "Noch offen",
    "missing.person": "{role}: wer das ist",
    "missing.people": "Wie viele kommen: Gerechnet ist mit {people}",
    "missing.start": "{session}: Datum und Uhrzeit",
    "missing.room": "Raum: welcher es ist",
    "missing.link": "{title}: der Link",
    "missing.contact": "Hilfe holen: wer zuständig ist für „{for}“",
    "materials.title": "Material",
    "materials.number": "Anzahl",
    "materials.what": "Was",
    "materials.file": "Datei oder Link",
    "materials.for": "Wofür",
    "materials.with-spare": "{n} + {spare}",
    "materials.item-number": "{item} ({n})",
    "materials.handouts": "Blätter",
    "materials.in-session": "{session}: {activities}",
    "agreements.poster": "Für das Plakat: {list}",
    "agreements.own": "Von uns heute ergänzt",
    "agreements.made": "Vereinbart werden sie in „{activity}“, bevor jemand gebeten wird, von sich zu erzählen.",
    "agreements.made-in": "Vereinbart werden sie in „{activity}“ ({session}).",
    "moderation.title": "Vereinbarungen und Begleitung",
    "moderation.drifts": "Wenn es abdriftet",
    "moderation.notice": "Was auffällt",
    "moderation.then": "Danach",
    "moderation.help": "Hilfe holen: {contact}.",
    "moderation.help-below": "Hilfe holen: siehe unten.",
    "moderation.get-help": "Hilfe holen",
    "moderation.get-help-label": "Hilfe holen.",
    "moderation.whom": "{for}: {who}",
    "moderation.team": "Wer was tut",
    "moderation.role": "Rolle",
    "moderation.name": "Name",
    "moderation.duty": "Aufgabe",
    "pause.back": "{time}; weiter um {back} Uhr",
    "session.numbered": "Treffen {number}: {title}",
    "session.number": "Treffen {number}",
    "session.number-from-to": "Treffen {from} bis {to}",
    "session.numbered-from-to": "Treffen {from} bis {to}: {title}",
    "session.from-start": "Zeiten ab Beginn gezählt",
    "session.planned": "{length} Programm",
    "session.break": "{length} Pause",
    "session.buffer": "{length} Puffer ({share})",
    "session.unplanned": "{length} frei",
    "session.over": "Die Programmpunkte brauchen {length} mehr, als das Treffen hat.",
    "session.stage": "Phase",
    "session.limit": "Grenze",
    "session.held": "Findet statt",
    "session.times": {
      "one": "{n}-mal",
      "other": "{n}-mal, jedes Mal wie hier beschrieben"
    },
    "session.offered": "Angeboten",
    "session.offered-times": {
      "one": "{n}-mal",
      "other": "{n}-mal; man kommt zu einem davon"
    },
    "session.outcomes": "Was man nach diesem Treffen kann",
    "session.room": "Der Raum",
    "session.notes": "Notizen für das Team",
    "rooms.circle": "Stühle im Kreis.",
    "rooms.trios": "Stühle zu dritt.",
    "rooms.cabaret": "Tische, Stühle nur auf einer Seite.",
    "rooms.u": "Tische in U-Form.",
    "rooms.theatre": "Stühle in Reihen.",
    "bar.all": "alle zusammen",
    "bar.groups": "Kleingruppen",
    "bar.pairs": "zu zweit",
    "bar.alone": "allein",
    "bar.break": "Pause",
    "bar.buffer": "Puffer",
    "bar.unplanned": "frei",
    "bar.unplanned-or-buffer": "Puffer oder frei",
    "bar.alt": {
      "one": "{n} Programmpunkt, {time}; die Zeiten stehen weiter unten.",
      "other": "{n} Programmpunkte, {time}; die Zeiten stehen weiter unten."
    },
    "bar.alt-depth": "Am persönlichsten wird es, mit Tiefe {level}, in {activities}.",
    "bar.alt-energy": "Am lebhaftesten ist es in {activities}.",
    "agenda.start": "Beginn",
    "agenda.minutes": "Min.",
    "agenda.activity": "Programmpunkt",
    "agenda.together": "Form",
    "agenda.needs": "Material",
    "agenda.end": "Ende",
    "agenda.unplanned": "Frei",
    "together.one-to-all": "Alle hören zu",
    "together.all": "Alle zusammen",
    "together.pairs": "Zu zweit",
    "together.trios": "Zu dritt",
    "together.groups": "Kleingruppen",
    "together.alone": "Allein",
    "together.groups-of": "Gruppen zu {n}",
    "together.groups-from-to": "Gruppen zu {min} bis {max}",
    "together.rounds": {
      "one": "{groups}, {n} Runde",
      "other": "{groups}, {n} Runden"
    },
    "together.rounds-of": {
      "one": "{groups}, {n} Runde à {length}",
      "other": "{groups}, {n} Runden à {length}"
    },
    "together.tracks": {
      "one": "{n} Strang",
      "other": "{n} Stränge parallel"
    },
    "together.sizes": {
      "one": "{n} Gruppe zu {size}",
      "other": "{n} Gruppen zu je {size}"
    },
    "figures.speaking": "Redezeit",
    "figures.each": "pro Person: {where}.",
    "figures.not-each": "mindestens pro Person: {where}.",
    "figures.no-turn": "In {activities} kommen nicht alle an die Reihe.",
    "figures.apart": "Berechnet, als wären alle an einem Ort.",
    "figures.in-activity": "{length} in „{activity}“",
    "figures.first-question": "Erste Frage an die Gruppe",
    "figures.after": "nach {length}, in „{activity}“.",
    "figures.after-start": "ab Beginn, in „{activity}“.",
    "figures.at-once": "sofort, in „{activity}“.",
    "figures.late": "Zu spät dran?",
    "figures.cut": "Zuerst kürzen: {order}.",
    "figures.keep": "Immer behalten: {parts}.",
    "figures.keep-agreements": "die Vereinbarungen",
    "figures.keep-debriefs": {
      "one": "die Auswertung",
      "other": "die Auswertungen"
    },
    "figures.keep-other-debriefs": "jede andere Auswertung",
    "figures.keep-close": "den Abschluss",
    "figures.cut-buffer": "„{activity}“ (spart {length})",
    "figures.cut-case": "„{activity}“ in der kürzeren Fassung (spart {length})",
    "figures.cut-shrink": "„{activity}“ auf das Nötigste gekürzt (spart {length})",
    "figures.cut-rounds": {
      "one": "„{activity}“ mit {n} Runde (spart {length})",
      "other": "„{activity}“ mit {n} Runden (spart {length})"
    },
    "figures.cut-drop": "„{activity}“ ganz (spart {length})",
    "fit.fits": "Passt für {people} Personen",
    "fit.over": "{length} zu lang bei {people} Personen",
    "fit.over-always": "Die Zeit reicht nicht, egal wie viele kommen: {length} fehlen.",
    "fit.no-turn": "Bei {people} Personen kommen nicht alle an die Reihe.",
    "fit.no-turn-ever": "Hier kommen nicht alle an die Reihe, egal wie viele da sind.",
    "fit.apart": "Die Gruppen an jedem Ort für sich bilden. Wo die Zahl nicht aufgeht, hat eine Gruppe eine Person mehr oder weniger. Zeiten und Runden sind so berechnet, als wären alle an einem Ort; bitte prüfen, sobald klar ist, wer wo ist.",
    "verbs.say": "Sagen",
    "verbs.do": "Tun",
    "verbs.ask": "Fragen",
    "verbs.show": "Zeigen",
    "verbs.demo": "Vormachen",
    "verbs.note": "Hinweis",
    "verbs.task": "Aufgabe",
    "verbs.post": "Posten",
    "verbs.cue": "Regie",
    "prompt.purpose": "Wozu: {purpose}",
    "prompt.each": "Pro Person",
    "prompt.turn": "Pro Beitrag",
    "prompt.among": {
      "one": "{length}",
      "other": "{length}, {n} Personen"
    },
    "prompt.among-from-to": "{length}, {min} bis {max} Personen",
    "prompt.shorter": "in einer Gruppe zu {n}: {length}",
    "prompt.not-everyone": "{length}; bei {people} Personen kommen nicht alle an die Reihe",
    "prompt.depth": "Tiefe",
    "prompt.depth-words": "Tiefe {level}, {depth}",
    "prompt.keep-to": "Rahmen",
    "prompt.redirect": "Zurückführen",
    "prompt.pass": "Passen",
    "prompt.example": "Beispiel",
    "rounds.title": "In jeder Runde",
    "rounds.title-once": "In den Gruppen: {length}",
    "rounds.title-length": "In jeder Runde: {length}",
    "rounds.title-changeover": "In jeder Runde: {length}, dann {changeover} zum Wechseln",
    "rounds.from-start": "Ab Beginn",
    "rounds.signal": "Signal",
    "rounds.first-speaks": "Die erste Person spricht",
    "rounds.next-speaks": "Die nächste Person spricht",
    "rounds.next-speaks-smaller": {
      "one": "Die nächste Person spricht; in einer Gruppe zu {sizes} ist die Zeit um",
      "other": "Die nächste Person spricht; in Gruppen zu {sizes} ist die Zeit um"
    },
    "rounds.swap": "Wechsel: Die andere Person spricht",
    "rounds.question": "{turn} (Frage {n})",
    "rounds.over": "Die Runde ist um",
    "rounds.over-once": "Die Zeit ist um",
    "rounds.who-meets-whom": "Wer wen trifft",
    "rounds.rounds": "Die Runden",
    "rounds.round": "Runde",
    "rounds.group": "Gruppe {n}",
    "rounds.turns": "Die Gruppen bleiben zusammen; in jeder Runde hat die nächste Person das Wort.",
    "rounds.turns-roles": "Die Gruppen bleiben zusammen; in jeder Runde übernehmen alle die nächste Rolle.",
    "rounds.larger": {
      "one": "In einer Gruppe zu {sizes} teilen sich die Übrigen die Rolle „{role}“.",
      "other": "In Gruppen zu {sizes} teilen sich die Übrigen die Rolle „{role}“."
    },
    "rounds.smaller": "In einer Gruppe zu {size} bleibt unbesetzt: {roles}.",
    "rounds.done": "Eine Gruppe zu {size} ist nach Runde {round} fertig.",
    "rounds.stations": "Die Gruppen bleiben zusammen und gehen zur nächsten Station.",
    "rounds.met-same": {
      "one": "Alle treffen {n} andere Person; {pairs} von {all} möglichen Paaren kommen zusammen ({share})",
      "other": "Alle treffen {n} andere Personen; {pairs} von {all} möglichen Paaren kommen zusammen ({share})"
    },
    "rounds.met": {
      "one": "Alle treffen mindestens {n} andere Person; {pairs} von {all} möglichen Paaren kommen zusammen ({share})",
      "other": "Alle treffen mindestens {n} andere Personen; {pairs} von {all} möglichen Paaren kommen zusammen ({share})"
    },
    "rounds.nobody-twice": "kein Paar zweimal.",
    "rounds.some-twice": {
      "one": "{n} Paar kommt noch einmal zusammen.",
      "other": "{n} Paare kommen noch einmal zusammen."
    },
    "energy.low": "ruhig",
    "energy.medium": "mittel",
    "energy.high": "lebhaft",
    "activity.numbered": "{number} · {title}",
    "activity.continued": "{title}, Fortsetzung",
    "activity.continued-in": "{session} · {title}, Fortsetzung",
    "activity.time-length": "{time} ({length})",
    "activity.each-round": "{length} in jeder Runde",
    "activity.times": "{n} × {length}",
    "activity.led-by": "Leitung",
    "activity.place": "Ort",
    "activity.stage": "Phase",
    "activity.groups": "Gruppen",
    "activity.roles": "Rollen",
    "activity.support": "Hilfe",
    "activity.picks-up": "Greift auf",
    "activity.from-session": "{activity} ({session})",
    "activity.serves": "Lernziel",
    "activity.at-least": "mindestens {from}",
    "activity.at-most": "höchstens {to}",
    "activity.energy": "Energie",
    "activity.watch": "Im Blick",
    "activity.prompt": "Frage",
    "activity.prompts": "Fragen",
    "activity.report": "Berichten",
    "activity.report-nothing": "Jede Gruppe sagt, was bei ihr herausgekommen ist.",
    "activity.output": "Ergebnis",
    "activity.feeds": "„{activity}“ greift es auf.",
    "activity.feeds-session": "„{activity}“ ({session}) greift es auf.",
    "activity.debrief": "Auswertung",
    "activity.question-details": "({details})",
    "activity.question-example": "Beispiel: „{example}“",
    "activity.transition": "Überleitung",
    "activity.short": "Kürzer",
    "activity.cases": "Wenn …",
    "activity.other-ways": "Geht auch so",
    "activity.purpose": "Wozu",
    "activity.tracks": "Stränge",
    "activity.variations": "Varianten",
    "activity.notes": "Notizen",
    "activity.source": "Quelle",
    "activity.track": "Strang: {title}",
    "activity.my-notes": "Meine Notizen",
    "cases.then": ":",
    "cases.if": "Wenn {case}",
    "cases.short": "Wenn die Zeit knapp ist",
    "cases.early": "Wenn Zeit übrig ist",
    "cases.remote": "Per Video",
    "cases.in-person": "Vor Ort",
    "cases.hybrid": "Teils vor Ort, teils per Video",
    "cases.odd-number": "Bei ungerader Personenzahl",
    "cases.more-than": {
      "one": "Bei mehr als {n} Person",
      "other": "Bei mehr als {n} Personen"
    },
    "cases.fewer-than": {
      "one": "Bei weniger als {n} Person",
      "other": "Bei weniger als {n} Personen"
    },
    "cases.saves": "spart {length}",
    "cases.over": "braucht dann immer noch {length} mehr",
    "cases.saves-only": "Spart {length}",
    "cases.keep": "Nie weglassen",
    "cases.cut": "Weglassen",
    "cases.applied": "Das trifft dieses Mal zu; diese Seite ist schon darauf abgestimmt",
    "changes.instead": "{now} statt {usually}",
    "changes.rounds": {
      "one": "{n} Runde",
      "other": "{n} Runden"
    },
    "changes.rounds-everyone": "eine Runde pro Person",
    "changes.title": "heißt „{title}“",
    "changes.who": "Leitung: {people}",
    "changes.place": "Ort: {place}",
    "changes.without-steps": "ohne die Schritte",
    "changes.without-rounds": "ohne die Schritte der Runden",
    "changes.without-prompts": "ohne die Fragen",
    "changes.without-report": "ohne Bericht der Gruppen",
    "changes.without-output": "ohne Ergebnis",
    "changes.without-debrief": "ohne Auswertung",
    "changes.without-transition": "ohne Überleitung",
    "changes.without-groups": "ohne Gruppen",
    "changes.without-feeds": "wird später nicht aufgegriffen",
    "changes.without-watch": "ohne „Im Blick“",
    "changes.other-steps": "andere Schritte",
    "changes.other-rounds": "andere Schritte in den Runden",
    "changes.other-prompts": "andere Fragen",
    "changes.other-report": "anderer Bericht der Gruppen",
    "changes.other-output": "anderes Ergebnis",
    "changes.other-feeds": "ein anderer Programmpunkt greift es auf",
    "changes.other-debrief": "andere Auswertung",
    "changes.other-transition": "andere Überleitung",
    "changes.other-watch": "anderes im Blick",
    "tasks.before": "Vor dem Treffen",
    "tasks.after": "Nach dem Treffen",
    "tasks.due": "Bis: {moment}",
    "tasks.hand-in": "abgeben: {place}",
    "tasks.optional": "freiwillig",
    "posts.title": "Beiträge in Kanälen",
    "posts.during": "Während des Treffens",
    "posts.when": "({when})",
    "evaluation.title": "Befragung",
    "evaluation.at-session": "{when}: die Fragen unter „Befragung“ stellen, am Ende dieses Leitfadens.",
    "evaluation.by": "Gefragt sind: {people}",
    "evaluation.smallest": "Ergebnisse werden erst ab {n} Antworten mitgeteilt.",
    "about.title": "Über dieses Programm",
    "about.authors": "Verfasst von",
    "about.version": "Version",
    "about.license": "Lizenz",
    "about.source": "Quelle",
    "about.based-on": "Beruht auf",
    "approval.kind": "Freigabebogen",
    "approval.audience": "Zur Freigabe",
    "approval.readers": "Für Personalabteilung, Datenschutz und Betriebsrat",
    "approval.aim": "Worum es geht",
    "approval.afterwards": "Danach können die Teilnehmenden:",
    "approval.for-whom": "Für wen",
    "approval.sessions": {
      "one": "{n}, {length}",
      "other": "{n}, {length} insgesamt"
    },
    "approval.voluntary": "Freiwilligkeit",
    "approval.others": "Außerdem dabei",
    "approval.short": "Kurz gesagt",
    "approval.limit-text": {
      "one": "{n} Frage oder Aufgabe. Die Grenze ist Tiefe {limit}, {depth}.",
      "other": "{n} Fragen und Aufgaben. Die Grenze ist Tiefe {limit}, {depth}."
    },
    "approval.declared-count": {
      "one": "Bei {n} hat das Team die Tiefe angegeben: {level}, {depth}.",
      "other": "Bei {n} hat das Team die Tiefe angegeben: höchstens {level}, {depth}."
    },
    "approval.over": {
      "one": "{n} ist tiefer angegeben, als dort erlaubt ist.",
      "other": "{n} sind tiefer angegeben, als dort erlaubt ist."
    },
    "approval.estimated-count": {
      "one": "Bei {n} ist sie aus dem Wortlaut geschätzt, davon bei 3 oder tiefer: {deep}.",
      "other": "Bei {n} ist sie aus dem Wortlaut geschätzt, davon bei 3 oder tiefer: {deep}."
    },
    "approval.nobody-count": {
      "one": "Bei {n} hat niemand eine Tiefe angegeben.",
      "other": "Bei {n} hat niemand eine Tiefe angegeben."
    },
    "approval.touchy": {
      "one": "{n} kann nach dem Wortlaut Privates berühren oder beruflich schaden.",
      "other": "{n} können nach dem Wortlaut Privates berühren oder beruflich schaden."
    },
    "approval.none-touchy": "Keine fragt nach einem privaten Thema oder nach etwas, das beruflich schaden könnte, wenn man ehrlich antwortet.",
    "approval.unread-touchy": "Ob eine Privates berührt, ist nicht geprüft; das geht bisher nur auf Englisch.",
    "approval.exceptions-count": {
      "one": "{n} Einwand der Prüfung lässt das Team mit Begründung stehen.",
      "other": "{n} Einwände der Prüfung lässt das Team mit Begründung stehen."
    },
    "approval.no-exceptions": "Kein Einwand der Prüfung wurde übergangen.",
    "approval.unchecked": "Für diesen Bogen wurde das Programm nicht geprüft.",
    "approval.open": "Noch offen: {list}.",
    "approval.open-voluntary": "ob man wegbleiben darf",
    "approval.open-kept": "was aufgezeichnet oder aufbewahrt wird ({places})",
    "approval.open-written": "wer Aufgeschriebenes liest und wie lange es aufbewahrt wird",
    "approval.open-smallest": "ab wie vielen Antworten ausgewertet wird",
    "approval.open-contact": "wer erreichbar ist, wenn jemand Hilfe braucht",
    "approval.places": "Wer dabei ist und was aufgezeichnet wird",
    "approval.chat": "Chat, Nachrichten",
    "approval.none": "nein",
    "approval.no-matter": "–",
    "approval.recorded": "Aufzeichnung in „{activity}“: {recording}",
    "approval.limit": "bis Tiefe {limit}",
    "approval.questions": "Was die Teilnehmenden gefragt werden ({n})",
    "approval.note-estimated": "~ Aus dem Wortlaut geschätzt.",
    "approval.note-unsure": "? Aus dem Wortlaut kaum zu schließen.",
    "approval.note-nobody": "– Nicht angegeben; geschätzt wird bisher nur auf Englisch.",
    "approval.note-apart": "Fett: zuerst ansehen.",
    "approval.question": "Frage oder Aufgabe",
    "approval.task": "Aufgabe",
    "approval.post": "Nachricht",
    "approval.declared": "{depth}",
    "approval.estimated": "{depth}~",
    "approval.unsure": "?",
    "approval.nobody": "–",
    "approval.higher": "dem Wortlaut nach {depth}",
    "approval.over-limit": "über der Grenze von {limit}",
    "approval.may-touch": "kann berühren: {topics}",
    "approval.posts": "Nachrichten",
    "approval.records": "Was aufgeschrieben wird",
    "approval.kept": "Wer es liest",
    "approval.handed-in": "Was man abgibt",
    "approval.outputs": "Ergebnisse",
    "approval.notes": "Eigene Notizen",
    "approval.own-copy": "auf dem eigenen Exemplar der Unterlagen; niemand sammelt sie ein",
    "approval.roster": "Teilnahmeliste",
    "approval.roster-kept": "in einer Datei des Teams; gelöscht {length} nach dem letzten Treffen",
    "approval.evaluation": {
      "one": "{when}: {n} Frage an {people}; kleinste ausgewertete Gruppe: {smallest}",
      "other": "{when}: {n} Fragen an {people}; kleinste ausgewertete Gruppe: {smallest}"
    },
    "approval.participants": "die Teilnehmenden",
    "approval.exceptions": "Ausnahmen und ihre Gründe",
    "approval.finding": "Was die Prüfung sagt",
    "approval.reason": "Warum es so bleibt, in den Worten des Teams",
    "approval.rule": "Regel",
    "approval.contacts": "An wen man sich wenden kann",
    "approval.decision": "Entscheidung",
    "approval.hr": "Personalabteilung",
    "approval.data-protection": "Datenschutz",
    "approval.works-council": "Betriebsrat",
    "approval.yes": "Zugestimmt",
    "approval.with-changes": "Mit Änderungen zugestimmt",
    "approval.no": "Nicht zugestimmt",
    "approval.signature": "Name, Funktion, Datum, Unterschrift",
    "approval.changes": "Änderungen",
    "run.elsewhere": "{time} in {zone}",
    "run.zone": "Zeitzone",
    "run.kind": "Regieplan",
    "run.audience": "Nur für das Team",
    "run.title": "Regieplan · {session}",
    "run.goal": "Ziel: {goal}",
    "run.segment": "Programmpunkt",
    "run.where": "Strang, Ort",
    "run.owner": "Wer",
    "run.screen": "Bildschirm, Stichwort",
    "run.producer": "Organisation",
    "run.done": "Fertig",
    "run.fallback": "Plan B",
    "run.cue": "Stichwort: „{words}“",
    "run.each-round": "In jeder Runde",
    "run.back": "Weiter um {time}",
    "run.ready": "Bereithalten: {needs}",
    "run.rounds": {
      "one": "Runde ab {times}",
      "other": "Runden ab {times}"
    },
    "run.signals": "Signal nach {times}; Schluss nach {end}",
    "run.round-length": "je {length}",
    "run.late": "Wenn es spät wird: {ways}.",
    "run.saves": "{what} (spart {length})",
    "run.goes-first": "entfällt zuerst",
    "run.short-way": "kürzere Fassung",
    "run.shortest": "auf das Nötigste gekürzt",
    "run.drop": "ganz weglassen",
    "run.stays": "Wenn es spät wird: Die Zeit bleibt.",
    "run.whole-team": "Das ganze Team",
    "run.post": "Nachricht in {place}",
    "run.before": "Vorher",
    "run.help": "Wie Gruppen Hilfe holen",
    "run.after": "Danach",
    "run.days-before": "{length} vorher:",
    "run.days-after": "{length} danach:",
    "change.kind": "Wenn es anders kommt",
    "change.title": "Wenn es anders kommt · {session}",
    "change.numbers": "Wie viele kommen",
    "change.people": "Personen",
    "change.planned": "{people}, geplant",
    "change.fits": "passt",
    "change.left-out": "entfällt",
    "change.over": "{length} zu lang",
    "change.apart": "In {activities} bilden sich die Gruppen an jedem Ort für sich: Wie viele es werden, hängt davon ab, wer wo ist.",
    "change.all-fits": "Alles passt in seine Zeit, und alle kommen an die Reihe, gleich wie viele kommen.",
    "change.session-over": "Bei {people} Personen dauert alles zusammen {length} länger als das Treffen.",
    "change.remedy": "„{activity}“ passt für jede Personenzahl mit: {ways}.",
    "change.size": {
      "one": "Einzelarbeit",
      "other": "Gruppen mit höchstens {n} Personen"
    },
    "change.turn": "{length} pro Redebeitrag",
    "change.late": "Wenn es später anfängt",
    "change.late-by": "Später um",
    "change.goes": "Was entfällt, in dieser Reihenfolge",
    "change.nothing-goes": "Nichts. Was am Ende frei ist, reicht.",
    "change.ends-late": "es endet trotzdem {length} später",
    "change.at-most": "Höchstens",
    "change.most-shortened": "{length}, solange nichts ganz entfällt",
    "change.most-dropping": "{length}, wenn alles entfällt, was entfallen darf",
    "change.cases": "Wenn es anders läuft",
    "change.if": "Wenn …",
    "change.then": "Dann",
    "topics.health": "Gesundheit",
    "topics.mental-health": "psychische Gesundheit",
    "topics.disability": "Behinderung",
    "topics.family": "Familie",
    "topics.relationships": "Beziehungen",
    "topics.pregnancy": "Schwangerschaft und Kinderwunsch",
    "topics.bereavement": "Trauer",
    "topics.trauma": "Trauma",
    "topics.body-appearance": "Körper und Aussehen",
    "topics.sexuality": "Sexualität",
    "topics.gender-identity": "Geschlechtsidentität",
    "topics.faith": "Glaube",
    "topics.politics": "Politik",
    "topics.money-pay": "Geld und Gehalt",
    "topics.substances": "Alkohol, Drogen und Sucht",
    "topics.crime-legal": "Straftaten und Recht",
    "topics.immigration-origin": "Herkunft und Einwanderung",
    "topics.ethnicity": "ethnische Zugehörigkeit",
    "topics.age": "Alter",
    "topics.union": "Gewerkschaft",
    "topics.secrets": "Geheimnisse",
    "topics.shame-failure": "Scham und Scheitern",
    "topics.third-party": "jemand anderes",
    "stakes.own-manager": "die eigene Führungskraft",
    "stakes.pay": "Gehalt",
    "stakes.rating": "Beurteilung und Beförderung",
    "stakes.job-plans": "Bleiben oder Gehen",
    "stakes.misconduct": "verletzte Regeln",
    "stakes.overtime": "Arbeitszeit",
    "stakes.redundancy": "Stellenabbau",
    "stakes.somebody-present": "jemand, der dabei ist",
    "copy.copy": "Kopieren",
    "copy.copied": "Kopiert",
    "copy.marked": "Markiert: jetzt Strg+C oder Cmd+C drücken",
    "deck.controls": "Folien",
    "deck.previous": "Vorherige Folie",
    "deck.next": "Nächste Folie",
    "deck.first": "Erste Folie",
    "deck.last": "Letzte Folie",
    "deck.go-to": "Zur Folie mit dieser Nummer",
    "deck.present": "Folie für Folie",
    "deck.all-slides": "Alle Folien",
    "deck.notes": "Notizen",
    "deck.full-screen": "Vollbild",
    "deck.start-break": "Pause beginnen",
    "deck.keys": "Tasten",
    "deck.close": "Schließen",
    "deck.key-space": "Leertaste",
    "deck.key-page-down": "Bild ab",
    "deck.key-page-up": "Bild auf",
    "deck.key-home": "Pos1",
    "deck.key-end": "Ende",
    "deck.key-number": "Nummer",
    "deck.key-enter": "Eingabe",
    "deck.key-escape": "Esc"
  }
}

/** The places of each key. */
export interface WordPlaces {
  'page': never
  'of': never
  'contents': never
  'continued': never
  'not-filled-in': never
  'separator': never
  'clause': never
  'comma': never
  'sentence': 'text'
  'labelled': 'label' | 'value'
  'labels.colon': 'label'
  'quoted': 'text'
  'units.seconds': 'n'
  'units.minutes': 'n'
  'units.minutes-seconds': 'minutes' | 'seconds'
  'units.hours': 'n'
  'units.hours-minutes': 'hours' | 'minutes'
  'units.long-minutes': 'n'
  'units.long-hours': 'n'
  'units.long-days': 'n'
  'units.long-weeks': 'n'
  'calendar.clock': 'hour' | 'minute'
  'calendar.range': 'from' | 'to'
  'calendar.date': 'day' | 'month' | 'year'
  'calendar.date-without-year': 'day' | 'month'
  'calendar.date-without-month': 'day'
  'calendar.day-with-weekday': 'day' | 'month' | 'weekday'
  'calendar.date-with-weekday': 'day' | 'month' | 'weekday' | 'year'
  'calendar.date-and-time': 'date' | 'time'
  'calendar.from-to': 'from' | 'to'
  'calendar.day': 'n'
  'moments.before': 'length' | 'session'
  'moments.after': 'length' | 'session'
  'moments.before-session': 'length'
  'moments.after-session': 'length'
  'moments.after-joining': 'length'
  'moments.weekly': 'weekday'
  'moments.each-start': never
  'moments.each-end': never
  'moments.with-date': 'date' | 'moment'
  'moments.any-time': never
  'roles.facilitator': never
  'roles.moderator': never
  'roles.producer': never
  'duties.facilitator': never
  'duties.moderator': never
  'duties.producer': never
  'depth.1': never
  'depth.2': never
  'depth.3': never
  'depth.4': never
  'depth.5': never
  'guide.kind': never
  'guide.audience': never
  'guide.between': never
  'guide.slide': 'n'
  'guide.slides': 'first' | 'last'
  'cover.session': never
  'cover.sessions': never
  'cover.length': never
  'cover.length-in-all': 'length'
  'cover.group': never
  'cover.people': 'n'
  'cover.people-planned': 'max' | 'min' | 'people'
  'cover.date': never
  'cover.date-then': 'date' | 'open'
  'cover.room': never
  'cover.place': never
  'cover.language': never
  'cover.drawing': 'title'
  'cover.version': 'version'
  'cover.timezone': 'zone'
  'cover.keep': never
  'glance.title': never
  'glance.audience': 'audience'
  'glance.only': 'length' | 'n'
  'glance.sessions': never
  'glance.number': never
  'glance.session': never
  'glance.when': never
  'glance.outcomes': never
  'glance.stages': never
  'limits.title': never
  'limits.up-to': 'depth' | 'level'
  'limits.pass': never
  'limits.voluntary': never
  'limits.confidentiality': never
  'limits.written-down': never
  'limits.keep-to': never
  'limits.redirect': never
  'limits.off-limits-label': never
  'limits.private': never
  'limits.private-and-own': 'own' | 'private'
  'limits.our-work-touches-label': never
  'limits.our-work-touches': 'topics'
  'limits.not-therapy': never
  'spaces.title': never
  'spaces.place': never
  'spaces.kept': never
  'spaces.people': never
  'spaces.more': never
  'spaces.access': never
  'spaces.named': 'kind' | 'name'
  'spaces.facilitates': 'person'
  'spaces.moderates': 'person'
  'spaces.stands-in': 'person'
  'spaces.in-person': never
  'spaces.video': never
  'spaces.channel': never
  'spaces.document': never
  'spaces.webinar': never
  'spaces.email': never
  'spaces.recording': never
  'spaces.no-recording': never
  'spaces.transcript': never
  'spaces.no-transcript': never
  'spaces.ai-notes': never
  'spaces.no-ai-notes': never
  'spaces.chat': never
  'spaces.no-chat': never
  'resources.title': never
  'resources.what': never
  'resources.where': never
  'resources.who': never
  'resources.team-only': never
  'events.kind': never
  'events.title': 'program' | 'session'
  'events.zone': never
  'events.agenda': never
  'events.prepare': 'title'
  'group-tables.kind': never
  'group-tables.planned': 'people'
  'group-tables.door': never
  'group-tables.call': never
  'group-tables.count': never
  'group-tables.how-many': never
  'group-tables.none': never
  'group-tables.apart': never
  'group-tables.stay': never
  'group-tables.no-group': never
  'group-tables.group': never
  'channel-posts.kind': never
  'channel-posts.none': never
  'channel-posts.no-date': never
  'channel-posts.time': never
  'channel-posts.text': never
  'handout.kind': never
  'handout.belongs-to': never
  'handout.nobody-collects': never
  'handout.aim': never
  'handout.afterwards': never
  'handout.sessions': never
  'handout.together': 'length'
  'handout.my-question': never
  'handout.agreements': never
  'handout.piece': 'n'
  'handout.before': never
  'handout.why': 'purpose'
  'handout.each-round': never
  'handout.in-groups': never
  'handout.clock': never
  'handout.then': never
  'handout.new-partner': never
  'handout.at-place': 'place'
  'handout.result': never
  'handout.support': never
  'handout.feedback': never
  'handout.feedback-lead': never
  'handout.next': never
  'handout.post': 'moment' | 'place'
  'handout.next-session': never
  'handout.after-last': never
  'handout.after': never
  'handout.details': 'details'
  'handout.notes': never
  'slides.kind': never
  'slides.kind-with-notes': never
  'slides.part': 'number' | 'of'
  'slides.outcomes': never
  'slides.agenda': 'length' | 'n'
  'slides.agreements': 'n'
  'slides.add': never
  'slides.recalled': never
  'slides.pass': never
  'slides.each': 'length'
  'slides.turn': 'length'
  'slides.outcome': never
  'slides.method': never
  'slides.role': 'length' | 'role'
  'slides.support': never
  'slides.ask': 'people'
  'slides.ask-facilitator': never
  'slides.no-report': never
  'slides.result': 'output'
  'slides.back': never
  'slides.next': 'title'
  'slides.for-next': never
  'slides.debrief': never
  'legend.title': never
  'legend.say': never
  'legend.do': never
  'legend.ask': never
  'legend.show': never
  'legend.demo': never
  'legend.task': never
  'legend.post': never
  'legend.cue': never
  'legend.prompt': never
  'legend.keep-to': never
  'legend.redirect': never
  'legend.pass': never
  'legend.report': never
  'legend.output': never
  'legend.debrief': never
  'legend.transition': never
  'legend.short': never
  'legend.watch': never
  'legend.help': never
  'legend.depth': 'steps'
  'legend.step': 'level' | 'words'
  'preparation.title': never
  'checklist.delete-roster': never
  'missing.title': never
  'missing.person': 'role'
  'missing.people': 'people'
  'missing.start': 'session'
  'missing.room': never
  'missing.link': 'title'
  'missing.contact': 'for'
  'materials.title': never
  'materials.number': never
  'materials.what': never
  'materials.file': never
  'materials.for': never
  'materials.with-spare': 'n' | 'spare'
  'materials.item-number': 'item' | 'n'
  'materials.handouts': never
  'materials.in-session': 'activities' | 'session'
  'agreements.poster': 'list'
  'agreements.own': never
  'agreements.made': 'activity'
  'agreements.made-in': 'activity' | 'session'
  'moderation.title': never
  'moderation.drifts': never
  'moderation.notice': never
  'moderation.then': never
  'moderation.help': 'contact'
  'moderation.help-below': never
  'moderation.get-help': never
  'moderation.get-help-label': never
  'moderation.whom': 'for' | 'who'
  'moderation.team': never
  'moderation.role': never
  'moderation.name': never
  'moderation.duty': never
  'pause.back': 'back' | 'time'
  'session.numbered': 'number' | 'title'
  'session.number': 'number'
  'session.number-from-to': 'from' | 'to'
  'session.numbered-from-to': 'from' | 'title' | 'to'
  'session.from-start': never
  'session.planned': 'length'
  'session.break': 'length'
  'session.buffer': 'length' | 'share'
  'session.unplanned': 'length'
  'session.over': 'length'
  'session.stage': never
  'session.limit': never
  'session.held': never
  'session.times': 'n'
  'session.offered': never
  'session.offered-times': 'n'
  'session.outcomes': never
  'session.room': never
  'session.notes': never
  'rooms.circle': never
  'rooms.trios': never
  'rooms.cabaret': never
  'rooms.u': never
  'rooms.theatre': never
  'bar.all': never
  'bar.groups': never
  'bar.pairs': never
  'bar.alone': never
  'bar.break': never
  'bar.buffer': never
  'bar.unplanned': never
  'bar.unplanned-or-buffer': never
  'bar.alt': 'n' | 'time'
  'bar.alt-depth': 'activities' | 'level'
  'bar.alt-energy': 'activities'
  'agenda.start': never
  'agenda.minutes': never
  'agenda.activity': never
  'agenda.together': never
  'agenda.needs': never
  'agenda.end': never
  'agenda.unplanned': never
  'together.one-to-all': never
  'together.all': never
  'together.pairs': never
  'together.trios': never
  'together.groups': never
  'together.alone': never
  'together.groups-of': 'n'
  'together.groups-from-to': 'max' | 'min'
  'together.rounds': 'groups' | 'n'
  'together.rounds-of': 'groups' | 'length' | 'n'
  'together.tracks': 'n'
  'together.sizes': 'n' | 'size'
  'figures.speaking': never
  'figures.each': 'where'
  'figures.not-each': 'where'
  'figures.no-turn': 'activities'
  'figures.apart': never
  'figures.in-activity': 'activity' | 'length'
  'figures.first-question': never
  'figures.after': 'activity' | 'length'
  'figures.after-start': 'activity'
  'figures.at-once': 'activity'
  'figures.late': never
  'figures.cut': 'order'
  'figures.keep': 'parts'
  'figures.keep-agreements': never
  'figures.keep-debriefs': 'n'
  'figures.keep-other-debriefs': never
  'figures.keep-close': never
  'figures.cut-buffer': 'activity' | 'length'
  'figures.cut-case': 'activity' | 'length'
  'figures.cut-shrink': 'activity' | 'length'
  'figures.cut-rounds': 'activity' | 'length' | 'n'
  'figures.cut-drop': 'activity' | 'length'
  'fit.fits': 'people'
  'fit.over': 'length' | 'people'
  'fit.over-always': 'length'
  'fit.no-turn': 'people'
  'fit.no-turn-ever': never
  'fit.apart': never
  'verbs.say': never
  'verbs.do': never
  'verbs.ask': never
  'verbs.show': never
  'verbs.demo': never
  'verbs.note': never
  'verbs.task': never
  'verbs.post': never
  'verbs.cue': never
  'prompt.purpose': 'purpose'
  'prompt.each': never
  'prompt.turn': never
  'prompt.among': 'length' | 'n'
  'prompt.among-from-to': 'length' | 'max' | 'min'
  'prompt.shorter': 'length' | 'n'
  'prompt.not-everyone': 'length' | 'people'
  'prompt.depth': never
  'prompt.depth-words': 'depth' | 'level'
  'prompt.keep-to': never
  'prompt.redirect': never
  'prompt.pass': never
  'prompt.example': never
  'rounds.title': never
  'rounds.title-once': 'length'
  'rounds.title-length': 'length'
  'rounds.title-changeover': 'changeover' | 'length'
  'rounds.from-start': never
  'rounds.signal': never
  'rounds.first-speaks': never
  'rounds.next-speaks': never
  'rounds.next-speaks-smaller': 'n' | 'sizes'
  'rounds.swap': never
  'rounds.question': 'n' | 'turn'
  'rounds.over': never
  'rounds.over-once': never
  'rounds.who-meets-whom': never
  'rounds.rounds': never
  'rounds.round': never
  'rounds.group': 'n'
  'rounds.turns': never
  'rounds.turns-roles': never
  'rounds.larger': 'n' | 'role' | 'sizes'
  'rounds.smaller': 'roles' | 'size'
  'rounds.done': 'round' | 'size'
  'rounds.stations': never
  'rounds.met-same': 'all' | 'n' | 'pairs' | 'share'
  'rounds.met': 'all' | 'n' | 'pairs' | 'share'
  'rounds.nobody-twice': never
  'rounds.some-twice': 'n'
  'energy.low': never
  'energy.medium': never
  'energy.high': never
  'activity.numbered': 'number' | 'title'
  'activity.continued': 'title'
  'activity.continued-in': 'session' | 'title'
  'activity.time-length': 'length' | 'time'
  'activity.each-round': 'length'
  'activity.times': 'length' | 'n'
  'activity.led-by': never
  'activity.place': never
  'activity.stage': never
  'activity.groups': never
  'activity.roles': never
  'activity.support': never
  'activity.picks-up': never
  'activity.from-session': 'activity' | 'session'
  'activity.serves': never
  'activity.at-least': 'from'
  'activity.at-most': 'to'
  'activity.energy': never
  'activity.watch': never
  'activity.prompt': never
  'activity.prompts': never
  'activity.report': never
  'activity.report-nothing': never
  'activity.output': never
  'activity.feeds': 'activity'
  'activity.feeds-session': 'activity' | 'session'
  'activity.debrief': never
  'activity.question-details': 'details'
  'activity.question-example': 'example'
  'activity.transition': never
  'activity.short': never
  'activity.cases': never
  'activity.other-ways': never
  'activity.purpose': never
  'activity.tracks': never
  'activity.variations': never
  'activity.notes': never
  'activity.source': never
  'activity.track': 'title'
  'activity.my-notes': never
  'cases.then': never
  'cases.if': 'case'
  'cases.short': never
  'cases.early': never
  'cases.remote': never
  'cases.in-person': never
  'cases.hybrid': never
  'cases.odd-number': never
  'cases.more-than': 'n'
  'cases.fewer-than': 'n'
  'cases.saves': 'length'
  'cases.over': 'length'
  'cases.saves-only': 'length'
  'cases.keep': never
  'cases.cut': never
  'cases.applied': never
  'changes.instead': 'now' | 'usually'
  'changes.rounds': 'n'
  'changes.rounds-everyone': never
  'changes.title': 'title'
  'changes.who': 'people'
  'changes.place': 'place'
  'changes.without-steps': never
  'changes.without-rounds': never
  'changes.without-prompts': never
  'changes.without-report': never
  'changes.without-output': never
  'changes.without-debrief': never
  'changes.without-transition': never
  'changes.without-groups': never
  'changes.without-feeds': never
  'changes.without-watch': never
  'changes.other-steps': never
  'changes.other-rounds': never
  'changes.other-prompts': never
  'changes.other-report': never
  'changes.other-output': never
  'changes.other-feeds': never
  'changes.other-debrief': never
  'changes.other-transition': never
  'changes.other-watch': never
  'tasks.before': never
  'tasks.after': never
  'tasks.due': 'moment'
  'tasks.hand-in': 'place'
  'tasks.optional': never
  'posts.title': never
  'posts.during': never
  'posts.when': 'when'
  'evaluation.title': never
  'evaluation.at-session': 'when'
  'evaluation.by': 'people'
  'evaluation.smallest': 'n'
  'about.title': never
  'about.authors': never
  'about.version': never
  'about.license': never
  'about.source': never
  'about.based-on': never
  'approval.kind': never
  'approval.audience': never
  'approval.readers': never
  'approval.aim': never
  'approval.afterwards': never
  'approval.for-whom': never
  'approval.sessions': 'length' | 'n'
  'approval.voluntary': never
  'approval.others': never
  'approval.short': never
  'approval.limit-text': 'depth' | 'limit' | 'n'
  'approval.declared-count': 'depth' | 'level' | 'n'
  'approval.over': 'n'
  'approval.estimated-count': 'deep' | 'n'
  'approval.nobody-count': 'n'
  'approval.touchy': 'n'
  'approval.none-touchy': never
  'approval.unread-touchy': never
  'approval.exceptions-count': 'n'
  'approval.no-exceptions': never
  'approval.unchecked': never
  'approval.open': 'list'
  'approval.open-voluntary': never
  'approval.open-kept': 'places'
  'approval.open-written': never
  'approval.open-smallest': never
  'approval.open-contact': never
  'approval.places': never
  'approval.chat': never
  'approval.none': never
  'approval.no-matter': never
  'approval.recorded': 'activity' | 'recording'
  'approval.limit': 'limit'
  'approval.questions': 'n'
  'approval.note-estimated': never
  'approval.note-unsure': never
  'approval.note-nobody': never
  'approval.note-apart': never
  'approval.question': never
  'approval.task': never
  'approval.post': never
  'approval.declared': 'depth'
  'approval.estimated': 'depth'
  'approval.unsure': never
  'approval.nobody': never
  'approval.higher': 'depth'
  'approval.over-limit': 'limit'
  'approval.may-touch': 'topics'
  'approval.posts': never
  'approval.records': never
  'approval.kept': never
  'approval.handed-in': never
  'approval.outputs': never
  'approval.notes': never
  'approval.own-copy': never
  'approval.roster': never
  'approval.roster-kept': 'length'
  'approval.evaluation': 'n' | 'people' | 'smallest' | 'when'
  'approval.participants': never
  'approval.exceptions': never
  'approval.finding': never
  'approval.reason': never
  'approval.rule': never
  'approval.contacts': never
  'approval.decision': never
  'approval.hr': never
  'approval.data-protection': never
  'approval.works-council': never
  'approval.yes': never
  'approval.with-changes': never
  'approval.no': never
  'approval.signature': never
  'approval.changes': never
  'run.elsewhere': 'time' | 'zone'
  'run.zone': never
  'run.kind': never
  'run.audience': never
  'run.title': 'session'
  'run.goal': 'goal'
  'run.segment': never
  'run.where': never
  'run.owner': never
  'run.screen': never
  'run.producer': never
  'run.done': never
  'run.fallback': never
  'run.cue': 'words'
  'run.each-round': never
  'run.back': 'time'
  'run.ready': 'needs'
  'run.rounds': 'n' | 'times'
  'run.signals': 'end' | 'times'
  'run.round-length': 'length'
  'run.late': 'ways'
  'run.saves': 'length' | 'what'
  'run.goes-first': never
  'run.short-way': never
  'run.shortest': never
  'run.drop': never
  'run.stays': never
  'run.whole-team': never
  'run.post': 'place'
  'run.before': never
  'run.help': never
  'run.after': never
  'run.days-before': 'length'
  'run.days-after': 'length'
  'change.kind': never
  'change.title': 'session'
  'change.numbers': never
  'change.people': never
  'change.planned': 'people'
  'change.fits': never
  'change.left-out': never
  'change.over': 'length'
  'change.apart': 'activities'
  'change.all-fits': never
  'change.session-over': 'length' | 'people'
  'change.remedy': 'activity' | 'ways'
  'change.size': 'n'
  'change.turn': 'length'
  'change.late': never
  'change.late-by': never
  'change.goes': never
  'change.nothing-goes': never
  'change.ends-late': 'length'
  'change.at-most': never
  'change.most-shortened': 'length'
  'change.most-dropping': 'length'
  'change.cases': never
  'change.if': never
  'change.then': never
  'topics.health': never
  'topics.mental-health': never
  'topics.disability': never
  'topics.family': never
  'topics.relationships': never
  'topics.pregnancy': never
  'topics.bereavement': never
  'topics.trauma': never
  'topics.body-appearance': never
  'topics.sexuality': never
  'topics.gender-identity': never
  'topics.faith': never
  'topics.politics': never
  'topics.money-pay': never
  'topics.substances': never
  'topics.crime-legal': never
  'topics.immigration-origin': never
  'topics.ethnicity': never
  'topics.age': never
  'topics.union': never
  'topics.secrets': never
  'topics.shame-failure': never
  'topics.third-party': never
  'stakes.own-manager': never
  'stakes.pay': never
  'stakes.rating': never
  'stakes.job-plans': never
  'stakes.misconduct': never
  'stakes.overtime': never
  'stakes.redundancy': never
  'stakes.somebody-present': never
  'copy.copy': never
  'copy.copied': never
  'copy.marked': never
  'deck.controls': never
  'deck.previous': never
  'deck.next': never
  'deck.first': never
  'deck.last': never
  'deck.go-to': never
  'deck.present': never
  'deck.all-slides': never
  'deck.notes': never
  'deck.full-screen': never
  'deck.start-break': never
  'deck.keys': never
  'deck.close': never
  'deck.key-space': never
  'deck.key-page-down': never
  'deck.key-page-up': never
  'deck.key-home': never
  'deck.key-end': never
  'deck.key-number': never
  'deck.key-enter': never
  'deck.key-escape': never
}

export type WordKey = keyof WordPlaces
