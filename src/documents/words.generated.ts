/* Made from templates/translations/ by `npm run generate`. */
import { patterns as ar } from './words/ar.generated.ts'
import { patterns as de } from './words/de.generated.ts'
import { patterns as en } from './words/en.generated.ts'
import { patterns as es } from './words/es.generated.ts'
import { patterns as fr } from './words/fr.generated.ts'
import { patterns as ja } from './words/ja.generated.ts'
import { patterns as pt } from './words/pt.generated.ts'
import { patterns as zh } from './words/zh.generated.ts'

/** The patterns of a language, which are loaded when they are first asked for. */
export const translations = {
  'ar': () => ar,
  'de': () => de,
  'en': () => en,
  'es': () => es,
  'fr': () => fr,
  'ja': () => ja,
  'pt': () => pt,
  'zh': () => zh,
}

/** Those that no facilitator has read whose language they are. */
export const unread: readonly string[] = ["ar","de","es","fr","ja","pt","zh"]

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
  'calendar.day-number': 'n'
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
  'group-tables.each-side': never
  'group-tables.sides': 'next' | 'people' | 'room'
  'group-tables.limits': never
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
  'invitations.kind': never
  'invitations.invite': 'title'
  'invitations.reminder': 'title'
  'invitations.follow-up': 'title'
  'invitations.hello': never
  'invitations.invited': 'title'
  'invitations.soon': 'title'
  'invitations.thanks': 'title'
  'invitations.asked': never
  'invitations.access': never
  'invitations.whom': never
  'feedback-form.kind': never
  'feedback-form.lead': never
  'feedback-form.useful': never
  'feedback-form.try': never
  'feedback-form.pass': never
  'feedback-form.heard': never
  'feedback-form.back': never
  'feedback-form.change': never
  'feedback-form.points': never
  'copy-sheet.kind': never
  'copy-sheet.title': 'session'
  'copy-sheet.links': never
  'copy-sheet.rooms': never
  'copy-sheet.broadcast': never
  'copy-sheet.none': never
  'one-pager.kind': never
  'one-pager.audience': never
  'one-pager.each': never
  'one-pager.each-text': 'alone' | 'sessions'
  'one-pager.each-sessions': never
  'one-pager.total': never
  'one-pager.total-text': 'people'
  'one-pager.happens': never
  'one-pager.never': never
  'one-pager.free': never
  'one-pager.evaluated': never
  'one-pager.takes': never
  'one-pager.dropped': 'parts'
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
  'slides.groups': 'call' | 'room'
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
  'agreements.title': never
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
  'session.at-once': never
  'session.lead': 'activity' | 'lead'
  'session.lead-and-help': 'activity' | 'help' | 'lead'
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
  'place.room': never
  'place.call': never
  'place.of-room': 'text'
  'place.of-call': 'text'
  'place.short-room': 'text'
  'place.short-call': 'text'
  'place.sizes': 'count' | 'size'
  'place.row': 'call' | 'people' | 'room'
  'place.split': 'call' | 'room'
  'place.split-share': 'call' | 'people' | 'room'
  'place.legend': never
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
  'figures.talk': 'participants' | 'team'
  'figures.close-by': 'activity' | 'time'
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
  'change.or-later': 'length'
  'change.at-most': never
  'change.most-shortened': 'length'
  'change.most-dropping': 'length'
  'change.cases': never
  'change.if': never
  'change.then': never
  'moderator-card.kind': never
  'moderator-card.audience': never
  'moderator-card.none': never
  'moderator-card.stand-in': never
  'moderator-card.link': never
  'moderator-card.limit': never
  'moderator-card.off-limits': never
  'moderator-card.closes': never
  'moderator-card.closes-once': never
  'moderator-card.closes-each': never
  'moderator-card.watch': never
  'moderator-card.ladder': never
  'moderator-card.redirect-when': never
  'moderator-card.redirect-say': never
  'moderator-card.pause': never
  'moderator-card.pause-when': never
  'moderator-card.pause-say': never
  'moderator-card.aside': never
  'moderator-card.aside-when': never
  'moderator-card.message-when': never
  'moderator-card.aside-say': never
  'moderator-card.help-when': never
  'moderator-card.help-say': never
  'moderator-card.hours': 'hours'
  'moderator-card.stays': never
  'moderator-card.log': never
  'moderator-card.log-what': never
  'moderator-card.log-to': never
  'moderator-card.log-not': never
  'moderator-card.lines': never
  'prompt-cards.kind': never
  'prompt-cards.of': 'n' | 'of' | 'title'
  'prompt-cards.none': never
  'number-cards.kind': never
  'number-cards.in-round': never
  'number-cards.people': 'people'
  'number-cards.none': never
  'agreements-poster.kind': never
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
  'since.kind': never
  'since.approve-kind': never
  'since.since': 'since'
  'since.versions': 'now' | 'was'
  'since.where': never
  'since.was': never
  'since.now': never
  'since.whole-new': never
  'since.whole-gone': never
  'since.nothing': never
  'since.for-team': never
  'since.for-approval': never
}

export type WordKey = keyof WordPlaces
