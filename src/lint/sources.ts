/** Where the rules come from: what was read, and where it can be read. */
export interface Source {
  title: string
  /** A page, where there is one. */
  url?: string
}

const sources = {
  'slack-udemy': {
    title: 'How Slack promotes social learning at work (Udemy)',
    url: 'https://blog.udemy.com/how-slack-promotes-social-learning-at-work/',
  },
  'slack-culture': {
    title: "Lessons for building a learning culture from Slack's head of L&D (Udemy)",
    url: 'https://blog.udemy.com/4-lessons-for-building-a-learning-culture-from-slacks-head-of-ld/',
  },
  aron: {
    title: 'Aron et al., The experimental generation of interpersonal closeness, PSPB 23(4), 1997',
  },
  'social-penetration': {
    title: 'Altman and Taylor, Social penetration, 1973',
    url: 'https://handwiki.org/wiki/index.php?title=Social%3ASocial_penetration_theory',
  },
  'ask-a-manager': {
    title: 'A trauma-dumping icebreaker at a work retreat (Ask a Manager, 2024)',
    url: 'https://www.askamanager.org/2024/07/we-did-a-trauma-dumping-ice-breaker-at-a-work-retreat.html',
  },
  'bad-icebreakers': {
    title: 'Bad icebreakers at work (BuzzFeed)',
    url: 'https://www.buzzfeed.com/meganeliscomb/bad-icebreaker-at-work',
  },
  scarf: {
    title: 'SCARF: status, certainty, autonomy, relatedness, fairness (after Rock, 2008)',
    url: 'http://www.changeminds.org/explanations/needs/scarf.htm',
  },
  actineo: {
    title: 'Effective breakout facilitation (Actineo)',
    url: 'https://actineo.xyz/blog/effective-breakout-facilitation-and-how-to-avoid-breakout-loneliness/',
  },
  'circles-of-empathy': {
    title: 'Guidelines and confidentiality (Circles of Empathy)',
    url: 'https://circlesofempathy.org/guidelines/',
  },
  samhsa: {
    title: 'Trauma-informed practice, after SAMHSA SMA 14-4884 (Reconnect)',
    url: 'https://reconnect.org.uk/trauma-informed-practice-training/',
  },
  'trauma-toolkit': {
    title: 'Building a trauma-informed system of care (San Francisco)',
    url: 'https://user-23310503727.cld.bz/Building-a-Trauma-Informed-System-of-Care-Toolkit/92',
  },
  'brave-space': {
    title: 'From safe spaces to brave spaces (after Arao and Clemens, 2013)',
    url: 'https://scribd.com/doc/311031461/safespacebravespacerules',
  },
  'brave-norms': {
    title: 'Safe and brave space norms (Powering Structural Change)',
    url: 'https://poweringstructuralchange.com/2022/02/20/safe-and-brave-space-norms/',
  },
  'courage-and-safety': {
    title: 'Courage and bravery in addition to safety and respect (Global Learning Partners)',
    url: 'https://www.globallearningpartners.com/blog/courage-and-bravery-in-addition-to-safety-and-respect/',
  },
  edmondson: {
    title: 'Edmondson on psychological safety, as quoted',
    url: 'https://www.goodreads.com/notes/34118071-scaling-teams/36968510-mindaugas-moz-ras/9b068b71-ab78-4094-95bd-2aa715d09107',
  },
  dallimore: {
    title:
      'Dallimore et al., Cold-calling and participation, Journal of Management Education, 2012',
    url: 'https://doi.org/10.1177/1052562912446067',
  },
  'cold-calling': {
    title: 'Communication climate, comfort, and cold calling (To Improve the Academy 28)',
    url: 'https://quod.lib.umich.edu/t/tia/17063888.0028.017/--13-communication-climate-comfort-and-cold-calling',
  },
  'equal-turns': {
    title: 'Equal turns and trust, after Project Aristotle (Thinking Collaborative)',
    url: 'http://www.thinkingcollaborative.com/stj/trust-4/',
  },
  thailab: {
    title: 'Icebreaking for introverts (Thailand Policy Lab)',
    url: 'https://thailandpolicylab.com/en/policy_innovation/icebreaking-introvert/',
  },
  'training-not-therapy': {
    title: 'Three ways to stop training from becoming therapy (AdaptFaster)',
    url: 'https://www.adaptfaster.com/3-ways-to-stop-training-from-becoming-therapy/',
  },
  missionbox: {
    title: 'Where untrained volunteers meet the line to counselling (MissionBox)',
    url: 'https://www.missionbox.com/article/730',
  },
  'equality-act': {
    title: 'Protected characteristics, Equality Act 2010 (University of Edinburgh)',
    url: 'https://medicine-vet-medicine.ed.ac.uk/edinburgh-medical-school/athena-swan/help-support-advice/protected-characteristics',
  },
  'eeoc-inquiries': {
    title: 'EEOC letter on questions to applicants, 2006',
    url: 'https://www.eeoc.gov/node/130395',
  },
  'questions-to-avoid': {
    title: 'Equal employment opportunity: questions to avoid (Entrepreneur)',
    url: 'https://www.entrepreneur.com/encyclopedia/equal-employment-opportunity-commission-eeoc',
  },
  'disability-inquiries': {
    title: 'Disability-related inquiries (US Department of Labor)',
    url: 'https://webapps.dol.gov/elaws/odep/glossary.aspx?Glossary_Word=Disability_Inquiries_md',
  },
  'medical-history': {
    title: 'EEOC on questions about medical history (Employers Council)',
    url: 'https://blog.employerscouncil.org/2014/07/14/eeoc-weighs-in-on-medical-history-questionnaires/',
  },
  'gdpr-9': {
    title: 'Special categories of personal data, GDPR article 9 (BPE)',
    url: 'https://www.bpe.co.uk/services/need/data-protection-the-gdpr/brilliantly-simple-guide-to-the-gdpr/what-is-classed-as-sensitive-personal-data/',
  },
  'gdpr-work': {
    title: 'Special category data at work (Lewis Silkin)',
    url: 'https://dataprivacy.lewissilkin.com/post/102j6u6/special-data-in-the-hr-context-need-i-be-worried',
  },
  'gdpr-managers': {
    title: 'GDPR for managers: special category data (iProtectU)',
    url: 'https://iprotectu.com/gdpr-for-managers-special-category-data-what-it-is-and-when-you-can-process',
  },
  'eeoc-confidentiality': {
    title: 'EEOC on confidentiality and supervisors who have to act, as quoted',
    url: 'http://www.laborattorney.info/journal/Labor_and_Employment_Law/2009/05/06/',
  },
  'confidentiality-conflict': {
    title: "Do the NLRB's and the EEOC's confidentiality standards conflict? (HR Defense, 2012)",
    url: 'https://www.hrdefenseblog.com/2012/08/do-the-nlrbs-and-the-eeocs-confidentiality-standards-conflict/',
  },
  'blanket-bans': {
    title: 'Confidential workplace investigations (Ohio Employer Law Blog, 2012)',
    url: 'https://www.ohioemployerlawblog.com/2012/08/confidential-workplace-investigations.html',
  },
  'chatham-house': {
    title: 'The Chatham House Rule (Lucid Meetings)',
    url: 'https://www.lucidmeetings.com/glossary/chatham-house-rule',
  },
  'working-agreements': {
    title: 'Working agreements (Workshop Weaver)',
    url: 'https://workshopweaver.com/en/facilitation-methods/working-agreements',
  },
  'agreements-mingle': {
    title: 'Working agreements mingle (Crisp, 2019)',
    url: 'https://blog.crisp.se/2019/10/23/yassalsundman/working-agreements-mingle',
  },
  'agreements-carried': {
    title: 'Agreements, carried forward to every meeting (TeamRetro)',
    url: 'https://help.teamretro.com/article/278-agreements',
  },
  'agreements-anew': {
    title: 'When to make a team agreement, and when to make it anew (Ling Abson)',
    url: 'https://lingabson.com/step-by-step-guide-on-how-to-facilitate-a-team-working-agreement/',
  },
  reckonings: {
    title: 'Community agreements (Reckonings Project)',
    url: 'https://reckoningsproject.org/toolkits/communityagreement',
  },
  'access-to-media': {
    title: 'Community agreements (Access to Media)',
    url: 'https://accesstomedia.org/educator-zone/our-process/community-agreements/',
  },
  'moderator-playbook': {
    title: 'Moderator playbook: policies, escalations and tools (MFA)',
    url: 'https://mfadegree.org/moderator-playbook-policies-escalations-and-tools-for-online-communities',
  },
  'escalation-policies': {
    title: 'Escalation policies before you need them (Managing Communities)',
    url: 'https://blog.mail-list.com/think-about-online-community-moderator-escalation-policies-before-you-need-them-managingcommunities-com-community-manager-blog/',
  },
  'producer-role': {
    title: 'Facilitator guides and the producer (Penn State)',
    url: 'https://sites.psu.edu/kbenefield/project/templates-facilitator-guides',
  },
  'virtual-breakouts': {
    title: 'Leading virtual breakout room activities (ATD)',
    url: 'https://www.td.org/atd-blog/how-to-lead-successful-virtual-breakout-room-activities',
  },
  'leader-in-the-room': {
    title: 'Will the leader interfere? (VitalSmarts, 2006)',
    url: 'https://www.vitalsmarts.com/crucialskills/2006/10/will-the-leader-interfere/',
  },
  'early-views': {
    title: 'Why size matters (Mugford), after Kahneman on early speakers',
    url: 'https://www.scribd.com/presentation/617018920/why-size-mattersv3',
  },
  'rounds-vary': {
    title: 'Rounds (Sociocracy 3.0)',
    url: 'https://patterns.sociocracy30.org/rounds.html',
  },
  'camera-fatigue': {
    title: 'Camera use in virtual meetings leads to fatigue (SHRM, on Shockley and others, 2021)',
    url: 'https://www.shrm.org/hr-today/news/hr-news/pages/camera-use-virtual-meetings-leads-to-fatigue-disengagement.aspx',
  },
  'recording-training': {
    title: 'The impact of recording workplace training sessions (Diversity Australia)',
    url: 'https://www.diversityaustralia.com.au/the-impact-of-recording-workplace-training-sessions-on-participation-and-privacy-in-australia/',
  },
  'do-not-record': {
    title: "Be kind, don't record (Amos, 2021)",
    url: 'https://thisisamos.com/2021/05/21/be-kind-dont-record/',
  },
  'anonymity-threshold': {
    title: 'Anonymity threshold (Betterworks)',
    url: 'https://betterworks.zendesk.com/hc/en-us/articles/5001561720461-Anonymity-Threshold',
  },
  'anonymous-surveys': {
    title: 'Anonymous and confidential employee surveys (Actify)',
    url: 'https://www.goactify.com/employee-surveys/anonymous',
  },
  'anonymity-of-respondents': {
    title: "Protecting the respondent's anonymity (Quicksearch)",
    url: 'https://support.quicksearch.se/hc/en-001/articles/360021491679-Protecting-the-Respondent-Anonymity',
  },
  'question-wording': {
    title: 'Guide to wording of questions, after de Vaus (Aid-it)',
    url: 'https://aid-it.com.au/guide-to-wording-of-questions-in-surveys/',
  },
  'writing-surveys': {
    title: 'Writing surveys (Minnesota Management Analysis and Development)',
    url: 'https://mn.gov/mmb/mad/resources/writing-surveys',
  },
  'survey-quality': {
    title: 'Performing quality control on survey questions (Coursera)',
    url: 'https://mx.coursera.org/lecture/quantitative-research/performing-quality-control-VlNPf',
  },
  'leading-questions': {
    title: 'Leading questions (Library Research Service)',
    url: 'https://lrs.org/?p=9155',
  },
  'why-questions': {
    title: 'Ask what questions, not why questions, after The Coaching Habit (Critter)',
    url: 'https://critter.blog/2021/02/02/ask-what-questions-not-why-questions/',
  },
  'open-questions': {
    title: 'Watch out for why (Osborn, 2020)',
    url: 'https://blog.jamesosborn.co.uk/2020/01/13/watch-out-for-why/',
  },
  sbi: {
    title: 'Situation, behaviour, impact, after the Center for Creative Leadership (Kindel)',
    url: 'https://blog.kindel.com/2025/10/21/the-secret-to-giving-feedback-without-triggering-defensiveness',
  },
  'sbi-feedback': {
    title: 'SBI feedback',
    url: 'https://aha.ymin.dev/decks/communication/sbi-feedback',
  },
  'retext-equality': {
    title: 'Insensitive, inconsiderate language (retext-equality)',
    url: 'https://github.com/wooorm/retext-equality',
  },
  alex: { title: 'alex', url: 'https://github.com/get-alex/alex' },
  'facilitator-guide': {
    title: 'A scripted facilitator guide: each activity and its goal (Laurel and Associates)',
    url: 'https://laurelandassociates.com/tip-160-a-scripted-facilitator-guide/',
  },
  'check-in': {
    title: 'Check-in (SessionLab)',
    url: 'https://www.sessionlab.com/methods/check-in-check-out',
  },
  'impromptu-networking': {
    title: 'Impromptu networking (Liberating Structures)',
    url: 'https://newwaysofworking.notion.site/Impromptu-Networking-54ac7f14ce4045cd9e30ca5e2ed067de',
  },
  'first-breakout': {
    title: 'Breakout room tips (Do Good Be Good)',
    url: 'https://dogoodbegood.us/zoom-breakout-room-tips-so-you-dont-fail-on-camera/',
  },
  breakouts: {
    title: 'Breakouts (Educator Development)',
    url: 'https://sites.google.com/view/educator-development/notes-and-blog/breakouts',
  },
  'one-voice': {
    title: 'No one talks for more than five minutes (CodeYourFuture)',
    url: 'https://common.codeyourfuture.io/more-sources/mounted/guides/teaching/no-one-talks-for-more-than-five-minutes',
  },
  'session-length': {
    title: 'Timing and session duration online (RNTC)',
    url: 'https://ola.rntc.com/ar/topic/timing-session-duration',
  },
  'start-with-stops': {
    title: 'When planning a workshop, start with the stops (Clearleft)',
    url: 'https://clearleft.com/thinking/when-planning-a-workshop-start-with-the-stops',
  },
  'workshop-time': {
    title: 'Time in workshops (Workshopr)',
    url: 'https://workshopr.io/tips/category.php?slug=time',
  },
  contingency: {
    title: 'Why your workshop agenda needs contingency blocks (Workshop Weaver)',
    url: 'https://workshopweaver.com/blog/why-your-workshop-agenda-needs-contingency-blocks',
  },
  'reading-rate': {
    title: 'Brysbaert, How many words do we read per minute?, Journal of Memory and Language, 2019',
    url: 'https://doi.org/10.1016/j.jml.2019.104047',
  },
  'group-monologue': {
    title: 'Groups of five talk, groups of ten listen (Moore)',
    url: 'https://www.johnniemoore.com/forcing-monologues',
  },
  'size-of-groups': {
    title: 'Why size matters: talking groups seldom exceed six (Mugford)',
    url: 'https://www.scribd.com/presentation/617018920/why-size-mattersv3',
  },
  'group-size': {
    title: 'Schmid Mast, Dominance and speaking time, Human Communication Research, 2002',
    url: 'https://doi.org/10.1111/j.1468-2958.2002.tb00814.x',
  },
  'workshop-energy': {
    title: 'Energy in workshops (Workshopr)',
    url: 'https://workshopr.io/tips/category.php?slug=energy',
  },
  'breaks-online': {
    title: 'Breaks in virtual sessions (Inspire to Grow, 2025)',
    url: 'https://inspiretogrow.nl/blog/2025/2/28/virtual-sessions-breaks-a-case-of-life-or-death-by-screen',
  },
  energy: {
    title: 'Managing energy in long workshops (RoomRadar)',
    url: 'https://roomradar.org/guides/facilitation/managing-energy-in-long-workshops',
  },
  thiagi: {
    title: 'How to debrief a training activity (after Thiagi)',
    url: 'https://ldaccelerator.com/lda-articles/how-to-debrief-a-training-activity',
  },
  'talk-share': {
    title: 'The 80/20 rule for training delivery (Capdeca)',
    url: 'https://www.capdecasolutions.com/post/the-80-20-rule-for-training-delivery',
  },
  'language-barriers': {
    title:
      'Tenzer, Pudelko and Harzing, The impact of language barriers on trust formation in multinational teams, JIBS 45(5), 2014',
  },
} as const satisfies Record<string, Source>

export type SourceId = keyof typeof sources

export const SOURCES: Readonly<Record<SourceId, Source>> = sources
