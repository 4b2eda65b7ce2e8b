/* Made from templates/ by `npm run generate`. */
export const texts={"agreements-poster":`{{!-- The agreements poster. What stands between the blocks is Markdown; values are never read as such. --}}
{{#band kicker=title title=(word "agreements.title")}}{{/band}}
{{#agreements own=(word "agreements.own")}}
  {{#each agreements}}
    {{#agreement why=small}}{{large}}{{/agreement}}
  {{/each}}
{{/agreements}}
`,"approval-sheet":`{{!-- The approval sheet. What stands between the blocks is Markdown; values are never read as such. --}}
{{#with opening}}
  {{#band kicker=(word "approval.kind") title=title}}{{#caption}}{{about}}{{/caption}}{{/band}}
{{/with}}
{{#columns}}
  {{#column}}
    {{#section level=1 title=(word "approval.aim")}}
      {{#with opening}}
        {{summary}}

        {{#if outcomes}}
        {{word "approval.afterwards"}}

        {{#each outcomes}}
        - {{this}}
        {{/each}}
        {{/if}}
      {{/with}}
    {{/section}}
    {{#section level=1 title=(word "approval.short")}}
      {{#each summary}}
      - {{this}}
      {{/each}}
    {{/section}}
  {{/column}}
  {{#column}}
    {{#with opening}}
      {{#facts}}
        {{#each facts}}
          {{#fact label=label}}{{value}}{{/fact}}
        {{/each}}
      {{/facts}}
    {{/with}}
    {{#with limits}}
      {{#panel title=(word "limits.title") depth=depth}}
        **{{word "limits.pass"}}** {{pass}}

        **{{word "limits.off-limits-label"}}** {{offLimits}}

        {{#if ourWorkTouches}}
        **{{word "limits.our-work-touches-label"}}** {{ourWorkTouches}}
        {{/if}}

        {{#if keepTo}}
        **{{word "limits.keep-to"}}** {{keepTo}}
        {{/if}}

        **{{word "limits.confidentiality"}}** {{confidentiality}}
      {{/panel}}
    {{/with}}
    {{#if contacts}}
      {{#section level=1 title=(word "approval.contacts")}}
        {{#facts}}
          {{#each contacts}}
            {{#fact label=for}}{{who}}{{/fact}}
          {{/each}}
        {{/facts}}
      {{/section}}
    {{/if}}
  {{/column}}
{{/columns}}
{{#with places}}
  {{#section level=1 title=(word "approval.places")}}
    {{#if spaces}}
      {{#grid}}
        {{#head strong=true}}{{word "spaces.place"}}{{/head}}
        {{#head}}{{word "roles.facilitator"}}{{/head}}
        {{#head}}{{word "roles.moderator"}}{{/head}}
        {{#head}}{{word "spaces.recording"}}{{/head}}
        {{#head}}{{word "spaces.transcript"}}{{/head}}
        {{#head}}{{word "spaces.ai-notes"}}{{/head}}
        {{#head}}{{word "approval.chat"}}{{/head}}
        {{#each spaces}}
          {{#row}}
            {{#cell}}{{name}}{{/cell}}
            {{#cell}}{{facilitator}}{{/cell}}
            {{#cell}}{{moderator}}{{/cell}}
            {{#cell}}{{recording}}{{/cell}}
            {{#cell}}{{transcript}}{{/cell}}
            {{#cell}}{{aiNotes}}{{/cell}}
            {{#cell}}{{chat}}{{/cell}}
          {{/row}}
        {{/each}}
      {{/grid}}
    {{/if}}

    {{#each recorded}}
    - {{this}}
    {{/each}}
  {{/section}}
{{/with}}
{{#with questions}}
  {{#section level=1 title=title}}
    {{legend}} {{#each notes}}{{this}} {{/each}}

    {{#if groups}}
      {{#grid}}
        {{#head}}{{word "prompt.depth"}}{{/head}}
        {{#head width="wide"}}{{word "approval.question"}}{{/head}}
        {{#head}}{{word "prompt.depth"}}{{/head}}
        {{#head width="wide"}}{{word "approval.question"}}{{/head}}
        {{#each groups}}
          {{#row}}
            {{#cell}}**{{title}}**{{#if limit}} · {{limit}}{{/if}}{{#each ways}} · {{text}}{{#if form}} ({{form}}){{/if}}{{/each}}{{/cell}}
          {{/row}}
          {{#each rows}}
            {{#row}}
              {{#each this}}
                {{#cell}}{{#if isApart}}**{{depth}}**{{else}}{{depth}}{{/if}}{{/cell}}
                {{#cell}}{{#if isApart}}**{{text}}**{{else}}{{text}}{{/if}}{{#if note}} ({{note}}){{/if}}{{/cell}}
              {{/each}}
            {{/row}}
          {{/each}}
        {{/each}}
      {{/grid}}
    {{/if}}
  {{/section}}
{{/with}}
{{#section level=1 title=(word "approval.records")}}
  {{#facts}}
    {{#each records}}
      {{#fact label=what}}{{#each told}}{{text}}{{#unless isLast}}; {{/unless}}{{/each}}{{/fact}}
    {{/each}}
  {{/facts}}
{{/section}}
{{#if exceptions}}
  {{#section level=1 title=(word "approval.exceptions")}}
    {{#grid}}
      {{#head width="wide"}}{{word "approval.finding"}}{{/head}}
      {{#head width="wide"}}{{word "approval.reason"}}{{/head}}
      {{#head}}{{word "approval.rule"}}{{/head}}
      {{#each exceptions}}
        {{#row}}
          {{#cell}}{{message}}{{/cell}}
          {{#cell}}{{reason}}{{/cell}}
          {{#cell}}{{rule}}{{/cell}}
        {{/row}}
      {{/each}}
    {{/grid}}
  {{/section}}
{{/if}}
{{#section level=1 title=(word "approval.decision") page="kept"}}
  {{#columns}}
    {{#each signers}}
      {{#column}}
        {{#section level=2 title=this}}
          {{#check-list}}
            {{#item}}{{word "approval.yes"}}{{/item}}
            {{#item}}{{word "approval.with-changes"}}{{/item}}
            {{#item}}{{word "approval.no"}}{{/item}}
          {{/check-list}}
          {{writing-lines label=(word "approval.signature") lines=2}}
        {{/section}}
      {{/column}}
    {{/each}}
  {{/columns}}
  {{writing-lines label=(word "approval.changes") lines=1}}
{{/section}}
`,calendar:`{{!-- The calendar. What stands between the blocks is Markdown; values are never read as such. --}}
{{#band kicker=(word "events.kind") title=title}}
  {{#each lines}}
    {{#caption}}{{this}}{{/caption}}
  {{/each}}
{{/band}}
{{#each events}}
  {{#section level=1 title=title event=event}}
    {{summary}}

    {{#if facts}}
      {{#facts}}
        {{#each facts}}
          {{#fact label=label}}{{value}} {{link}}{{/fact}}
        {{/each}}
      {{/facts}}
    {{/if}}
    {{#if before}}
      {{#section level=2 title=(word "handout.before")}}
        {{#each before}}
        - {{text}}{{#if effort}} ({{effort}}){{/if}}{{#if details}} · {{details}}{{/if}}
        {{/each}}
      {{/section}}
    {{/if}}
    {{#if schedule}}
      {{#section level=2 title=(word "events.agenda")}}
        {{#schedule}}
          {{#each schedule}}
            {{#time start=start symbol=symbol}}{{title}}{{/time}}
          {{/each}}
        {{/schedule}}
      {{/section}}
    {{/if}}
  {{/section}}
{{/each}}
`,changes:`{{!-- What has changed. What stands between the blocks is Markdown; values are never read as such. --}}
{{#band kicker=kind title=title}}
  {{#each lines}}
    {{#caption}}{{this}}{{/caption}}
  {{/each}}
{{/band}}
{{#if parts}}
  {{#if isTeam}}
    {{word "since.for-team"}}
  {{else}}
    {{word "since.for-approval"}}
  {{/if}}
{{else}}
  {{word "since.nothing"}}
{{/if}}
{{#each parts}}
  {{#section level=1 title=title}}
    {{#grid}}
      {{#head strong=true}}{{word "since.where"}}{{/head}}
      {{#head width="wide"}}{{word "since.was"}}{{/head}}
      {{#head width="wide"}}{{word "since.now"}}{{/head}}
      {{#each changes}}
        {{#row}}
          {{#cell}}{{where}}{{/cell}}
          {{#cell}}{{#each was}}{{#if changed}}**{{text}}**{{else}}{{text}}{{/if}}{{#if spaced}} {{/if}}{{/each}}{{/cell}}
          {{#cell}}{{#each now}}{{#if changed}}**{{text}}**{{else}}{{text}}{{/if}}{{#if spaced}} {{/if}}{{/each}}{{/cell}}
        {{/row}}
      {{/each}}
    {{/grid}}
  {{/section}}
{{/each}}
`,"channel-posts":`{{!-- The channel posts. What stands between the blocks is Markdown; values are never read as such. --}}
{{#band kicker=(word "channel-posts.kind") title=title}}
  {{#each lines}}
    {{#caption}}{{this}}{{/caption}}
  {{/each}}
{{/band}}
{{#unless posts}}
  {{word "channel-posts.none"}}
{{/unless}}
{{#each posts}}
  {{#message id=id title=place aside=when row=row posting=posting}}
    {{> partials/post-text text}}
  {{/message}}
{{/each}}
`,"copy-sheet":`{{!-- The copy sheet. What stands between the blocks is Markdown; values are never read as such. --}}
{{#unless pages}}
  {{word "copy-sheet.none"}}
{{/unless}}
{{#each pages}}
  {{#section level=1 title=title page="new" aside=when}}
    {{#if before}}
      {{#section level=2 title=(word "run.before")}}
        {{> partials/copy-texts texts=before}}
      {{/section}}
    {{/if}}
    {{#if links}}
      {{#section level=2 title=(word "copy-sheet.links")}}
        {{> partials/copy-texts texts=links}}
      {{/section}}
    {{/if}}
    {{#each activities}}
      {{#section level=2 title=title}}
        {{> partials/copy-texts texts=texts}}
      {{/section}}
    {{/each}}
    {{#if after}}
      {{#section level=2 title=(word "run.after")}}
        {{> partials/copy-texts texts=after}}
      {{/section}}
    {{/if}}
  {{/section}}
{{/each}}
`,"feedback-form":`{{!-- The feedback form. What stands between the blocks is Markdown; values are never read as such. --}}
{{#band kicker=(word "feedback-form.kind") title=title}}
  {{#each lines}}
    {{#caption}}{{this}}{{/caption}}
  {{/each}}
{{/band}}
{{#each forms}}
  {{#section level=1 title=(word "handout.feedback") page=page}}
    {{#if when}}
    **{{when}}**
    {{/if}}

    {{word "feedback-form.lead"}} {{../writtenDown}} {{smallest}} {{points}}

    {{#each questions}}
      {{#if points}}
        {{scale question=text points=points}}
      {{else}}
        {{writing-lines label=text lines=3}}
      {{/if}}
    {{/each}}
  {{/section}}
{{/each}}
`,"group-tables":`{{!-- The group tables. What stands between the blocks is Markdown; values are never read as such. --}}
{{#band kicker=(word "group-tables.kind") title=title}}
  {{#each lines}}
    {{#caption}}{{this}}{{/caption}}
  {{/each}}
{{/band}}
{{#if numbers}}
  {{word "group-tables.door"}} {{#if hasCall}}{{word "group-tables.call"}}{{/if}}

  {{#if hasSides}}
    {{word "group-tables.each-side"}}
  {{/if}}

  {{word "group-tables.count"}} {{#if isLimited}}{{word "group-tables.limits"}}{{/if}}

  **{{word "group-tables.how-many"}}**

  {{contents}}
{{else}}
  {{#unless apart}}
    {{word "group-tables.none"}}
  {{/unless}}
{{/if}}
{{#if apart}}
  {{word "group-tables.apart"}}

  {{#each apart}}
  - {{this}}
  {{/each}}

{{/if}}
{{#each numbers}}
  {{#section level=1 title=title page="new"}}
    {{#if sides}}
      **{{sides}}**
    {{/if}}
    {{#each sessions}}
      {{#section level=2 title=title}}
        {{#each tables}}
          {{#meetings title=title}}
            {{#each head}}
              {{#cell}}{{this}}{{/cell}}
            {{/each}}
            {{#each rows}}
              {{#row}}
                {{#each this}}
                  {{#cell}}{{this}}{{/cell}}
                {{/each}}
              {{/row}}
            {{/each}}
          {{/meetings}}
        {{/each}}
      {{/section}}
    {{/each}}
  {{/section}}
{{/each}}
`,guide:`{{!-- The facilitator guide. What stands between the blocks is Markdown; values are never read as such. --}}
{{#if isPocket}}
  {{#each sessions}}
    {{#section level=1 title=title page="new"}}
      {{> partials/session-line}}
      {{> partials/agenda}}
    {{/section}}
  {{/each}}
{{else}}
  {{> partials/cover cover}}
  {{> partials/glance glance}}
  {{#if about}}
    {{> partials/about about}}
  {{/if}}
  {{#if preparation}}
    {{> partials/preparation preparation}}
  {{/if}}
  {{#if hasModeration}}
    {{> partials/moderation moderation}}
  {{/if}}
  {{#each sessions}}
    {{> partials/session}}
  {{/each}}
  {{#if hasBetween}}
    {{#section level=1 title=(word "guide.between")}}
      {{#if posts}}
        {{#section level=2 title=(word "posts.title")}}
          {{> partials/posts}}
        {{/section}}
      {{/if}}
      {{#if evaluation}}
        {{#section level=2 title=(word "evaluation.title")}}
          {{> partials/evaluation}}
        {{/section}}
      {{/if}}
    {{/section}}
  {{/if}}
{{/if}}
`,handout:`{{!-- The handout. What stands between the blocks is Markdown; values are never read as such. --}}
{{#with opening}}
  {{#band kicker=(word "handout.kind") title=title drawing=drawing}}
    {{#each lines}}
      {{#caption}}{{this}}{{/caption}}
    {{/each}}
  {{/band}}
  {{#fill-in note=(word "handout.nobody-collects")}}{{word "handout.belongs-to"}}{{/fill-in}}

  {{#section level=1 title=(word "handout.aim")}}
    {{summary}}

    {{#if outcomes}}
    {{word "handout.afterwards"}}

    {{#each outcomes}}
    - {{this}}
    {{/each}}
    {{/if}}
  {{/section}}

  {{#if sessions}}
    {{#section level=1 title=(word "handout.sessions")}}
      {{#grid}}
        {{#head width="wide" strong=true}}{{word "glance.session"}}{{/head}}
        {{#if hasTimes}}{{#head}}{{word "glance.when"}}{{/head}}{{/if}}
        {{#if hasPlaces}}{{#head}}{{word "cover.place"}}{{/head}}{{/if}}
        {{#each sessions}}
          {{#row}}
            {{#cell}}{{title}}{{/cell}}
            {{#if ../hasTimes}}{{#cell}}{{when}}{{/cell}}{{/if}}
            {{#if ../hasPlaces}}{{#cell}}{{place}}{{/cell}}{{/if}}
          {{/row}}
        {{/each}}
      {{/grid}}
    {{/section}}
  {{/if}}
{{/with}}
{{#with only}}
  {{> partials/handout-times}}
{{/with}}
{{#with agreements}}
  {{#section level=1 title=title page="kept"}}
    {{#agreements own=(word "agreements.own")}}
      {{#each entries}}
        {{#agreement why=why}}{{text}}{{/agreement}}
      {{/each}}
    {{/agreements}}

    {{pass}}

    {{voluntary}}

    {{confidentiality}}

    {{writtenDown}}

    {{#with content}}
      {{> partials/handout-content}}
    {{/with}}
  {{/section}}
{{/with}}
{{#if resources}}
  {{#section level=1 title=(word "resources.title")}}
    {{#facts}}
      {{#each resources}}
        {{#fact label=title}}{{link}}{{/fact}}
      {{/each}}
    {{/facts}}
  {{/section}}
{{/if}}
{{#with only}}
  {{> partials/handout-session}}
{{/with}}
{{#each sessions}}
  {{#section level=1 title=title page="turn"}}
    {{> partials/handout-times}}
    {{> partials/handout-session}}
  {{/section}}
{{/each}}
{{writing-lines label=(word "handout.notes")}}
`,"if-things-change":`{{!-- If things change. What stands between the blocks is Markdown; values are never read as such. --}}
{{#each sessions}}
  {{#section level=1 title=title page="new" beside=planned aside=when}}
    {{#columns}}
      {{#column}}
        {{> partials/change-numbers numbers}}
        {{#if isShort}}
          {{> partials/change-late}}
        {{/if}}
      {{/column}}
      {{#column}}
        {{#unless isShort}}
          {{> partials/change-late}}
        {{/unless}}
        {{#if cases}}
          {{> partials/change-cases}}
        {{/if}}
      {{/column}}
    {{/columns}}
  {{/section}}
{{/each}}
`,invitations:`{{!-- Invitations and reminders. What stands between the blocks is Markdown; values are never read as such. --}}
{{#band kicker=(word "invitations.kind") title=title}}
  {{#each lines}}
    {{#caption}}{{this}}{{/caption}}
  {{/each}}
{{/band}}
{{#with invitation}}
  {{#message id="invitation" title=subject}}
    {{word "invitations.hello"}}

    {{opening}}

    {{summary}}

    {{#if outcomes}}
    {{word "handout.afterwards"}}

    {{#each outcomes}}
    - {{this}}
    {{/each}}
    {{/if}}

    {{#each sessions}}

    **{{title}}**

    {{#each facts}}
    - {{word "labelled" label=label value=value}} {{link}}
    {{/each}}
    {{/each}}

    **{{word "invitations.asked"}}**

    {{#if voluntary}}
    - {{voluntary}}
    {{/if}}
    - {{pass}}
    - {{confidentiality}}
    {{#if writtenDown}}
    - {{writtenDown}}
    {{/if}}

    {{#if before}}
    **{{word "handout.before"}}**

    {{#each before}}
    - {{text}}{{#if effort}} ({{effort}}){{/if}}{{#if details}} · {{details}}{{/if}}
    {{/each}}
    {{/if}}

    {{> partials/mail-end people=people}}
  {{/message}}
{{/with}}
{{#each sessions}}
  {{#with reminder}}
    {{#message id=id title=subject aside=when}}
      {{word "invitations.hello"}}

      {{opening}}

      {{#each facts}}
      - {{word "labelled" label=label value=value}} {{link}}
      {{/each}}

      {{#if before}}
      **{{word "handout.before"}}**

      {{#each before}}
      - {{text}}{{#if effort}} ({{effort}}){{/if}}{{#if details}} · {{details}}{{/if}}
      {{/each}}
      {{/if}}

      {{pass}}

      {{> partials/mail-end people=people}}
    {{/message}}
  {{/with}}
  {{#with followUp}}
    {{#message id=id title=subject aside=(word "handout.after")}}
      {{word "invitations.hello"}}

      {{opening}}

      {{#if tasks}}
      **{{word "handout.next"}}**

      {{#each tasks}}
      - {{text}}{{#if effort}} ({{effort}}){{/if}}{{#if details}} · {{details}}{{/if}}
      {{/each}}
      {{/if}}

      {{#each next}}
      {{word "labelled" label=label value=value}}
      {{/each}}

      {{> partials/mail-people people=people}}
    {{/message}}
  {{/with}}
{{/each}}
`,"moderator-card":`{{!-- The moderator card. What stands between the blocks is Markdown; values are never read as such. --}}
{{#unless cards}}
  {{word "moderator-card.none"}}
{{/unless}}
{{#each cards}}
  {{#section level=1 title=title page="new"}}
    {{about}}

    {{#facts}}
      {{#each facts}}
        {{#fact label=label}}{{value}}{{link}}{{/fact}}
      {{/each}}
    {{/facts}}

    {{#columns}}
      {{#column}}
        {{#section level=2 title=(word "agreements.title")}}
          {{#each agreements}}
          1. {{this}}
          {{else}}
          {{word "not-filled-in"}}
          {{/each}}
        {{/section}}
      {{/column}}
      {{#column}}
        {{#section level=2 title=(word "moderator-card.stays")}}
          {{confidentiality}}
        {{/section}}
      {{/column}}
    {{/columns}}

    {{#if watch}}
      {{#section level=2 title=(word "moderator-card.watch")}}
        {{#each watch}}
        - **{{start}} {{activity}}** {{text}}
        {{/each}}
      {{/section}}
    {{/if}}

    {{#section level=2 title=(word "moderator-card.log")}}
      {{word "moderator-card.log-what"}} **{{word "moderator-card.log-not"}}** {{word "moderator-card.log-to"}} {{writtenDown}}
    {{/section}}

    {{#section level=2 title=(word "moderator-card.ladder")}}
      {{#ladder}}
        {{#rung title=(word "prompt.redirect") when=(word "moderator-card.redirect-when")}}
          {{#if redirect}}{{redirect}}{{else}}{{word "moderator-card.redirect-say"}}{{/if}}
        {{/rung}}
        {{#rung title=(word "moderator-card.pause") when=(word "moderator-card.pause-when")}}
          {{word "moderator-card.pause-say"}}
        {{/rung}}
        {{#if isMeeting}}
          {{#rung title=(word "moderator-card.aside") when=(word "moderator-card.aside-when")}}
            {{word "moderator-card.aside-say"}}
          {{/rung}}
        {{else}}
          {{#rung title=(word "moderator-card.aside") when=(word "moderator-card.message-when")}}
            {{word "moderator-card.aside-say"}}
          {{/rung}}
        {{/if}}
        {{#rung title=(word "moderation.get-help") when=(word "moderator-card.help-when")}}
          {{word "moderator-card.help-say"}}
        {{/rung}}
      {{/ladder}}
      {{#callout tone="warning" title=(word "moderation.get-help-label")}}
        {{#each help}}
        {{word "moderation.whom" for=for who=who}}{{#if hours}} {{word "moderator-card.hours" hours=hours}}{{/if}}

        {{else}}
        {{word "not-filled-in"}}
        {{/each}}
      {{/callout}}
    {{/section}}

    {{#if drifts}}
      {{#section level=2 title=(word "moderation.drifts")}}
        {{#each drifts}}
        - **{{notice}}**{{#if say}} {{word "quoted" text=say}}{{/if}}{{#if act}} {{act}}{{/if}}{{#if help}} {{help}}{{/if}}
        {{/each}}
      {{/section}}
    {{/if}}

    {{writing-lines label=(word "moderator-card.lines") lines=2 spare=true}}
  {{/section}}
{{/each}}
`,"number-cards":`{{!-- The number cards. What stands between the blocks is Markdown; values are never read as such. --}}
{{#if cards}}
  {{#cards perPage=perPage}}
    {{#each cards}}
      {{#card kind="number" kicker=session title=number note=(word "number-cards.people" people=../people)}}
        {{#each head}}
          {{#cell}}{{this}}{{/cell}}
        {{/each}}
        {{#each rows}}
          {{#row}}
            {{#each this}}
              {{#cell}}{{this}}{{/cell}}
            {{/each}}
          {{/row}}
        {{/each}}
      {{/card}}
    {{/each}}
  {{/cards}}
{{else}}
  {{word "number-cards.none"}}
{{/if}}
`,"one-pager":`{{!-- The one-pager. What stands between the blocks is Markdown; values are never read as such. --}}
{{#band kicker=(word "one-pager.kind") title=title}}
  {{#each lines}}
    {{#caption}}{{this}}{{/caption}}
  {{/each}}
{{/band}}
{{#if summary}}
  {{#section level=1 title=(word "approval.aim")}}
    {{summary}}
  {{/section}}
{{/if}}
{{#if figures}}
  {{#figures}}
    {{#each figures}}
      {{#figure label=label value=value}}{{text}}{{/figure}}
    {{/each}}
  {{/figures}}
{{/if}}
{{#if sessions}}
  {{#section level=1 title=(word "one-pager.happens")}}
    {{#grid}}
      {{#head strong=true}}{{word "glance.session"}}{{/head}}
      {{#if hasAims}}{{#head width="wide"}}{{word "glance.stages"}}{{/head}}{{/if}}
      {{#head}}{{word "glance.when"}}{{/head}}
      {{#head}}{{word "cover.length"}}{{/head}}
      {{#each sessions}}
        {{#row}}
          {{#cell}}{{title}}{{/cell}}
          {{#if ../hasAims}}{{#cell}}{{aim}}{{/cell}}{{/if}}
          {{#cell}}{{when}}{{/cell}}
          {{#cell}}{{length}}{{/cell}}
        {{/row}}
      {{/each}}
    {{/grid}}
  {{/section}}
{{/if}}
{{#columns}}
  {{#if outcomes}}
    {{#column}}
      {{#section level=2 title=(word "glance.outcomes")}}
        {{#each outcomes}}
        - {{this}}
        {{/each}}
      {{/section}}
    {{/column}}
  {{/if}}
  {{#if free}}
    {{#column}}
      {{#section level=2 title=(word "one-pager.free")}}
        {{#each free}}
        - {{this}}
        {{/each}}
      {{/section}}
    {{/column}}
  {{/if}}
{{/columns}}
{{#columns}}
  {{#if offLimits}}
    {{#column}}
      {{#section level=2 title=(word "one-pager.never")}}
        {{offLimits}}
      {{/section}}
    {{/column}}
  {{/if}}
  {{#if evaluation}}
    {{#column}}
      {{#section level=2 title=(word "one-pager.evaluated")}}
        {{#each evaluation}}
        - {{this}}
        {{/each}}
      {{/section}}
    {{/column}}
  {{/if}}
{{/columns}}
{{#if takes}}
  {{#section level=1 title=(word "one-pager.takes")}}
    {{#each takes}}{{#unless @first}} · {{/unless}}{{word "labelled" label=label value=value}}{{/each}}
  {{/section}}
{{/if}}
{{dropped}}
`,"partials/about":`{{#section level=1 title=(word "about.title")}}
  {{#facts}}
    {{#if authors}}{{#fact label=(word "about.authors")}}{{authors}}{{/fact}}{{/if}}
    {{#if version}}{{#fact label=(word "about.version")}}{{version}}{{/fact}}{{/if}}
    {{#if license}}{{#fact label=(word "about.license")}}{{license}}{{/fact}}{{/if}}
    {{#if source}}{{#fact label=(word "about.source")}}{{source}}{{/fact}}{{/if}}
    {{#if basedOn}}{{#fact label=(word "about.based-on")}}{{basedOn}}{{/fact}}{{/if}}
  {{/facts}}
{{/section}}
`,"partials/activity-cases":`{{#with short}}
  {{#ruled symbol="short" label=(word "activity.short")}}
    {{> partials/contingency}}
  {{/ruled}}
{{/with}}
{{#if cases}}
  {{#ruled symbol="note" label=(word "activity.cases")}}
    {{#each cases}}
      **{{when}}**{{word "cases.then"}} {{> partials/contingency}}

    {{/each}}
  {{/ruled}}
{{/if}}
`,"partials/activity-end":`{{> partials/content-end content}}
{{> partials/activity-cases}}
{{#if otherWays}}
  {{#ruled symbol="note" label=(word "activity.other-ways")}}
    {{#each otherWays}}
    - {{this}}
    {{/each}}
  {{/ruled}}
{{/if}}
{{#if variations}}
  {{#ruled symbol="note" label=(word "activity.variations")}}
    {{#each variations}}
    - {{this}}
    {{/each}}
  {{/ruled}}
{{/if}}
{{#if notes}}
  {{#ruled symbol="note" label=(word "activity.notes")}}{{notes}}{{/ruled}}
{{/if}}
{{#if source}}
  {{#ruled symbol="note" label=(word "activity.source")}}{{source}}{{/ruled}}
{{/if}}
`,"partials/activity-start":`{{#each about}}
  {{#entry symbol=symbol}}{{text}}{{/entry}}
{{/each}}
{{#each warnings}}
  {{#callout tone=tone}}{{text}}{{/callout}}
{{/each}}
{{#if facts}}
  {{#facts}}
    {{#each facts}}
      {{#fact label=label}}{{value}}{{/fact}}
    {{/each}}
  {{/facts}}
{{/if}}
{{#if limits}}
  {{#facts}}
    {{#each limits}}
      {{#fact label=label}}{{value}}{{/fact}}
    {{/each}}
  {{/facts}}
{{/if}}
{{> partials/content-start content}}
`,"partials/agenda":`{{#with bar}}
  {{time-bar pieces=pieces ticks=ticks alt=alt key=key curves=curves}}
{{/with}}
{{#with agenda}}
  {{#agenda}}
    {{labels
      start=(word "agenda.start")
      minutes=(word "agenda.minutes")
      activity=(word "agenda.activity")
      together=(word "agenda.together")
      depth=(word "prompt.depth")
      needs=(word "agenda.needs")
    }}
    {{#each slots}}
      {{slot
        start=start
        minutes=minutes
        number=number
        title=title
        purpose=purpose
        symbol=symbol
        together=together
        depth=depth
        needs=needs
      }}
    {{/each}}
    {{#end start=end.start}}{{end.title}}{{/end}}
  {{/agenda}}
{{/with}}
{{#if figures}}
  {{#figures}}
    {{#each figures}}
      {{#figure label=label value=value}}{{text}}{{/figure}}
    {{/each}}
  {{/figures}}
{{/if}}
`,"partials/change-cases":`{{#section level=2 title=(word "change.cases")}}
  {{#grid}}
    {{#head strong=true width="wide"}}{{word "change.if"}}{{/head}}
    {{#head width="wide"}}{{word "agenda.activity"}}{{/head}}
    {{#head width="wide"}}{{word "change.then"}}{{/head}}
    {{#each cases}}
      {{#row}}
        {{#cell}}{{when}}{{/cell}}
        {{#cell}}{{#if number}}{{number}} · {{/if}}{{title}}{{/cell}}
        {{#cell}}{{words}}{{text}}{{/cell}}
      {{/row}}
    {{/each}}
  {{/grid}}
{{/section}}
`,"partials/change-late":`{{#with late}}
  {{#section level=2 title=(word "change.late")}}
    {{#grid}}
      {{#head strong=true}}{{word "change.late-by"}}{{/head}}
      {{#head width="wide"}}{{word "change.goes"}}{{/head}}
      {{#each rows}}
        {{#row}}
          {{#cell}}{{late}}{{/cell}}
          {{#cell}}{{goes}}{{/cell}}
        {{/row}}
      {{/each}}
    {{/grid}}

    {{stays}}
  {{/section}}
{{/with}}
`,"partials/change-numbers":`{{#section level=2 title=(word "change.numbers")}}
  {{#if rows}}
    {{#grid}}
      {{#head align="end" strong=true}}{{word "change.people"}}{{/head}}
      {{#each columns}}
        {{#head width="wide"}}{{#if number}}{{number}} · {{/if}}{{title}}{{#if rounds}} ({{rounds}}){{/if}}{{/head}}
      {{/each}}
      {{#each rows}}
        {{#row}}
          {{#cell}}{{people}}{{/cell}}
          {{#each cells}}
            {{#cell}}{{text}}{{#if over}} **{{over}}**{{/if}}{{/cell}}
          {{/each}}
        {{/row}}
      {{/each}}
    {{/grid}}
  {{/if}}

  {{#each notes}}
  {{this}}

  {{/each}}
{{/section}}
`,"partials/content-end":`{{#with report}}
  {{#ruled symbol="report" label=(word "activity.report")}}
    {{#aside}}{{time}}{{/aside}}
    {{text}}
  {{/ruled}}
{{/with}}
{{#with output}}
  {{#ruled symbol="output" label=(word "activity.output")}}
    {{text}}

    {{goes}}
  {{/ruled}}
{{/with}}
{{#with debrief}}
  {{#ruled symbol="debrief" label=(word "activity.debrief")}}
    {{#aside}}{{time}}{{/aside}}
    {{#each questions}}
    {{#unless ../isSingle}}1. {{/unless}}{{text}} {{word "activity.question-details" details=details}} {{word "prompt.purpose" purpose=purpose}} {{word "activity.question-example" example=example}}
    {{/each}}

    {{#each keepTo}}
    **{{word "prompt.keep-to"}}** {{this}}

    {{/each}}

    {{#each redirect}}
    **{{word "prompt.redirect"}}** {{word "quoted" text=this}}

    {{/each}}

    {{#each pass}}
    **{{word "prompt.pass"}}** {{this}}

    {{/each}}
  {{/ruled}}
{{/with}}
{{#if transition}}
  {{#ruled symbol="transition" label=(word "activity.transition") spoken=true}}{{transition}}{{/ruled}}
{{/if}}
`,"partials/content-start":`{{#each steps}}
  {{> partials/step}}
{{/each}}
{{#if watch}}
  {{#step verb="note" label=(word "activity.watch")}}{{watch}}{{/step}}
{{/if}}
{{#if hasManyPrompts}}
  {{#section level=3 title=(word "activity.prompts")}}
    {{#each prompts}}
      {{> partials/prompt}}
    {{/each}}
  {{/section}}
{{else}}
  {{#each prompts}}
    {{> partials/prompt}}
  {{/each}}
{{/if}}
{{#with rounds}}
  {{> partials/rounds}}
{{/with}}
`,"partials/contingency":`{{text}}
{{changes}}

{{#with content}}
  {{> partials/content-start}}
  {{> partials/content-end}}
{{/with}}
`,"partials/copy-texts":`{{#each texts}}
  {{#message id=id title=title aside=time use=use row=row}}
    {{text}}

    {{words}}

    {{#with post}}
      {{> partials/post-text}}
    {{/with}}
    {{#with rooms}}
      **{{title}}**{{#if together}} · {{together}}{{/if}}

      {{#each prompts}}
      **{{text}}**{{#if each}} ({{each}}){{/if}}

      {{#if keepTo}}
      {{word "labelled" label=(word "prompt.keep-to") value=keepTo}}
      {{/if}}

      {{/each}}

      {{#each tasks}}
      - {{#if label}}**{{label}}** {{/if}}{{text}}
      {{/each}}

      {{#if report}}
      {{word "labelled" label=(word "activity.report") value=report}}
      {{/if}}

      {{#if support}}
      {{word "labelled" label=(word "activity.support") value=support}}
      {{/if}}

      {{pass}}

      {{#if back}}
      **{{back}}**
      {{/if}}
    {{/with}}
  {{/message}}
{{/each}}
`,"partials/cover":`{{#cover kicker=(word "guide.kind") title=title summary=summary drawing=drawing}}
  {{#each facts}}
    {{#fact label=label}}{{value}}{{/fact}}
  {{/each}}
  {{#each captions}}
    {{#caption}}{{this}}{{/caption}}
  {{/each}}
{{/cover}}
`,"partials/evaluation":`{{#each evaluation}}
  {{#step verb="ask" label=(word "verbs.ask")}}
    {{#if when}}
    **{{when}}**
    {{/if}}

    {{by}}

    {{#each ask}}
    - {{this}}
    {{/each}}

    {{smallest}}
  {{/step}}
{{/each}}
`,"partials/glance":`{{#section level=1 title=(word "glance.title") page="new"}}
  {{#if audience}}
    {{#lead}}{{word "glance.audience" audience=audience}}{{/lead}}
  {{/if}}

  {{#with only}}
    {{#section level=2 title=title}}
      {{#with bar}}
        {{time-bar pieces=pieces ticks=ticks alt=alt key=key}}
      {{/with}}
    {{/section}}
  {{/with}}

  {{#if sessions}}
    {{#section level=2 title=(word "glance.sessions")}}
      {{#grid}}
        {{#head align="end"}}{{word "glance.number"}}{{/head}}
        {{#head width="wide" strong=true}}{{word "glance.session"}}{{/head}}
        {{#if hasStages}}{{#head width="wide"}}{{word "session.stage"}}{{/head}}{{/if}}
        {{#if hasTimes}}{{#head width="wide"}}{{word "glance.when"}}{{/head}}{{/if}}
        {{#head align="end"}}{{word "cover.length"}}{{/head}}
        {{#if hasPlaces}}{{#head}}{{word "cover.place"}}{{/head}}{{/if}}
        {{#each sessions}}
          {{#row}}
            {{#cell}}{{number}}{{/cell}}
            {{#cell}}{{title}}{{/cell}}
            {{#if ../hasStages}}{{#cell}}{{stage}}{{/cell}}{{/if}}
            {{#if ../hasTimes}}{{#cell}}{{when}}{{/cell}}{{/if}}
            {{#cell}}{{length}}{{/cell}}
            {{#if ../hasPlaces}}{{#cell}}{{place}}{{/cell}}{{/if}}
          {{/row}}
        {{/each}}
      {{/grid}}
    {{/section}}
  {{/if}}

  {{#if hasAims}}
    {{#columns}}
      {{#column}}
        {{#if outcomes}}
          {{#section level=2 title=(word "glance.outcomes")}}
            {{#each outcomes}}
            1. {{this}}
            {{/each}}
          {{/section}}
        {{/if}}
        {{#if stages}}
          {{#section level=2 title=(word "glance.stages")}}
            {{#each stages}}
            - **{{title}}**: {{purpose}}
            {{/each}}
          {{/section}}
        {{/if}}
      {{/column}}
      {{#column}}
        {{> partials/limits limits}}
      {{/column}}
    {{/columns}}
  {{else}}
    {{> partials/limits limits}}
  {{/if}}

  {{#with places}}
    {{#if spaces}}
      {{#section level=2 title=(word "spaces.title")}}
        {{#grid}}
          {{#head strong=true}}{{word "spaces.place"}}{{/head}}
          {{#head width="wide"}}{{word "spaces.kept"}}{{/head}}
          {{#if hasPeople}}{{#head width="wide"}}{{word "spaces.people"}}{{/head}}{{/if}}
          {{#if hasMore}}{{#head width="wide"}}{{word "spaces.more"}}{{/head}}{{/if}}
          {{#each spaces}}
            {{#row}}
              {{#cell}}{{name}}{{/cell}}
              {{#cell}}{{kept}}{{/cell}}
              {{#if ../hasPeople}}{{#cell}}{{people}}{{/cell}}{{/if}}
              {{#if ../hasMore}}{{#cell}}{{more}}{{/cell}}{{/if}}
            {{/row}}
          {{/each}}
        {{/grid}}
      {{/section}}
    {{/if}}
  {{/with}}

  {{#if legend}}
    {{#section level=2 title=(word "legend.title")}}
      {{#legend}}
        {{#each legend}}
          {{#entry symbol=symbol label=label}}{{text}}{{/entry}}
        {{/each}}
      {{/legend}}

      **{{word "prompt.depth"}}** {{depthLegend}}
    {{/section}}
  {{/if}}

  {{#section level=2 title=(word "contents")}}
    {{contents}}
  {{/section}}
{{/section}}
`,"partials/handout-content":`{{#each tasks}}
  {{> partials/handout-task}}
{{/each}}
{{#each prompts}}
  {{#prompt question=question purpose=(word "handout.why" purpose=purpose)}}
    {{#with time}}
      {{#field symbol="time" label=label}}{{value}}{{/field}}
    {{/with}}
    {{#if pass}}
      {{#field symbol="pass" label=(word "prompt.pass")}}{{pass}}{{/field}}
    {{/if}}
    {{#if keepTo}}
      {{#field symbol="keep-to" label=(word "prompt.keep-to")}}{{keepTo}}{{/field}}
    {{/if}}
  {{/prompt}}
  {{writing-lines lines=lines}}
{{/each}}
{{#with rounds}}
  {{#section level=3 title=title}}
    {{moves}}

    {{#each tasks}}
      {{> partials/handout-task}}
    {{/each}}
    {{#if signals}}
      {{#grid}}
        {{#head strong=true}}{{word "handout.clock"}}{{/head}}
        {{#head width="wide"}}{{word "handout.then"}}{{/head}}
        {{#each signals}}
          {{#row}}
            {{#cell}}{{at}}{{/cell}}
            {{#cell}}{{text}}{{/cell}}
          {{/row}}
        {{/each}}
      {{/grid}}
    {{/if}}
  {{/section}}
{{/with}}
{{#with report}}
  {{#ruled symbol="report" label=(word "activity.report")}}{{text}}{{/ruled}}
{{/with}}
{{#if output}}
  {{#ruled symbol="output" label=(word "handout.result")}}{{output}}{{/ruled}}
{{/if}}
{{#if support}}
  {{#ruled symbol="note" label=(word "handout.support")}}{{support}}{{/ruled}}
{{/if}}
{{#if recording}}
  {{#ruled symbol="note" label=(word "spaces.recording")}}{{recording}}{{/ruled}}
{{/if}}
`,"partials/handout-session":`{{#each pieces}}
  {{#activity number=number title=title purpose=purpose continued=continued level=2}}
    {{#each about}}
      {{#entry symbol=symbol}}{{text}}{{/entry}}
    {{/each}}
    {{#with content}}
      {{> partials/handout-content}}
    {{/with}}
    {{#each tracks}}
      {{#section level=3 title=title}}
        {{join}}

        {{#if place}}
        {{word "handout.at-place" place=place}}
        {{/if}}

        {{#each activities}}
          {{#activity title=title purpose=purpose continued=continued level=3}}
            {{#each about}}
              {{#entry symbol=symbol}}{{text}}{{/entry}}
            {{/each}}
            {{#with content}}
              {{> partials/handout-content}}
            {{/with}}
          {{/activity}}
        {{/each}}
      {{/section}}
    {{/each}}
    {{#if notes}}
      {{writing-lines label=(word "handout.notes") lines=notes}}
    {{/if}}
  {{/activity}}
{{/each}}
{{#with feedback}}
  {{#section level=2 title=title page="kept"}}
    {{word "handout.feedback-lead"}}

    {{#each items}}
      {{#if when}}
      **{{when}}**
      {{/if}}

      {{#each questions}}
        {{#if points}}
          {{scale question=text points=points}}
        {{else}}
          {{writing-lines label=text lines=2}}
        {{/if}}
      {{/each}}

      {{smallest}}
    {{/each}}
  {{/section}}
{{/with}}
{{#with next}}
  {{#panel title=(word "handout.next")}}
    {{#facts}}
      {{#each tasks}}
        {{#fact label=(word "handout.after")}}{{text}} {{word "handout.details" details=details}}{{/fact}}
      {{/each}}
      {{#each posts}}
        {{#fact label=label}}{{say}} {{ask}}{{/fact}}
      {{/each}}
      {{#each facts}}
        {{#fact label=label}}{{value}}{{/fact}}
      {{/each}}
    {{/facts}}
  {{/panel}}
{{/with}}
`,"partials/handout-task":`{{#step verb="task" label=label}}
  {{#if aside}}{{#aside}}{{aside}}{{/aside}}{{/if}}
  {{text}}
{{/step}}
`,"partials/handout-times":`{{#if facts}}
  {{#facts}}
    {{#each facts}}
      {{#fact label=label}}{{value}} {{link}}{{/fact}}
    {{/each}}
  {{/facts}}
{{/if}}
{{#if outcomes}}
  {{#section level=2 title=(word "session.outcomes")}}
    {{#each outcomes}}
    - {{this}}
    {{/each}}
  {{/section}}
{{/if}}
{{#if before}}
  {{#section level=2 title=(word "handout.before")}}
    {{#each before}}
      {{> partials/task}}
    {{/each}}
    {{writing-lines label=(word "handout.my-question") lines=2}}
  {{/section}}
{{/if}}
{{#if schedule}}
  {{#section level=2 title=length}}
    {{#with bar}}
      {{time-bar pieces=pieces ticks=ticks alt=alt key=key}}
    {{/with}}
    {{#schedule}}
      {{#each schedule}}
        {{#time start=start symbol=symbol aside=piece}}{{title}}{{/time}}
      {{/each}}
    {{/schedule}}
  {{/section}}
{{/if}}
`,"partials/limits":`{{#panel title=(word "limits.title") depth=depth}}
  **{{word "limits.pass"}}** {{pass}}

  {{#if voluntary}}
  **{{word "limits.voluntary"}}** {{voluntary}}
  {{/if}}

  **{{word "limits.confidentiality"}}** {{confidentiality}}

  {{#if writtenDown}}
  **{{word "limits.written-down"}}** {{writtenDown}}
  {{/if}}

  {{#if keepTo}}
  **{{word "limits.keep-to"}}** {{keepTo}}
  {{/if}}

  **{{word "limits.off-limits-label"}}** {{offLimits}}

  {{#if ourWorkTouches}}
  **{{word "limits.our-work-touches-label"}}** {{ourWorkTouches}}
  {{/if}}

  {{#if redirect}}
  **{{word "limits.redirect"}}** {{word "quoted" text=redirect}}
  {{/if}}

  {{word "limits.not-therapy"}}
{{/panel}}
`,"partials/mail-end":`{{word "invitations.access"}}

{{> partials/mail-people people=people}}
`,"partials/mail-people":`{{#if people}}
**{{word "invitations.whom"}}**

{{#each people}}
- {{word "moderation.whom" for=for who=who}}
{{/each}}
{{/if}}
`,"partials/moderation":`{{#section level=1 title=(word "moderation.title")}}
  {{#if agreements}}
    {{#if made}}
      {{#lead}}{{made}}{{/lead}}
    {{/if}}
    {{#agreements own=(word "agreements.own")}}
      {{#each agreements}}
        {{#agreement why=why}}{{text}}{{/agreement}}
      {{/each}}
    {{/agreements}}

    {{word "agreements.poster" list=poster}}
  {{/if}}

  {{#if rules}}
    {{#section level=2 title=(word "moderation.drifts")}}
      {{#grid spoken=1}}
        {{#head strong=true}}{{word "moderation.notice"}}{{/head}}
        {{#head width="wide"}}{{word "verbs.say"}}{{/head}}
        {{#head width="wide"}}{{word "moderation.then"}}{{/head}}
        {{#each rules}}
          {{#row}}
            {{#cell}}{{notice}}{{/cell}}
            {{#cell}}{{say}}{{/cell}}
            {{#cell}}{{act}} {{help}}{{/cell}}
          {{/row}}
        {{/each}}
      {{/grid}}
    {{/section}}
  {{/if}}

  {{#if contacts}}
    {{#callout tone="warning" title=(word "moderation.get-help-label")}}
      {{#each contacts}}
      {{word "moderation.whom" for=for who=who}}

      {{/each}}
    {{/callout}}
  {{/if}}

  {{#if team}}
    {{#section level=2 title=(word "moderation.team")}}
      {{#grid}}
        {{#head strong=true}}{{word "moderation.role"}}{{/head}}
        {{#head}}{{word "moderation.name"}}{{/head}}
        {{#head width="wide"}}{{word "moderation.duty"}}{{/head}}
        {{#each team}}
          {{#row}}
            {{#cell}}{{role}}{{/cell}}
            {{#cell}}{{name}}{{/cell}}
            {{#cell}}{{duty}}{{/cell}}
          {{/row}}
        {{/each}}
      {{/grid}}
    {{/section}}
  {{/if}}
{{/section}}
`,"partials/post-text":`{{say}}

{{#with ask}}
**{{text}}**

{{#if purpose}}
{{word "handout.why" purpose=purpose}}
{{/if}}

{{#if keepTo}}
{{word "labelled" label=(word "prompt.keep-to") value=keepTo}}
{{/if}}

{{pass}}
{{/with}}
`,"partials/posts":`{{#each posts}}
  {{#step verb="post" label=(word "verbs.post")}}
    {{#if when}}
    **{{place}}** {{word "posts.when" when=when}}
    {{else}}
    **{{place}}**
    {{/if}}

    {{say}}

    {{#with ask}}
      {{> partials/prompt}}
    {{/with}}
  {{/step}}
{{/each}}
`,"partials/preparation":`{{#section level=1 title=(word "preparation.title")}}
  {{#if missing}}
    {{#callout tone="note" title=(word "missing.title")}}
      {{#each missing}}
      - {{this}}
      {{/each}}
    {{/callout}}
  {{/if}}

  {{#if checklist}}
    {{#columns sequence=true}}
      {{#each checklist}}
        {{#column}}
          {{#each this}}
            {{#section level=2 title=when}}
              {{#if date}}
              _{{date}}_
              {{/if}}

              {{#check-list}}
                {{#each items}}
                  {{#item aside=who}}{{text}}{{/item}}
                {{/each}}
              {{/check-list}}
            {{/section}}
          {{/each}}
        {{/column}}
      {{/each}}
    {{/columns}}
  {{/if}}

  {{#if materials}}
    {{#section level=2 title=(word "materials.title")}}
      {{#grid}}
        {{#head align="end"}}{{word "materials.number"}}{{/head}}
        {{#head width="wide" strong=true}}{{word "materials.what"}}{{/head}}
        {{#if hasFiles}}{{#head width="wide"}}{{word "materials.file"}}{{/head}}{{/if}}
        {{#head width="wide"}}{{word "materials.for"}}{{/head}}
        {{#each materials}}
          {{#row}}
            {{#cell}}{{number}}{{/cell}}
            {{#cell}}{{item}}{{/cell}}
            {{#if ../hasFiles}}{{#cell}}{{file}}{{/cell}}{{/if}}
            {{#cell}}{{where}}{{/cell}}
          {{/row}}
        {{/each}}
      {{/grid}}
    {{/section}}
  {{/if}}

  {{#if resources}}
    {{#section level=2 title=(word "resources.title")}}
      {{#grid}}
        {{#head width="wide" strong=true}}{{word "resources.what"}}{{/head}}
        {{#head width="wide"}}{{word "resources.where"}}{{/head}}
        {{#if hasReaders}}{{#head}}{{word "resources.who"}}{{/head}}{{/if}}
        {{#each resources}}
          {{#row}}
            {{#cell}}{{title}}{{/cell}}
            {{#cell}}{{where}}{{/cell}}
            {{#if ../hasReaders}}{{#cell}}{{who}}{{/cell}}{{/if}}
          {{/row}}
        {{/each}}
      {{/grid}}
    {{/section}}
  {{/if}}
{{/section}}
`,"partials/prompt":`{{#prompt question=question purpose=(word "prompt.purpose" purpose=purpose) depth=depth}}
  {{#with time}}
    {{#field symbol="time" label=label}}{{value}}{{/field}}
  {{/with}}
  {{#if pass}}
    {{#field symbol="pass" label=(word "prompt.pass")}}{{pass}}{{/field}}
  {{/if}}
  {{#if keepTo}}
    {{#field symbol="keep-to" label=(word "prompt.keep-to")}}{{keepTo}}{{/field}}
  {{/if}}
  {{#if redirect}}
    {{#field symbol="redirect" label=(word "prompt.redirect") spoken=true}}{{redirect}}{{/field}}
  {{/if}}
  {{#if example}}
    {{#example label=(word "prompt.example")}}{{example}}{{/example}}
  {{/if}}
{{/prompt}}
`,"partials/rounds":`{{#if title}}
  {{#section level=3 title=title}}
    {{#each steps}}
      {{> partials/step}}
    {{/each}}
    {{#if signals}}
      {{#grid}}
        {{#head strong=true}}{{word "rounds.from-start"}}{{/head}}
        {{#head width="wide"}}{{word "rounds.signal"}}{{/head}}
        {{#each signals}}
          {{#row}}
            {{#cell}}{{at}}{{/cell}}
            {{#cell}}{{text}}{{/cell}}
          {{/row}}
        {{/each}}
      {{/grid}}
    {{/if}}
  {{/section}}
{{/if}}
{{#with meetings}}
  {{#meetings title=title drawing=drawing caption=caption}}
    {{#each head}}
      {{#cell}}{{this}}{{/cell}}
    {{/each}}
    {{#each rows}}
      {{#row}}
        {{#each this}}
          {{#cell}}{{this}}{{/cell}}
        {{/each}}
      {{/row}}
    {{/each}}
  {{/meetings}}
{{/with}}
`,"partials/run-of-show-row":`{{#each owners}}
  {{owner tone=tone name=name}}
{{/each}}
{{#each screen}}
  {{#screen}}{{label}} {{words}}{{text}}{{/screen}}
{{/each}}
{{#each producer}}
  {{#producer}}{{label}} {{words}}{{text}}{{/producer}}
{{/each}}
{{#each fallback}}
  {{#fallback}}{{#if label}}**{{label}}** {{/if}}{{words}}{{text}}{{/fallback}}
{{/each}}
`,"partials/run-of-show-work":`{{#each work}}{{#if moment}}**{{moment}}** {{/if}}{{title}}{{task}}{{#if who}} ({{who}}){{/if}}{{#unless isLast}} · {{/unless}}{{/each}}
`,"partials/session-before":`{{#with before}}
  {{#section level=2 title=(word "tasks.before")}}
    {{#each tasks}}
      {{> partials/task}}
    {{/each}}
    {{> partials/posts}}
  {{/section}}
{{/with}}
`,"partials/session-line":`{{#lead aside=planned}}{{lead}}{{/lead}}
{{#if over}}
  {{#callout tone="warning"}}{{over}}{{/callout}}
{{/if}}
`,"partials/session-room":`{{#section level=2 title=(word "session.room")}}
  {{room}}

  {{setup}}
{{/section}}
`,"partials/session":`{{#section level=1 title=title page="turn"}}
  {{> partials/session-line}}

  {{#if facts}}
    {{#facts}}
      {{#each facts}}
        {{#fact label=label}}{{value}}{{/fact}}
      {{/each}}
    {{/facts}}
  {{/if}}

  {{> partials/agenda}}

  {{#if hasBoth}}
    {{#columns}}
      {{#column}}
        {{> partials/session-before}}
      {{/column}}
      {{#column}}
        {{> partials/session-room}}
      {{/column}}
    {{/columns}}
  {{else}}
    {{> partials/session-before}}
    {{#if hasRoom}}
      {{> partials/session-room}}
    {{/if}}
  {{/if}}

  {{#if outcomes}}
    {{#section level=2 title=(word "session.outcomes")}}
      {{#each outcomes}}
      - {{this}}
      {{/each}}
    {{/section}}
  {{/if}}

  {{#if notes}}
    {{#section level=2 title=(word "session.notes")}}
      {{notes}}
    {{/section}}
  {{/if}}

  {{#if during}}
    {{#section level=2 title=(word "posts.during")}}
      {{> partials/posts posts=during}}
    {{/section}}
  {{/if}}

  {{#each activities}}
    {{#with pause}}
      {{#ruled symbol="break" label=title}}{{text}}{{/ruled}}
    {{/with}}
    {{#with view}}
      {{#activity number=number title=title purpose=purpose continued=continued bar=bar page=../page}}
        {{> partials/activity-start}}
        {{#each ../tracks}}
          {{> partials/track}}
        {{/each}}
        {{> partials/activity-end}}
        {{#if ../ownNotes}}
          {{writing-lines label=(word "activity.my-notes")}}
        {{/if}}
      {{/activity}}
    {{/with}}
  {{/each}}

  {{#each evaluation}}
    {{#ruled symbol="ask" label=(word "evaluation.title")}}{{this}}{{/ruled}}
  {{/each}}
  {{#with after}}
    {{#section level=2 title=(word "tasks.after")}}
      {{#each tasks}}
        {{> partials/task}}
      {{/each}}
      {{> partials/posts}}
    {{/section}}
  {{/with}}
  {{#if ownNotes}}
    {{writing-lines label=(word "activity.my-notes")}}
  {{/if}}
{{/section}}
`,"partials/slides-activity":`{{#with pause}}
  {{#slide layout="break" about=../about kicker=kicker title=title}}
    {{next}}
    {{#back minutes=minutes}}{{word "slides.back"}}{{/back}}
    {{> partials/slides-notes}}
  {{/slide}}
{{/with}}
{{#with agreements}}
  {{#slide layout="agreements" about=../about kicker=../session title=title}}
    {{#each entries}}
      {{#item}}{{this}}{{/item}}
    {{/each}}
    {{> partials/slides-chips}}
    {{#if isMade}}{{#chip symbol="ask"}}{{word "slides.add"}}{{/chip}}{{/if}}
    {{> partials/slides-notes}}
  {{/slide}}
{{/with}}
{{#with opening}}
  {{#if isList}}
    {{#slide layout="list" about=../about kicker=../kicker title=../headline}}
      {{#each tasks}}
        {{#item aside=label}}{{text}}{{/item}}
      {{/each}}
      {{#each tracks}}
        {{#item aside=title}}{{join}} {{word "handout.details" details=place}}{{/item}}
      {{/each}}
      {{word "slides.result" output=output}}
      {{> partials/slides-chips}}
      {{> partials/slides-notes}}
    {{/slide}}
  {{else}}
    {{#slide layout="statement" about=../about kicker=../kicker title=../headline}}
      {{word "slides.result" output=output}}
      {{> partials/slides-chips}}
      {{> partials/slides-notes}}
    {{/slide}}
  {{/if}}
{{/with}}
{{#with breakout}}
  {{#slide layout="breakout" about=../about kicker=../session title=../title aside=time}}
    {{#place label=(word "slides.outcome")}}
      {{#line}}{{outcome}}{{/line}}
    {{/place}}
    {{#place label=(word "slides.method") bar=bar}}
      {{#line}}{{together}}{{/line}}
      {{#if groups}}
        {{#line}}{{groups}}{{/line}}
      {{/if}}
      {{#each tasks}}
        {{#line}}{{#if label}}**{{word "labels.colon" label=label}}** {{/if}}{{text}}{{/line}}
      {{/each}}
    {{/place}}
    {{#place label=(word "activity.report")}}
      {{#line}}{{report}}{{/line}}
    {{/place}}
    {{#place label=(word "slides.support")}}
      {{#line}}{{support}}{{/line}}
    {{/place}}
    {{> partials/slides-chips}}
    {{#chip symbol="pass" end=true}}{{word "slides.pass"}}{{/chip}}
    {{> partials/slides-notes}}
  {{/slide}}
{{/with}}
{{#each prompts}}
  {{#slide layout="prompt" about=../about kicker=../kicker title=question}}
    {{> partials/slides-chips}}
    {{#chip symbol="pass" end=true}}{{word "slides.pass"}}{{/chip}}
    {{> partials/slides-notes}}
  {{/slide}}
{{/each}}
{{#with debrief}}
  {{#slide layout="debrief" about=../about kicker=kicker title=question}}
    {{#each more}}
      {{#item}}{{this}}{{/item}}
    {{/each}}
    {{#chip symbol="pass" end=true}}{{word "slides.pass"}}{{/chip}}
    {{> partials/slides-notes}}
  {{/slide}}
{{/with}}
`,"partials/slides-chips":`{{#each chips}}
  {{#chip symbol=symbol}}{{text}}{{/chip}}
{{/each}}
`,"partials/slides-notes":`{{#with notes}}
  {{#notes}}
    {{#each facts}}{{#unless @first}}{{word "separator"}}{{/unless}}**{{word "labels.colon" label=label}}** {{value}}{{/each}}

    {{#each steps}}
      {{> partials/step}}
    {{/each}}
    {{#if watch}}
      {{#step verb="note" label=(word "activity.watch")}}{{watch}}{{/step}}
    {{/if}}
    {{#with prompt}}
      {{> partials/prompt}}
    {{/with}}
    {{#with rounds}}
      {{> partials/rounds}}
    {{/with}}
    {{#with closing}}
      {{> partials/content-end}}
    {{/with}}
    {{> partials/activity-cases}}
    {{#if more}}
      {{#ruled symbol="note" label=(word "activity.notes")}}{{more}}{{/ruled}}
    {{/if}}
  {{/notes}}
{{/with}}
`,"partials/slides-session":`{{#with section}}
  {{#slide layout="section" kicker=kicker title=title}}
    {{#each lines}}
    {{this}}

    {{/each}}
    {{purpose}}
  {{/slide}}
{{/with}}
{{#if outcomes}}
  {{#slide layout="list" kicker=kicker title=(word "session.outcomes")}}
    {{#each outcomes}}
      {{#item}}{{this}}{{/item}}
    {{/each}}
  {{/slide}}
{{/if}}
{{#with agenda}}
  {{#slide layout="agenda" kicker=../kicker title=title bar=bar}}
    {{#each items}}
      {{#item aside=start}}{{title}}{{/item}}
    {{/each}}
  {{/slide}}
{{/with}}
{{#if recalled}}
  {{#slide layout="agreements" kicker=kicker title=(word "slides.recalled")}}
    {{#each recalled}}
      {{#item}}{{this}}{{/item}}
    {{/each}}
  {{/slide}}
{{/if}}
{{#each activities}}
  {{> partials/slides-activity}}
{{/each}}
{{#if questions}}
  {{#slide layout="list" kicker=kicker title=(word "handout.feedback")}}
    {{#each questions}}
      {{#item}}{{this}}{{/item}}
    {{/each}}
    {{#if questionsPiece}}{{#chip symbol="note"}}{{questionsPiece}}{{/chip}}{{/if}}
    {{#chip symbol="pass" end=true}}{{word "slides.pass"}}{{/chip}}
  {{/slide}}
{{/if}}
{{#with next}}
  {{#slide layout="list" kicker=../kicker title=(word "handout.next")}}
    {{#each tasks}}
      {{#item}}{{text}} {{word "handout.details" details=details}}{{/item}}
    {{/each}}
    {{#each items}}
      {{#item aside=label}}{{text}}{{/item}}
    {{/each}}
  {{/slide}}
{{/with}}
`,"partials/step":`{{#step verb=verb label=label spoken=spoken}}
  {{#each asides}}
    {{#aside}}{{this}}{{/aside}}
  {{/each}}
  {{#if role}}**{{word "labels.colon" label=role}}** {{/if}}{{text}}
  {{#with prompt}}
    {{> partials/prompt}}
  {{/with}}
{{/step}}
`,"partials/task":`{{#step verb="task" label=(word "verbs.task")}}
  {{#if effort}}{{#aside}}{{effort}}{{/aside}}{{/if}}
  {{text}}

  {{details}}
{{/step}}
`,"partials/track":`{{#section level=3 title=title}}
  {{#if join}}
    {{join}}
  {{/if}}

  {{#if facts}}
    {{#facts}}
      {{#each facts}}
        {{#fact label=label}}{{value}}{{/fact}}
      {{/each}}
    {{/facts}}
  {{/if}}
  {{#each activities}}
    {{#activity number=number title=title purpose=purpose continued=continued level=3}}
      {{> partials/activity-start}}
      {{> partials/activity-end}}
    {{/activity}}
  {{/each}}
{{/section}}
`,"prompt-cards":`{{!-- The prompt cards. What stands between the blocks is Markdown; values are never read as such. --}}
{{#if cards}}
  {{#cards perPage=perPage}}
    {{#each cards}}
      {{#with prompt}}
        {{#card kicker=../place symbol=../symbol aside=../together title=question purpose=(word "handout.why" purpose=purpose)}}
          {{#with time}}
            {{#field symbol="time" label=label}}{{value}}{{/field}}
          {{/with}}
          {{#if keepTo}}
            {{#field symbol="keep-to" label=(word "prompt.keep-to")}}{{keepTo}}{{/field}}
          {{/if}}
          {{#if pass}}
            {{#field symbol="pass" label=(word "prompt.pass")}}{{pass}}{{/field}}
          {{/if}}
        {{/card}}
      {{/with}}
    {{/each}}
  {{/cards}}
{{else}}
  {{word "prompt-cards.none"}}
{{/if}}
`,"run-of-show":`{{!-- The run of show. What stands between the blocks is Markdown; values are never read as such. --}}
{{#each pages}}
  {{#section level=1 title=title page="new" beside=(word "run.goal" goal=goal) aside=when}}
    {{#with bar}}
      {{time-bar pieces=pieces ticks=ticks alt=alt key=key}}
    {{/with}}
    {{#run-of-show shared=shared key=key}}
      {{heads
        start=(word "agenda.start")
        minutes=(word "agenda.minutes")
        number=(word "glance.number")
        segment=(word "run.segment")
        where=(word "run.where")
        owner=(word "run.owner")
        screen=(word "run.screen")
        producer=(word "run.producer")
        done=(word "run.done")
        fallback=(word "run.fallback")
      }}
      {{#each rows}}
        {{#if task}}
          {{#moment start=start minutes=minutes share=share number=number title=task where=where}}
            {{> partials/run-of-show-row}}
          {{/moment}}
        {{else}}
          {{#moment start=start minutes=minutes share=share number=number title=title where=where}}
            {{> partials/run-of-show-row}}
          {{/moment}}
        {{/if}}
      {{/each}}
    {{/run-of-show}}
    {{#with notes}}
      {{#if hasAny}}
        {{#figures}}
          {{#if setup}}
            {{#figure label=(word "session.room")}}{{setup}}{{/figure}}
          {{/if}}
          {{#if room}}
            {{#figure label=(word "session.room")}}{{room}}{{/figure}}
          {{/if}}
          {{#if before}}
            {{#figure label=(word "run.before")}}{{> partials/run-of-show-work work=before}}{{/figure}}
          {{/if}}
          {{#if signals}}
            {{#figure label=(word "run.help")}}{{#each signals}}**{{activity}}** {{text}}{{#unless isLast}} · {{/unless}}{{/each}}{{/figure}}
          {{/if}}
          {{#if after}}
            {{#figure label=(word "run.after")}}{{> partials/run-of-show-work work=after}}{{/figure}}
          {{/if}}
          {{#if contacts}}
            {{#figure label=(word "moderation.get-help")}}{{#each contacts}}{{#unless @first}} · {{/unless}}{{word "moderation.whom" for=for who=who}}{{/each}}{{/figure}}
          {{/if}}
        {{/figures}}
      {{/if}}
    {{/with}}
  {{/section}}
{{/each}}
`,slides:`{{!-- The slides, and those with notes. What stands between the blocks is Markdown; values are never read as such. --}}
{{#with opening}}
  {{#slide layout="title" kicker=kicker title=title drawing=drawing}}
    {{#each team}}
    {{this}}

    {{/each}}
  {{/slide}}
{{/with}}
{{#if outcomes}}
  {{#slide layout="list" title=(word "slides.outcomes")}}
    {{#each outcomes}}
      {{#item}}{{this}}{{/item}}
    {{/each}}
  {{/slide}}
{{/if}}
{{#each sessions}}
  {{> partials/slides-session}}
{{/each}}
`},specifications={"agreements-poster":{0:function(n,l,u,s,a){return""},1:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"agreements"):l,{name:"each",hash:{},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"agreements-poster",start:{line:4,column:2},end:{line:6,column:11}}}))!=null?o:""},2:function(n,l,u,s,a){var o,r=n.lookupProperty;return"    "+((o=r(u,"agreement").call(l??(n.nullContext||{}),{name:"agreement",hash:{why:l!=null?r(l,"small"):l},fn:n.program(3,a,0),inverse:n.noop,data:a,loc:{source:"agreements-poster",start:{line:5,column:4},end:{line:5,column:51}}}))!=null?o:"")+`
`},3:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"large"):l,{name:"$put",hash:{},data:a,loc:{source:"agreements-poster",start:{line:5,column:28},end:{line:5,column:37}}}))!=null?o:""},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"band").call(r,{name:"band",hash:{title:e(u,"word").call(r,"agreements.title",{name:"word",hash:{},data:a,loc:{source:"agreements-poster",start:{line:2,column:27},end:{line:2,column:52}}}),kicker:l!=null?e(l,"title"):l},fn:n.program(0,a,0),inverse:n.noop,data:a,loc:{source:"agreements-poster",start:{line:2,column:0},end:{line:2,column:63}}}))!=null?o:"")+`
`+((o=e(u,"agreements").call(r,{name:"agreements",hash:{own:e(u,"word").call(r,"agreements.own",{name:"word",hash:{},data:a,loc:{source:"agreements-poster",start:{line:3,column:18},end:{line:3,column:41}}})},fn:n.program(1,a,0),inverse:n.noop,data:a,loc:{source:"agreements-poster",start:{line:3,column:0},end:{line:7,column:15}}}))!=null?o:"")},useData:!0},"approval-sheet":{0:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"  "+((o=e(u,"band").call(r,{name:"band",hash:{title:l!=null?e(l,"title"):l,kicker:e(u,"word").call(r,"approval.kind",{name:"word",hash:{},data:a,loc:{source:"approval-sheet",start:{line:3,column:17},end:{line:3,column:39}}})},fn:n.program(1,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:3,column:2},end:{line:3,column:95}}}))!=null?o:"")+`
`},1:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"caption").call(l??(n.nullContext||{}),{name:"caption",hash:{},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:3,column:53},end:{line:3,column:86}}}))!=null?o:""},2:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"about"):l,{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:3,column:65},end:{line:3,column:74}}}))!=null?o:""},3:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"column").call(r,{name:"column",hash:{},fn:n.program(4,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:6,column:2},end:{line:25,column:13}}}))!=null?o:"")+((o=e(u,"column").call(r,{name:"column",hash:{},fn:n.program(11,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:26,column:2},end:{line:60,column:13}}}))!=null?o:"")},4:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"section").call(r,{name:"section",hash:{title:e(u,"word").call(r,"approval.aim",{name:"word",hash:{},data:a,loc:{source:"approval-sheet",start:{line:7,column:29},end:{line:7,column:50}}}),level:1},fn:n.program(5,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:7,column:4},end:{line:19,column:16}}}))!=null?o:"")+((o=e(u,"section").call(r,{name:"section",hash:{title:e(u,"word").call(r,"approval.short",{name:"word",hash:{},data:a,loc:{source:"approval-sheet",start:{line:20,column:29},end:{line:20,column:52}}}),level:1},fn:n.program(9,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:20,column:4},end:{line:24,column:16}}}))!=null?o:"")},5:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"with").call(l??(n.nullContext||{}),l!=null?r(l,"opening"):l,{name:"with",hash:{},fn:n.program(6,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:8,column:6},end:{line:18,column:15}}}))!=null?o:""},6:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"        "+((o=e(u,"$put").call(r,l!=null?e(l,"summary"):l,{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:9,column:8},end:{line:9,column:19}}}))!=null?o:"")+`

`+((o=e(u,"if").call(r,l!=null?e(l,"outcomes"):l,{name:"if",hash:{},fn:n.program(7,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:11,column:8},end:{line:17,column:15}}}))!=null?o:"")},7:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"        "+((o=e(u,"$put").call(r,e(u,"word").call(r,"approval.afterwards",{name:"word",hash:{},data:a,loc:{source:"approval-sheet",start:{line:12,column:8},end:{line:12,column:38}}}),{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:12,column:8},end:{line:12,column:38}}}))!=null?o:"")+`

`+((o=e(u,"each").call(r,l!=null?e(l,"outcomes"):l,{name:"each",hash:{},fn:n.program(8,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:14,column:8},end:{line:16,column:17}}}))!=null?o:"")},8:function(n,l,u,s,a){var o,r=n.lookupProperty;return"        - "+((o=r(u,"$put").call(l??(n.nullContext||{}),l,{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:15,column:10},end:{line:15,column:18}}}))!=null?o:"")+`
`},9:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"summary"):l,{name:"each",hash:{},fn:n.program(10,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:21,column:6},end:{line:23,column:15}}}))!=null?o:""},10:function(n,l,u,s,a){var o,r=n.lookupProperty;return"      - "+((o=r(u,"$put").call(l??(n.nullContext||{}),l,{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:22,column:8},end:{line:22,column:16}}}))!=null?o:"")+`
`},11:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"with").call(r,l!=null?e(l,"opening"):l,{name:"with",hash:{},fn:n.program(12,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:27,column:4},end:{line:33,column:13}}}))!=null?o:"")+((o=e(u,"with").call(r,l!=null?e(l,"limits"):l,{name:"with",hash:{},fn:n.program(16,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:34,column:4},end:{line:50,column:13}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"contacts"):l,{name:"if",hash:{},fn:n.program(20,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:51,column:4},end:{line:59,column:11}}}))!=null?o:"")},12:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"facts").call(l??(n.nullContext||{}),{name:"facts",hash:{},fn:n.program(13,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:28,column:6},end:{line:32,column:16}}}))!=null?o:""},13:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"facts"):l,{name:"each",hash:{},fn:n.program(14,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:29,column:8},end:{line:31,column:17}}}))!=null?o:""},14:function(n,l,u,s,a){var o,r=n.lookupProperty;return"          "+((o=r(u,"fact").call(l??(n.nullContext||{}),{name:"fact",hash:{label:l!=null?r(l,"label"):l},fn:n.program(15,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:30,column:10},end:{line:30,column:49}}}))!=null?o:"")+`
`},15:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"value"):l,{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:30,column:31},end:{line:30,column:40}}}))!=null?o:""},16:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"panel").call(r,{name:"panel",hash:{depth:l!=null?e(l,"depth"):l,title:e(u,"word").call(r,"limits.title",{name:"word",hash:{},data:a,loc:{source:"approval-sheet",start:{line:35,column:21},end:{line:35,column:42}}})},fn:n.program(17,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:35,column:6},end:{line:49,column:16}}}))!=null?o:""},17:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"        **"+((o=e(u,"$put").call(r,e(u,"word").call(r,"limits.pass",{name:"word",hash:{},data:a,loc:{source:"approval-sheet",start:{line:36,column:10},end:{line:36,column:32}}}),{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:36,column:10},end:{line:36,column:32}}}))!=null?o:"")+"** "+((o=e(u,"$put").call(r,l!=null?e(l,"pass"):l,{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:36,column:35},end:{line:36,column:43}}}))!=null?o:"")+`

        **`+((o=e(u,"$put").call(r,e(u,"word").call(r,"limits.off-limits-label",{name:"word",hash:{},data:a,loc:{source:"approval-sheet",start:{line:38,column:10},end:{line:38,column:44}}}),{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:38,column:10},end:{line:38,column:44}}}))!=null?o:"")+"** "+((o=e(u,"$put").call(r,l!=null?e(l,"offLimits"):l,{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:38,column:47},end:{line:38,column:60}}}))!=null?o:"")+`

`+((o=e(u,"if").call(r,l!=null?e(l,"ourWorkTouches"):l,{name:"if",hash:{},fn:n.program(18,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:40,column:8},end:{line:42,column:15}}}))!=null?o:"")+`
`+((o=e(u,"if").call(r,l!=null?e(l,"keepTo"):l,{name:"if",hash:{},fn:n.program(19,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:44,column:8},end:{line:46,column:15}}}))!=null?o:"")+`
        **`+((o=e(u,"$put").call(r,e(u,"word").call(r,"limits.confidentiality",{name:"word",hash:{},data:a,loc:{source:"approval-sheet",start:{line:48,column:10},end:{line:48,column:43}}}),{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:48,column:10},end:{line:48,column:43}}}))!=null?o:"")+"** "+((o=e(u,"$put").call(r,l!=null?e(l,"confidentiality"):l,{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:48,column:46},end:{line:48,column:65}}}))!=null?o:"")+`
`},18:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"        **"+((o=e(u,"$put").call(r,e(u,"word").call(r,"limits.our-work-touches-label",{name:"word",hash:{},data:a,loc:{source:"approval-sheet",start:{line:41,column:10},end:{line:41,column:50}}}),{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:41,column:10},end:{line:41,column:50}}}))!=null?o:"")+"** "+((o=e(u,"$put").call(r,l!=null?e(l,"ourWorkTouches"):l,{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:41,column:53},end:{line:41,column:71}}}))!=null?o:"")+`
`},19:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"        **"+((o=e(u,"$put").call(r,e(u,"word").call(r,"limits.keep-to",{name:"word",hash:{},data:a,loc:{source:"approval-sheet",start:{line:45,column:10},end:{line:45,column:35}}}),{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:45,column:10},end:{line:45,column:35}}}))!=null?o:"")+"** "+((o=e(u,"$put").call(r,l!=null?e(l,"keepTo"):l,{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:45,column:38},end:{line:45,column:48}}}))!=null?o:"")+`
`},20:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"section").call(r,{name:"section",hash:{title:e(u,"word").call(r,"approval.contacts",{name:"word",hash:{},data:a,loc:{source:"approval-sheet",start:{line:52,column:31},end:{line:52,column:57}}}),level:1},fn:n.program(21,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:52,column:6},end:{line:58,column:18}}}))!=null?o:""},21:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"facts").call(l??(n.nullContext||{}),{name:"facts",hash:{},fn:n.program(22,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:53,column:8},end:{line:57,column:18}}}))!=null?o:""},22:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"contacts"):l,{name:"each",hash:{},fn:n.program(23,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:54,column:10},end:{line:56,column:19}}}))!=null?o:""},23:function(n,l,u,s,a){var o,r=n.lookupProperty;return"            "+((o=r(u,"fact").call(l??(n.nullContext||{}),{name:"fact",hash:{label:l!=null?r(l,"for"):l},fn:n.program(24,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:55,column:12},end:{line:55,column:47}}}))!=null?o:"")+`
`},24:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"who"):l,{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:55,column:31},end:{line:55,column:38}}}))!=null?o:""},25:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"section").call(r,{name:"section",hash:{title:e(u,"word").call(r,"approval.places",{name:"word",hash:{},data:a,loc:{source:"approval-sheet",start:{line:63,column:27},end:{line:63,column:51}}}),level:1},fn:n.program(26,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:63,column:2},end:{line:90,column:14}}}))!=null?o:""},26:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"if").call(r,l!=null?e(l,"spaces"):l,{name:"if",hash:{},fn:n.program(27,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:64,column:4},end:{line:85,column:11}}}))!=null?o:"")+`
`+((o=e(u,"each").call(r,l!=null?e(l,"recorded"):l,{name:"each",hash:{},fn:n.program(45,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:87,column:4},end:{line:89,column:13}}}))!=null?o:"")},27:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"grid").call(l??(n.nullContext||{}),{name:"grid",hash:{},fn:n.program(28,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:65,column:6},end:{line:84,column:15}}}))!=null?o:""},28:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"        "+((o=e(u,"head").call(r,{name:"head",hash:{strong:!0},fn:n.program(29,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:66,column:8},end:{line:66,column:61}}}))!=null?o:"")+`
        `+((o=e(u,"head").call(r,{name:"head",hash:{},fn:n.program(30,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:67,column:8},end:{line:67,column:54}}}))!=null?o:"")+`
        `+((o=e(u,"head").call(r,{name:"head",hash:{},fn:n.program(31,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:68,column:8},end:{line:68,column:52}}}))!=null?o:"")+`
        `+((o=e(u,"head").call(r,{name:"head",hash:{},fn:n.program(32,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:69,column:8},end:{line:69,column:53}}}))!=null?o:"")+`
        `+((o=e(u,"head").call(r,{name:"head",hash:{},fn:n.program(33,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:70,column:8},end:{line:70,column:54}}}))!=null?o:"")+`
        `+((o=e(u,"head").call(r,{name:"head",hash:{},fn:n.program(34,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:71,column:8},end:{line:71,column:52}}}))!=null?o:"")+`
        `+((o=e(u,"head").call(r,{name:"head",hash:{},fn:n.program(35,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:72,column:8},end:{line:72,column:50}}}))!=null?o:"")+`
`+((o=e(u,"each").call(r,l!=null?e(l,"spaces"):l,{name:"each",hash:{},fn:n.program(36,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:73,column:8},end:{line:83,column:17}}}))!=null?o:"")},29:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"spaces.place",{name:"word",hash:{},data:a,loc:{source:"approval-sheet",start:{line:66,column:29},end:{line:66,column:52}}}),{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:66,column:29},end:{line:66,column:52}}}))!=null?o:""},30:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"roles.facilitator",{name:"word",hash:{},data:a,loc:{source:"approval-sheet",start:{line:67,column:17},end:{line:67,column:45}}}),{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:67,column:17},end:{line:67,column:45}}}))!=null?o:""},31:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"roles.moderator",{name:"word",hash:{},data:a,loc:{source:"approval-sheet",start:{line:68,column:17},end:{line:68,column:43}}}),{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:68,column:17},end:{line:68,column:43}}}))!=null?o:""},32:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"spaces.recording",{name:"word",hash:{},data:a,loc:{source:"approval-sheet",start:{line:69,column:17},end:{line:69,column:44}}}),{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:69,column:17},end:{line:69,column:44}}}))!=null?o:""},33:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"spaces.transcript",{name:"word",hash:{},data:a,loc:{source:"approval-sheet",start:{line:70,column:17},end:{line:70,column:45}}}),{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:70,column:17},end:{line:70,column:45}}}))!=null?o:""},34:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"spaces.ai-notes",{name:"word",hash:{},data:a,loc:{source:"approval-sheet",start:{line:71,column:17},end:{line:71,column:43}}}),{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:71,column:17},end:{line:71,column:43}}}))!=null?o:""},35:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"approval.chat",{name:"word",hash:{},data:a,loc:{source:"approval-sheet",start:{line:72,column:17},end:{line:72,column:41}}}),{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:72,column:17},end:{line:72,column:41}}}))!=null?o:""},36:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"row").call(l??(n.nullContext||{}),{name:"row",hash:{},fn:n.program(37,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:74,column:10},end:{line:82,column:18}}}))!=null?o:""},37:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"            "+((o=e(u,"cell").call(r,{name:"cell",hash:{},fn:n.program(38,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:75,column:12},end:{line:75,column:38}}}))!=null?o:"")+`
            `+((o=e(u,"cell").call(r,{name:"cell",hash:{},fn:n.program(39,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:76,column:12},end:{line:76,column:45}}}))!=null?o:"")+`
            `+((o=e(u,"cell").call(r,{name:"cell",hash:{},fn:n.program(40,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:77,column:12},end:{line:77,column:43}}}))!=null?o:"")+`
            `+((o=e(u,"cell").call(r,{name:"cell",hash:{},fn:n.program(41,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:78,column:12},end:{line:78,column:43}}}))!=null?o:"")+`
            `+((o=e(u,"cell").call(r,{name:"cell",hash:{},fn:n.program(42,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:79,column:12},end:{line:79,column:44}}}))!=null?o:"")+`
            `+((o=e(u,"cell").call(r,{name:"cell",hash:{},fn:n.program(43,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:80,column:12},end:{line:80,column:41}}}))!=null?o:"")+`
            `+((o=e(u,"cell").call(r,{name:"cell",hash:{},fn:n.program(44,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:81,column:12},end:{line:81,column:38}}}))!=null?o:"")+`
`},38:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"name"):l,{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:75,column:21},end:{line:75,column:29}}}))!=null?o:""},39:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"facilitator"):l,{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:76,column:21},end:{line:76,column:36}}}))!=null?o:""},40:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"moderator"):l,{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:77,column:21},end:{line:77,column:34}}}))!=null?o:""},41:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"recording"):l,{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:78,column:21},end:{line:78,column:34}}}))!=null?o:""},42:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"transcript"):l,{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:79,column:21},end:{line:79,column:35}}}))!=null?o:""},43:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"aiNotes"):l,{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:80,column:21},end:{line:80,column:32}}}))!=null?o:""},44:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"chat"):l,{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:81,column:21},end:{line:81,column:29}}}))!=null?o:""},45:function(n,l,u,s,a){var o,r=n.lookupProperty;return"    - "+((o=r(u,"$put").call(l??(n.nullContext||{}),l,{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:88,column:6},end:{line:88,column:14}}}))!=null?o:"")+`
`},46:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"section").call(l??(n.nullContext||{}),{name:"section",hash:{title:l!=null?r(l,"title"):l,level:1},fn:n.program(47,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:93,column:2},end:{line:117,column:14}}}))!=null?o:""},47:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"    "+((o=e(u,"$put").call(r,l!=null?e(l,"legend"):l,{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:94,column:4},end:{line:94,column:14}}}))!=null?o:"")+" "+((o=e(u,"each").call(r,l!=null?e(l,"notes"):l,{name:"each",hash:{},fn:n.program(48,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:94,column:15},end:{line:94,column:48}}}))!=null?o:"")+`

`+((o=e(u,"if").call(r,l!=null?e(l,"groups"):l,{name:"if",hash:{},fn:n.program(49,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:96,column:4},end:{line:116,column:11}}}))!=null?o:"")},48:function(n,l,u,s,a){var o,r=n.lookupProperty;return((o=r(u,"$put").call(l??(n.nullContext||{}),l,{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:94,column:30},end:{line:94,column:38}}}))!=null?o:"")+" "},49:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"grid").call(l??(n.nullContext||{}),{name:"grid",hash:{},fn:n.program(50,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:97,column:6},end:{line:115,column:15}}}))!=null?o:""},50:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"        "+((o=e(u,"head").call(r,{name:"head",hash:{},fn:n.program(51,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:98,column:8},end:{line:98,column:49}}}))!=null?o:"")+`
        `+((o=e(u,"head").call(r,{name:"head",hash:{width:"wide"},fn:n.program(52,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:99,column:8},end:{line:99,column:67}}}))!=null?o:"")+`
        `+((o=e(u,"head").call(r,{name:"head",hash:{},fn:n.program(51,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:100,column:8},end:{line:100,column:49}}}))!=null?o:"")+`
        `+((o=e(u,"head").call(r,{name:"head",hash:{width:"wide"},fn:n.program(52,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:101,column:8},end:{line:101,column:67}}}))!=null?o:"")+`
`+((o=e(u,"each").call(r,l!=null?e(l,"groups"):l,{name:"each",hash:{},fn:n.program(53,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:102,column:8},end:{line:114,column:17}}}))!=null?o:"")},51:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"prompt.depth",{name:"word",hash:{},data:a,loc:{source:"approval-sheet",start:{line:98,column:17},end:{line:98,column:40}}}),{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:98,column:17},end:{line:98,column:40}}}))!=null?o:""},52:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"approval.question",{name:"word",hash:{},data:a,loc:{source:"approval-sheet",start:{line:99,column:30},end:{line:99,column:58}}}),{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:99,column:30},end:{line:99,column:58}}}))!=null?o:""},53:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"row").call(r,{name:"row",hash:{},fn:n.program(54,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:103,column:10},end:{line:105,column:18}}}))!=null?o:"")+((o=e(u,"each").call(r,l!=null?e(l,"rows"):l,{name:"each",hash:{},fn:n.program(59,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:106,column:10},end:{line:113,column:19}}}))!=null?o:"")},54:function(n,l,u,s,a){var o,r=n.lookupProperty;return"            "+((o=r(u,"cell").call(l??(n.nullContext||{}),{name:"cell",hash:{},fn:n.program(55,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:104,column:12},end:{line:104,column:139}}}))!=null?o:"")+`
`},55:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"**"+((o=e(u,"$put").call(r,l!=null?e(l,"title"):l,{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:104,column:23},end:{line:104,column:32}}}))!=null?o:"")+"**"+((o=e(u,"if").call(r,l!=null?e(l,"limit"):l,{name:"if",hash:{},fn:n.program(56,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:104,column:34},end:{line:104,column:66}}}))!=null?o:"")+((o=e(u,"each").call(r,l!=null?e(l,"ways"):l,{name:"each",hash:{},fn:n.program(57,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:104,column:66},end:{line:104,column:130}}}))!=null?o:"")},56:function(n,l,u,s,a){var o,r=n.lookupProperty;return" · "+((o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"limit"):l,{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:104,column:50},end:{line:104,column:59}}}))!=null?o:"")},57:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return" · "+((o=e(u,"$put").call(r,l!=null?e(l,"text"):l,{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:104,column:83},end:{line:104,column:91}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"form"):l,{name:"if",hash:{},fn:n.program(58,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:104,column:91},end:{line:104,column:121}}}))!=null?o:"")},58:function(n,l,u,s,a){var o,r=n.lookupProperty;return" ("+((o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"form"):l,{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:104,column:105},end:{line:104,column:113}}}))!=null?o:"")+")"},59:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"row").call(l??(n.nullContext||{}),{name:"row",hash:{},fn:n.program(60,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:107,column:12},end:{line:112,column:20}}}))!=null?o:""},60:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l,{name:"each",hash:{},fn:n.program(61,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:108,column:14},end:{line:111,column:23}}}))!=null?o:""},61:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"                "+((o=e(u,"cell").call(r,{name:"cell",hash:{},fn:n.program(62,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:109,column:16},end:{line:109,column:86}}}))!=null?o:"")+`
                `+((o=e(u,"cell").call(r,{name:"cell",hash:{},fn:n.program(65,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:110,column:16},end:{line:110,column:114}}}))!=null?o:"")+`
`},62:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"if").call(l??(n.nullContext||{}),l!=null?r(l,"isApart"):l,{name:"if",hash:{},fn:n.program(63,a,0),inverse:n.program(64,a,0),data:a,loc:{source:"approval-sheet",start:{line:109,column:25},end:{line:109,column:77}}}))!=null?o:""},63:function(n,l,u,s,a){var o,r=n.lookupProperty;return"**"+((o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"depth"):l,{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:109,column:42},end:{line:109,column:51}}}))!=null?o:"")+"**"},64:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"depth"):l,{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:109,column:61},end:{line:109,column:70}}}))!=null?o:""},65:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"if").call(r,l!=null?e(l,"isApart"):l,{name:"if",hash:{},fn:n.program(66,a,0),inverse:n.program(67,a,0),data:a,loc:{source:"approval-sheet",start:{line:110,column:25},end:{line:110,column:75}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"note"):l,{name:"if",hash:{},fn:n.program(68,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:110,column:75},end:{line:110,column:105}}}))!=null?o:"")},66:function(n,l,u,s,a){var o,r=n.lookupProperty;return"**"+((o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"text"):l,{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:110,column:42},end:{line:110,column:50}}}))!=null?o:"")+"**"},67:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"text"):l,{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:110,column:60},end:{line:110,column:68}}}))!=null?o:""},68:function(n,l,u,s,a){var o,r=n.lookupProperty;return" ("+((o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"note"):l,{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:110,column:89},end:{line:110,column:97}}}))!=null?o:"")+")"},69:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"facts").call(l??(n.nullContext||{}),{name:"facts",hash:{},fn:n.program(70,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:120,column:2},end:{line:124,column:12}}}))!=null?o:""},70:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"records"):l,{name:"each",hash:{},fn:n.program(71,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:121,column:4},end:{line:123,column:13}}}))!=null?o:""},71:function(n,l,u,s,a){var o,r=n.lookupProperty;return"      "+((o=r(u,"fact").call(l??(n.nullContext||{}),{name:"fact",hash:{label:l!=null?r(l,"what"):l},fn:n.program(72,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:122,column:6},end:{line:122,column:97}}}))!=null?o:"")+`
`},72:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"told"):l,{name:"each",hash:{},fn:n.program(73,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:122,column:26},end:{line:122,column:88}}}))!=null?o:""},73:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"$put").call(r,l!=null?e(l,"text"):l,{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:122,column:40},end:{line:122,column:48}}}))!=null?o:"")+((o=e(u,"unless").call(r,l!=null?e(l,"isLast"):l,{name:"unless",hash:{},fn:n.program(74,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:122,column:48},end:{line:122,column:79}}}))!=null?o:"")},74:function(n,l,u,s,a){return"; "},75:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"section").call(r,{name:"section",hash:{title:e(u,"word").call(r,"approval.exceptions",{name:"word",hash:{},data:a,loc:{source:"approval-sheet",start:{line:127,column:27},end:{line:127,column:55}}}),level:1},fn:n.program(76,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:127,column:2},end:{line:140,column:14}}}))!=null?o:""},76:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"grid").call(l??(n.nullContext||{}),{name:"grid",hash:{},fn:n.program(77,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:128,column:4},end:{line:139,column:13}}}))!=null?o:""},77:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"      "+((o=e(u,"head").call(r,{name:"head",hash:{width:"wide"},fn:n.program(78,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:129,column:6},end:{line:129,column:64}}}))!=null?o:"")+`
      `+((o=e(u,"head").call(r,{name:"head",hash:{width:"wide"},fn:n.program(79,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:130,column:6},end:{line:130,column:63}}}))!=null?o:"")+`
      `+((o=e(u,"head").call(r,{name:"head",hash:{},fn:n.program(80,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:131,column:6},end:{line:131,column:48}}}))!=null?o:"")+`
`+((o=e(u,"each").call(r,l!=null?e(l,"exceptions"):l,{name:"each",hash:{},fn:n.program(81,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:132,column:6},end:{line:138,column:15}}}))!=null?o:"")},78:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"approval.finding",{name:"word",hash:{},data:a,loc:{source:"approval-sheet",start:{line:129,column:28},end:{line:129,column:55}}}),{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:129,column:28},end:{line:129,column:55}}}))!=null?o:""},79:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"approval.reason",{name:"word",hash:{},data:a,loc:{source:"approval-sheet",start:{line:130,column:28},end:{line:130,column:54}}}),{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:130,column:28},end:{line:130,column:54}}}))!=null?o:""},80:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"approval.rule",{name:"word",hash:{},data:a,loc:{source:"approval-sheet",start:{line:131,column:15},end:{line:131,column:39}}}),{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:131,column:15},end:{line:131,column:39}}}))!=null?o:""},81:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"row").call(l??(n.nullContext||{}),{name:"row",hash:{},fn:n.program(82,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:133,column:8},end:{line:137,column:16}}}))!=null?o:""},82:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"          "+((o=e(u,"cell").call(r,{name:"cell",hash:{},fn:n.program(83,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:134,column:10},end:{line:134,column:39}}}))!=null?o:"")+`
          `+((o=e(u,"cell").call(r,{name:"cell",hash:{},fn:n.program(84,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:135,column:10},end:{line:135,column:38}}}))!=null?o:"")+`
          `+((o=e(u,"cell").call(r,{name:"cell",hash:{},fn:n.program(85,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:136,column:10},end:{line:136,column:36}}}))!=null?o:"")+`
`},83:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"message"):l,{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:134,column:19},end:{line:134,column:30}}}))!=null?o:""},84:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"reason"):l,{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:135,column:19},end:{line:135,column:29}}}))!=null?o:""},85:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"rule"):l,{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:136,column:19},end:{line:136,column:27}}}))!=null?o:""},86:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"columns").call(r,{name:"columns",hash:{},fn:n.program(87,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:143,column:2},end:{line:156,column:14}}}))!=null?o:"")+"  "+((o=e(u,"writing-lines").call(r,{name:"writing-lines",hash:{lines:1,label:e(u,"word").call(r,"approval.changes",{name:"word",hash:{},data:a,loc:{source:"approval-sheet",start:{line:157,column:24},end:{line:157,column:49}}})},data:a,loc:{source:"approval-sheet",start:{line:157,column:2},end:{line:157,column:59}}}))!=null?o:"")+`
`},87:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"signers"):l,{name:"each",hash:{},fn:n.program(88,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:144,column:4},end:{line:155,column:13}}}))!=null?o:""},88:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"column").call(l??(n.nullContext||{}),{name:"column",hash:{},fn:n.program(89,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:145,column:6},end:{line:154,column:17}}}))!=null?o:""},89:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"section").call(l??(n.nullContext||{}),{name:"section",hash:{title:l,level:2},fn:n.program(90,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:146,column:8},end:{line:153,column:20}}}))!=null?o:""},90:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"check-list").call(r,{name:"check-list",hash:{},fn:n.program(91,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:147,column:10},end:{line:151,column:25}}}))!=null?o:"")+"          "+((o=e(u,"writing-lines").call(r,{name:"writing-lines",hash:{lines:2,label:e(u,"word").call(r,"approval.signature",{name:"word",hash:{},data:a,loc:{source:"approval-sheet",start:{line:152,column:32},end:{line:152,column:59}}})},data:a,loc:{source:"approval-sheet",start:{line:152,column:10},end:{line:152,column:69}}}))!=null?o:"")+`
`},91:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"            "+((o=e(u,"item").call(r,{name:"item",hash:{},fn:n.program(92,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:148,column:12},end:{line:148,column:53}}}))!=null?o:"")+`
            `+((o=e(u,"item").call(r,{name:"item",hash:{},fn:n.program(93,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:149,column:12},end:{line:149,column:62}}}))!=null?o:"")+`
            `+((o=e(u,"item").call(r,{name:"item",hash:{},fn:n.program(94,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:150,column:12},end:{line:150,column:52}}}))!=null?o:"")+`
`},92:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"approval.yes",{name:"word",hash:{},data:a,loc:{source:"approval-sheet",start:{line:148,column:21},end:{line:148,column:44}}}),{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:148,column:21},end:{line:148,column:44}}}))!=null?o:""},93:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"approval.with-changes",{name:"word",hash:{},data:a,loc:{source:"approval-sheet",start:{line:149,column:21},end:{line:149,column:53}}}),{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:149,column:21},end:{line:149,column:53}}}))!=null?o:""},94:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"approval.no",{name:"word",hash:{},data:a,loc:{source:"approval-sheet",start:{line:150,column:21},end:{line:150,column:43}}}),{name:"$put",hash:{},data:a,loc:{source:"approval-sheet",start:{line:150,column:21},end:{line:150,column:43}}}))!=null?o:""},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"with").call(r,l!=null?e(l,"opening"):l,{name:"with",hash:{},fn:n.program(0,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:2,column:0},end:{line:4,column:9}}}))!=null?o:"")+((o=e(u,"columns").call(r,{name:"columns",hash:{},fn:n.program(3,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:5,column:0},end:{line:61,column:12}}}))!=null?o:"")+((o=e(u,"with").call(r,l!=null?e(l,"places"):l,{name:"with",hash:{},fn:n.program(25,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:62,column:0},end:{line:91,column:9}}}))!=null?o:"")+((o=e(u,"with").call(r,l!=null?e(l,"questions"):l,{name:"with",hash:{},fn:n.program(46,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:92,column:0},end:{line:118,column:9}}}))!=null?o:"")+((o=e(u,"section").call(r,{name:"section",hash:{title:e(u,"word").call(r,"approval.records",{name:"word",hash:{},data:a,loc:{source:"approval-sheet",start:{line:119,column:25},end:{line:119,column:50}}}),level:1},fn:n.program(69,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:119,column:0},end:{line:125,column:12}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"exceptions"):l,{name:"if",hash:{},fn:n.program(75,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:126,column:0},end:{line:141,column:7}}}))!=null?o:"")+((o=e(u,"section").call(r,{name:"section",hash:{page:"kept",title:e(u,"word").call(r,"approval.decision",{name:"word",hash:{},data:a,loc:{source:"approval-sheet",start:{line:142,column:25},end:{line:142,column:51}}}),level:1},fn:n.program(86,a,0),inverse:n.noop,data:a,loc:{source:"approval-sheet",start:{line:142,column:0},end:{line:158,column:12}}}))!=null?o:"")},useData:!0},calendar:{0:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"lines"):l,{name:"each",hash:{},fn:n.program(1,a,0),inverse:n.noop,data:a,loc:{source:"calendar",start:{line:3,column:2},end:{line:5,column:11}}}))!=null?o:""},1:function(n,l,u,s,a){var o,r=n.lookupProperty;return"    "+((o=r(u,"caption").call(l??(n.nullContext||{}),{name:"caption",hash:{},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"calendar",start:{line:4,column:4},end:{line:4,column:36}}}))!=null?o:"")+`
`},2:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l,{name:"$put",hash:{},data:a,loc:{source:"calendar",start:{line:4,column:16},end:{line:4,column:24}}}))!=null?o:""},3:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"section").call(l??(n.nullContext||{}),{name:"section",hash:{event:l!=null?r(l,"event"):l,title:l!=null?r(l,"title"):l,level:1},fn:n.program(4,a,0),inverse:n.noop,data:a,loc:{source:"calendar",start:{line:8,column:2},end:{line:34,column:14}}}))!=null?o:""},4:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"    "+((o=e(u,"$put").call(r,l!=null?e(l,"summary"):l,{name:"$put",hash:{},data:a,loc:{source:"calendar",start:{line:9,column:4},end:{line:9,column:15}}}))!=null?o:"")+`

`+((o=e(u,"if").call(r,l!=null?e(l,"facts"):l,{name:"if",hash:{},fn:n.program(5,a,0),inverse:n.noop,data:a,loc:{source:"calendar",start:{line:11,column:4},end:{line:17,column:11}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"before"):l,{name:"if",hash:{},fn:n.program(9,a,0),inverse:n.noop,data:a,loc:{source:"calendar",start:{line:18,column:4},end:{line:24,column:11}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"schedule"):l,{name:"if",hash:{},fn:n.program(14,a,0),inverse:n.noop,data:a,loc:{source:"calendar",start:{line:25,column:4},end:{line:33,column:11}}}))!=null?o:"")},5:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"facts").call(l??(n.nullContext||{}),{name:"facts",hash:{},fn:n.program(6,a,0),inverse:n.noop,data:a,loc:{source:"calendar",start:{line:12,column:6},end:{line:16,column:16}}}))!=null?o:""},6:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"facts"):l,{name:"each",hash:{},fn:n.program(7,a,0),inverse:n.noop,data:a,loc:{source:"calendar",start:{line:13,column:8},end:{line:15,column:17}}}))!=null?o:""},7:function(n,l,u,s,a){var o,r=n.lookupProperty;return"          "+((o=r(u,"fact").call(l??(n.nullContext||{}),{name:"fact",hash:{label:l!=null?r(l,"label"):l},fn:n.program(8,a,0),inverse:n.noop,data:a,loc:{source:"calendar",start:{line:14,column:10},end:{line:14,column:58}}}))!=null?o:"")+`
`},8:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"$put").call(r,l!=null?e(l,"value"):l,{name:"$put",hash:{},data:a,loc:{source:"calendar",start:{line:14,column:31},end:{line:14,column:40}}}))!=null?o:"")+" "+((o=e(u,"$put").call(r,l!=null?e(l,"link"):l,{name:"$put",hash:{},data:a,loc:{source:"calendar",start:{line:14,column:41},end:{line:14,column:49}}}))!=null?o:"")},9:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"section").call(r,{name:"section",hash:{title:e(u,"word").call(r,"handout.before",{name:"word",hash:{},data:a,loc:{source:"calendar",start:{line:19,column:31},end:{line:19,column:54}}}),level:2},fn:n.program(10,a,0),inverse:n.noop,data:a,loc:{source:"calendar",start:{line:19,column:6},end:{line:23,column:18}}}))!=null?o:""},10:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"before"):l,{name:"each",hash:{},fn:n.program(11,a,0),inverse:n.noop,data:a,loc:{source:"calendar",start:{line:20,column:8},end:{line:22,column:17}}}))!=null?o:""},11:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"        - "+((o=e(u,"$put").call(r,l!=null?e(l,"text"):l,{name:"$put",hash:{},data:a,loc:{source:"calendar",start:{line:21,column:10},end:{line:21,column:18}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"effort"):l,{name:"if",hash:{},fn:n.program(12,a,0),inverse:n.noop,data:a,loc:{source:"calendar",start:{line:21,column:18},end:{line:21,column:52}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"details"):l,{name:"if",hash:{},fn:n.program(13,a,0),inverse:n.noop,data:a,loc:{source:"calendar",start:{line:21,column:52},end:{line:21,column:88}}}))!=null?o:"")+`
`},12:function(n,l,u,s,a){var o,r=n.lookupProperty;return" ("+((o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"effort"):l,{name:"$put",hash:{},data:a,loc:{source:"calendar",start:{line:21,column:34},end:{line:21,column:44}}}))!=null?o:"")+")"},13:function(n,l,u,s,a){var o,r=n.lookupProperty;return" · "+((o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"details"):l,{name:"$put",hash:{},data:a,loc:{source:"calendar",start:{line:21,column:70},end:{line:21,column:81}}}))!=null?o:"")},14:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"section").call(r,{name:"section",hash:{title:e(u,"word").call(r,"events.agenda",{name:"word",hash:{},data:a,loc:{source:"calendar",start:{line:26,column:31},end:{line:26,column:53}}}),level:2},fn:n.program(15,a,0),inverse:n.noop,data:a,loc:{source:"calendar",start:{line:26,column:6},end:{line:32,column:18}}}))!=null?o:""},15:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"schedule").call(l??(n.nullContext||{}),{name:"schedule",hash:{},fn:n.program(16,a,0),inverse:n.noop,data:a,loc:{source:"calendar",start:{line:27,column:8},end:{line:31,column:21}}}))!=null?o:""},16:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"schedule"):l,{name:"each",hash:{},fn:n.program(17,a,0),inverse:n.noop,data:a,loc:{source:"calendar",start:{line:28,column:10},end:{line:30,column:19}}}))!=null?o:""},17:function(n,l,u,s,a){var o,r=n.lookupProperty;return"            "+((o=r(u,"time").call(l??(n.nullContext||{}),{name:"time",hash:{symbol:l!=null?r(l,"symbol"):l,start:l!=null?r(l,"start"):l},fn:n.program(18,a,0),inverse:n.noop,data:a,loc:{source:"calendar",start:{line:29,column:12},end:{line:29,column:65}}}))!=null?o:"")+`
`},18:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"title"):l,{name:"$put",hash:{},data:a,loc:{source:"calendar",start:{line:29,column:47},end:{line:29,column:56}}}))!=null?o:""},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"band").call(r,{name:"band",hash:{title:l!=null?e(l,"title"):l,kicker:e(u,"word").call(r,"events.kind",{name:"word",hash:{},data:a,loc:{source:"calendar",start:{line:2,column:15},end:{line:2,column:35}}})},fn:n.program(0,a,0),inverse:n.noop,data:a,loc:{source:"calendar",start:{line:2,column:0},end:{line:6,column:9}}}))!=null?o:"")+((o=e(u,"each").call(r,l!=null?e(l,"events"):l,{name:"each",hash:{},fn:n.program(3,a,0),inverse:n.noop,data:a,loc:{source:"calendar",start:{line:7,column:0},end:{line:35,column:9}}}))!=null?o:"")},useData:!0},changes:{0:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"lines"):l,{name:"each",hash:{},fn:n.program(1,a,0),inverse:n.noop,data:a,loc:{source:"changes",start:{line:3,column:2},end:{line:5,column:11}}}))!=null?o:""},1:function(n,l,u,s,a){var o,r=n.lookupProperty;return"    "+((o=r(u,"caption").call(l??(n.nullContext||{}),{name:"caption",hash:{},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"changes",start:{line:4,column:4},end:{line:4,column:36}}}))!=null?o:"")+`
`},2:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l,{name:"$put",hash:{},data:a,loc:{source:"changes",start:{line:4,column:16},end:{line:4,column:24}}}))!=null?o:""},3:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"if").call(l??(n.nullContext||{}),l!=null?r(l,"isTeam"):l,{name:"if",hash:{},fn:n.program(4,a,0),inverse:n.program(5,a,0),data:a,loc:{source:"changes",start:{line:8,column:2},end:{line:12,column:9}}}))!=null?o:""},4:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"    "+((o=e(u,"$put").call(r,e(u,"word").call(r,"since.for-team",{name:"word",hash:{},data:a,loc:{source:"changes",start:{line:9,column:4},end:{line:9,column:29}}}),{name:"$put",hash:{},data:a,loc:{source:"changes",start:{line:9,column:4},end:{line:9,column:29}}}))!=null?o:"")+`
`},5:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"    "+((o=e(u,"$put").call(r,e(u,"word").call(r,"since.for-approval",{name:"word",hash:{},data:a,loc:{source:"changes",start:{line:11,column:4},end:{line:11,column:33}}}),{name:"$put",hash:{},data:a,loc:{source:"changes",start:{line:11,column:4},end:{line:11,column:33}}}))!=null?o:"")+`
`},6:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"  "+((o=e(u,"$put").call(r,e(u,"word").call(r,"since.nothing",{name:"word",hash:{},data:a,loc:{source:"changes",start:{line:14,column:2},end:{line:14,column:26}}}),{name:"$put",hash:{},data:a,loc:{source:"changes",start:{line:14,column:2},end:{line:14,column:26}}}))!=null?o:"")+`
`},7:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"section").call(l??(n.nullContext||{}),{name:"section",hash:{title:l!=null?r(l,"title"):l,level:1},fn:n.program(8,a,0),inverse:n.noop,data:a,loc:{source:"changes",start:{line:17,column:2},end:{line:30,column:14}}}))!=null?o:""},8:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"grid").call(l??(n.nullContext||{}),{name:"grid",hash:{},fn:n.program(9,a,0),inverse:n.noop,data:a,loc:{source:"changes",start:{line:18,column:4},end:{line:29,column:13}}}))!=null?o:""},9:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"      "+((o=e(u,"head").call(r,{name:"head",hash:{strong:!0},fn:n.program(10,a,0),inverse:n.noop,data:a,loc:{source:"changes",start:{line:19,column:6},end:{line:19,column:58}}}))!=null?o:"")+`
      `+((o=e(u,"head").call(r,{name:"head",hash:{width:"wide"},fn:n.program(11,a,0),inverse:n.noop,data:a,loc:{source:"changes",start:{line:20,column:6},end:{line:20,column:57}}}))!=null?o:"")+`
      `+((o=e(u,"head").call(r,{name:"head",hash:{width:"wide"},fn:n.program(12,a,0),inverse:n.noop,data:a,loc:{source:"changes",start:{line:21,column:6},end:{line:21,column:57}}}))!=null?o:"")+`
`+((o=e(u,"each").call(r,l!=null?e(l,"changes"):l,{name:"each",hash:{},fn:n.program(13,a,0),inverse:n.noop,data:a,loc:{source:"changes",start:{line:22,column:6},end:{line:28,column:15}}}))!=null?o:"")},10:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"since.where",{name:"word",hash:{},data:a,loc:{source:"changes",start:{line:19,column:27},end:{line:19,column:49}}}),{name:"$put",hash:{},data:a,loc:{source:"changes",start:{line:19,column:27},end:{line:19,column:49}}}))!=null?o:""},11:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"since.was",{name:"word",hash:{},data:a,loc:{source:"changes",start:{line:20,column:28},end:{line:20,column:48}}}),{name:"$put",hash:{},data:a,loc:{source:"changes",start:{line:20,column:28},end:{line:20,column:48}}}))!=null?o:""},12:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"since.now",{name:"word",hash:{},data:a,loc:{source:"changes",start:{line:21,column:28},end:{line:21,column:48}}}),{name:"$put",hash:{},data:a,loc:{source:"changes",start:{line:21,column:28},end:{line:21,column:48}}}))!=null?o:""},13:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"row").call(l??(n.nullContext||{}),{name:"row",hash:{},fn:n.program(14,a,0),inverse:n.noop,data:a,loc:{source:"changes",start:{line:23,column:8},end:{line:27,column:16}}}))!=null?o:""},14:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"          "+((o=e(u,"cell").call(r,{name:"cell",hash:{},fn:n.program(15,a,0),inverse:n.noop,data:a,loc:{source:"changes",start:{line:24,column:10},end:{line:24,column:37}}}))!=null?o:"")+`
          `+((o=e(u,"cell").call(r,{name:"cell",hash:{},fn:n.program(16,a,0),inverse:n.noop,data:a,loc:{source:"changes",start:{line:25,column:10},end:{line:25,column:122}}}))!=null?o:"")+`
          `+((o=e(u,"cell").call(r,{name:"cell",hash:{},fn:n.program(21,a,0),inverse:n.noop,data:a,loc:{source:"changes",start:{line:26,column:10},end:{line:26,column:122}}}))!=null?o:"")+`
`},15:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"where"):l,{name:"$put",hash:{},data:a,loc:{source:"changes",start:{line:24,column:19},end:{line:24,column:28}}}))!=null?o:""},16:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"was"):l,{name:"each",hash:{},fn:n.program(17,a,0),inverse:n.noop,data:a,loc:{source:"changes",start:{line:25,column:19},end:{line:25,column:113}}}))!=null?o:""},17:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"if").call(r,l!=null?e(l,"changed"):l,{name:"if",hash:{},fn:n.program(18,a,0),inverse:n.program(19,a,0),data:a,loc:{source:"changes",start:{line:25,column:32},end:{line:25,column:82}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"spaced"):l,{name:"if",hash:{},fn:n.program(20,a,0),inverse:n.noop,data:a,loc:{source:"changes",start:{line:25,column:82},end:{line:25,column:104}}}))!=null?o:"")},18:function(n,l,u,s,a){var o,r=n.lookupProperty;return"**"+((o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"text"):l,{name:"$put",hash:{},data:a,loc:{source:"changes",start:{line:25,column:49},end:{line:25,column:57}}}))!=null?o:"")+"**"},19:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"text"):l,{name:"$put",hash:{},data:a,loc:{source:"changes",start:{line:25,column:67},end:{line:25,column:75}}}))!=null?o:""},20:function(n,l,u,s,a){return" "},21:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"now"):l,{name:"each",hash:{},fn:n.program(17,a,0),inverse:n.noop,data:a,loc:{source:"changes",start:{line:26,column:19},end:{line:26,column:113}}}))!=null?o:""},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"band").call(r,{name:"band",hash:{title:l!=null?e(l,"title"):l,kicker:l!=null?e(l,"kind"):l},fn:n.program(0,a,0),inverse:n.noop,data:a,loc:{source:"changes",start:{line:2,column:0},end:{line:6,column:9}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"parts"):l,{name:"if",hash:{},fn:n.program(3,a,0),inverse:n.program(6,a,0),data:a,loc:{source:"changes",start:{line:7,column:0},end:{line:15,column:7}}}))!=null?o:"")+((o=e(u,"each").call(r,l!=null?e(l,"parts"):l,{name:"each",hash:{},fn:n.program(7,a,0),inverse:n.noop,data:a,loc:{source:"changes",start:{line:16,column:0},end:{line:31,column:9}}}))!=null?o:"")},useData:!0},"channel-posts":{0:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"lines"):l,{name:"each",hash:{},fn:n.program(1,a,0),inverse:n.noop,data:a,loc:{source:"channel-posts",start:{line:3,column:2},end:{line:5,column:11}}}))!=null?o:""},1:function(n,l,u,s,a){var o,r=n.lookupProperty;return"    "+((o=r(u,"caption").call(l??(n.nullContext||{}),{name:"caption",hash:{},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"channel-posts",start:{line:4,column:4},end:{line:4,column:36}}}))!=null?o:"")+`
`},2:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l,{name:"$put",hash:{},data:a,loc:{source:"channel-posts",start:{line:4,column:16},end:{line:4,column:24}}}))!=null?o:""},3:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"  "+((o=e(u,"$put").call(r,e(u,"word").call(r,"channel-posts.none",{name:"word",hash:{},data:a,loc:{source:"channel-posts",start:{line:8,column:2},end:{line:8,column:31}}}),{name:"$put",hash:{},data:a,loc:{source:"channel-posts",start:{line:8,column:2},end:{line:8,column:31}}}))!=null?o:"")+`
`},4:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"message").call(l??(n.nullContext||{}),{name:"message",hash:{posting:l!=null?r(l,"posting"):l,row:l!=null?r(l,"row"):l,aside:l!=null?r(l,"when"):l,title:l!=null?r(l,"place"):l,id:l!=null?r(l,"id"):l},fn:n.program(5,a,0),inverse:n.noop,data:a,loc:{source:"channel-posts",start:{line:11,column:2},end:{line:13,column:14}}}))!=null?o:""},5:function(n,l,u,s,a){var o,r=n.lookupProperty;return"    "+((o=n.invokePartial(r(s,"partials/post-text"),l!=null?r(l,"text"):l,{name:"partials/post-text",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"band").call(r,{name:"band",hash:{title:l!=null?e(l,"title"):l,kicker:e(u,"word").call(r,"channel-posts.kind",{name:"word",hash:{},data:a,loc:{source:"channel-posts",start:{line:2,column:15},end:{line:2,column:42}}})},fn:n.program(0,a,0),inverse:n.noop,data:a,loc:{source:"channel-posts",start:{line:2,column:0},end:{line:6,column:9}}}))!=null?o:"")+((o=e(u,"unless").call(r,l!=null?e(l,"posts"):l,{name:"unless",hash:{},fn:n.program(3,a,0),inverse:n.noop,data:a,loc:{source:"channel-posts",start:{line:7,column:0},end:{line:9,column:11}}}))!=null?o:"")+((o=e(u,"each").call(r,l!=null?e(l,"posts"):l,{name:"each",hash:{},fn:n.program(4,a,0),inverse:n.noop,data:a,loc:{source:"channel-posts",start:{line:10,column:0},end:{line:14,column:9}}}))!=null?o:"")},usePartial:!0,useData:!0},"copy-sheet":{0:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"  "+((o=e(u,"$put").call(r,e(u,"word").call(r,"copy-sheet.none",{name:"word",hash:{},data:a,loc:{source:"copy-sheet",start:{line:3,column:2},end:{line:3,column:28}}}),{name:"$put",hash:{},data:a,loc:{source:"copy-sheet",start:{line:3,column:2},end:{line:3,column:28}}}))!=null?o:"")+`
`},1:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"section").call(l??(n.nullContext||{}),{name:"section",hash:{aside:l!=null?r(l,"when"):l,page:"new",title:l!=null?r(l,"title"):l,level:1},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"copy-sheet",start:{line:6,column:2},end:{line:27,column:14}}}))!=null?o:""},2:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"if").call(r,l!=null?e(l,"before"):l,{name:"if",hash:{},fn:n.program(3,a,0),inverse:n.noop,data:a,loc:{source:"copy-sheet",start:{line:7,column:4},end:{line:11,column:11}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"links"):l,{name:"if",hash:{},fn:n.program(5,a,0),inverse:n.noop,data:a,loc:{source:"copy-sheet",start:{line:12,column:4},end:{line:16,column:11}}}))!=null?o:"")+((o=e(u,"each").call(r,l!=null?e(l,"activities"):l,{name:"each",hash:{},fn:n.program(7,a,0),inverse:n.noop,data:a,loc:{source:"copy-sheet",start:{line:17,column:4},end:{line:21,column:13}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"after"):l,{name:"if",hash:{},fn:n.program(9,a,0),inverse:n.noop,data:a,loc:{source:"copy-sheet",start:{line:22,column:4},end:{line:26,column:11}}}))!=null?o:"")},3:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"section").call(r,{name:"section",hash:{title:e(u,"word").call(r,"run.before",{name:"word",hash:{},data:a,loc:{source:"copy-sheet",start:{line:8,column:31},end:{line:8,column:50}}}),level:2},fn:n.program(4,a,0),inverse:n.noop,data:a,loc:{source:"copy-sheet",start:{line:8,column:6},end:{line:10,column:18}}}))!=null?o:""},4:function(n,l,u,s,a){var o,r=n.lookupProperty;return"        "+((o=n.invokePartial(r(s,"partials/copy-texts"),l,{name:"partials/copy-texts",hash:{texts:l!=null?r(l,"before"):l},data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},5:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"section").call(r,{name:"section",hash:{title:e(u,"word").call(r,"copy-sheet.links",{name:"word",hash:{},data:a,loc:{source:"copy-sheet",start:{line:13,column:31},end:{line:13,column:56}}}),level:2},fn:n.program(6,a,0),inverse:n.noop,data:a,loc:{source:"copy-sheet",start:{line:13,column:6},end:{line:15,column:18}}}))!=null?o:""},6:function(n,l,u,s,a){var o,r=n.lookupProperty;return"        "+((o=n.invokePartial(r(s,"partials/copy-texts"),l,{name:"partials/copy-texts",hash:{texts:l!=null?r(l,"links"):l},data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},7:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"section").call(l??(n.nullContext||{}),{name:"section",hash:{title:l!=null?r(l,"title"):l,level:2},fn:n.program(8,a,0),inverse:n.noop,data:a,loc:{source:"copy-sheet",start:{line:18,column:6},end:{line:20,column:18}}}))!=null?o:""},8:function(n,l,u,s,a){var o,r=n.lookupProperty;return"        "+((o=n.invokePartial(r(s,"partials/copy-texts"),l,{name:"partials/copy-texts",hash:{texts:l!=null?r(l,"texts"):l},data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},9:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"section").call(r,{name:"section",hash:{title:e(u,"word").call(r,"run.after",{name:"word",hash:{},data:a,loc:{source:"copy-sheet",start:{line:23,column:31},end:{line:23,column:49}}}),level:2},fn:n.program(10,a,0),inverse:n.noop,data:a,loc:{source:"copy-sheet",start:{line:23,column:6},end:{line:25,column:18}}}))!=null?o:""},10:function(n,l,u,s,a){var o,r=n.lookupProperty;return"        "+((o=n.invokePartial(r(s,"partials/copy-texts"),l,{name:"partials/copy-texts",hash:{texts:l!=null?r(l,"after"):l},data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"unless").call(r,l!=null?e(l,"pages"):l,{name:"unless",hash:{},fn:n.program(0,a,0),inverse:n.noop,data:a,loc:{source:"copy-sheet",start:{line:2,column:0},end:{line:4,column:11}}}))!=null?o:"")+((o=e(u,"each").call(r,l!=null?e(l,"pages"):l,{name:"each",hash:{},fn:n.program(1,a,0),inverse:n.noop,data:a,loc:{source:"copy-sheet",start:{line:5,column:0},end:{line:28,column:9}}}))!=null?o:"")},usePartial:!0,useData:!0},"feedback-form":{0:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"lines"):l,{name:"each",hash:{},fn:n.program(1,a,0),inverse:n.noop,data:a,loc:{source:"feedback-form",start:{line:3,column:2},end:{line:5,column:11}}}))!=null?o:""},1:function(n,l,u,s,a){var o,r=n.lookupProperty;return"    "+((o=r(u,"caption").call(l??(n.nullContext||{}),{name:"caption",hash:{},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"feedback-form",start:{line:4,column:4},end:{line:4,column:36}}}))!=null?o:"")+`
`},2:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l,{name:"$put",hash:{},data:a,loc:{source:"feedback-form",start:{line:4,column:16},end:{line:4,column:24}}}))!=null?o:""},3:function(n,l,u,s,a,o,r){var e,c=l??(n.nullContext||{}),t=n.lookupProperty;return(e=t(u,"section").call(c,{name:"section",hash:{page:l!=null?t(l,"page"):l,title:t(u,"word").call(c,"handout.feedback",{name:"word",hash:{},data:a,loc:{source:"feedback-form",start:{line:8,column:27},end:{line:8,column:52}}}),level:1},fn:n.program(4,a,0,o,r),inverse:n.noop,data:a,loc:{source:"feedback-form",start:{line:8,column:2},end:{line:22,column:14}}}))!=null?e:""},4:function(n,l,u,s,a,o,r){var e,c=l??(n.nullContext||{}),t=n.lookupProperty;return((e=t(u,"if").call(c,l!=null?t(l,"when"):l,{name:"if",hash:{},fn:n.program(5,a,0,o,r),inverse:n.noop,data:a,loc:{source:"feedback-form",start:{line:9,column:4},end:{line:11,column:11}}}))!=null?e:"")+`
    `+((e=t(u,"$put").call(c,t(u,"word").call(c,"feedback-form.lead",{name:"word",hash:{},data:a,loc:{source:"feedback-form",start:{line:13,column:4},end:{line:13,column:33}}}),{name:"$put",hash:{},data:a,loc:{source:"feedback-form",start:{line:13,column:4},end:{line:13,column:33}}}))!=null?e:"")+" "+((e=t(u,"$put").call(c,r[1]!=null?t(r[1],"writtenDown"):r[1],{name:"$put",hash:{},data:a,loc:{source:"feedback-form",start:{line:13,column:34},end:{line:13,column:52}}}))!=null?e:"")+" "+((e=t(u,"$put").call(c,l!=null?t(l,"smallest"):l,{name:"$put",hash:{},data:a,loc:{source:"feedback-form",start:{line:13,column:53},end:{line:13,column:65}}}))!=null?e:"")+" "+((e=t(u,"$put").call(c,l!=null?t(l,"points"):l,{name:"$put",hash:{},data:a,loc:{source:"feedback-form",start:{line:13,column:66},end:{line:13,column:76}}}))!=null?e:"")+`

`+((e=t(u,"each").call(c,l!=null?t(l,"questions"):l,{name:"each",hash:{},fn:n.program(6,a,0,o,r),inverse:n.noop,data:a,loc:{source:"feedback-form",start:{line:15,column:4},end:{line:21,column:13}}}))!=null?e:"")},5:function(n,l,u,s,a){var o,r=n.lookupProperty;return"    **"+((o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"when"):l,{name:"$put",hash:{},data:a,loc:{source:"feedback-form",start:{line:10,column:6},end:{line:10,column:14}}}))!=null?o:"")+`**
`},6:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"if").call(l??(n.nullContext||{}),l!=null?r(l,"points"):l,{name:"if",hash:{},fn:n.program(7,a,0),inverse:n.program(8,a,0),data:a,loc:{source:"feedback-form",start:{line:16,column:6},end:{line:20,column:13}}}))!=null?o:""},7:function(n,l,u,s,a){var o,r=n.lookupProperty;return"        "+((o=r(u,"scale").call(l??(n.nullContext||{}),{name:"scale",hash:{points:l!=null?r(l,"points"):l,question:l!=null?r(l,"text"):l},data:a,loc:{source:"feedback-form",start:{line:17,column:8},end:{line:17,column:45}}}))!=null?o:"")+`
`},8:function(n,l,u,s,a){var o,r=n.lookupProperty;return"        "+((o=r(u,"writing-lines").call(l??(n.nullContext||{}),{name:"writing-lines",hash:{lines:3,label:l!=null?r(l,"text"):l},data:a,loc:{source:"feedback-form",start:{line:19,column:8},end:{line:19,column:44}}}))!=null?o:"")+`
`},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a,o,r){var e,c=l??(n.nullContext||{}),t=n.lookupProperty;return((e=t(u,"band").call(c,{name:"band",hash:{title:l!=null?t(l,"title"):l,kicker:t(u,"word").call(c,"feedback-form.kind",{name:"word",hash:{},data:a,loc:{source:"feedback-form",start:{line:2,column:15},end:{line:2,column:42}}})},fn:n.program(0,a,0,o,r),inverse:n.noop,data:a,loc:{source:"feedback-form",start:{line:2,column:0},end:{line:6,column:9}}}))!=null?e:"")+((e=t(u,"each").call(c,l!=null?t(l,"forms"):l,{name:"each",hash:{},fn:n.program(3,a,0,o,r),inverse:n.noop,data:a,loc:{source:"feedback-form",start:{line:7,column:0},end:{line:23,column:9}}}))!=null?e:"")},useData:!0,useDepths:!0},"group-tables":{0:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"lines"):l,{name:"each",hash:{},fn:n.program(1,a,0),inverse:n.noop,data:a,loc:{source:"group-tables",start:{line:3,column:2},end:{line:5,column:11}}}))!=null?o:""},1:function(n,l,u,s,a){var o,r=n.lookupProperty;return"    "+((o=r(u,"caption").call(l??(n.nullContext||{}),{name:"caption",hash:{},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"group-tables",start:{line:4,column:4},end:{line:4,column:36}}}))!=null?o:"")+`
`},2:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l,{name:"$put",hash:{},data:a,loc:{source:"group-tables",start:{line:4,column:16},end:{line:4,column:24}}}))!=null?o:""},3:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"  "+((o=e(u,"$put").call(r,e(u,"word").call(r,"group-tables.door",{name:"word",hash:{},data:a,loc:{source:"group-tables",start:{line:8,column:2},end:{line:8,column:30}}}),{name:"$put",hash:{},data:a,loc:{source:"group-tables",start:{line:8,column:2},end:{line:8,column:30}}}))!=null?o:"")+" "+((o=e(u,"if").call(r,l!=null?e(l,"hasCall"):l,{name:"if",hash:{},fn:n.program(4,a,0),inverse:n.noop,data:a,loc:{source:"group-tables",start:{line:8,column:31},end:{line:8,column:81}}}))!=null?o:"")+`

`+((o=e(u,"if").call(r,l!=null?e(l,"hasSides"):l,{name:"if",hash:{},fn:n.program(5,a,0),inverse:n.noop,data:a,loc:{source:"group-tables",start:{line:10,column:2},end:{line:12,column:9}}}))!=null?o:"")+`
  `+((o=e(u,"$put").call(r,e(u,"word").call(r,"group-tables.count",{name:"word",hash:{},data:a,loc:{source:"group-tables",start:{line:14,column:2},end:{line:14,column:31}}}),{name:"$put",hash:{},data:a,loc:{source:"group-tables",start:{line:14,column:2},end:{line:14,column:31}}}))!=null?o:"")+" "+((o=e(u,"if").call(r,l!=null?e(l,"isLimited"):l,{name:"if",hash:{},fn:n.program(6,a,0),inverse:n.noop,data:a,loc:{source:"group-tables",start:{line:14,column:32},end:{line:14,column:86}}}))!=null?o:"")+`

  **`+((o=e(u,"$put").call(r,e(u,"word").call(r,"group-tables.how-many",{name:"word",hash:{},data:a,loc:{source:"group-tables",start:{line:16,column:4},end:{line:16,column:36}}}),{name:"$put",hash:{},data:a,loc:{source:"group-tables",start:{line:16,column:4},end:{line:16,column:36}}}))!=null?o:"")+`**

  `+((o=e(u,"contents").call(r,{name:"contents",hash:{},data:a,loc:{source:"group-tables",start:{line:18,column:2},end:{line:18,column:14}}}))!=null?o:"")+`
`},4:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"group-tables.call",{name:"word",hash:{},data:a,loc:{source:"group-tables",start:{line:8,column:46},end:{line:8,column:74}}}),{name:"$put",hash:{},data:a,loc:{source:"group-tables",start:{line:8,column:46},end:{line:8,column:74}}}))!=null?o:""},5:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"    "+((o=e(u,"$put").call(r,e(u,"word").call(r,"group-tables.each-side",{name:"word",hash:{},data:a,loc:{source:"group-tables",start:{line:11,column:4},end:{line:11,column:37}}}),{name:"$put",hash:{},data:a,loc:{source:"group-tables",start:{line:11,column:4},end:{line:11,column:37}}}))!=null?o:"")+`
`},6:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"group-tables.limits",{name:"word",hash:{},data:a,loc:{source:"group-tables",start:{line:14,column:49},end:{line:14,column:79}}}),{name:"$put",hash:{},data:a,loc:{source:"group-tables",start:{line:14,column:49},end:{line:14,column:79}}}))!=null?o:""},7:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"unless").call(l??(n.nullContext||{}),l!=null?r(l,"apart"):l,{name:"unless",hash:{},fn:n.program(8,a,0),inverse:n.noop,data:a,loc:{source:"group-tables",start:{line:20,column:2},end:{line:22,column:13}}}))!=null?o:""},8:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"    "+((o=e(u,"$put").call(r,e(u,"word").call(r,"group-tables.none",{name:"word",hash:{},data:a,loc:{source:"group-tables",start:{line:21,column:4},end:{line:21,column:32}}}),{name:"$put",hash:{},data:a,loc:{source:"group-tables",start:{line:21,column:4},end:{line:21,column:32}}}))!=null?o:"")+`
`},9:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"  "+((o=e(u,"$put").call(r,e(u,"word").call(r,"group-tables.apart",{name:"word",hash:{},data:a,loc:{source:"group-tables",start:{line:25,column:2},end:{line:25,column:31}}}),{name:"$put",hash:{},data:a,loc:{source:"group-tables",start:{line:25,column:2},end:{line:25,column:31}}}))!=null?o:"")+`

`+((o=e(u,"each").call(r,l!=null?e(l,"apart"):l,{name:"each",hash:{},fn:n.program(10,a,0),inverse:n.noop,data:a,loc:{source:"group-tables",start:{line:27,column:2},end:{line:29,column:11}}}))!=null?o:"")+`
`},10:function(n,l,u,s,a){var o,r=n.lookupProperty;return"  - "+((o=r(u,"$put").call(l??(n.nullContext||{}),l,{name:"$put",hash:{},data:a,loc:{source:"group-tables",start:{line:28,column:4},end:{line:28,column:12}}}))!=null?o:"")+`
`},11:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"section").call(l??(n.nullContext||{}),{name:"section",hash:{page:"new",title:l!=null?r(l,"title"):l,level:1},fn:n.program(12,a,0),inverse:n.noop,data:a,loc:{source:"group-tables",start:{line:33,column:2},end:{line:55,column:14}}}))!=null?o:""},12:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"if").call(r,l!=null?e(l,"sides"):l,{name:"if",hash:{},fn:n.program(13,a,0),inverse:n.noop,data:a,loc:{source:"group-tables",start:{line:34,column:4},end:{line:36,column:11}}}))!=null?o:"")+((o=e(u,"each").call(r,l!=null?e(l,"sessions"):l,{name:"each",hash:{},fn:n.program(14,a,0),inverse:n.noop,data:a,loc:{source:"group-tables",start:{line:37,column:4},end:{line:54,column:13}}}))!=null?o:"")},13:function(n,l,u,s,a){var o,r=n.lookupProperty;return"      **"+((o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"sides"):l,{name:"$put",hash:{},data:a,loc:{source:"group-tables",start:{line:35,column:8},end:{line:35,column:17}}}))!=null?o:"")+`**
`},14:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"section").call(l??(n.nullContext||{}),{name:"section",hash:{title:l!=null?r(l,"title"):l,level:2},fn:n.program(15,a,0),inverse:n.noop,data:a,loc:{source:"group-tables",start:{line:38,column:6},end:{line:53,column:18}}}))!=null?o:""},15:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"tables"):l,{name:"each",hash:{},fn:n.program(16,a,0),inverse:n.noop,data:a,loc:{source:"group-tables",start:{line:39,column:8},end:{line:52,column:17}}}))!=null?o:""},16:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"meetings").call(l??(n.nullContext||{}),{name:"meetings",hash:{title:l!=null?r(l,"title"):l},fn:n.program(17,a,0),inverse:n.noop,data:a,loc:{source:"group-tables",start:{line:40,column:10},end:{line:51,column:23}}}))!=null?o:""},17:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"each").call(r,l!=null?e(l,"head"):l,{name:"each",hash:{},fn:n.program(18,a,0),inverse:n.noop,data:a,loc:{source:"group-tables",start:{line:41,column:12},end:{line:43,column:21}}}))!=null?o:"")+((o=e(u,"each").call(r,l!=null?e(l,"rows"):l,{name:"each",hash:{},fn:n.program(19,a,0),inverse:n.noop,data:a,loc:{source:"group-tables",start:{line:44,column:12},end:{line:50,column:21}}}))!=null?o:"")},18:function(n,l,u,s,a){var o,r=n.lookupProperty;return"              "+((o=r(u,"cell").call(l??(n.nullContext||{}),{name:"cell",hash:{},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"group-tables",start:{line:42,column:14},end:{line:42,column:40}}}))!=null?o:"")+`
`},19:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"row").call(l??(n.nullContext||{}),{name:"row",hash:{},fn:n.program(20,a,0),inverse:n.noop,data:a,loc:{source:"group-tables",start:{line:45,column:14},end:{line:49,column:22}}}))!=null?o:""},20:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l,{name:"each",hash:{},fn:n.program(21,a,0),inverse:n.noop,data:a,loc:{source:"group-tables",start:{line:46,column:16},end:{line:48,column:25}}}))!=null?o:""},21:function(n,l,u,s,a){var o,r=n.lookupProperty;return"                  "+((o=r(u,"cell").call(l??(n.nullContext||{}),{name:"cell",hash:{},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"group-tables",start:{line:47,column:18},end:{line:47,column:44}}}))!=null?o:"")+`
`},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"band").call(r,{name:"band",hash:{title:l!=null?e(l,"title"):l,kicker:e(u,"word").call(r,"group-tables.kind",{name:"word",hash:{},data:a,loc:{source:"group-tables",start:{line:2,column:15},end:{line:2,column:41}}})},fn:n.program(0,a,0),inverse:n.noop,data:a,loc:{source:"group-tables",start:{line:2,column:0},end:{line:6,column:9}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"numbers"):l,{name:"if",hash:{},fn:n.program(3,a,0),inverse:n.program(7,a,0),data:a,loc:{source:"group-tables",start:{line:7,column:0},end:{line:23,column:7}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"apart"):l,{name:"if",hash:{},fn:n.program(9,a,0),inverse:n.noop,data:a,loc:{source:"group-tables",start:{line:24,column:0},end:{line:31,column:7}}}))!=null?o:"")+((o=e(u,"each").call(r,l!=null?e(l,"numbers"):l,{name:"each",hash:{},fn:n.program(11,a,0),inverse:n.noop,data:a,loc:{source:"group-tables",start:{line:32,column:0},end:{line:56,column:9}}}))!=null?o:"")},useData:!0},guide:{0:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"sessions"):l,{name:"each",hash:{},fn:n.program(1,a,0),inverse:n.noop,data:a,loc:{source:"guide",start:{line:3,column:2},end:{line:8,column:11}}}))!=null?o:""},1:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"section").call(l??(n.nullContext||{}),{name:"section",hash:{page:"new",title:l!=null?r(l,"title"):l,level:1},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"guide",start:{line:4,column:4},end:{line:7,column:16}}}))!=null?o:""},2:function(n,l,u,s,a){var o,r=n.lookupProperty;return"      "+((o=n.invokePartial(r(s,"partials/session-line"),l,{name:"partials/session-line",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")+"      "+((o=n.invokePartial(r(s,"partials/agenda"),l,{name:"partials/agenda",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},3:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"  "+((o=n.invokePartial(e(s,"partials/cover"),l!=null?e(l,"cover"):l,{name:"partials/cover",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")+"  "+((o=n.invokePartial(e(s,"partials/glance"),l!=null?e(l,"glance"):l,{name:"partials/glance",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"about"):l,{name:"if",hash:{},fn:n.program(4,a,0),inverse:n.noop,data:a,loc:{source:"guide",start:{line:12,column:2},end:{line:14,column:9}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"preparation"):l,{name:"if",hash:{},fn:n.program(5,a,0),inverse:n.noop,data:a,loc:{source:"guide",start:{line:15,column:2},end:{line:17,column:9}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"hasModeration"):l,{name:"if",hash:{},fn:n.program(6,a,0),inverse:n.noop,data:a,loc:{source:"guide",start:{line:18,column:2},end:{line:20,column:9}}}))!=null?o:"")+((o=e(u,"each").call(r,l!=null?e(l,"sessions"):l,{name:"each",hash:{},fn:n.program(7,a,0),inverse:n.noop,data:a,loc:{source:"guide",start:{line:21,column:2},end:{line:23,column:11}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"hasBetween"):l,{name:"if",hash:{},fn:n.program(8,a,0),inverse:n.noop,data:a,loc:{source:"guide",start:{line:24,column:2},end:{line:37,column:9}}}))!=null?o:"")},4:function(n,l,u,s,a){var o,r=n.lookupProperty;return"    "+((o=n.invokePartial(r(s,"partials/about"),l!=null?r(l,"about"):l,{name:"partials/about",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},5:function(n,l,u,s,a){var o,r=n.lookupProperty;return"    "+((o=n.invokePartial(r(s,"partials/preparation"),l!=null?r(l,"preparation"):l,{name:"partials/preparation",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},6:function(n,l,u,s,a){var o,r=n.lookupProperty;return"    "+((o=n.invokePartial(r(s,"partials/moderation"),l!=null?r(l,"moderation"):l,{name:"partials/moderation",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},7:function(n,l,u,s,a){var o,r=n.lookupProperty;return"    "+((o=n.invokePartial(r(s,"partials/session"),l,{name:"partials/session",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},8:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"section").call(r,{name:"section",hash:{title:e(u,"word").call(r,"guide.between",{name:"word",hash:{},data:a,loc:{source:"guide",start:{line:25,column:29},end:{line:25,column:51}}}),level:1},fn:n.program(9,a,0),inverse:n.noop,data:a,loc:{source:"guide",start:{line:25,column:4},end:{line:36,column:16}}}))!=null?o:""},9:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"if").call(r,l!=null?e(l,"posts"):l,{name:"if",hash:{},fn:n.program(10,a,0),inverse:n.noop,data:a,loc:{source:"guide",start:{line:26,column:6},end:{line:30,column:13}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"evaluation"):l,{name:"if",hash:{},fn:n.program(12,a,0),inverse:n.noop,data:a,loc:{source:"guide",start:{line:31,column:6},end:{line:35,column:13}}}))!=null?o:"")},10:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"section").call(r,{name:"section",hash:{title:e(u,"word").call(r,"posts.title",{name:"word",hash:{},data:a,loc:{source:"guide",start:{line:27,column:33},end:{line:27,column:53}}}),level:2},fn:n.program(11,a,0),inverse:n.noop,data:a,loc:{source:"guide",start:{line:27,column:8},end:{line:29,column:20}}}))!=null?o:""},11:function(n,l,u,s,a){var o,r=n.lookupProperty;return"          "+((o=n.invokePartial(r(s,"partials/posts"),l,{name:"partials/posts",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},12:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"section").call(r,{name:"section",hash:{title:e(u,"word").call(r,"evaluation.title",{name:"word",hash:{},data:a,loc:{source:"guide",start:{line:32,column:33},end:{line:32,column:58}}}),level:2},fn:n.program(13,a,0),inverse:n.noop,data:a,loc:{source:"guide",start:{line:32,column:8},end:{line:34,column:20}}}))!=null?o:""},13:function(n,l,u,s,a){var o,r=n.lookupProperty;return"          "+((o=n.invokePartial(r(s,"partials/evaluation"),l,{name:"partials/evaluation",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"if").call(l??(n.nullContext||{}),l!=null?r(l,"isPocket"):l,{name:"if",hash:{},fn:n.program(0,a,0),inverse:n.program(3,a,0),data:a,loc:{source:"guide",start:{line:2,column:0},end:{line:38,column:7}}}))!=null?o:""},usePartial:!0,useData:!0},handout:{0:function(n,l,u,s,a,o,r){var e,c=l??(n.nullContext||{}),t=n.lookupProperty;return((e=t(u,"band").call(c,{name:"band",hash:{drawing:l!=null?t(l,"drawing"):l,title:l!=null?t(l,"title"):l,kicker:t(u,"word").call(c,"handout.kind",{name:"word",hash:{},data:a,loc:{source:"handout",start:{line:3,column:17},end:{line:3,column:38}}})},fn:n.program(1,a,0,o,r),inverse:n.noop,data:a,loc:{source:"handout",start:{line:3,column:2},end:{line:7,column:11}}}))!=null?e:"")+"  "+((e=t(u,"fill-in").call(c,{name:"fill-in",hash:{note:t(u,"word").call(c,"handout.nobody-collects",{name:"word",hash:{},data:a,loc:{source:"handout",start:{line:8,column:18},end:{line:8,column:50}}})},fn:n.program(4,a,0,o,r),inverse:n.noop,data:a,loc:{source:"handout",start:{line:8,column:2},end:{line:8,column:93}}}))!=null?e:"")+`

`+((e=t(u,"section").call(c,{name:"section",hash:{title:t(u,"word").call(c,"handout.aim",{name:"word",hash:{},data:a,loc:{source:"handout",start:{line:10,column:27},end:{line:10,column:47}}}),level:1},fn:n.program(5,a,0,o,r),inverse:n.noop,data:a,loc:{source:"handout",start:{line:10,column:2},end:{line:20,column:14}}}))!=null?e:"")+`
`+((e=t(u,"if").call(c,l!=null?t(l,"sessions"):l,{name:"if",hash:{},fn:n.program(8,a,0,o,r),inverse:n.noop,data:a,loc:{source:"handout",start:{line:22,column:2},end:{line:37,column:9}}}))!=null?e:"")},1:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"lines"):l,{name:"each",hash:{},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"handout",start:{line:4,column:4},end:{line:6,column:13}}}))!=null?o:""},2:function(n,l,u,s,a){var o,r=n.lookupProperty;return"      "+((o=r(u,"caption").call(l??(n.nullContext||{}),{name:"caption",hash:{},fn:n.program(3,a,0),inverse:n.noop,data:a,loc:{source:"handout",start:{line:5,column:6},end:{line:5,column:38}}}))!=null?o:"")+`
`},3:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l,{name:"$put",hash:{},data:a,loc:{source:"handout",start:{line:5,column:18},end:{line:5,column:26}}}))!=null?o:""},4:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"handout.belongs-to",{name:"word",hash:{},data:a,loc:{source:"handout",start:{line:8,column:52},end:{line:8,column:81}}}),{name:"$put",hash:{},data:a,loc:{source:"handout",start:{line:8,column:52},end:{line:8,column:81}}}))!=null?o:""},5:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"    "+((o=e(u,"$put").call(r,l!=null?e(l,"summary"):l,{name:"$put",hash:{},data:a,loc:{source:"handout",start:{line:11,column:4},end:{line:11,column:15}}}))!=null?o:"")+`

`+((o=e(u,"if").call(r,l!=null?e(l,"outcomes"):l,{name:"if",hash:{},fn:n.program(6,a,0),inverse:n.noop,data:a,loc:{source:"handout",start:{line:13,column:4},end:{line:19,column:11}}}))!=null?o:"")},6:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"    "+((o=e(u,"$put").call(r,e(u,"word").call(r,"handout.afterwards",{name:"word",hash:{},data:a,loc:{source:"handout",start:{line:14,column:4},end:{line:14,column:33}}}),{name:"$put",hash:{},data:a,loc:{source:"handout",start:{line:14,column:4},end:{line:14,column:33}}}))!=null?o:"")+`

`+((o=e(u,"each").call(r,l!=null?e(l,"outcomes"):l,{name:"each",hash:{},fn:n.program(7,a,0),inverse:n.noop,data:a,loc:{source:"handout",start:{line:16,column:4},end:{line:18,column:13}}}))!=null?o:"")},7:function(n,l,u,s,a){var o,r=n.lookupProperty;return"    - "+((o=r(u,"$put").call(l??(n.nullContext||{}),l,{name:"$put",hash:{},data:a,loc:{source:"handout",start:{line:17,column:6},end:{line:17,column:14}}}))!=null?o:"")+`
`},8:function(n,l,u,s,a,o,r){var e,c=l??(n.nullContext||{}),t=n.lookupProperty;return(e=t(u,"section").call(c,{name:"section",hash:{title:t(u,"word").call(c,"handout.sessions",{name:"word",hash:{},data:a,loc:{source:"handout",start:{line:23,column:29},end:{line:23,column:54}}}),level:1},fn:n.program(9,a,0,o,r),inverse:n.noop,data:a,loc:{source:"handout",start:{line:23,column:4},end:{line:36,column:16}}}))!=null?e:""},9:function(n,l,u,s,a,o,r){var e,c=n.lookupProperty;return(e=c(u,"grid").call(l??(n.nullContext||{}),{name:"grid",hash:{},fn:n.program(10,a,0,o,r),inverse:n.noop,data:a,loc:{source:"handout",start:{line:24,column:6},end:{line:35,column:15}}}))!=null?e:""},10:function(n,l,u,s,a,o,r){var e,c=l??(n.nullContext||{}),t=n.lookupProperty;return"        "+((e=t(u,"head").call(c,{name:"head",hash:{strong:!0,width:"wide"},fn:n.program(11,a,0,o,r),inverse:n.noop,data:a,loc:{source:"handout",start:{line:25,column:8},end:{line:25,column:76}}}))!=null?e:"")+`
        `+((e=t(u,"if").call(c,l!=null?t(l,"hasTimes"):l,{name:"if",hash:{},fn:n.program(12,a,0,o,r),inverse:n.noop,data:a,loc:{source:"handout",start:{line:26,column:8},end:{line:26,column:71}}}))!=null?e:"")+`
        `+((e=t(u,"if").call(c,l!=null?t(l,"hasPlaces"):l,{name:"if",hash:{},fn:n.program(14,a,0,o,r),inverse:n.noop,data:a,loc:{source:"handout",start:{line:27,column:8},end:{line:27,column:72}}}))!=null?e:"")+`
`+((e=t(u,"each").call(c,l!=null?t(l,"sessions"):l,{name:"each",hash:{},fn:n.program(16,a,0,o,r),inverse:n.noop,data:a,loc:{source:"handout",start:{line:28,column:8},end:{line:34,column:17}}}))!=null?e:"")},11:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"glance.session",{name:"word",hash:{},data:a,loc:{source:"handout",start:{line:25,column:42},end:{line:25,column:67}}}),{name:"$put",hash:{},data:a,loc:{source:"handout",start:{line:25,column:42},end:{line:25,column:67}}}))!=null?o:""},12:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"head").call(l??(n.nullContext||{}),{name:"head",hash:{},fn:n.program(13,a,0),inverse:n.noop,data:a,loc:{source:"handout",start:{line:26,column:24},end:{line:26,column:64}}}))!=null?o:""},13:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"glance.when",{name:"word",hash:{},data:a,loc:{source:"handout",start:{line:26,column:33},end:{line:26,column:55}}}),{name:"$put",hash:{},data:a,loc:{source:"handout",start:{line:26,column:33},end:{line:26,column:55}}}))!=null?o:""},14:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"head").call(l??(n.nullContext||{}),{name:"head",hash:{},fn:n.program(15,a,0),inverse:n.noop,data:a,loc:{source:"handout",start:{line:27,column:25},end:{line:27,column:65}}}))!=null?o:""},15:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"cover.place",{name:"word",hash:{},data:a,loc:{source:"handout",start:{line:27,column:34},end:{line:27,column:56}}}),{name:"$put",hash:{},data:a,loc:{source:"handout",start:{line:27,column:34},end:{line:27,column:56}}}))!=null?o:""},16:function(n,l,u,s,a,o,r){var e,c=n.lookupProperty;return(e=c(u,"row").call(l??(n.nullContext||{}),{name:"row",hash:{},fn:n.program(17,a,0,o,r),inverse:n.noop,data:a,loc:{source:"handout",start:{line:29,column:10},end:{line:33,column:18}}}))!=null?e:""},17:function(n,l,u,s,a,o,r){var e,c=l??(n.nullContext||{}),t=n.lookupProperty;return"            "+((e=t(u,"cell").call(c,{name:"cell",hash:{},fn:n.program(18,a,0,o,r),inverse:n.noop,data:a,loc:{source:"handout",start:{line:30,column:12},end:{line:30,column:39}}}))!=null?e:"")+`
            `+((e=t(u,"if").call(c,r[1]!=null?t(r[1],"hasTimes"):r[1],{name:"if",hash:{},fn:n.program(19,a,0,o,r),inverse:n.noop,data:a,loc:{source:"handout",start:{line:31,column:12},end:{line:31,column:64}}}))!=null?e:"")+`
            `+((e=t(u,"if").call(c,r[1]!=null?t(r[1],"hasPlaces"):r[1],{name:"if",hash:{},fn:n.program(21,a,0,o,r),inverse:n.noop,data:a,loc:{source:"handout",start:{line:32,column:12},end:{line:32,column:66}}}))!=null?e:"")+`
`},18:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"title"):l,{name:"$put",hash:{},data:a,loc:{source:"handout",start:{line:30,column:21},end:{line:30,column:30}}}))!=null?o:""},19:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"cell").call(l??(n.nullContext||{}),{name:"cell",hash:{},fn:n.program(20,a,0),inverse:n.noop,data:a,loc:{source:"handout",start:{line:31,column:31},end:{line:31,column:57}}}))!=null?o:""},20:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"when"):l,{name:"$put",hash:{},data:a,loc:{source:"handout",start:{line:31,column:40},end:{line:31,column:48}}}))!=null?o:""},21:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"cell").call(l??(n.nullContext||{}),{name:"cell",hash:{},fn:n.program(22,a,0),inverse:n.noop,data:a,loc:{source:"handout",start:{line:32,column:32},end:{line:32,column:59}}}))!=null?o:""},22:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"place"):l,{name:"$put",hash:{},data:a,loc:{source:"handout",start:{line:32,column:41},end:{line:32,column:50}}}))!=null?o:""},23:function(n,l,u,s,a){var o,r=n.lookupProperty;return"  "+((o=n.invokePartial(r(s,"partials/handout-times"),l,{name:"partials/handout-times",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},24:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"section").call(l??(n.nullContext||{}),{name:"section",hash:{page:"kept",title:l!=null?r(l,"title"):l,level:1},fn:n.program(25,a,0),inverse:n.noop,data:a,loc:{source:"handout",start:{line:43,column:2},end:{line:61,column:14}}}))!=null?o:""},25:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"agreements").call(r,{name:"agreements",hash:{own:e(u,"word").call(r,"agreements.own",{name:"word",hash:{},data:a,loc:{source:"handout",start:{line:44,column:22},end:{line:44,column:45}}})},fn:n.program(26,a,0),inverse:n.noop,data:a,loc:{source:"handout",start:{line:44,column:4},end:{line:48,column:19}}}))!=null?o:"")+`
    `+((o=e(u,"$put").call(r,l!=null?e(l,"pass"):l,{name:"$put",hash:{},data:a,loc:{source:"handout",start:{line:50,column:4},end:{line:50,column:12}}}))!=null?o:"")+`

    `+((o=e(u,"$put").call(r,l!=null?e(l,"voluntary"):l,{name:"$put",hash:{},data:a,loc:{source:"handout",start:{line:52,column:4},end:{line:52,column:17}}}))!=null?o:"")+`

    `+((o=e(u,"$put").call(r,l!=null?e(l,"confidentiality"):l,{name:"$put",hash:{},data:a,loc:{source:"handout",start:{line:54,column:4},end:{line:54,column:23}}}))!=null?o:"")+`

    `+((o=e(u,"$put").call(r,l!=null?e(l,"writtenDown"):l,{name:"$put",hash:{},data:a,loc:{source:"handout",start:{line:56,column:4},end:{line:56,column:19}}}))!=null?o:"")+`

`+((o=e(u,"with").call(r,l!=null?e(l,"content"):l,{name:"with",hash:{},fn:n.program(29,a,0),inverse:n.noop,data:a,loc:{source:"handout",start:{line:58,column:4},end:{line:60,column:13}}}))!=null?o:"")},26:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"entries"):l,{name:"each",hash:{},fn:n.program(27,a,0),inverse:n.noop,data:a,loc:{source:"handout",start:{line:45,column:6},end:{line:47,column:15}}}))!=null?o:""},27:function(n,l,u,s,a){var o,r=n.lookupProperty;return"        "+((o=r(u,"agreement").call(l??(n.nullContext||{}),{name:"agreement",hash:{why:l!=null?r(l,"why"):l},fn:n.program(28,a,0),inverse:n.noop,data:a,loc:{source:"handout",start:{line:46,column:8},end:{line:46,column:52}}}))!=null?o:"")+`
`},28:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"text"):l,{name:"$put",hash:{},data:a,loc:{source:"handout",start:{line:46,column:30},end:{line:46,column:38}}}))!=null?o:""},29:function(n,l,u,s,a){var o,r=n.lookupProperty;return"      "+((o=n.invokePartial(r(s,"partials/handout-content"),l,{name:"partials/handout-content",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},30:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"section").call(r,{name:"section",hash:{title:e(u,"word").call(r,"resources.title",{name:"word",hash:{},data:a,loc:{source:"handout",start:{line:64,column:27},end:{line:64,column:51}}}),level:1},fn:n.program(31,a,0),inverse:n.noop,data:a,loc:{source:"handout",start:{line:64,column:2},end:{line:70,column:14}}}))!=null?o:""},31:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"facts").call(l??(n.nullContext||{}),{name:"facts",hash:{},fn:n.program(32,a,0),inverse:n.noop,data:a,loc:{source:"handout",start:{line:65,column:4},end:{line:69,column:14}}}))!=null?o:""},32:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"resources"):l,{name:"each",hash:{},fn:n.program(33,a,0),inverse:n.noop,data:a,loc:{source:"handout",start:{line:66,column:6},end:{line:68,column:15}}}))!=null?o:""},33:function(n,l,u,s,a){var o,r=n.lookupProperty;return"        "+((o=r(u,"fact").call(l??(n.nullContext||{}),{name:"fact",hash:{label:l!=null?r(l,"title"):l},fn:n.program(34,a,0),inverse:n.noop,data:a,loc:{source:"handout",start:{line:67,column:8},end:{line:67,column:46}}}))!=null?o:"")+`
`},34:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"link"):l,{name:"$put",hash:{},data:a,loc:{source:"handout",start:{line:67,column:29},end:{line:67,column:37}}}))!=null?o:""},35:function(n,l,u,s,a){var o,r=n.lookupProperty;return"  "+((o=n.invokePartial(r(s,"partials/handout-session"),l,{name:"partials/handout-session",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},36:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"section").call(l??(n.nullContext||{}),{name:"section",hash:{page:"turn",title:l!=null?r(l,"title"):l,level:1},fn:n.program(37,a,0),inverse:n.noop,data:a,loc:{source:"handout",start:{line:76,column:2},end:{line:79,column:14}}}))!=null?o:""},37:function(n,l,u,s,a){var o,r=n.lookupProperty;return"    "+((o=n.invokePartial(r(s,"partials/handout-times"),l,{name:"partials/handout-times",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")+"    "+((o=n.invokePartial(r(s,"partials/handout-session"),l,{name:"partials/handout-session",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a,o,r){var e,c=l??(n.nullContext||{}),t=n.lookupProperty;return((e=t(u,"with").call(c,l!=null?t(l,"opening"):l,{name:"with",hash:{},fn:n.program(0,a,0,o,r),inverse:n.noop,data:a,loc:{source:"handout",start:{line:2,column:0},end:{line:38,column:9}}}))!=null?e:"")+((e=t(u,"with").call(c,l!=null?t(l,"only"):l,{name:"with",hash:{},fn:n.program(23,a,0,o,r),inverse:n.noop,data:a,loc:{source:"handout",start:{line:39,column:0},end:{line:41,column:9}}}))!=null?e:"")+((e=t(u,"with").call(c,l!=null?t(l,"agreements"):l,{name:"with",hash:{},fn:n.program(24,a,0,o,r),inverse:n.noop,data:a,loc:{source:"handout",start:{line:42,column:0},end:{line:62,column:9}}}))!=null?e:"")+((e=t(u,"if").call(c,l!=null?t(l,"resources"):l,{name:"if",hash:{},fn:n.program(30,a,0,o,r),inverse:n.noop,data:a,loc:{source:"handout",start:{line:63,column:0},end:{line:71,column:7}}}))!=null?e:"")+((e=t(u,"with").call(c,l!=null?t(l,"only"):l,{name:"with",hash:{},fn:n.program(35,a,0,o,r),inverse:n.noop,data:a,loc:{source:"handout",start:{line:72,column:0},end:{line:74,column:9}}}))!=null?e:"")+((e=t(u,"each").call(c,l!=null?t(l,"sessions"):l,{name:"each",hash:{},fn:n.program(36,a,0,o,r),inverse:n.noop,data:a,loc:{source:"handout",start:{line:75,column:0},end:{line:80,column:9}}}))!=null?e:"")+((e=t(u,"writing-lines").call(c,{name:"writing-lines",hash:{label:t(u,"word").call(c,"handout.notes",{name:"word",hash:{},data:a,loc:{source:"handout",start:{line:81,column:22},end:{line:81,column:44}}})},data:a,loc:{source:"handout",start:{line:81,column:0},end:{line:81,column:46}}}))!=null?e:"")+`
`},usePartial:!0,useData:!0,useDepths:!0},"if-things-change":{0:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"section").call(l??(n.nullContext||{}),{name:"section",hash:{aside:l!=null?r(l,"when"):l,beside:l!=null?r(l,"planned"):l,page:"new",title:l!=null?r(l,"title"):l,level:1},fn:n.program(1,a,0),inverse:n.noop,data:a,loc:{source:"if-things-change",start:{line:3,column:2},end:{line:20,column:14}}}))!=null?o:""},1:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"columns").call(l??(n.nullContext||{}),{name:"columns",hash:{},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"if-things-change",start:{line:4,column:4},end:{line:19,column:16}}}))!=null?o:""},2:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"column").call(r,{name:"column",hash:{},fn:n.program(3,a,0),inverse:n.noop,data:a,loc:{source:"if-things-change",start:{line:5,column:6},end:{line:10,column:17}}}))!=null?o:"")+((o=e(u,"column").call(r,{name:"column",hash:{},fn:n.program(5,a,0),inverse:n.noop,data:a,loc:{source:"if-things-change",start:{line:11,column:6},end:{line:18,column:17}}}))!=null?o:"")},3:function(n,l,u,s,a){var o,r=n.lookupProperty;return"        "+((o=n.invokePartial(r(s,"partials/change-numbers"),l!=null?r(l,"numbers"):l,{name:"partials/change-numbers",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")+((o=r(u,"if").call(l??(n.nullContext||{}),l!=null?r(l,"isShort"):l,{name:"if",hash:{},fn:n.program(4,a,0),inverse:n.noop,data:a,loc:{source:"if-things-change",start:{line:7,column:8},end:{line:9,column:15}}}))!=null?o:"")},4:function(n,l,u,s,a){var o,r=n.lookupProperty;return"          "+((o=n.invokePartial(r(s,"partials/change-late"),l,{name:"partials/change-late",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},5:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"unless").call(r,l!=null?e(l,"isShort"):l,{name:"unless",hash:{},fn:n.program(4,a,0),inverse:n.noop,data:a,loc:{source:"if-things-change",start:{line:12,column:8},end:{line:14,column:19}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"cases"):l,{name:"if",hash:{},fn:n.program(6,a,0),inverse:n.noop,data:a,loc:{source:"if-things-change",start:{line:15,column:8},end:{line:17,column:15}}}))!=null?o:"")},6:function(n,l,u,s,a){var o,r=n.lookupProperty;return"          "+((o=n.invokePartial(r(s,"partials/change-cases"),l,{name:"partials/change-cases",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"sessions"):l,{name:"each",hash:{},fn:n.program(0,a,0),inverse:n.noop,data:a,loc:{source:"if-things-change",start:{line:2,column:0},end:{line:21,column:9}}}))!=null?o:""},usePartial:!0,useData:!0},invitations:{0:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"lines"):l,{name:"each",hash:{},fn:n.program(1,a,0),inverse:n.noop,data:a,loc:{source:"invitations",start:{line:3,column:2},end:{line:5,column:11}}}))!=null?o:""},1:function(n,l,u,s,a){var o,r=n.lookupProperty;return"    "+((o=r(u,"caption").call(l??(n.nullContext||{}),{name:"caption",hash:{},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"invitations",start:{line:4,column:4},end:{line:4,column:36}}}))!=null?o:"")+`
`},2:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l,{name:"$put",hash:{},data:a,loc:{source:"invitations",start:{line:4,column:16},end:{line:4,column:24}}}))!=null?o:""},3:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"message").call(l??(n.nullContext||{}),{name:"message",hash:{title:l!=null?r(l,"subject"):l,id:"invitation"},fn:n.program(4,a,0),inverse:n.noop,data:a,loc:{source:"invitations",start:{line:8,column:2},end:{line:52,column:14}}}))!=null?o:""},4:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"    "+((o=e(u,"$put").call(r,e(u,"word").call(r,"invitations.hello",{name:"word",hash:{},data:a,loc:{source:"invitations",start:{line:9,column:4},end:{line:9,column:32}}}),{name:"$put",hash:{},data:a,loc:{source:"invitations",start:{line:9,column:4},end:{line:9,column:32}}}))!=null?o:"")+`

    `+((o=e(u,"$put").call(r,l!=null?e(l,"opening"):l,{name:"$put",hash:{},data:a,loc:{source:"invitations",start:{line:11,column:4},end:{line:11,column:15}}}))!=null?o:"")+`

    `+((o=e(u,"$put").call(r,l!=null?e(l,"summary"):l,{name:"$put",hash:{},data:a,loc:{source:"invitations",start:{line:13,column:4},end:{line:13,column:15}}}))!=null?o:"")+`

`+((o=e(u,"if").call(r,l!=null?e(l,"outcomes"):l,{name:"if",hash:{},fn:n.program(5,a,0),inverse:n.noop,data:a,loc:{source:"invitations",start:{line:15,column:4},end:{line:21,column:11}}}))!=null?o:"")+`
`+((o=e(u,"each").call(r,l!=null?e(l,"sessions"):l,{name:"each",hash:{},fn:n.program(7,a,0),inverse:n.noop,data:a,loc:{source:"invitations",start:{line:23,column:4},end:{line:30,column:13}}}))!=null?o:"")+`
    **`+((o=e(u,"$put").call(r,e(u,"word").call(r,"invitations.asked",{name:"word",hash:{},data:a,loc:{source:"invitations",start:{line:32,column:6},end:{line:32,column:34}}}),{name:"$put",hash:{},data:a,loc:{source:"invitations",start:{line:32,column:6},end:{line:32,column:34}}}))!=null?o:"")+`**

`+((o=e(u,"if").call(r,l!=null?e(l,"voluntary"):l,{name:"if",hash:{},fn:n.program(9,a,0),inverse:n.noop,data:a,loc:{source:"invitations",start:{line:34,column:4},end:{line:36,column:11}}}))!=null?o:"")+"    - "+((o=e(u,"$put").call(r,l!=null?e(l,"pass"):l,{name:"$put",hash:{},data:a,loc:{source:"invitations",start:{line:37,column:6},end:{line:37,column:14}}}))!=null?o:"")+`
    - `+((o=e(u,"$put").call(r,l!=null?e(l,"confidentiality"):l,{name:"$put",hash:{},data:a,loc:{source:"invitations",start:{line:38,column:6},end:{line:38,column:25}}}))!=null?o:"")+`
`+((o=e(u,"if").call(r,l!=null?e(l,"writtenDown"):l,{name:"if",hash:{},fn:n.program(10,a,0),inverse:n.noop,data:a,loc:{source:"invitations",start:{line:39,column:4},end:{line:41,column:11}}}))!=null?o:"")+`
`+((o=e(u,"if").call(r,l!=null?e(l,"before"):l,{name:"if",hash:{},fn:n.program(11,a,0),inverse:n.noop,data:a,loc:{source:"invitations",start:{line:43,column:4},end:{line:49,column:11}}}))!=null?o:"")+`
    `+((o=n.invokePartial(e(s,"partials/mail-end"),l,{name:"partials/mail-end",hash:{people:l!=null?e(l,"people"):l},data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},5:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"    "+((o=e(u,"$put").call(r,e(u,"word").call(r,"handout.afterwards",{name:"word",hash:{},data:a,loc:{source:"invitations",start:{line:16,column:4},end:{line:16,column:33}}}),{name:"$put",hash:{},data:a,loc:{source:"invitations",start:{line:16,column:4},end:{line:16,column:33}}}))!=null?o:"")+`

`+((o=e(u,"each").call(r,l!=null?e(l,"outcomes"):l,{name:"each",hash:{},fn:n.program(6,a,0),inverse:n.noop,data:a,loc:{source:"invitations",start:{line:18,column:4},end:{line:20,column:13}}}))!=null?o:"")},6:function(n,l,u,s,a){var o,r=n.lookupProperty;return"    - "+((o=r(u,"$put").call(l??(n.nullContext||{}),l,{name:"$put",hash:{},data:a,loc:{source:"invitations",start:{line:19,column:6},end:{line:19,column:14}}}))!=null?o:"")+`
`},7:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return`
    **`+((o=e(u,"$put").call(r,l!=null?e(l,"title"):l,{name:"$put",hash:{},data:a,loc:{source:"invitations",start:{line:25,column:6},end:{line:25,column:15}}}))!=null?o:"")+`**

`+((o=e(u,"each").call(r,l!=null?e(l,"facts"):l,{name:"each",hash:{},fn:n.program(8,a,0),inverse:n.noop,data:a,loc:{source:"invitations",start:{line:27,column:4},end:{line:29,column:13}}}))!=null?o:"")},8:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"    - "+((o=e(u,"$put").call(r,e(u,"word").call(r,"labelled",{name:"word",hash:{value:l!=null?e(l,"value"):l,label:l!=null?e(l,"label"):l},data:a,loc:{source:"invitations",start:{line:28,column:6},end:{line:28,column:49}}}),{name:"$put",hash:{},data:a,loc:{source:"invitations",start:{line:28,column:6},end:{line:28,column:49}}}))!=null?o:"")+" "+((o=e(u,"$put").call(r,l!=null?e(l,"link"):l,{name:"$put",hash:{},data:a,loc:{source:"invitations",start:{line:28,column:50},end:{line:28,column:58}}}))!=null?o:"")+`
`},9:function(n,l,u,s,a){var o,r=n.lookupProperty;return"    - "+((o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"voluntary"):l,{name:"$put",hash:{},data:a,loc:{source:"invitations",start:{line:35,column:6},end:{line:35,column:19}}}))!=null?o:"")+`
`},10:function(n,l,u,s,a){var o,r=n.lookupProperty;return"    - "+((o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"writtenDown"):l,{name:"$put",hash:{},data:a,loc:{source:"invitations",start:{line:40,column:6},end:{line:40,column:21}}}))!=null?o:"")+`
`},11:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"    **"+((o=e(u,"$put").call(r,e(u,"word").call(r,"handout.before",{name:"word",hash:{},data:a,loc:{source:"invitations",start:{line:44,column:6},end:{line:44,column:31}}}),{name:"$put",hash:{},data:a,loc:{source:"invitations",start:{line:44,column:6},end:{line:44,column:31}}}))!=null?o:"")+`**

`+((o=e(u,"each").call(r,l!=null?e(l,"before"):l,{name:"each",hash:{},fn:n.program(12,a,0),inverse:n.noop,data:a,loc:{source:"invitations",start:{line:46,column:4},end:{line:48,column:13}}}))!=null?o:"")},12:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"    - "+((o=e(u,"$put").call(r,l!=null?e(l,"text"):l,{name:"$put",hash:{},data:a,loc:{source:"invitations",start:{line:47,column:6},end:{line:47,column:14}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"effort"):l,{name:"if",hash:{},fn:n.program(13,a,0),inverse:n.noop,data:a,loc:{source:"invitations",start:{line:47,column:14},end:{line:47,column:48}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"details"):l,{name:"if",hash:{},fn:n.program(14,a,0),inverse:n.noop,data:a,loc:{source:"invitations",start:{line:47,column:48},end:{line:47,column:84}}}))!=null?o:"")+`
`},13:function(n,l,u,s,a){var o,r=n.lookupProperty;return" ("+((o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"effort"):l,{name:"$put",hash:{},data:a,loc:{source:"invitations",start:{line:47,column:30},end:{line:47,column:40}}}))!=null?o:"")+")"},14:function(n,l,u,s,a){var o,r=n.lookupProperty;return" · "+((o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"details"):l,{name:"$put",hash:{},data:a,loc:{source:"invitations",start:{line:47,column:66},end:{line:47,column:77}}}))!=null?o:"")},15:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"with").call(r,l!=null?e(l,"reminder"):l,{name:"with",hash:{},fn:n.program(16,a,0),inverse:n.noop,data:a,loc:{source:"invitations",start:{line:55,column:2},end:{line:77,column:11}}}))!=null?o:"")+((o=e(u,"with").call(r,l!=null?e(l,"followUp"):l,{name:"with",hash:{},fn:n.program(21,a,0),inverse:n.noop,data:a,loc:{source:"invitations",start:{line:78,column:2},end:{line:98,column:11}}}))!=null?o:"")},16:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"message").call(l??(n.nullContext||{}),{name:"message",hash:{aside:l!=null?r(l,"when"):l,title:l!=null?r(l,"subject"):l,id:l!=null?r(l,"id"):l},fn:n.program(17,a,0),inverse:n.noop,data:a,loc:{source:"invitations",start:{line:56,column:4},end:{line:76,column:16}}}))!=null?o:""},17:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"      "+((o=e(u,"$put").call(r,e(u,"word").call(r,"invitations.hello",{name:"word",hash:{},data:a,loc:{source:"invitations",start:{line:57,column:6},end:{line:57,column:34}}}),{name:"$put",hash:{},data:a,loc:{source:"invitations",start:{line:57,column:6},end:{line:57,column:34}}}))!=null?o:"")+`

      `+((o=e(u,"$put").call(r,l!=null?e(l,"opening"):l,{name:"$put",hash:{},data:a,loc:{source:"invitations",start:{line:59,column:6},end:{line:59,column:17}}}))!=null?o:"")+`

`+((o=e(u,"each").call(r,l!=null?e(l,"facts"):l,{name:"each",hash:{},fn:n.program(18,a,0),inverse:n.noop,data:a,loc:{source:"invitations",start:{line:61,column:6},end:{line:63,column:15}}}))!=null?o:"")+`
`+((o=e(u,"if").call(r,l!=null?e(l,"before"):l,{name:"if",hash:{},fn:n.program(19,a,0),inverse:n.noop,data:a,loc:{source:"invitations",start:{line:65,column:6},end:{line:71,column:13}}}))!=null?o:"")+`
      `+((o=e(u,"$put").call(r,l!=null?e(l,"pass"):l,{name:"$put",hash:{},data:a,loc:{source:"invitations",start:{line:73,column:6},end:{line:73,column:14}}}))!=null?o:"")+`

      `+((o=n.invokePartial(e(s,"partials/mail-end"),l,{name:"partials/mail-end",hash:{people:l!=null?e(l,"people"):l},data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},18:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"      - "+((o=e(u,"$put").call(r,e(u,"word").call(r,"labelled",{name:"word",hash:{value:l!=null?e(l,"value"):l,label:l!=null?e(l,"label"):l},data:a,loc:{source:"invitations",start:{line:62,column:8},end:{line:62,column:51}}}),{name:"$put",hash:{},data:a,loc:{source:"invitations",start:{line:62,column:8},end:{line:62,column:51}}}))!=null?o:"")+" "+((o=e(u,"$put").call(r,l!=null?e(l,"link"):l,{name:"$put",hash:{},data:a,loc:{source:"invitations",start:{line:62,column:52},end:{line:62,column:60}}}))!=null?o:"")+`
`},19:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"      **"+((o=e(u,"$put").call(r,e(u,"word").call(r,"handout.before",{name:"word",hash:{},data:a,loc:{source:"invitations",start:{line:66,column:8},end:{line:66,column:33}}}),{name:"$put",hash:{},data:a,loc:{source:"invitations",start:{line:66,column:8},end:{line:66,column:33}}}))!=null?o:"")+`**

`+((o=e(u,"each").call(r,l!=null?e(l,"before"):l,{name:"each",hash:{},fn:n.program(20,a,0),inverse:n.noop,data:a,loc:{source:"invitations",start:{line:68,column:6},end:{line:70,column:15}}}))!=null?o:"")},20:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"      - "+((o=e(u,"$put").call(r,l!=null?e(l,"text"):l,{name:"$put",hash:{},data:a,loc:{source:"invitations",start:{line:69,column:8},end:{line:69,column:16}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"effort"):l,{name:"if",hash:{},fn:n.program(13,a,0),inverse:n.noop,data:a,loc:{source:"invitations",start:{line:69,column:16},end:{line:69,column:50}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"details"):l,{name:"if",hash:{},fn:n.program(14,a,0),inverse:n.noop,data:a,loc:{source:"invitations",start:{line:69,column:50},end:{line:69,column:86}}}))!=null?o:"")+`
`},21:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"message").call(r,{name:"message",hash:{aside:e(u,"word").call(r,"handout.after",{name:"word",hash:{},data:a,loc:{source:"invitations",start:{line:79,column:41},end:{line:79,column:63}}}),title:l!=null?e(l,"subject"):l,id:l!=null?e(l,"id"):l},fn:n.program(22,a,0),inverse:n.noop,data:a,loc:{source:"invitations",start:{line:79,column:4},end:{line:97,column:16}}}))!=null?o:""},22:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"      "+((o=e(u,"$put").call(r,e(u,"word").call(r,"invitations.hello",{name:"word",hash:{},data:a,loc:{source:"invitations",start:{line:80,column:6},end:{line:80,column:34}}}),{name:"$put",hash:{},data:a,loc:{source:"invitations",start:{line:80,column:6},end:{line:80,column:34}}}))!=null?o:"")+`

      `+((o=e(u,"$put").call(r,l!=null?e(l,"opening"):l,{name:"$put",hash:{},data:a,loc:{source:"invitations",start:{line:82,column:6},end:{line:82,column:17}}}))!=null?o:"")+`

`+((o=e(u,"if").call(r,l!=null?e(l,"tasks"):l,{name:"if",hash:{},fn:n.program(23,a,0),inverse:n.noop,data:a,loc:{source:"invitations",start:{line:84,column:6},end:{line:90,column:13}}}))!=null?o:"")+`
`+((o=e(u,"each").call(r,l!=null?e(l,"next"):l,{name:"each",hash:{},fn:n.program(24,a,0),inverse:n.noop,data:a,loc:{source:"invitations",start:{line:92,column:6},end:{line:94,column:15}}}))!=null?o:"")+`
      `+((o=n.invokePartial(e(s,"partials/mail-people"),l,{name:"partials/mail-people",hash:{people:l!=null?e(l,"people"):l},data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},23:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"      **"+((o=e(u,"$put").call(r,e(u,"word").call(r,"handout.next",{name:"word",hash:{},data:a,loc:{source:"invitations",start:{line:85,column:8},end:{line:85,column:31}}}),{name:"$put",hash:{},data:a,loc:{source:"invitations",start:{line:85,column:8},end:{line:85,column:31}}}))!=null?o:"")+`**

`+((o=e(u,"each").call(r,l!=null?e(l,"tasks"):l,{name:"each",hash:{},fn:n.program(20,a,0),inverse:n.noop,data:a,loc:{source:"invitations",start:{line:87,column:6},end:{line:89,column:15}}}))!=null?o:"")},24:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"      "+((o=e(u,"$put").call(r,e(u,"word").call(r,"labelled",{name:"word",hash:{value:l!=null?e(l,"value"):l,label:l!=null?e(l,"label"):l},data:a,loc:{source:"invitations",start:{line:93,column:6},end:{line:93,column:49}}}),{name:"$put",hash:{},data:a,loc:{source:"invitations",start:{line:93,column:6},end:{line:93,column:49}}}))!=null?o:"")+`
`},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"band").call(r,{name:"band",hash:{title:l!=null?e(l,"title"):l,kicker:e(u,"word").call(r,"invitations.kind",{name:"word",hash:{},data:a,loc:{source:"invitations",start:{line:2,column:15},end:{line:2,column:40}}})},fn:n.program(0,a,0),inverse:n.noop,data:a,loc:{source:"invitations",start:{line:2,column:0},end:{line:6,column:9}}}))!=null?o:"")+((o=e(u,"with").call(r,l!=null?e(l,"invitation"):l,{name:"with",hash:{},fn:n.program(3,a,0),inverse:n.noop,data:a,loc:{source:"invitations",start:{line:7,column:0},end:{line:53,column:9}}}))!=null?o:"")+((o=e(u,"each").call(r,l!=null?e(l,"sessions"):l,{name:"each",hash:{},fn:n.program(15,a,0),inverse:n.noop,data:a,loc:{source:"invitations",start:{line:54,column:0},end:{line:99,column:9}}}))!=null?o:"")},usePartial:!0,useData:!0},"moderator-card":{0:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"  "+((o=e(u,"$put").call(r,e(u,"word").call(r,"moderator-card.none",{name:"word",hash:{},data:a,loc:{source:"moderator-card",start:{line:3,column:2},end:{line:3,column:32}}}),{name:"$put",hash:{},data:a,loc:{source:"moderator-card",start:{line:3,column:2},end:{line:3,column:32}}}))!=null?o:"")+`
`},1:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"section").call(l??(n.nullContext||{}),{name:"section",hash:{page:"new",title:l!=null?r(l,"title"):l,level:1},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"moderator-card",start:{line:6,column:2},end:{line:84,column:14}}}))!=null?o:""},2:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"    "+((o=e(u,"$put").call(r,l!=null?e(l,"about"):l,{name:"$put",hash:{},data:a,loc:{source:"moderator-card",start:{line:7,column:4},end:{line:7,column:13}}}))!=null?o:"")+`

`+((o=e(u,"facts").call(r,{name:"facts",hash:{},fn:n.program(3,a,0),inverse:n.noop,data:a,loc:{source:"moderator-card",start:{line:9,column:4},end:{line:13,column:14}}}))!=null?o:"")+`
`+((o=e(u,"columns").call(r,{name:"columns",hash:{},fn:n.program(6,a,0),inverse:n.noop,data:a,loc:{source:"moderator-card",start:{line:15,column:4},end:{line:30,column:16}}}))!=null?o:"")+`
`+((o=e(u,"if").call(r,l!=null?e(l,"watch"):l,{name:"if",hash:{},fn:n.program(13,a,0),inverse:n.noop,data:a,loc:{source:"moderator-card",start:{line:32,column:4},end:{line:38,column:11}}}))!=null?o:"")+`
`+((o=e(u,"section").call(r,{name:"section",hash:{title:e(u,"word").call(r,"moderator-card.log",{name:"word",hash:{},data:a,loc:{source:"moderator-card",start:{line:40,column:29},end:{line:40,column:56}}}),level:2},fn:n.program(16,a,0),inverse:n.noop,data:a,loc:{source:"moderator-card",start:{line:40,column:4},end:{line:42,column:16}}}))!=null?o:"")+`
`+((o=e(u,"section").call(r,{name:"section",hash:{title:e(u,"word").call(r,"moderator-card.ladder",{name:"word",hash:{},data:a,loc:{source:"moderator-card",start:{line:44,column:29},end:{line:44,column:59}}}),level:2},fn:n.program(17,a,0),inverse:n.noop,data:a,loc:{source:"moderator-card",start:{line:44,column:4},end:{line:73,column:16}}}))!=null?o:"")+`
`+((o=e(u,"if").call(r,l!=null?e(l,"drifts"):l,{name:"if",hash:{},fn:n.program(31,a,0),inverse:n.noop,data:a,loc:{source:"moderator-card",start:{line:75,column:4},end:{line:81,column:11}}}))!=null?o:"")+`
    `+((o=e(u,"writing-lines").call(r,{name:"writing-lines",hash:{spare:!0,lines:2,label:e(u,"word").call(r,"moderator-card.lines",{name:"word",hash:{},data:a,loc:{source:"moderator-card",start:{line:83,column:26},end:{line:83,column:55}}})},data:a,loc:{source:"moderator-card",start:{line:83,column:4},end:{line:83,column:76}}}))!=null?o:"")+`
`},3:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"facts"):l,{name:"each",hash:{},fn:n.program(4,a,0),inverse:n.noop,data:a,loc:{source:"moderator-card",start:{line:10,column:6},end:{line:12,column:15}}}))!=null?o:""},4:function(n,l,u,s,a){var o,r=n.lookupProperty;return"        "+((o=r(u,"fact").call(l??(n.nullContext||{}),{name:"fact",hash:{label:l!=null?r(l,"label"):l},fn:n.program(5,a,0),inverse:n.noop,data:a,loc:{source:"moderator-card",start:{line:11,column:8},end:{line:11,column:55}}}))!=null?o:"")+`
`},5:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"$put").call(r,l!=null?e(l,"value"):l,{name:"$put",hash:{},data:a,loc:{source:"moderator-card",start:{line:11,column:29},end:{line:11,column:38}}}))!=null?o:"")+((o=e(u,"$put").call(r,l!=null?e(l,"link"):l,{name:"$put",hash:{},data:a,loc:{source:"moderator-card",start:{line:11,column:38},end:{line:11,column:46}}}))!=null?o:"")},6:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"column").call(r,{name:"column",hash:{},fn:n.program(7,a,0),inverse:n.noop,data:a,loc:{source:"moderator-card",start:{line:16,column:6},end:{line:24,column:17}}}))!=null?o:"")+((o=e(u,"column").call(r,{name:"column",hash:{},fn:n.program(11,a,0),inverse:n.noop,data:a,loc:{source:"moderator-card",start:{line:25,column:6},end:{line:29,column:17}}}))!=null?o:"")},7:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"section").call(r,{name:"section",hash:{title:e(u,"word").call(r,"agreements.title",{name:"word",hash:{},data:a,loc:{source:"moderator-card",start:{line:17,column:33},end:{line:17,column:58}}}),level:2},fn:n.program(8,a,0),inverse:n.noop,data:a,loc:{source:"moderator-card",start:{line:17,column:8},end:{line:23,column:20}}}))!=null?o:""},8:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"agreements"):l,{name:"each",hash:{},fn:n.program(9,a,0),inverse:n.program(10,a,0),data:a,loc:{source:"moderator-card",start:{line:18,column:10},end:{line:22,column:19}}}))!=null?o:""},9:function(n,l,u,s,a){var o,r=n.lookupProperty;return"          1. "+((o=r(u,"$put").call(l??(n.nullContext||{}),l,{name:"$put",hash:{},data:a,loc:{source:"moderator-card",start:{line:19,column:13},end:{line:19,column:21}}}))!=null?o:"")+`
`},10:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"          "+((o=e(u,"$put").call(r,e(u,"word").call(r,"not-filled-in",{name:"word",hash:{},data:a,loc:{source:"moderator-card",start:{line:21,column:10},end:{line:21,column:34}}}),{name:"$put",hash:{},data:a,loc:{source:"moderator-card",start:{line:21,column:10},end:{line:21,column:34}}}))!=null?o:"")+`
`},11:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"section").call(r,{name:"section",hash:{title:e(u,"word").call(r,"moderator-card.stays",{name:"word",hash:{},data:a,loc:{source:"moderator-card",start:{line:26,column:33},end:{line:26,column:62}}}),level:2},fn:n.program(12,a,0),inverse:n.noop,data:a,loc:{source:"moderator-card",start:{line:26,column:8},end:{line:28,column:20}}}))!=null?o:""},12:function(n,l,u,s,a){var o,r=n.lookupProperty;return"          "+((o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"confidentiality"):l,{name:"$put",hash:{},data:a,loc:{source:"moderator-card",start:{line:27,column:10},end:{line:27,column:29}}}))!=null?o:"")+`
`},13:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"section").call(r,{name:"section",hash:{title:e(u,"word").call(r,"moderator-card.watch",{name:"word",hash:{},data:a,loc:{source:"moderator-card",start:{line:33,column:31},end:{line:33,column:60}}}),level:2},fn:n.program(14,a,0),inverse:n.noop,data:a,loc:{source:"moderator-card",start:{line:33,column:6},end:{line:37,column:18}}}))!=null?o:""},14:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"watch"):l,{name:"each",hash:{},fn:n.program(15,a,0),inverse:n.noop,data:a,loc:{source:"moderator-card",start:{line:34,column:8},end:{line:36,column:17}}}))!=null?o:""},15:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"        - **"+((o=e(u,"$put").call(r,l!=null?e(l,"start"):l,{name:"$put",hash:{},data:a,loc:{source:"moderator-card",start:{line:35,column:12},end:{line:35,column:21}}}))!=null?o:"")+" "+((o=e(u,"$put").call(r,l!=null?e(l,"activity"):l,{name:"$put",hash:{},data:a,loc:{source:"moderator-card",start:{line:35,column:22},end:{line:35,column:34}}}))!=null?o:"")+"** "+((o=e(u,"$put").call(r,l!=null?e(l,"text"):l,{name:"$put",hash:{},data:a,loc:{source:"moderator-card",start:{line:35,column:37},end:{line:35,column:45}}}))!=null?o:"")+`
`},16:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"      "+((o=e(u,"$put").call(r,e(u,"word").call(r,"moderator-card.log-what",{name:"word",hash:{},data:a,loc:{source:"moderator-card",start:{line:41,column:6},end:{line:41,column:40}}}),{name:"$put",hash:{},data:a,loc:{source:"moderator-card",start:{line:41,column:6},end:{line:41,column:40}}}))!=null?o:"")+" **"+((o=e(u,"$put").call(r,e(u,"word").call(r,"moderator-card.log-not",{name:"word",hash:{},data:a,loc:{source:"moderator-card",start:{line:41,column:43},end:{line:41,column:76}}}),{name:"$put",hash:{},data:a,loc:{source:"moderator-card",start:{line:41,column:43},end:{line:41,column:76}}}))!=null?o:"")+"** "+((o=e(u,"$put").call(r,e(u,"word").call(r,"moderator-card.log-to",{name:"word",hash:{},data:a,loc:{source:"moderator-card",start:{line:41,column:79},end:{line:41,column:111}}}),{name:"$put",hash:{},data:a,loc:{source:"moderator-card",start:{line:41,column:79},end:{line:41,column:111}}}))!=null?o:"")+" "+((o=e(u,"$put").call(r,l!=null?e(l,"writtenDown"):l,{name:"$put",hash:{},data:a,loc:{source:"moderator-card",start:{line:41,column:112},end:{line:41,column:127}}}))!=null?o:"")+`
`},17:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"ladder").call(r,{name:"ladder",hash:{},fn:n.program(18,a,0),inverse:n.noop,data:a,loc:{source:"moderator-card",start:{line:45,column:6},end:{line:64,column:17}}}))!=null?o:"")+((o=e(u,"callout").call(r,{name:"callout",hash:{title:e(u,"word").call(r,"moderation.get-help-label",{name:"word",hash:{},data:a,loc:{source:"moderator-card",start:{line:65,column:38},end:{line:65,column:72}}}),tone:"warning"},fn:n.program(27,a,0),inverse:n.noop,data:a,loc:{source:"moderator-card",start:{line:65,column:6},end:{line:72,column:18}}}))!=null?o:"")},18:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"rung").call(r,{name:"rung",hash:{when:e(u,"word").call(r,"moderator-card.redirect-when",{name:"word",hash:{},data:a,loc:{source:"moderator-card",start:{line:46,column:52},end:{line:46,column:89}}}),title:e(u,"word").call(r,"prompt.redirect",{name:"word",hash:{},data:a,loc:{source:"moderator-card",start:{line:46,column:22},end:{line:46,column:46}}})},fn:n.program(19,a,0),inverse:n.noop,data:a,loc:{source:"moderator-card",start:{line:46,column:8},end:{line:48,column:17}}}))!=null?o:"")+((o=e(u,"rung").call(r,{name:"rung",hash:{when:e(u,"word").call(r,"moderator-card.pause-when",{name:"word",hash:{},data:a,loc:{source:"moderator-card",start:{line:49,column:57},end:{line:49,column:91}}}),title:e(u,"word").call(r,"moderator-card.pause",{name:"word",hash:{},data:a,loc:{source:"moderator-card",start:{line:49,column:22},end:{line:49,column:51}}})},fn:n.program(22,a,0),inverse:n.noop,data:a,loc:{source:"moderator-card",start:{line:49,column:8},end:{line:51,column:17}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"isMeeting"):l,{name:"if",hash:{},fn:n.program(23,a,0),inverse:n.program(25,a,0),data:a,loc:{source:"moderator-card",start:{line:52,column:8},end:{line:60,column:15}}}))!=null?o:"")+((o=e(u,"rung").call(r,{name:"rung",hash:{when:e(u,"word").call(r,"moderator-card.help-when",{name:"word",hash:{},data:a,loc:{source:"moderator-card",start:{line:61,column:56},end:{line:61,column:89}}}),title:e(u,"word").call(r,"moderation.get-help",{name:"word",hash:{},data:a,loc:{source:"moderator-card",start:{line:61,column:22},end:{line:61,column:50}}})},fn:n.program(26,a,0),inverse:n.noop,data:a,loc:{source:"moderator-card",start:{line:61,column:8},end:{line:63,column:17}}}))!=null?o:"")},19:function(n,l,u,s,a){var o,r=n.lookupProperty;return"          "+((o=r(u,"if").call(l??(n.nullContext||{}),l!=null?r(l,"redirect"):l,{name:"if",hash:{},fn:n.program(20,a,0),inverse:n.program(21,a,0),data:a,loc:{source:"moderator-card",start:{line:47,column:10},end:{line:47,column:91}}}))!=null?o:"")+`
`},20:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"redirect"):l,{name:"$put",hash:{},data:a,loc:{source:"moderator-card",start:{line:47,column:26},end:{line:47,column:38}}}))!=null?o:""},21:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"moderator-card.redirect-say",{name:"word",hash:{},data:a,loc:{source:"moderator-card",start:{line:47,column:46},end:{line:47,column:84}}}),{name:"$put",hash:{},data:a,loc:{source:"moderator-card",start:{line:47,column:46},end:{line:47,column:84}}}))!=null?o:""},22:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"          "+((o=e(u,"$put").call(r,e(u,"word").call(r,"moderator-card.pause-say",{name:"word",hash:{},data:a,loc:{source:"moderator-card",start:{line:50,column:10},end:{line:50,column:45}}}),{name:"$put",hash:{},data:a,loc:{source:"moderator-card",start:{line:50,column:10},end:{line:50,column:45}}}))!=null?o:"")+`
`},23:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"rung").call(r,{name:"rung",hash:{when:e(u,"word").call(r,"moderator-card.aside-when",{name:"word",hash:{},data:a,loc:{source:"moderator-card",start:{line:53,column:59},end:{line:53,column:93}}}),title:e(u,"word").call(r,"moderator-card.aside",{name:"word",hash:{},data:a,loc:{source:"moderator-card",start:{line:53,column:24},end:{line:53,column:53}}})},fn:n.program(24,a,0),inverse:n.noop,data:a,loc:{source:"moderator-card",start:{line:53,column:10},end:{line:55,column:19}}}))!=null?o:""},24:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"            "+((o=e(u,"$put").call(r,e(u,"word").call(r,"moderator-card.aside-say",{name:"word",hash:{},data:a,loc:{source:"moderator-card",start:{line:54,column:12},end:{line:54,column:47}}}),{name:"$put",hash:{},data:a,loc:{source:"moderator-card",start:{line:54,column:12},end:{line:54,column:47}}}))!=null?o:"")+`
`},25:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"rung").call(r,{name:"rung",hash:{when:e(u,"word").call(r,"moderator-card.message-when",{name:"word",hash:{},data:a,loc:{source:"moderator-card",start:{line:57,column:59},end:{line:57,column:95}}}),title:e(u,"word").call(r,"moderator-card.aside",{name:"word",hash:{},data:a,loc:{source:"moderator-card",start:{line:57,column:24},end:{line:57,column:53}}})},fn:n.program(24,a,0),inverse:n.noop,data:a,loc:{source:"moderator-card",start:{line:57,column:10},end:{line:59,column:19}}}))!=null?o:""},26:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"          "+((o=e(u,"$put").call(r,e(u,"word").call(r,"moderator-card.help-say",{name:"word",hash:{},data:a,loc:{source:"moderator-card",start:{line:62,column:10},end:{line:62,column:44}}}),{name:"$put",hash:{},data:a,loc:{source:"moderator-card",start:{line:62,column:10},end:{line:62,column:44}}}))!=null?o:"")+`
`},27:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"help"):l,{name:"each",hash:{},fn:n.program(28,a,0),inverse:n.program(30,a,0),data:a,loc:{source:"moderator-card",start:{line:66,column:8},end:{line:71,column:17}}}))!=null?o:""},28:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"        "+((o=e(u,"$put").call(r,e(u,"word").call(r,"moderation.whom",{name:"word",hash:{who:l!=null?e(l,"who"):l,for:l!=null?e(l,"for"):l},data:a,loc:{source:"moderator-card",start:{line:67,column:8},end:{line:67,column:50}}}),{name:"$put",hash:{},data:a,loc:{source:"moderator-card",start:{line:67,column:8},end:{line:67,column:50}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"hours"):l,{name:"if",hash:{},fn:n.program(29,a,0),inverse:n.noop,data:a,loc:{source:"moderator-card",start:{line:67,column:50},end:{line:67,column:114}}}))!=null?o:"")+`

`},29:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return" "+((o=e(u,"$put").call(r,e(u,"word").call(r,"moderator-card.hours",{name:"word",hash:{hours:l!=null?e(l,"hours"):l},data:a,loc:{source:"moderator-card",start:{line:67,column:64},end:{line:67,column:107}}}),{name:"$put",hash:{},data:a,loc:{source:"moderator-card",start:{line:67,column:64},end:{line:67,column:107}}}))!=null?o:"")},30:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"        "+((o=e(u,"$put").call(r,e(u,"word").call(r,"not-filled-in",{name:"word",hash:{},data:a,loc:{source:"moderator-card",start:{line:70,column:8},end:{line:70,column:32}}}),{name:"$put",hash:{},data:a,loc:{source:"moderator-card",start:{line:70,column:8},end:{line:70,column:32}}}))!=null?o:"")+`
`},31:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"section").call(r,{name:"section",hash:{title:e(u,"word").call(r,"moderation.drifts",{name:"word",hash:{},data:a,loc:{source:"moderator-card",start:{line:76,column:31},end:{line:76,column:57}}}),level:2},fn:n.program(32,a,0),inverse:n.noop,data:a,loc:{source:"moderator-card",start:{line:76,column:6},end:{line:80,column:18}}}))!=null?o:""},32:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"drifts"):l,{name:"each",hash:{},fn:n.program(33,a,0),inverse:n.noop,data:a,loc:{source:"moderator-card",start:{line:77,column:8},end:{line:79,column:17}}}))!=null?o:""},33:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"        - **"+((o=e(u,"$put").call(r,l!=null?e(l,"notice"):l,{name:"$put",hash:{},data:a,loc:{source:"moderator-card",start:{line:78,column:12},end:{line:78,column:22}}}))!=null?o:"")+"**"+((o=e(u,"if").call(r,l!=null?e(l,"say"):l,{name:"if",hash:{},fn:n.program(34,a,0),inverse:n.noop,data:a,loc:{source:"moderator-card",start:{line:78,column:24},end:{line:78,column:69}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"act"):l,{name:"if",hash:{},fn:n.program(35,a,0),inverse:n.noop,data:a,loc:{source:"moderator-card",start:{line:78,column:69},end:{line:78,column:95}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"help"):l,{name:"if",hash:{},fn:n.program(36,a,0),inverse:n.noop,data:a,loc:{source:"moderator-card",start:{line:78,column:95},end:{line:78,column:123}}}))!=null?o:"")+`
`},34:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return" "+((o=e(u,"$put").call(r,e(u,"word").call(r,"quoted",{name:"word",hash:{text:l!=null?e(l,"say"):l},data:a,loc:{source:"moderator-card",start:{line:78,column:36},end:{line:78,column:62}}}),{name:"$put",hash:{},data:a,loc:{source:"moderator-card",start:{line:78,column:36},end:{line:78,column:62}}}))!=null?o:"")},35:function(n,l,u,s,a){var o,r=n.lookupProperty;return" "+((o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"act"):l,{name:"$put",hash:{},data:a,loc:{source:"moderator-card",start:{line:78,column:81},end:{line:78,column:88}}}))!=null?o:"")},36:function(n,l,u,s,a){var o,r=n.lookupProperty;return" "+((o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"help"):l,{name:"$put",hash:{},data:a,loc:{source:"moderator-card",start:{line:78,column:108},end:{line:78,column:116}}}))!=null?o:"")},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"unless").call(r,l!=null?e(l,"cards"):l,{name:"unless",hash:{},fn:n.program(0,a,0),inverse:n.noop,data:a,loc:{source:"moderator-card",start:{line:2,column:0},end:{line:4,column:11}}}))!=null?o:"")+((o=e(u,"each").call(r,l!=null?e(l,"cards"):l,{name:"each",hash:{},fn:n.program(1,a,0),inverse:n.noop,data:a,loc:{source:"moderator-card",start:{line:5,column:0},end:{line:85,column:9}}}))!=null?o:"")},useData:!0},"number-cards":{0:function(n,l,u,s,a,o,r){var e,c=n.lookupProperty;return(e=c(u,"cards").call(l??(n.nullContext||{}),{name:"cards",hash:{perPage:l!=null?c(l,"perPage"):l},fn:n.program(1,a,0,o,r),inverse:n.noop,data:a,loc:{source:"number-cards",start:{line:3,column:2},end:{line:18,column:12}}}))!=null?e:""},1:function(n,l,u,s,a,o,r){var e,c=n.lookupProperty;return(e=c(u,"each").call(l??(n.nullContext||{}),l!=null?c(l,"cards"):l,{name:"each",hash:{},fn:n.program(2,a,0,o,r),inverse:n.noop,data:a,loc:{source:"number-cards",start:{line:4,column:4},end:{line:17,column:13}}}))!=null?e:""},2:function(n,l,u,s,a,o,r){var e,c=l??(n.nullContext||{}),t=n.lookupProperty;return(e=t(u,"card").call(c,{name:"card",hash:{note:t(u,"word").call(c,"number-cards.people",{name:"word",hash:{people:r[1]!=null?t(r[1],"people"):r[1]},data:a,loc:{source:"number-cards",start:{line:5,column:61},end:{line:5,column:106}}}),title:l!=null?t(l,"number"):l,kicker:l!=null?t(l,"session"):l,kind:"number"},fn:n.program(3,a,0,o,r),inverse:n.noop,data:a,loc:{source:"number-cards",start:{line:5,column:6},end:{line:16,column:15}}}))!=null?e:""},3:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"each").call(r,l!=null?e(l,"head"):l,{name:"each",hash:{},fn:n.program(4,a,0),inverse:n.noop,data:a,loc:{source:"number-cards",start:{line:6,column:8},end:{line:8,column:17}}}))!=null?o:"")+((o=e(u,"each").call(r,l!=null?e(l,"rows"):l,{name:"each",hash:{},fn:n.program(6,a,0),inverse:n.noop,data:a,loc:{source:"number-cards",start:{line:9,column:8},end:{line:15,column:17}}}))!=null?o:"")},4:function(n,l,u,s,a){var o,r=n.lookupProperty;return"          "+((o=r(u,"cell").call(l??(n.nullContext||{}),{name:"cell",hash:{},fn:n.program(5,a,0),inverse:n.noop,data:a,loc:{source:"number-cards",start:{line:7,column:10},end:{line:7,column:36}}}))!=null?o:"")+`
`},5:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l,{name:"$put",hash:{},data:a,loc:{source:"number-cards",start:{line:7,column:19},end:{line:7,column:27}}}))!=null?o:""},6:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"row").call(l??(n.nullContext||{}),{name:"row",hash:{},fn:n.program(7,a,0),inverse:n.noop,data:a,loc:{source:"number-cards",start:{line:10,column:10},end:{line:14,column:18}}}))!=null?o:""},7:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l,{name:"each",hash:{},fn:n.program(8,a,0),inverse:n.noop,data:a,loc:{source:"number-cards",start:{line:11,column:12},end:{line:13,column:21}}}))!=null?o:""},8:function(n,l,u,s,a){var o,r=n.lookupProperty;return"              "+((o=r(u,"cell").call(l??(n.nullContext||{}),{name:"cell",hash:{},fn:n.program(5,a,0),inverse:n.noop,data:a,loc:{source:"number-cards",start:{line:12,column:14},end:{line:12,column:40}}}))!=null?o:"")+`
`},9:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"  "+((o=e(u,"$put").call(r,e(u,"word").call(r,"number-cards.none",{name:"word",hash:{},data:a,loc:{source:"number-cards",start:{line:20,column:2},end:{line:20,column:30}}}),{name:"$put",hash:{},data:a,loc:{source:"number-cards",start:{line:20,column:2},end:{line:20,column:30}}}))!=null?o:"")+`
`},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a,o,r){var e,c=n.lookupProperty;return(e=c(u,"if").call(l??(n.nullContext||{}),l!=null?c(l,"cards"):l,{name:"if",hash:{},fn:n.program(0,a,0,o,r),inverse:n.program(9,a,0,o,r),data:a,loc:{source:"number-cards",start:{line:2,column:0},end:{line:21,column:7}}}))!=null?e:""},useData:!0,useDepths:!0},"one-pager":{0:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"lines"):l,{name:"each",hash:{},fn:n.program(1,a,0),inverse:n.noop,data:a,loc:{source:"one-pager",start:{line:3,column:2},end:{line:5,column:11}}}))!=null?o:""},1:function(n,l,u,s,a){var o,r=n.lookupProperty;return"    "+((o=r(u,"caption").call(l??(n.nullContext||{}),{name:"caption",hash:{},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"one-pager",start:{line:4,column:4},end:{line:4,column:36}}}))!=null?o:"")+`
`},2:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l,{name:"$put",hash:{},data:a,loc:{source:"one-pager",start:{line:4,column:16},end:{line:4,column:24}}}))!=null?o:""},3:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"section").call(r,{name:"section",hash:{title:e(u,"word").call(r,"approval.aim",{name:"word",hash:{},data:a,loc:{source:"one-pager",start:{line:8,column:27},end:{line:8,column:48}}}),level:1},fn:n.program(4,a,0),inverse:n.noop,data:a,loc:{source:"one-pager",start:{line:8,column:2},end:{line:10,column:14}}}))!=null?o:""},4:function(n,l,u,s,a){var o,r=n.lookupProperty;return"    "+((o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"summary"):l,{name:"$put",hash:{},data:a,loc:{source:"one-pager",start:{line:9,column:4},end:{line:9,column:15}}}))!=null?o:"")+`
`},5:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"figures").call(l??(n.nullContext||{}),{name:"figures",hash:{},fn:n.program(6,a,0),inverse:n.noop,data:a,loc:{source:"one-pager",start:{line:13,column:2},end:{line:17,column:14}}}))!=null?o:""},6:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"figures"):l,{name:"each",hash:{},fn:n.program(7,a,0),inverse:n.noop,data:a,loc:{source:"one-pager",start:{line:14,column:4},end:{line:16,column:13}}}))!=null?o:""},7:function(n,l,u,s,a){var o,r=n.lookupProperty;return"      "+((o=r(u,"figure").call(l??(n.nullContext||{}),{name:"figure",hash:{value:l!=null?r(l,"value"):l,label:l!=null?r(l,"label"):l},fn:n.program(8,a,0),inverse:n.noop,data:a,loc:{source:"one-pager",start:{line:15,column:6},end:{line:15,column:60}}}))!=null?o:"")+`
`},8:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"text"):l,{name:"$put",hash:{},data:a,loc:{source:"one-pager",start:{line:15,column:41},end:{line:15,column:49}}}))!=null?o:""},9:function(n,l,u,s,a,o,r){var e,c=l??(n.nullContext||{}),t=n.lookupProperty;return(e=t(u,"section").call(c,{name:"section",hash:{title:t(u,"word").call(c,"one-pager.happens",{name:"word",hash:{},data:a,loc:{source:"one-pager",start:{line:20,column:27},end:{line:20,column:53}}}),level:1},fn:n.program(10,a,0,o,r),inverse:n.noop,data:a,loc:{source:"one-pager",start:{line:20,column:2},end:{line:35,column:14}}}))!=null?e:""},10:function(n,l,u,s,a,o,r){var e,c=n.lookupProperty;return(e=c(u,"grid").call(l??(n.nullContext||{}),{name:"grid",hash:{},fn:n.program(11,a,0,o,r),inverse:n.noop,data:a,loc:{source:"one-pager",start:{line:21,column:4},end:{line:34,column:13}}}))!=null?e:""},11:function(n,l,u,s,a,o,r){var e,c=l??(n.nullContext||{}),t=n.lookupProperty;return"      "+((e=t(u,"head").call(c,{name:"head",hash:{strong:!0},fn:n.program(12,a,0,o,r),inverse:n.noop,data:a,loc:{source:"one-pager",start:{line:22,column:6},end:{line:22,column:61}}}))!=null?e:"")+`
      `+((e=t(u,"if").call(c,l!=null?t(l,"hasAims"):l,{name:"if",hash:{},fn:n.program(13,a,0,o,r),inverse:n.noop,data:a,loc:{source:"one-pager",start:{line:23,column:6},end:{line:23,column:83}}}))!=null?e:"")+`
      `+((e=t(u,"head").call(c,{name:"head",hash:{},fn:n.program(15,a,0,o,r),inverse:n.noop,data:a,loc:{source:"one-pager",start:{line:24,column:6},end:{line:24,column:46}}}))!=null?e:"")+`
      `+((e=t(u,"head").call(c,{name:"head",hash:{},fn:n.program(16,a,0,o,r),inverse:n.noop,data:a,loc:{source:"one-pager",start:{line:25,column:6},end:{line:25,column:47}}}))!=null?e:"")+`
`+((e=t(u,"each").call(c,l!=null?t(l,"sessions"):l,{name:"each",hash:{},fn:n.program(17,a,0,o,r),inverse:n.noop,data:a,loc:{source:"one-pager",start:{line:26,column:6},end:{line:33,column:15}}}))!=null?e:"")},12:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"glance.session",{name:"word",hash:{},data:a,loc:{source:"one-pager",start:{line:22,column:27},end:{line:22,column:52}}}),{name:"$put",hash:{},data:a,loc:{source:"one-pager",start:{line:22,column:27},end:{line:22,column:52}}}))!=null?o:""},13:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"head").call(l??(n.nullContext||{}),{name:"head",hash:{width:"wide"},fn:n.program(14,a,0),inverse:n.noop,data:a,loc:{source:"one-pager",start:{line:23,column:21},end:{line:23,column:76}}}))!=null?o:""},14:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"glance.stages",{name:"word",hash:{},data:a,loc:{source:"one-pager",start:{line:23,column:43},end:{line:23,column:67}}}),{name:"$put",hash:{},data:a,loc:{source:"one-pager",start:{line:23,column:43},end:{line:23,column:67}}}))!=null?o:""},15:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"glance.when",{name:"word",hash:{},data:a,loc:{source:"one-pager",start:{line:24,column:15},end:{line:24,column:37}}}),{name:"$put",hash:{},data:a,loc:{source:"one-pager",start:{line:24,column:15},end:{line:24,column:37}}}))!=null?o:""},16:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"cover.length",{name:"word",hash:{},data:a,loc:{source:"one-pager",start:{line:25,column:15},end:{line:25,column:38}}}),{name:"$put",hash:{},data:a,loc:{source:"one-pager",start:{line:25,column:15},end:{line:25,column:38}}}))!=null?o:""},17:function(n,l,u,s,a,o,r){var e,c=n.lookupProperty;return(e=c(u,"row").call(l??(n.nullContext||{}),{name:"row",hash:{},fn:n.program(18,a,0,o,r),inverse:n.noop,data:a,loc:{source:"one-pager",start:{line:27,column:8},end:{line:32,column:16}}}))!=null?e:""},18:function(n,l,u,s,a,o,r){var e,c=l??(n.nullContext||{}),t=n.lookupProperty;return"          "+((e=t(u,"cell").call(c,{name:"cell",hash:{},fn:n.program(19,a,0,o,r),inverse:n.noop,data:a,loc:{source:"one-pager",start:{line:28,column:10},end:{line:28,column:37}}}))!=null?e:"")+`
          `+((e=t(u,"if").call(c,r[1]!=null?t(r[1],"hasAims"):r[1],{name:"if",hash:{},fn:n.program(20,a,0,o,r),inverse:n.noop,data:a,loc:{source:"one-pager",start:{line:29,column:10},end:{line:29,column:60}}}))!=null?e:"")+`
          `+((e=t(u,"cell").call(c,{name:"cell",hash:{},fn:n.program(22,a,0,o,r),inverse:n.noop,data:a,loc:{source:"one-pager",start:{line:30,column:10},end:{line:30,column:36}}}))!=null?e:"")+`
          `+((e=t(u,"cell").call(c,{name:"cell",hash:{},fn:n.program(23,a,0,o,r),inverse:n.noop,data:a,loc:{source:"one-pager",start:{line:31,column:10},end:{line:31,column:38}}}))!=null?e:"")+`
`},19:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"title"):l,{name:"$put",hash:{},data:a,loc:{source:"one-pager",start:{line:28,column:19},end:{line:28,column:28}}}))!=null?o:""},20:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"cell").call(l??(n.nullContext||{}),{name:"cell",hash:{},fn:n.program(21,a,0),inverse:n.noop,data:a,loc:{source:"one-pager",start:{line:29,column:28},end:{line:29,column:53}}}))!=null?o:""},21:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"aim"):l,{name:"$put",hash:{},data:a,loc:{source:"one-pager",start:{line:29,column:37},end:{line:29,column:44}}}))!=null?o:""},22:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"when"):l,{name:"$put",hash:{},data:a,loc:{source:"one-pager",start:{line:30,column:19},end:{line:30,column:27}}}))!=null?o:""},23:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"length"):l,{name:"$put",hash:{},data:a,loc:{source:"one-pager",start:{line:31,column:19},end:{line:31,column:29}}}))!=null?o:""},24:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"if").call(r,l!=null?e(l,"outcomes"):l,{name:"if",hash:{},fn:n.program(25,a,0),inverse:n.noop,data:a,loc:{source:"one-pager",start:{line:38,column:2},end:{line:46,column:9}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"free"):l,{name:"if",hash:{},fn:n.program(29,a,0),inverse:n.noop,data:a,loc:{source:"one-pager",start:{line:47,column:2},end:{line:55,column:9}}}))!=null?o:"")},25:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"column").call(l??(n.nullContext||{}),{name:"column",hash:{},fn:n.program(26,a,0),inverse:n.noop,data:a,loc:{source:"one-pager",start:{line:39,column:4},end:{line:45,column:15}}}))!=null?o:""},26:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"section").call(r,{name:"section",hash:{title:e(u,"word").call(r,"glance.outcomes",{name:"word",hash:{},data:a,loc:{source:"one-pager",start:{line:40,column:31},end:{line:40,column:55}}}),level:2},fn:n.program(27,a,0),inverse:n.noop,data:a,loc:{source:"one-pager",start:{line:40,column:6},end:{line:44,column:18}}}))!=null?o:""},27:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"outcomes"):l,{name:"each",hash:{},fn:n.program(28,a,0),inverse:n.noop,data:a,loc:{source:"one-pager",start:{line:41,column:8},end:{line:43,column:17}}}))!=null?o:""},28:function(n,l,u,s,a){var o,r=n.lookupProperty;return"        - "+((o=r(u,"$put").call(l??(n.nullContext||{}),l,{name:"$put",hash:{},data:a,loc:{source:"one-pager",start:{line:42,column:10},end:{line:42,column:18}}}))!=null?o:"")+`
`},29:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"column").call(l??(n.nullContext||{}),{name:"column",hash:{},fn:n.program(30,a,0),inverse:n.noop,data:a,loc:{source:"one-pager",start:{line:48,column:4},end:{line:54,column:15}}}))!=null?o:""},30:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"section").call(r,{name:"section",hash:{title:e(u,"word").call(r,"one-pager.free",{name:"word",hash:{},data:a,loc:{source:"one-pager",start:{line:49,column:31},end:{line:49,column:54}}}),level:2},fn:n.program(31,a,0),inverse:n.noop,data:a,loc:{source:"one-pager",start:{line:49,column:6},end:{line:53,column:18}}}))!=null?o:""},31:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"free"):l,{name:"each",hash:{},fn:n.program(28,a,0),inverse:n.noop,data:a,loc:{source:"one-pager",start:{line:50,column:8},end:{line:52,column:17}}}))!=null?o:""},32:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"if").call(r,l!=null?e(l,"offLimits"):l,{name:"if",hash:{},fn:n.program(33,a,0),inverse:n.noop,data:a,loc:{source:"one-pager",start:{line:58,column:2},end:{line:64,column:9}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"evaluation"):l,{name:"if",hash:{},fn:n.program(36,a,0),inverse:n.noop,data:a,loc:{source:"one-pager",start:{line:65,column:2},end:{line:73,column:9}}}))!=null?o:"")},33:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"column").call(l??(n.nullContext||{}),{name:"column",hash:{},fn:n.program(34,a,0),inverse:n.noop,data:a,loc:{source:"one-pager",start:{line:59,column:4},end:{line:63,column:15}}}))!=null?o:""},34:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"section").call(r,{name:"section",hash:{title:e(u,"word").call(r,"one-pager.never",{name:"word",hash:{},data:a,loc:{source:"one-pager",start:{line:60,column:31},end:{line:60,column:55}}}),level:2},fn:n.program(35,a,0),inverse:n.noop,data:a,loc:{source:"one-pager",start:{line:60,column:6},end:{line:62,column:18}}}))!=null?o:""},35:function(n,l,u,s,a){var o,r=n.lookupProperty;return"        "+((o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"offLimits"):l,{name:"$put",hash:{},data:a,loc:{source:"one-pager",start:{line:61,column:8},end:{line:61,column:21}}}))!=null?o:"")+`
`},36:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"column").call(l??(n.nullContext||{}),{name:"column",hash:{},fn:n.program(37,a,0),inverse:n.noop,data:a,loc:{source:"one-pager",start:{line:66,column:4},end:{line:72,column:15}}}))!=null?o:""},37:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"section").call(r,{name:"section",hash:{title:e(u,"word").call(r,"one-pager.evaluated",{name:"word",hash:{},data:a,loc:{source:"one-pager",start:{line:67,column:31},end:{line:67,column:59}}}),level:2},fn:n.program(38,a,0),inverse:n.noop,data:a,loc:{source:"one-pager",start:{line:67,column:6},end:{line:71,column:18}}}))!=null?o:""},38:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"evaluation"):l,{name:"each",hash:{},fn:n.program(28,a,0),inverse:n.noop,data:a,loc:{source:"one-pager",start:{line:68,column:8},end:{line:70,column:17}}}))!=null?o:""},39:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"section").call(r,{name:"section",hash:{title:e(u,"word").call(r,"one-pager.takes",{name:"word",hash:{},data:a,loc:{source:"one-pager",start:{line:76,column:27},end:{line:76,column:51}}}),level:1},fn:n.program(40,a,0),inverse:n.noop,data:a,loc:{source:"one-pager",start:{line:76,column:2},end:{line:78,column:14}}}))!=null?o:""},40:function(n,l,u,s,a){var o,r=n.lookupProperty;return"    "+((o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"takes"):l,{name:"each",hash:{},fn:n.program(41,a,0),inverse:n.noop,data:a,loc:{source:"one-pager",start:{line:77,column:4},end:{line:77,column:103}}}))!=null?o:"")+`
`},41:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"unless").call(r,a&&e(a,"first"),{name:"unless",hash:{},fn:n.program(42,a,0),inverse:n.noop,data:a,loc:{source:"one-pager",start:{line:77,column:19},end:{line:77,column:51}}}))!=null?o:"")+((o=e(u,"$put").call(r,e(u,"word").call(r,"labelled",{name:"word",hash:{value:l!=null?e(l,"value"):l,label:l!=null?e(l,"label"):l},data:a,loc:{source:"one-pager",start:{line:77,column:51},end:{line:77,column:94}}}),{name:"$put",hash:{},data:a,loc:{source:"one-pager",start:{line:77,column:51},end:{line:77,column:94}}}))!=null?o:"")},42:function(n,l,u,s,a){return" · "},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a,o,r){var e,c=l??(n.nullContext||{}),t=n.lookupProperty;return((e=t(u,"band").call(c,{name:"band",hash:{title:l!=null?t(l,"title"):l,kicker:t(u,"word").call(c,"one-pager.kind",{name:"word",hash:{},data:a,loc:{source:"one-pager",start:{line:2,column:15},end:{line:2,column:38}}})},fn:n.program(0,a,0,o,r),inverse:n.noop,data:a,loc:{source:"one-pager",start:{line:2,column:0},end:{line:6,column:9}}}))!=null?e:"")+((e=t(u,"if").call(c,l!=null?t(l,"summary"):l,{name:"if",hash:{},fn:n.program(3,a,0,o,r),inverse:n.noop,data:a,loc:{source:"one-pager",start:{line:7,column:0},end:{line:11,column:7}}}))!=null?e:"")+((e=t(u,"if").call(c,l!=null?t(l,"figures"):l,{name:"if",hash:{},fn:n.program(5,a,0,o,r),inverse:n.noop,data:a,loc:{source:"one-pager",start:{line:12,column:0},end:{line:18,column:7}}}))!=null?e:"")+((e=t(u,"if").call(c,l!=null?t(l,"sessions"):l,{name:"if",hash:{},fn:n.program(9,a,0,o,r),inverse:n.noop,data:a,loc:{source:"one-pager",start:{line:19,column:0},end:{line:36,column:7}}}))!=null?e:"")+((e=t(u,"columns").call(c,{name:"columns",hash:{},fn:n.program(24,a,0,o,r),inverse:n.noop,data:a,loc:{source:"one-pager",start:{line:37,column:0},end:{line:56,column:12}}}))!=null?e:"")+((e=t(u,"columns").call(c,{name:"columns",hash:{},fn:n.program(32,a,0,o,r),inverse:n.noop,data:a,loc:{source:"one-pager",start:{line:57,column:0},end:{line:74,column:12}}}))!=null?e:"")+((e=t(u,"if").call(c,l!=null?t(l,"takes"):l,{name:"if",hash:{},fn:n.program(39,a,0,o,r),inverse:n.noop,data:a,loc:{source:"one-pager",start:{line:75,column:0},end:{line:79,column:7}}}))!=null?e:"")+((e=t(u,"$put").call(c,l!=null?t(l,"dropped"):l,{name:"$put",hash:{},data:a,loc:{source:"one-pager",start:{line:80,column:0},end:{line:80,column:11}}}))!=null?e:"")+`
`},useData:!0,useDepths:!0},"partials/about":{0:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"facts").call(l??(n.nullContext||{}),{name:"facts",hash:{},fn:n.program(1,a,0),inverse:n.noop,data:a,loc:{source:"partials/about",start:{line:2,column:2},end:{line:8,column:12}}}))!=null?o:""},1:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"    "+((o=e(u,"if").call(r,l!=null?e(l,"authors"):l,{name:"if",hash:{},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"partials/about",start:{line:3,column:4},end:{line:3,column:84}}}))!=null?o:"")+`
    `+((o=e(u,"if").call(r,l!=null?e(l,"version"):l,{name:"if",hash:{},fn:n.program(4,a,0),inverse:n.noop,data:a,loc:{source:"partials/about",start:{line:4,column:4},end:{line:4,column:84}}}))!=null?o:"")+`
    `+((o=e(u,"if").call(r,l!=null?e(l,"license"):l,{name:"if",hash:{},fn:n.program(6,a,0),inverse:n.noop,data:a,loc:{source:"partials/about",start:{line:5,column:4},end:{line:5,column:84}}}))!=null?o:"")+`
    `+((o=e(u,"if").call(r,l!=null?e(l,"source"):l,{name:"if",hash:{},fn:n.program(8,a,0),inverse:n.noop,data:a,loc:{source:"partials/about",start:{line:6,column:4},end:{line:6,column:81}}}))!=null?o:"")+`
    `+((o=e(u,"if").call(r,l!=null?e(l,"basedOn"):l,{name:"if",hash:{},fn:n.program(10,a,0),inverse:n.noop,data:a,loc:{source:"partials/about",start:{line:7,column:4},end:{line:7,column:85}}}))!=null?o:"")+`
`},2:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"fact").call(r,{name:"fact",hash:{label:e(u,"word").call(r,"about.authors",{name:"word",hash:{},data:a,loc:{source:"partials/about",start:{line:3,column:33},end:{line:3,column:55}}})},fn:n.program(3,a,0),inverse:n.noop,data:a,loc:{source:"partials/about",start:{line:3,column:19},end:{line:3,column:77}}}))!=null?o:""},3:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"authors"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/about",start:{line:3,column:57},end:{line:3,column:68}}}))!=null?o:""},4:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"fact").call(r,{name:"fact",hash:{label:e(u,"word").call(r,"about.version",{name:"word",hash:{},data:a,loc:{source:"partials/about",start:{line:4,column:33},end:{line:4,column:55}}})},fn:n.program(5,a,0),inverse:n.noop,data:a,loc:{source:"partials/about",start:{line:4,column:19},end:{line:4,column:77}}}))!=null?o:""},5:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"version"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/about",start:{line:4,column:57},end:{line:4,column:68}}}))!=null?o:""},6:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"fact").call(r,{name:"fact",hash:{label:e(u,"word").call(r,"about.license",{name:"word",hash:{},data:a,loc:{source:"partials/about",start:{line:5,column:33},end:{line:5,column:55}}})},fn:n.program(7,a,0),inverse:n.noop,data:a,loc:{source:"partials/about",start:{line:5,column:19},end:{line:5,column:77}}}))!=null?o:""},7:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"license"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/about",start:{line:5,column:57},end:{line:5,column:68}}}))!=null?o:""},8:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"fact").call(r,{name:"fact",hash:{label:e(u,"word").call(r,"about.source",{name:"word",hash:{},data:a,loc:{source:"partials/about",start:{line:6,column:32},end:{line:6,column:53}}})},fn:n.program(9,a,0),inverse:n.noop,data:a,loc:{source:"partials/about",start:{line:6,column:18},end:{line:6,column:74}}}))!=null?o:""},9:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"source"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/about",start:{line:6,column:55},end:{line:6,column:65}}}))!=null?o:""},10:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"fact").call(r,{name:"fact",hash:{label:e(u,"word").call(r,"about.based-on",{name:"word",hash:{},data:a,loc:{source:"partials/about",start:{line:7,column:33},end:{line:7,column:56}}})},fn:n.program(11,a,0),inverse:n.noop,data:a,loc:{source:"partials/about",start:{line:7,column:19},end:{line:7,column:78}}}))!=null?o:""},11:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"basedOn"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/about",start:{line:7,column:58},end:{line:7,column:69}}}))!=null?o:""},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"section").call(r,{name:"section",hash:{title:e(u,"word").call(r,"about.title",{name:"word",hash:{},data:a,loc:{source:"partials/about",start:{line:1,column:25},end:{line:1,column:45}}}),level:1},fn:n.program(0,a,0),inverse:n.noop,data:a,loc:{source:"partials/about",start:{line:1,column:0},end:{line:9,column:12}}}))!=null?o:""},useData:!0},"partials/activity-cases":{0:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"ruled").call(r,{name:"ruled",hash:{label:e(u,"word").call(r,"activity.short",{name:"word",hash:{},data:a,loc:{source:"partials/activity-cases",start:{line:2,column:32},end:{line:2,column:55}}}),symbol:"short"},fn:n.program(1,a,0),inverse:n.noop,data:a,loc:{source:"partials/activity-cases",start:{line:2,column:2},end:{line:4,column:12}}}))!=null?o:""},1:function(n,l,u,s,a){var o,r=n.lookupProperty;return"    "+((o=n.invokePartial(r(s,"partials/contingency"),l,{name:"partials/contingency",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},2:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"ruled").call(r,{name:"ruled",hash:{label:e(u,"word").call(r,"activity.cases",{name:"word",hash:{},data:a,loc:{source:"partials/activity-cases",start:{line:7,column:31},end:{line:7,column:54}}}),symbol:"note"},fn:n.program(3,a,0),inverse:n.noop,data:a,loc:{source:"partials/activity-cases",start:{line:7,column:2},end:{line:12,column:12}}}))!=null?o:""},3:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"cases"):l,{name:"each",hash:{},fn:n.program(4,a,0),inverse:n.noop,data:a,loc:{source:"partials/activity-cases",start:{line:8,column:4},end:{line:11,column:13}}}))!=null?o:""},4:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"      **"+((o=e(u,"$put").call(r,l!=null?e(l,"when"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/activity-cases",start:{line:9,column:8},end:{line:9,column:16}}}))!=null?o:"")+"**"+((o=e(u,"$put").call(r,e(u,"word").call(r,"cases.then",{name:"word",hash:{},data:a,loc:{source:"partials/activity-cases",start:{line:9,column:18},end:{line:9,column:39}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/activity-cases",start:{line:9,column:18},end:{line:9,column:39}}}))!=null?o:"")+" "+((o=n.invokePartial(e(s,"partials/contingency"),l,{name:"partials/contingency",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")+`

`},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"with").call(r,l!=null?e(l,"short"):l,{name:"with",hash:{},fn:n.program(0,a,0),inverse:n.noop,data:a,loc:{source:"partials/activity-cases",start:{line:1,column:0},end:{line:5,column:9}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"cases"):l,{name:"if",hash:{},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"partials/activity-cases",start:{line:6,column:0},end:{line:13,column:7}}}))!=null?o:"")},usePartial:!0,useData:!0},"partials/activity-end":{0:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"ruled").call(r,{name:"ruled",hash:{label:e(u,"word").call(r,"activity.other-ways",{name:"word",hash:{},data:a,loc:{source:"partials/activity-end",start:{line:4,column:31},end:{line:4,column:59}}}),symbol:"note"},fn:n.program(1,a,0),inverse:n.noop,data:a,loc:{source:"partials/activity-end",start:{line:4,column:2},end:{line:8,column:12}}}))!=null?o:""},1:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"otherWays"):l,{name:"each",hash:{},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"partials/activity-end",start:{line:5,column:4},end:{line:7,column:13}}}))!=null?o:""},2:function(n,l,u,s,a){var o,r=n.lookupProperty;return"    - "+((o=r(u,"$put").call(l??(n.nullContext||{}),l,{name:"$put",hash:{},data:a,loc:{source:"partials/activity-end",start:{line:6,column:6},end:{line:6,column:14}}}))!=null?o:"")+`
`},3:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"ruled").call(r,{name:"ruled",hash:{label:e(u,"word").call(r,"activity.variations",{name:"word",hash:{},data:a,loc:{source:"partials/activity-end",start:{line:11,column:31},end:{line:11,column:59}}}),symbol:"note"},fn:n.program(4,a,0),inverse:n.noop,data:a,loc:{source:"partials/activity-end",start:{line:11,column:2},end:{line:15,column:12}}}))!=null?o:""},4:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"variations"):l,{name:"each",hash:{},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"partials/activity-end",start:{line:12,column:4},end:{line:14,column:13}}}))!=null?o:""},5:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"  "+((o=e(u,"ruled").call(r,{name:"ruled",hash:{label:e(u,"word").call(r,"activity.notes",{name:"word",hash:{},data:a,loc:{source:"partials/activity-end",start:{line:18,column:31},end:{line:18,column:54}}}),symbol:"note"},fn:n.program(6,a,0),inverse:n.noop,data:a,loc:{source:"partials/activity-end",start:{line:18,column:2},end:{line:18,column:75}}}))!=null?o:"")+`
`},6:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"notes"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/activity-end",start:{line:18,column:56},end:{line:18,column:65}}}))!=null?o:""},7:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"  "+((o=e(u,"ruled").call(r,{name:"ruled",hash:{label:e(u,"word").call(r,"activity.source",{name:"word",hash:{},data:a,loc:{source:"partials/activity-end",start:{line:21,column:31},end:{line:21,column:55}}}),symbol:"note"},fn:n.program(8,a,0),inverse:n.noop,data:a,loc:{source:"partials/activity-end",start:{line:21,column:2},end:{line:21,column:77}}}))!=null?o:"")+`
`},8:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"source"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/activity-end",start:{line:21,column:57},end:{line:21,column:67}}}))!=null?o:""},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=n.invokePartial(e(s,"partials/content-end"),l!=null?e(l,"content"):l,{name:"partials/content-end",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")+((o=n.invokePartial(e(s,"partials/activity-cases"),l,{name:"partials/activity-cases",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"otherWays"):l,{name:"if",hash:{},fn:n.program(0,a,0),inverse:n.noop,data:a,loc:{source:"partials/activity-end",start:{line:3,column:0},end:{line:9,column:7}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"variations"):l,{name:"if",hash:{},fn:n.program(3,a,0),inverse:n.noop,data:a,loc:{source:"partials/activity-end",start:{line:10,column:0},end:{line:16,column:7}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"notes"):l,{name:"if",hash:{},fn:n.program(5,a,0),inverse:n.noop,data:a,loc:{source:"partials/activity-end",start:{line:17,column:0},end:{line:19,column:7}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"source"):l,{name:"if",hash:{},fn:n.program(7,a,0),inverse:n.noop,data:a,loc:{source:"partials/activity-end",start:{line:20,column:0},end:{line:22,column:7}}}))!=null?o:"")},usePartial:!0,useData:!0},"partials/activity-start":{0:function(n,l,u,s,a){var o,r=n.lookupProperty;return"  "+((o=r(u,"entry").call(l??(n.nullContext||{}),{name:"entry",hash:{symbol:l!=null?r(l,"symbol"):l},fn:n.program(1,a,0),inverse:n.noop,data:a,loc:{source:"partials/activity-start",start:{line:2,column:2},end:{line:2,column:44}}}))!=null?o:"")+`
`},1:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"text"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/activity-start",start:{line:2,column:26},end:{line:2,column:34}}}))!=null?o:""},2:function(n,l,u,s,a){var o,r=n.lookupProperty;return"  "+((o=r(u,"callout").call(l??(n.nullContext||{}),{name:"callout",hash:{tone:l!=null?r(l,"tone"):l},fn:n.program(1,a,0),inverse:n.noop,data:a,loc:{source:"partials/activity-start",start:{line:5,column:2},end:{line:5,column:44}}}))!=null?o:"")+`
`},3:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"facts").call(l??(n.nullContext||{}),{name:"facts",hash:{},fn:n.program(4,a,0),inverse:n.noop,data:a,loc:{source:"partials/activity-start",start:{line:8,column:2},end:{line:12,column:12}}}))!=null?o:""},4:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"facts"):l,{name:"each",hash:{},fn:n.program(5,a,0),inverse:n.noop,data:a,loc:{source:"partials/activity-start",start:{line:9,column:4},end:{line:11,column:13}}}))!=null?o:""},5:function(n,l,u,s,a){var o,r=n.lookupProperty;return"      "+((o=r(u,"fact").call(l??(n.nullContext||{}),{name:"fact",hash:{label:l!=null?r(l,"label"):l},fn:n.program(6,a,0),inverse:n.noop,data:a,loc:{source:"partials/activity-start",start:{line:10,column:6},end:{line:10,column:45}}}))!=null?o:"")+`
`},6:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"value"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/activity-start",start:{line:10,column:27},end:{line:10,column:36}}}))!=null?o:""},7:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"facts").call(l??(n.nullContext||{}),{name:"facts",hash:{},fn:n.program(8,a,0),inverse:n.noop,data:a,loc:{source:"partials/activity-start",start:{line:15,column:2},end:{line:19,column:12}}}))!=null?o:""},8:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"limits"):l,{name:"each",hash:{},fn:n.program(5,a,0),inverse:n.noop,data:a,loc:{source:"partials/activity-start",start:{line:16,column:4},end:{line:18,column:13}}}))!=null?o:""},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"each").call(r,l!=null?e(l,"about"):l,{name:"each",hash:{},fn:n.program(0,a,0),inverse:n.noop,data:a,loc:{source:"partials/activity-start",start:{line:1,column:0},end:{line:3,column:9}}}))!=null?o:"")+((o=e(u,"each").call(r,l!=null?e(l,"warnings"):l,{name:"each",hash:{},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"partials/activity-start",start:{line:4,column:0},end:{line:6,column:9}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"facts"):l,{name:"if",hash:{},fn:n.program(3,a,0),inverse:n.noop,data:a,loc:{source:"partials/activity-start",start:{line:7,column:0},end:{line:13,column:7}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"limits"):l,{name:"if",hash:{},fn:n.program(7,a,0),inverse:n.noop,data:a,loc:{source:"partials/activity-start",start:{line:14,column:0},end:{line:20,column:7}}}))!=null?o:"")+((o=n.invokePartial(e(s,"partials/content-start"),l!=null?e(l,"content"):l,{name:"partials/content-start",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},usePartial:!0,useData:!0},"partials/agenda":{0:function(n,l,u,s,a){var o,r=n.lookupProperty;return"  "+((o=r(u,"time-bar").call(l??(n.nullContext||{}),{name:"time-bar",hash:{curves:l!=null?r(l,"curves"):l,key:l!=null?r(l,"key"):l,alt:l!=null?r(l,"alt"):l,ticks:l!=null?r(l,"ticks"):l,pieces:l!=null?r(l,"pieces"):l},data:a,loc:{source:"partials/agenda",start:{line:2,column:2},end:{line:2,column:70}}}))!=null?o:"")+`
`},1:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"agenda").call(l??(n.nullContext||{}),{name:"agenda",hash:{},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"partials/agenda",start:{line:5,column:2},end:{line:28,column:13}}}))!=null?o:""},2:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"    "+((o=e(u,"labels").call(r,{name:"labels",hash:{needs:e(u,"word").call(r,"agenda.needs",{name:"word",hash:{},data:a,loc:{source:"partials/agenda",start:{line:12,column:12},end:{line:12,column:33}}}),depth:e(u,"word").call(r,"prompt.depth",{name:"word",hash:{},data:a,loc:{source:"partials/agenda",start:{line:11,column:12},end:{line:11,column:33}}}),together:e(u,"word").call(r,"agenda.together",{name:"word",hash:{},data:a,loc:{source:"partials/agenda",start:{line:10,column:15},end:{line:10,column:39}}}),activity:e(u,"word").call(r,"agenda.activity",{name:"word",hash:{},data:a,loc:{source:"partials/agenda",start:{line:9,column:15},end:{line:9,column:39}}}),minutes:e(u,"word").call(r,"agenda.minutes",{name:"word",hash:{},data:a,loc:{source:"partials/agenda",start:{line:8,column:14},end:{line:8,column:37}}}),start:e(u,"word").call(r,"agenda.start",{name:"word",hash:{},data:a,loc:{source:"partials/agenda",start:{line:7,column:12},end:{line:7,column:33}}})},data:a,loc:{source:"partials/agenda",start:{line:6,column:4},end:{line:13,column:6}}}))!=null?o:"")+`
`+((o=e(u,"each").call(r,l!=null?e(l,"slots"):l,{name:"each",hash:{},fn:n.program(3,a,0),inverse:n.noop,data:a,loc:{source:"partials/agenda",start:{line:14,column:4},end:{line:26,column:13}}}))!=null?o:"")+"    "+((o=e(u,"end").call(r,{name:"end",hash:{start:(o=l!=null?e(l,"end"):l)!=null?e(o,"start"):o},fn:n.program(4,a,0),inverse:n.noop,data:a,loc:{source:"partials/agenda",start:{line:27,column:4},end:{line:27,column:49}}}))!=null?o:"")+`
`},3:function(n,l,u,s,a){var o,r=n.lookupProperty;return"      "+((o=r(u,"slot").call(l??(n.nullContext||{}),{name:"slot",hash:{needs:l!=null?r(l,"needs"):l,depth:l!=null?r(l,"depth"):l,together:l!=null?r(l,"together"):l,symbol:l!=null?r(l,"symbol"):l,purpose:l!=null?r(l,"purpose"):l,title:l!=null?r(l,"title"):l,number:l!=null?r(l,"number"):l,minutes:l!=null?r(l,"minutes"):l,start:l!=null?r(l,"start"):l},data:a,loc:{source:"partials/agenda",start:{line:15,column:6},end:{line:25,column:8}}}))!=null?o:"")+`
`},4:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),(o=l!=null?r(l,"end"):l)!=null?r(o,"title"):o,{name:"$put",hash:{},data:a,loc:{source:"partials/agenda",start:{line:27,column:28},end:{line:27,column:41}}}))!=null?o:""},5:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"figures").call(l??(n.nullContext||{}),{name:"figures",hash:{},fn:n.program(6,a,0),inverse:n.noop,data:a,loc:{source:"partials/agenda",start:{line:31,column:2},end:{line:35,column:14}}}))!=null?o:""},6:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"figures"):l,{name:"each",hash:{},fn:n.program(7,a,0),inverse:n.noop,data:a,loc:{source:"partials/agenda",start:{line:32,column:4},end:{line:34,column:13}}}))!=null?o:""},7:function(n,l,u,s,a){var o,r=n.lookupProperty;return"      "+((o=r(u,"figure").call(l??(n.nullContext||{}),{name:"figure",hash:{value:l!=null?r(l,"value"):l,label:l!=null?r(l,"label"):l},fn:n.program(8,a,0),inverse:n.noop,data:a,loc:{source:"partials/agenda",start:{line:33,column:6},end:{line:33,column:60}}}))!=null?o:"")+`
`},8:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"text"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/agenda",start:{line:33,column:41},end:{line:33,column:49}}}))!=null?o:""},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"with").call(r,l!=null?e(l,"bar"):l,{name:"with",hash:{},fn:n.program(0,a,0),inverse:n.noop,data:a,loc:{source:"partials/agenda",start:{line:1,column:0},end:{line:3,column:9}}}))!=null?o:"")+((o=e(u,"with").call(r,l!=null?e(l,"agenda"):l,{name:"with",hash:{},fn:n.program(1,a,0),inverse:n.noop,data:a,loc:{source:"partials/agenda",start:{line:4,column:0},end:{line:29,column:9}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"figures"):l,{name:"if",hash:{},fn:n.program(5,a,0),inverse:n.noop,data:a,loc:{source:"partials/agenda",start:{line:30,column:0},end:{line:36,column:7}}}))!=null?o:"")},useData:!0},"partials/change-cases":{0:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"grid").call(l??(n.nullContext||{}),{name:"grid",hash:{},fn:n.program(1,a,0),inverse:n.noop,data:a,loc:{source:"partials/change-cases",start:{line:2,column:2},end:{line:13,column:11}}}))!=null?o:""},1:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"    "+((o=e(u,"head").call(r,{name:"head",hash:{width:"wide",strong:!0},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"partials/change-cases",start:{line:3,column:4},end:{line:3,column:67}}}))!=null?o:"")+`
    `+((o=e(u,"head").call(r,{name:"head",hash:{width:"wide"},fn:n.program(3,a,0),inverse:n.noop,data:a,loc:{source:"partials/change-cases",start:{line:4,column:4},end:{line:4,column:61}}}))!=null?o:"")+`
    `+((o=e(u,"head").call(r,{name:"head",hash:{width:"wide"},fn:n.program(4,a,0),inverse:n.noop,data:a,loc:{source:"partials/change-cases",start:{line:5,column:4},end:{line:5,column:57}}}))!=null?o:"")+`
`+((o=e(u,"each").call(r,l!=null?e(l,"cases"):l,{name:"each",hash:{},fn:n.program(5,a,0),inverse:n.noop,data:a,loc:{source:"partials/change-cases",start:{line:6,column:4},end:{line:12,column:13}}}))!=null?o:"")},2:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"change.if",{name:"word",hash:{},data:a,loc:{source:"partials/change-cases",start:{line:3,column:38},end:{line:3,column:58}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/change-cases",start:{line:3,column:38},end:{line:3,column:58}}}))!=null?o:""},3:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"agenda.activity",{name:"word",hash:{},data:a,loc:{source:"partials/change-cases",start:{line:4,column:26},end:{line:4,column:52}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/change-cases",start:{line:4,column:26},end:{line:4,column:52}}}))!=null?o:""},4:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"change.then",{name:"word",hash:{},data:a,loc:{source:"partials/change-cases",start:{line:5,column:26},end:{line:5,column:48}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/change-cases",start:{line:5,column:26},end:{line:5,column:48}}}))!=null?o:""},5:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"row").call(l??(n.nullContext||{}),{name:"row",hash:{},fn:n.program(6,a,0),inverse:n.noop,data:a,loc:{source:"partials/change-cases",start:{line:7,column:6},end:{line:11,column:14}}}))!=null?o:""},6:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"        "+((o=e(u,"cell").call(r,{name:"cell",hash:{},fn:n.program(7,a,0),inverse:n.noop,data:a,loc:{source:"partials/change-cases",start:{line:8,column:8},end:{line:8,column:34}}}))!=null?o:"")+`
        `+((o=e(u,"cell").call(r,{name:"cell",hash:{},fn:n.program(8,a,0),inverse:n.noop,data:a,loc:{source:"partials/change-cases",start:{line:9,column:8},end:{line:9,column:69}}}))!=null?o:"")+`
        `+((o=e(u,"cell").call(r,{name:"cell",hash:{},fn:n.program(10,a,0),inverse:n.noop,data:a,loc:{source:"partials/change-cases",start:{line:10,column:8},end:{line:10,column:43}}}))!=null?o:"")+`
`},7:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"when"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/change-cases",start:{line:8,column:17},end:{line:8,column:25}}}))!=null?o:""},8:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"if").call(r,l!=null?e(l,"number"):l,{name:"if",hash:{},fn:n.program(9,a,0),inverse:n.noop,data:a,loc:{source:"partials/change-cases",start:{line:9,column:17},end:{line:9,column:51}}}))!=null?o:"")+((o=e(u,"$put").call(r,l!=null?e(l,"title"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/change-cases",start:{line:9,column:51},end:{line:9,column:60}}}))!=null?o:"")},9:function(n,l,u,s,a){var o,r=n.lookupProperty;return((o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"number"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/change-cases",start:{line:9,column:31},end:{line:9,column:41}}}))!=null?o:"")+" · "},10:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"$put").call(r,l!=null?e(l,"words"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/change-cases",start:{line:10,column:17},end:{line:10,column:26}}}))!=null?o:"")+((o=e(u,"$put").call(r,l!=null?e(l,"text"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/change-cases",start:{line:10,column:26},end:{line:10,column:34}}}))!=null?o:"")},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"section").call(r,{name:"section",hash:{title:e(u,"word").call(r,"change.cases",{name:"word",hash:{},data:a,loc:{source:"partials/change-cases",start:{line:1,column:25},end:{line:1,column:46}}}),level:2},fn:n.program(0,a,0),inverse:n.noop,data:a,loc:{source:"partials/change-cases",start:{line:1,column:0},end:{line:14,column:12}}}))!=null?o:""},useData:!0},"partials/change-late":{0:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"section").call(r,{name:"section",hash:{title:e(u,"word").call(r,"change.late",{name:"word",hash:{},data:a,loc:{source:"partials/change-late",start:{line:2,column:27},end:{line:2,column:47}}}),level:2},fn:n.program(1,a,0),inverse:n.noop,data:a,loc:{source:"partials/change-late",start:{line:2,column:2},end:{line:15,column:14}}}))!=null?o:""},1:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"grid").call(r,{name:"grid",hash:{},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"partials/change-late",start:{line:3,column:4},end:{line:12,column:13}}}))!=null?o:"")+`
    `+((o=e(u,"$put").call(r,l!=null?e(l,"stays"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/change-late",start:{line:14,column:4},end:{line:14,column:13}}}))!=null?o:"")+`
`},2:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"      "+((o=e(u,"head").call(r,{name:"head",hash:{strong:!0},fn:n.program(3,a,0),inverse:n.noop,data:a,loc:{source:"partials/change-late",start:{line:4,column:6},end:{line:4,column:61}}}))!=null?o:"")+`
      `+((o=e(u,"head").call(r,{name:"head",hash:{width:"wide"},fn:n.program(4,a,0),inverse:n.noop,data:a,loc:{source:"partials/change-late",start:{line:5,column:6},end:{line:5,column:59}}}))!=null?o:"")+`
`+((o=e(u,"each").call(r,l!=null?e(l,"rows"):l,{name:"each",hash:{},fn:n.program(5,a,0),inverse:n.noop,data:a,loc:{source:"partials/change-late",start:{line:6,column:6},end:{line:11,column:15}}}))!=null?o:"")},3:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"change.late-by",{name:"word",hash:{},data:a,loc:{source:"partials/change-late",start:{line:4,column:27},end:{line:4,column:52}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/change-late",start:{line:4,column:27},end:{line:4,column:52}}}))!=null?o:""},4:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"change.goes",{name:"word",hash:{},data:a,loc:{source:"partials/change-late",start:{line:5,column:28},end:{line:5,column:50}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/change-late",start:{line:5,column:28},end:{line:5,column:50}}}))!=null?o:""},5:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"row").call(l??(n.nullContext||{}),{name:"row",hash:{},fn:n.program(6,a,0),inverse:n.noop,data:a,loc:{source:"partials/change-late",start:{line:7,column:8},end:{line:10,column:16}}}))!=null?o:""},6:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"          "+((o=e(u,"cell").call(r,{name:"cell",hash:{},fn:n.program(7,a,0),inverse:n.noop,data:a,loc:{source:"partials/change-late",start:{line:8,column:10},end:{line:8,column:36}}}))!=null?o:"")+`
          `+((o=e(u,"cell").call(r,{name:"cell",hash:{},fn:n.program(8,a,0),inverse:n.noop,data:a,loc:{source:"partials/change-late",start:{line:9,column:10},end:{line:9,column:36}}}))!=null?o:"")+`
`},7:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"late"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/change-late",start:{line:8,column:19},end:{line:8,column:27}}}))!=null?o:""},8:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"goes"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/change-late",start:{line:9,column:19},end:{line:9,column:27}}}))!=null?o:""},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"with").call(l??(n.nullContext||{}),l!=null?r(l,"late"):l,{name:"with",hash:{},fn:n.program(0,a,0),inverse:n.noop,data:a,loc:{source:"partials/change-late",start:{line:1,column:0},end:{line:16,column:9}}}))!=null?o:""},useData:!0},"partials/change-numbers":{0:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"if").call(r,l!=null?e(l,"rows"):l,{name:"if",hash:{},fn:n.program(1,a,0),inverse:n.noop,data:a,loc:{source:"partials/change-numbers",start:{line:2,column:2},end:{line:17,column:9}}}))!=null?o:"")+`
`+((o=e(u,"each").call(r,l!=null?e(l,"notes"):l,{name:"each",hash:{},fn:n.program(14,a,0),inverse:n.noop,data:a,loc:{source:"partials/change-numbers",start:{line:19,column:2},end:{line:22,column:11}}}))!=null?o:"")},1:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"grid").call(l??(n.nullContext||{}),{name:"grid",hash:{},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"partials/change-numbers",start:{line:3,column:4},end:{line:16,column:13}}}))!=null?o:""},2:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"      "+((o=e(u,"head").call(r,{name:"head",hash:{strong:!0,align:"end"},fn:n.program(3,a,0),inverse:n.noop,data:a,loc:{source:"partials/change-numbers",start:{line:4,column:6},end:{line:4,column:72}}}))!=null?o:"")+`
`+((o=e(u,"each").call(r,l!=null?e(l,"columns"):l,{name:"each",hash:{},fn:n.program(4,a,0),inverse:n.noop,data:a,loc:{source:"partials/change-numbers",start:{line:5,column:6},end:{line:7,column:15}}}))!=null?o:"")+((o=e(u,"each").call(r,l!=null?e(l,"rows"):l,{name:"each",hash:{},fn:n.program(8,a,0),inverse:n.noop,data:a,loc:{source:"partials/change-numbers",start:{line:8,column:6},end:{line:15,column:15}}}))!=null?o:"")},3:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"change.people",{name:"word",hash:{},data:a,loc:{source:"partials/change-numbers",start:{line:4,column:39},end:{line:4,column:63}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/change-numbers",start:{line:4,column:39},end:{line:4,column:63}}}))!=null?o:""},4:function(n,l,u,s,a){var o,r=n.lookupProperty;return"        "+((o=r(u,"head").call(l??(n.nullContext||{}),{name:"head",hash:{width:"wide"},fn:n.program(5,a,0),inverse:n.noop,data:a,loc:{source:"partials/change-numbers",start:{line:6,column:8},end:{line:6,column:116}}}))!=null?o:"")+`
`},5:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"if").call(r,l!=null?e(l,"number"):l,{name:"if",hash:{},fn:n.program(6,a,0),inverse:n.noop,data:a,loc:{source:"partials/change-numbers",start:{line:6,column:30},end:{line:6,column:64}}}))!=null?o:"")+((o=e(u,"$put").call(r,l!=null?e(l,"title"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/change-numbers",start:{line:6,column:64},end:{line:6,column:73}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"rounds"):l,{name:"if",hash:{},fn:n.program(7,a,0),inverse:n.noop,data:a,loc:{source:"partials/change-numbers",start:{line:6,column:73},end:{line:6,column:107}}}))!=null?o:"")},6:function(n,l,u,s,a){var o,r=n.lookupProperty;return((o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"number"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/change-numbers",start:{line:6,column:44},end:{line:6,column:54}}}))!=null?o:"")+" · "},7:function(n,l,u,s,a){var o,r=n.lookupProperty;return" ("+((o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"rounds"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/change-numbers",start:{line:6,column:89},end:{line:6,column:99}}}))!=null?o:"")+")"},8:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"row").call(l??(n.nullContext||{}),{name:"row",hash:{},fn:n.program(9,a,0),inverse:n.noop,data:a,loc:{source:"partials/change-numbers",start:{line:9,column:8},end:{line:14,column:16}}}))!=null?o:""},9:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"          "+((o=e(u,"cell").call(r,{name:"cell",hash:{},fn:n.program(10,a,0),inverse:n.noop,data:a,loc:{source:"partials/change-numbers",start:{line:10,column:10},end:{line:10,column:38}}}))!=null?o:"")+`
`+((o=e(u,"each").call(r,l!=null?e(l,"cells"):l,{name:"each",hash:{},fn:n.program(11,a,0),inverse:n.noop,data:a,loc:{source:"partials/change-numbers",start:{line:11,column:10},end:{line:13,column:19}}}))!=null?o:"")},10:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"people"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/change-numbers",start:{line:10,column:19},end:{line:10,column:29}}}))!=null?o:""},11:function(n,l,u,s,a){var o,r=n.lookupProperty;return"            "+((o=r(u,"cell").call(l??(n.nullContext||{}),{name:"cell",hash:{},fn:n.program(12,a,0),inverse:n.noop,data:a,loc:{source:"partials/change-numbers",start:{line:12,column:12},end:{line:12,column:70}}}))!=null?o:"")+`
`},12:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"$put").call(r,l!=null?e(l,"text"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/change-numbers",start:{line:12,column:21},end:{line:12,column:29}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"over"):l,{name:"if",hash:{},fn:n.program(13,a,0),inverse:n.noop,data:a,loc:{source:"partials/change-numbers",start:{line:12,column:29},end:{line:12,column:61}}}))!=null?o:"")},13:function(n,l,u,s,a){var o,r=n.lookupProperty;return" **"+((o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"over"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/change-numbers",start:{line:12,column:44},end:{line:12,column:52}}}))!=null?o:"")+"**"},14:function(n,l,u,s,a){var o,r=n.lookupProperty;return"  "+((o=r(u,"$put").call(l??(n.nullContext||{}),l,{name:"$put",hash:{},data:a,loc:{source:"partials/change-numbers",start:{line:20,column:2},end:{line:20,column:10}}}))!=null?o:"")+`

`},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"section").call(r,{name:"section",hash:{title:e(u,"word").call(r,"change.numbers",{name:"word",hash:{},data:a,loc:{source:"partials/change-numbers",start:{line:1,column:25},end:{line:1,column:48}}}),level:2},fn:n.program(0,a,0),inverse:n.noop,data:a,loc:{source:"partials/change-numbers",start:{line:1,column:0},end:{line:23,column:12}}}))!=null?o:""},useData:!0},"partials/content-end":{0:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"ruled").call(r,{name:"ruled",hash:{label:e(u,"word").call(r,"activity.report",{name:"word",hash:{},data:a,loc:{source:"partials/content-end",start:{line:2,column:33},end:{line:2,column:57}}}),symbol:"report"},fn:n.program(1,a,0),inverse:n.noop,data:a,loc:{source:"partials/content-end",start:{line:2,column:2},end:{line:5,column:12}}}))!=null?o:""},1:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"    "+((o=e(u,"aside").call(r,{name:"aside",hash:{},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"partials/content-end",start:{line:3,column:4},end:{line:3,column:32}}}))!=null?o:"")+`
    `+((o=e(u,"$put").call(r,l!=null?e(l,"text"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/content-end",start:{line:4,column:4},end:{line:4,column:12}}}))!=null?o:"")+`
`},2:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"time"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/content-end",start:{line:3,column:14},end:{line:3,column:22}}}))!=null?o:""},3:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"ruled").call(r,{name:"ruled",hash:{label:e(u,"word").call(r,"activity.output",{name:"word",hash:{},data:a,loc:{source:"partials/content-end",start:{line:8,column:33},end:{line:8,column:57}}}),symbol:"output"},fn:n.program(4,a,0),inverse:n.noop,data:a,loc:{source:"partials/content-end",start:{line:8,column:2},end:{line:12,column:12}}}))!=null?o:""},4:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"    "+((o=e(u,"$put").call(r,l!=null?e(l,"text"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/content-end",start:{line:9,column:4},end:{line:9,column:12}}}))!=null?o:"")+`

    `+((o=e(u,"$put").call(r,l!=null?e(l,"goes"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/content-end",start:{line:11,column:4},end:{line:11,column:12}}}))!=null?o:"")+`
`},5:function(n,l,u,s,a,o,r){var e,c=l??(n.nullContext||{}),t=n.lookupProperty;return(e=t(u,"ruled").call(c,{name:"ruled",hash:{label:t(u,"word").call(c,"activity.debrief",{name:"word",hash:{},data:a,loc:{source:"partials/content-end",start:{line:15,column:34},end:{line:15,column:59}}}),symbol:"debrief"},fn:n.program(6,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/content-end",start:{line:15,column:2},end:{line:35,column:12}}}))!=null?e:""},6:function(n,l,u,s,a,o,r){var e,c=l??(n.nullContext||{}),t=n.lookupProperty;return"    "+((e=t(u,"aside").call(c,{name:"aside",hash:{},fn:n.program(2,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/content-end",start:{line:16,column:4},end:{line:16,column:32}}}))!=null?e:"")+`
`+((e=t(u,"each").call(c,l!=null?t(l,"questions"):l,{name:"each",hash:{},fn:n.program(7,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/content-end",start:{line:17,column:4},end:{line:19,column:13}}}))!=null?e:"")+`
`+((e=t(u,"each").call(c,l!=null?t(l,"keepTo"):l,{name:"each",hash:{},fn:n.program(9,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/content-end",start:{line:21,column:4},end:{line:24,column:13}}}))!=null?e:"")+`
`+((e=t(u,"each").call(c,l!=null?t(l,"redirect"):l,{name:"each",hash:{},fn:n.program(10,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/content-end",start:{line:26,column:4},end:{line:29,column:13}}}))!=null?e:"")+`
`+((e=t(u,"each").call(c,l!=null?t(l,"pass"):l,{name:"each",hash:{},fn:n.program(11,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/content-end",start:{line:31,column:4},end:{line:34,column:13}}}))!=null?e:"")},7:function(n,l,u,s,a,o,r){var e,c=l??(n.nullContext||{}),t=n.lookupProperty;return"    "+((e=t(u,"unless").call(c,r[1]!=null?t(r[1],"isSingle"):r[1],{name:"unless",hash:{},fn:n.program(8,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/content-end",start:{line:18,column:4},end:{line:18,column:41}}}))!=null?e:"")+((e=t(u,"$put").call(c,l!=null?t(l,"text"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/content-end",start:{line:18,column:41},end:{line:18,column:49}}}))!=null?e:"")+" "+((e=t(u,"$put").call(c,t(u,"word").call(c,"activity.question-details",{name:"word",hash:{details:l!=null?t(l,"details"):l},data:a,loc:{source:"partials/content-end",start:{line:18,column:50},end:{line:18,column:102}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/content-end",start:{line:18,column:50},end:{line:18,column:102}}}))!=null?e:"")+" "+((e=t(u,"$put").call(c,t(u,"word").call(c,"prompt.purpose",{name:"word",hash:{purpose:l!=null?t(l,"purpose"):l},data:a,loc:{source:"partials/content-end",start:{line:18,column:103},end:{line:18,column:144}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/content-end",start:{line:18,column:103},end:{line:18,column:144}}}))!=null?e:"")+" "+((e=t(u,"$put").call(c,t(u,"word").call(c,"activity.question-example",{name:"word",hash:{example:l!=null?t(l,"example"):l},data:a,loc:{source:"partials/content-end",start:{line:18,column:145},end:{line:18,column:197}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/content-end",start:{line:18,column:145},end:{line:18,column:197}}}))!=null?e:"")+`
`},8:function(n,l,u,s,a){return"1. "},9:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"    **"+((o=e(u,"$put").call(r,e(u,"word").call(r,"prompt.keep-to",{name:"word",hash:{},data:a,loc:{source:"partials/content-end",start:{line:22,column:6},end:{line:22,column:31}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/content-end",start:{line:22,column:6},end:{line:22,column:31}}}))!=null?o:"")+"** "+((o=e(u,"$put").call(r,l,{name:"$put",hash:{},data:a,loc:{source:"partials/content-end",start:{line:22,column:34},end:{line:22,column:42}}}))!=null?o:"")+`

`},10:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"    **"+((o=e(u,"$put").call(r,e(u,"word").call(r,"prompt.redirect",{name:"word",hash:{},data:a,loc:{source:"partials/content-end",start:{line:27,column:6},end:{line:27,column:32}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/content-end",start:{line:27,column:6},end:{line:27,column:32}}}))!=null?o:"")+"** "+((o=e(u,"$put").call(r,e(u,"word").call(r,"quoted",{name:"word",hash:{text:l},data:a,loc:{source:"partials/content-end",start:{line:27,column:35},end:{line:27,column:62}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/content-end",start:{line:27,column:35},end:{line:27,column:62}}}))!=null?o:"")+`

`},11:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"    **"+((o=e(u,"$put").call(r,e(u,"word").call(r,"prompt.pass",{name:"word",hash:{},data:a,loc:{source:"partials/content-end",start:{line:32,column:6},end:{line:32,column:28}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/content-end",start:{line:32,column:6},end:{line:32,column:28}}}))!=null?o:"")+"** "+((o=e(u,"$put").call(r,l,{name:"$put",hash:{},data:a,loc:{source:"partials/content-end",start:{line:32,column:31},end:{line:32,column:39}}}))!=null?o:"")+`

`},12:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"  "+((o=e(u,"ruled").call(r,{name:"ruled",hash:{spoken:!0,label:e(u,"word").call(r,"activity.transition",{name:"word",hash:{},data:a,loc:{source:"partials/content-end",start:{line:38,column:37},end:{line:38,column:65}}}),symbol:"transition"},fn:n.program(13,a,0),inverse:n.noop,data:a,loc:{source:"partials/content-end",start:{line:38,column:2},end:{line:38,column:103}}}))!=null?o:"")+`
`},13:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"transition"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/content-end",start:{line:38,column:79},end:{line:38,column:93}}}))!=null?o:""},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a,o,r){var e,c=l??(n.nullContext||{}),t=n.lookupProperty;return((e=t(u,"with").call(c,l!=null?t(l,"report"):l,{name:"with",hash:{},fn:n.program(0,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/content-end",start:{line:1,column:0},end:{line:6,column:9}}}))!=null?e:"")+((e=t(u,"with").call(c,l!=null?t(l,"output"):l,{name:"with",hash:{},fn:n.program(3,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/content-end",start:{line:7,column:0},end:{line:13,column:9}}}))!=null?e:"")+((e=t(u,"with").call(c,l!=null?t(l,"debrief"):l,{name:"with",hash:{},fn:n.program(5,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/content-end",start:{line:14,column:0},end:{line:36,column:9}}}))!=null?e:"")+((e=t(u,"if").call(c,l!=null?t(l,"transition"):l,{name:"if",hash:{},fn:n.program(12,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/content-end",start:{line:37,column:0},end:{line:39,column:7}}}))!=null?e:"")},useData:!0,useDepths:!0},"partials/content-start":{0:function(n,l,u,s,a){var o,r=n.lookupProperty;return"  "+((o=n.invokePartial(r(s,"partials/step"),l,{name:"partials/step",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},1:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"  "+((o=e(u,"step").call(r,{name:"step",hash:{label:e(u,"word").call(r,"activity.watch",{name:"word",hash:{},data:a,loc:{source:"partials/content-start",start:{line:5,column:28},end:{line:5,column:51}}}),verb:"note"},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"partials/content-start",start:{line:5,column:2},end:{line:5,column:71}}}))!=null?o:"")+`
`},2:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"watch"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/content-start",start:{line:5,column:53},end:{line:5,column:62}}}))!=null?o:""},3:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"section").call(r,{name:"section",hash:{title:e(u,"word").call(r,"activity.prompts",{name:"word",hash:{},data:a,loc:{source:"partials/content-start",start:{line:8,column:27},end:{line:8,column:52}}}),level:3},fn:n.program(4,a,0),inverse:n.noop,data:a,loc:{source:"partials/content-start",start:{line:8,column:2},end:{line:12,column:14}}}))!=null?o:""},4:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"prompts"):l,{name:"each",hash:{},fn:n.program(5,a,0),inverse:n.noop,data:a,loc:{source:"partials/content-start",start:{line:9,column:4},end:{line:11,column:13}}}))!=null?o:""},5:function(n,l,u,s,a){var o,r=n.lookupProperty;return"      "+((o=n.invokePartial(r(s,"partials/prompt"),l,{name:"partials/prompt",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},6:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"prompts"):l,{name:"each",hash:{},fn:n.program(7,a,0),inverse:n.noop,data:a,loc:{source:"partials/content-start",start:{line:14,column:2},end:{line:16,column:11}}}))!=null?o:""},7:function(n,l,u,s,a){var o,r=n.lookupProperty;return"    "+((o=n.invokePartial(r(s,"partials/prompt"),l,{name:"partials/prompt",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},8:function(n,l,u,s,a){var o,r=n.lookupProperty;return"  "+((o=n.invokePartial(r(s,"partials/rounds"),l,{name:"partials/rounds",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"each").call(r,l!=null?e(l,"steps"):l,{name:"each",hash:{},fn:n.program(0,a,0),inverse:n.noop,data:a,loc:{source:"partials/content-start",start:{line:1,column:0},end:{line:3,column:9}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"watch"):l,{name:"if",hash:{},fn:n.program(1,a,0),inverse:n.noop,data:a,loc:{source:"partials/content-start",start:{line:4,column:0},end:{line:6,column:7}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"hasManyPrompts"):l,{name:"if",hash:{},fn:n.program(3,a,0),inverse:n.program(6,a,0),data:a,loc:{source:"partials/content-start",start:{line:7,column:0},end:{line:17,column:7}}}))!=null?o:"")+((o=e(u,"with").call(r,l!=null?e(l,"rounds"):l,{name:"with",hash:{},fn:n.program(8,a,0),inverse:n.noop,data:a,loc:{source:"partials/content-start",start:{line:18,column:0},end:{line:20,column:9}}}))!=null?o:"")},usePartial:!0,useData:!0},"partials/contingency":{0:function(n,l,u,s,a){var o,r=n.lookupProperty;return"  "+((o=n.invokePartial(r(s,"partials/content-start"),l,{name:"partials/content-start",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")+"  "+((o=n.invokePartial(r(s,"partials/content-end"),l,{name:"partials/content-end",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"$put").call(r,l!=null?e(l,"text"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/contingency",start:{line:1,column:0},end:{line:1,column:8}}}))!=null?o:"")+`
`+((o=e(u,"$put").call(r,l!=null?e(l,"changes"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/contingency",start:{line:2,column:0},end:{line:2,column:11}}}))!=null?o:"")+`

`+((o=e(u,"with").call(r,l!=null?e(l,"content"):l,{name:"with",hash:{},fn:n.program(0,a,0),inverse:n.noop,data:a,loc:{source:"partials/contingency",start:{line:4,column:0},end:{line:7,column:9}}}))!=null?o:"")},usePartial:!0,useData:!0},"partials/copy-texts":{0:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"message").call(l??(n.nullContext||{}),{name:"message",hash:{row:l!=null?r(l,"row"):l,use:l!=null?r(l,"use"):l,aside:l!=null?r(l,"time"):l,title:l!=null?r(l,"title"):l,id:l!=null?r(l,"id"):l},fn:n.program(1,a,0),inverse:n.noop,data:a,loc:{source:"partials/copy-texts",start:{line:2,column:2},end:{line:40,column:14}}}))!=null?o:""},1:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"    "+((o=e(u,"$put").call(r,l!=null?e(l,"text"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/copy-texts",start:{line:3,column:4},end:{line:3,column:12}}}))!=null?o:"")+`

    `+((o=e(u,"$put").call(r,l!=null?e(l,"words"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/copy-texts",start:{line:5,column:4},end:{line:5,column:13}}}))!=null?o:"")+`

`+((o=e(u,"with").call(r,l!=null?e(l,"post"):l,{name:"with",hash:{},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"partials/copy-texts",start:{line:7,column:4},end:{line:9,column:13}}}))!=null?o:"")+((o=e(u,"with").call(r,l!=null?e(l,"rooms"):l,{name:"with",hash:{},fn:n.program(3,a,0),inverse:n.noop,data:a,loc:{source:"partials/copy-texts",start:{line:10,column:4},end:{line:39,column:13}}}))!=null?o:"")},2:function(n,l,u,s,a){var o,r=n.lookupProperty;return"      "+((o=n.invokePartial(r(s,"partials/post-text"),l,{name:"partials/post-text",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},3:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"      **"+((o=e(u,"$put").call(r,l!=null?e(l,"title"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/copy-texts",start:{line:11,column:8},end:{line:11,column:17}}}))!=null?o:"")+"**"+((o=e(u,"if").call(r,l!=null?e(l,"together"):l,{name:"if",hash:{},fn:n.program(4,a,0),inverse:n.noop,data:a,loc:{source:"partials/copy-texts",start:{line:11,column:19},end:{line:11,column:57}}}))!=null?o:"")+`

`+((o=e(u,"each").call(r,l!=null?e(l,"prompts"):l,{name:"each",hash:{},fn:n.program(5,a,0),inverse:n.noop,data:a,loc:{source:"partials/copy-texts",start:{line:13,column:6},end:{line:20,column:15}}}))!=null?o:"")+`
`+((o=e(u,"each").call(r,l!=null?e(l,"tasks"):l,{name:"each",hash:{},fn:n.program(8,a,0),inverse:n.noop,data:a,loc:{source:"partials/copy-texts",start:{line:22,column:6},end:{line:24,column:15}}}))!=null?o:"")+`
`+((o=e(u,"if").call(r,l!=null?e(l,"report"):l,{name:"if",hash:{},fn:n.program(10,a,0),inverse:n.noop,data:a,loc:{source:"partials/copy-texts",start:{line:26,column:6},end:{line:28,column:13}}}))!=null?o:"")+`
`+((o=e(u,"if").call(r,l!=null?e(l,"support"):l,{name:"if",hash:{},fn:n.program(11,a,0),inverse:n.noop,data:a,loc:{source:"partials/copy-texts",start:{line:30,column:6},end:{line:32,column:13}}}))!=null?o:"")+`
      `+((o=e(u,"$put").call(r,l!=null?e(l,"pass"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/copy-texts",start:{line:34,column:6},end:{line:34,column:14}}}))!=null?o:"")+`

`+((o=e(u,"if").call(r,l!=null?e(l,"back"):l,{name:"if",hash:{},fn:n.program(12,a,0),inverse:n.noop,data:a,loc:{source:"partials/copy-texts",start:{line:36,column:6},end:{line:38,column:13}}}))!=null?o:"")},4:function(n,l,u,s,a){var o,r=n.lookupProperty;return" · "+((o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"together"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/copy-texts",start:{line:11,column:38},end:{line:11,column:50}}}))!=null?o:"")},5:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"      **"+((o=e(u,"$put").call(r,l!=null?e(l,"text"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/copy-texts",start:{line:14,column:8},end:{line:14,column:16}}}))!=null?o:"")+"**"+((o=e(u,"if").call(r,l!=null?e(l,"each"):l,{name:"if",hash:{},fn:n.program(6,a,0),inverse:n.noop,data:a,loc:{source:"partials/copy-texts",start:{line:14,column:18},end:{line:14,column:48}}}))!=null?o:"")+`

`+((o=e(u,"if").call(r,l!=null?e(l,"keepTo"):l,{name:"if",hash:{},fn:n.program(7,a,0),inverse:n.noop,data:a,loc:{source:"partials/copy-texts",start:{line:16,column:6},end:{line:18,column:13}}}))!=null?o:"")+`
`},6:function(n,l,u,s,a){var o,r=n.lookupProperty;return" ("+((o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"each"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/copy-texts",start:{line:14,column:32},end:{line:14,column:40}}}))!=null?o:"")+")"},7:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"      "+((o=e(u,"$put").call(r,e(u,"word").call(r,"labelled",{name:"word",hash:{value:l!=null?e(l,"keepTo"):l,label:e(u,"word").call(r,"prompt.keep-to",{name:"word",hash:{},data:a,loc:{source:"partials/copy-texts",start:{line:17,column:30},end:{line:17,column:53}}})},data:a,loc:{source:"partials/copy-texts",start:{line:17,column:6},end:{line:17,column:68}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/copy-texts",start:{line:17,column:6},end:{line:17,column:68}}}))!=null?o:"")+`
`},8:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"      - "+((o=e(u,"if").call(r,l!=null?e(l,"label"):l,{name:"if",hash:{},fn:n.program(9,a,0),inverse:n.noop,data:a,loc:{source:"partials/copy-texts",start:{line:23,column:8},end:{line:23,column:42}}}))!=null?o:"")+((o=e(u,"$put").call(r,l!=null?e(l,"text"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/copy-texts",start:{line:23,column:42},end:{line:23,column:50}}}))!=null?o:"")+`
`},9:function(n,l,u,s,a){var o,r=n.lookupProperty;return"**"+((o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"label"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/copy-texts",start:{line:23,column:23},end:{line:23,column:32}}}))!=null?o:"")+"** "},10:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"      "+((o=e(u,"$put").call(r,e(u,"word").call(r,"labelled",{name:"word",hash:{value:l!=null?e(l,"report"):l,label:e(u,"word").call(r,"activity.report",{name:"word",hash:{},data:a,loc:{source:"partials/copy-texts",start:{line:27,column:30},end:{line:27,column:54}}})},data:a,loc:{source:"partials/copy-texts",start:{line:27,column:6},end:{line:27,column:69}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/copy-texts",start:{line:27,column:6},end:{line:27,column:69}}}))!=null?o:"")+`
`},11:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"      "+((o=e(u,"$put").call(r,e(u,"word").call(r,"labelled",{name:"word",hash:{value:l!=null?e(l,"support"):l,label:e(u,"word").call(r,"activity.support",{name:"word",hash:{},data:a,loc:{source:"partials/copy-texts",start:{line:31,column:30},end:{line:31,column:55}}})},data:a,loc:{source:"partials/copy-texts",start:{line:31,column:6},end:{line:31,column:71}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/copy-texts",start:{line:31,column:6},end:{line:31,column:71}}}))!=null?o:"")+`
`},12:function(n,l,u,s,a){var o,r=n.lookupProperty;return"      **"+((o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"back"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/copy-texts",start:{line:37,column:8},end:{line:37,column:16}}}))!=null?o:"")+`**
`},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"texts"):l,{name:"each",hash:{},fn:n.program(0,a,0),inverse:n.noop,data:a,loc:{source:"partials/copy-texts",start:{line:1,column:0},end:{line:41,column:9}}}))!=null?o:""},usePartial:!0,useData:!0},"partials/cover":{0:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"each").call(r,l!=null?e(l,"facts"):l,{name:"each",hash:{},fn:n.program(1,a,0),inverse:n.noop,data:a,loc:{source:"partials/cover",start:{line:2,column:2},end:{line:4,column:11}}}))!=null?o:"")+((o=e(u,"each").call(r,l!=null?e(l,"captions"):l,{name:"each",hash:{},fn:n.program(3,a,0),inverse:n.noop,data:a,loc:{source:"partials/cover",start:{line:5,column:2},end:{line:7,column:11}}}))!=null?o:"")},1:function(n,l,u,s,a){var o,r=n.lookupProperty;return"    "+((o=r(u,"fact").call(l??(n.nullContext||{}),{name:"fact",hash:{label:l!=null?r(l,"label"):l},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"partials/cover",start:{line:3,column:4},end:{line:3,column:43}}}))!=null?o:"")+`
`},2:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"value"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/cover",start:{line:3,column:25},end:{line:3,column:34}}}))!=null?o:""},3:function(n,l,u,s,a){var o,r=n.lookupProperty;return"    "+((o=r(u,"caption").call(l??(n.nullContext||{}),{name:"caption",hash:{},fn:n.program(4,a,0),inverse:n.noop,data:a,loc:{source:"partials/cover",start:{line:6,column:4},end:{line:6,column:36}}}))!=null?o:"")+`
`},4:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l,{name:"$put",hash:{},data:a,loc:{source:"partials/cover",start:{line:6,column:16},end:{line:6,column:24}}}))!=null?o:""},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"cover").call(r,{name:"cover",hash:{drawing:l!=null?e(l,"drawing"):l,summary:l!=null?e(l,"summary"):l,title:l!=null?e(l,"title"):l,kicker:e(u,"word").call(r,"guide.kind",{name:"word",hash:{},data:a,loc:{source:"partials/cover",start:{line:1,column:16},end:{line:1,column:35}}})},fn:n.program(0,a,0),inverse:n.noop,data:a,loc:{source:"partials/cover",start:{line:1,column:0},end:{line:8,column:10}}}))!=null?o:""},useData:!0},"partials/evaluation":{0:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"step").call(r,{name:"step",hash:{label:e(u,"word").call(r,"verbs.ask",{name:"word",hash:{},data:a,loc:{source:"partials/evaluation",start:{line:2,column:27},end:{line:2,column:45}}}),verb:"ask"},fn:n.program(1,a,0),inverse:n.noop,data:a,loc:{source:"partials/evaluation",start:{line:2,column:2},end:{line:14,column:11}}}))!=null?o:""},1:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"if").call(r,l!=null?e(l,"when"):l,{name:"if",hash:{},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"partials/evaluation",start:{line:3,column:4},end:{line:5,column:11}}}))!=null?o:"")+`
    `+((o=e(u,"$put").call(r,l!=null?e(l,"by"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/evaluation",start:{line:7,column:4},end:{line:7,column:10}}}))!=null?o:"")+`

`+((o=e(u,"each").call(r,l!=null?e(l,"ask"):l,{name:"each",hash:{},fn:n.program(3,a,0),inverse:n.noop,data:a,loc:{source:"partials/evaluation",start:{line:9,column:4},end:{line:11,column:13}}}))!=null?o:"")+`
    `+((o=e(u,"$put").call(r,l!=null?e(l,"smallest"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/evaluation",start:{line:13,column:4},end:{line:13,column:16}}}))!=null?o:"")+`
`},2:function(n,l,u,s,a){var o,r=n.lookupProperty;return"    **"+((o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"when"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/evaluation",start:{line:4,column:6},end:{line:4,column:14}}}))!=null?o:"")+`**
`},3:function(n,l,u,s,a){var o,r=n.lookupProperty;return"    - "+((o=r(u,"$put").call(l??(n.nullContext||{}),l,{name:"$put",hash:{},data:a,loc:{source:"partials/evaluation",start:{line:10,column:6},end:{line:10,column:14}}}))!=null?o:"")+`
`},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"evaluation"):l,{name:"each",hash:{},fn:n.program(0,a,0),inverse:n.noop,data:a,loc:{source:"partials/evaluation",start:{line:1,column:0},end:{line:15,column:9}}}))!=null?o:""},useData:!0},"partials/glance":{0:function(n,l,u,s,a,o,r){var e,c=l??(n.nullContext||{}),t=n.lookupProperty;return((e=t(u,"if").call(c,l!=null?t(l,"audience"):l,{name:"if",hash:{},fn:n.program(1,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:2,column:2},end:{line:4,column:9}}}))!=null?e:"")+`
`+((e=t(u,"with").call(c,l!=null?t(l,"only"):l,{name:"with",hash:{},fn:n.program(3,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:6,column:2},end:{line:12,column:11}}}))!=null?e:"")+`
`+((e=t(u,"if").call(c,l!=null?t(l,"sessions"):l,{name:"if",hash:{},fn:n.program(6,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:14,column:2},end:{line:35,column:9}}}))!=null?e:"")+`
`+((e=t(u,"if").call(c,l!=null?t(l,"hasAims"):l,{name:"if",hash:{},fn:n.program(29,a,0,o,r),inverse:n.program(39,a,0,o,r),data:a,loc:{source:"partials/glance",start:{line:37,column:2},end:{line:61,column:9}}}))!=null?e:"")+`
`+((e=t(u,"with").call(c,l!=null?t(l,"places"):l,{name:"with",hash:{},fn:n.program(40,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:63,column:2},end:{line:82,column:11}}}))!=null?e:"")+`
`+((e=t(u,"if").call(c,l!=null?t(l,"legend"):l,{name:"if",hash:{},fn:n.program(58,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:84,column:2},end:{line:94,column:9}}}))!=null?e:"")+`
`+((e=t(u,"section").call(c,{name:"section",hash:{title:t(u,"word").call(c,"contents",{name:"word",hash:{},data:a,loc:{source:"partials/glance",start:{line:96,column:27},end:{line:96,column:44}}}),level:2},fn:n.program(63,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:96,column:2},end:{line:98,column:14}}}))!=null?e:"")},1:function(n,l,u,s,a){var o,r=n.lookupProperty;return"    "+((o=r(u,"lead").call(l??(n.nullContext||{}),{name:"lead",hash:{},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:3,column:4},end:{line:3,column:66}}}))!=null?o:"")+`
`},2:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"glance.audience",{name:"word",hash:{audience:l!=null?e(l,"audience"):l},data:a,loc:{source:"partials/glance",start:{line:3,column:13},end:{line:3,column:57}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/glance",start:{line:3,column:13},end:{line:3,column:57}}}))!=null?o:""},3:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"section").call(l??(n.nullContext||{}),{name:"section",hash:{title:l!=null?r(l,"title"):l,level:2},fn:n.program(4,a,0),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:7,column:4},end:{line:11,column:16}}}))!=null?o:""},4:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"with").call(l??(n.nullContext||{}),l!=null?r(l,"bar"):l,{name:"with",hash:{},fn:n.program(5,a,0),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:8,column:6},end:{line:10,column:15}}}))!=null?o:""},5:function(n,l,u,s,a){var o,r=n.lookupProperty;return"        "+((o=r(u,"time-bar").call(l??(n.nullContext||{}),{name:"time-bar",hash:{key:l!=null?r(l,"key"):l,alt:l!=null?r(l,"alt"):l,ticks:l!=null?r(l,"ticks"):l,pieces:l!=null?r(l,"pieces"):l},data:a,loc:{source:"partials/glance",start:{line:9,column:8},end:{line:9,column:62}}}))!=null?o:"")+`
`},6:function(n,l,u,s,a,o,r){var e,c=l??(n.nullContext||{}),t=n.lookupProperty;return(e=t(u,"section").call(c,{name:"section",hash:{title:t(u,"word").call(c,"glance.sessions",{name:"word",hash:{},data:a,loc:{source:"partials/glance",start:{line:15,column:29},end:{line:15,column:53}}}),level:2},fn:n.program(7,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:15,column:4},end:{line:34,column:16}}}))!=null?e:""},7:function(n,l,u,s,a,o,r){var e,c=n.lookupProperty;return(e=c(u,"grid").call(l??(n.nullContext||{}),{name:"grid",hash:{},fn:n.program(8,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:16,column:6},end:{line:33,column:15}}}))!=null?e:""},8:function(n,l,u,s,a,o,r){var e,c=l??(n.nullContext||{}),t=n.lookupProperty;return"        "+((e=t(u,"head").call(c,{name:"head",hash:{align:"end"},fn:n.program(9,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:17,column:8},end:{line:17,column:62}}}))!=null?e:"")+`
        `+((e=t(u,"head").call(c,{name:"head",hash:{strong:!0,width:"wide"},fn:n.program(10,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:18,column:8},end:{line:18,column:76}}}))!=null?e:"")+`
        `+((e=t(u,"if").call(c,l!=null?t(l,"hasStages"):l,{name:"if",hash:{},fn:n.program(11,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:19,column:8},end:{line:19,column:87}}}))!=null?e:"")+`
        `+((e=t(u,"if").call(c,l!=null?t(l,"hasTimes"):l,{name:"if",hash:{},fn:n.program(13,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:20,column:8},end:{line:20,column:84}}}))!=null?e:"")+`
        `+((e=t(u,"head").call(c,{name:"head",hash:{align:"end"},fn:n.program(15,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:21,column:8},end:{line:21,column:61}}}))!=null?e:"")+`
        `+((e=t(u,"if").call(c,l!=null?t(l,"hasPlaces"):l,{name:"if",hash:{},fn:n.program(16,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:22,column:8},end:{line:22,column:72}}}))!=null?e:"")+`
`+((e=t(u,"each").call(c,l!=null?t(l,"sessions"):l,{name:"each",hash:{},fn:n.program(18,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:23,column:8},end:{line:32,column:17}}}))!=null?e:"")},9:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"glance.number",{name:"word",hash:{},data:a,loc:{source:"partials/glance",start:{line:17,column:29},end:{line:17,column:53}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/glance",start:{line:17,column:29},end:{line:17,column:53}}}))!=null?o:""},10:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"glance.session",{name:"word",hash:{},data:a,loc:{source:"partials/glance",start:{line:18,column:42},end:{line:18,column:67}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/glance",start:{line:18,column:42},end:{line:18,column:67}}}))!=null?o:""},11:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"head").call(l??(n.nullContext||{}),{name:"head",hash:{width:"wide"},fn:n.program(12,a,0),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:19,column:25},end:{line:19,column:80}}}))!=null?o:""},12:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"session.stage",{name:"word",hash:{},data:a,loc:{source:"partials/glance",start:{line:19,column:47},end:{line:19,column:71}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/glance",start:{line:19,column:47},end:{line:19,column:71}}}))!=null?o:""},13:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"head").call(l??(n.nullContext||{}),{name:"head",hash:{width:"wide"},fn:n.program(14,a,0),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:20,column:24},end:{line:20,column:77}}}))!=null?o:""},14:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"glance.when",{name:"word",hash:{},data:a,loc:{source:"partials/glance",start:{line:20,column:46},end:{line:20,column:68}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/glance",start:{line:20,column:46},end:{line:20,column:68}}}))!=null?o:""},15:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"cover.length",{name:"word",hash:{},data:a,loc:{source:"partials/glance",start:{line:21,column:29},end:{line:21,column:52}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/glance",start:{line:21,column:29},end:{line:21,column:52}}}))!=null?o:""},16:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"head").call(l??(n.nullContext||{}),{name:"head",hash:{},fn:n.program(17,a,0),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:22,column:25},end:{line:22,column:65}}}))!=null?o:""},17:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"cover.place",{name:"word",hash:{},data:a,loc:{source:"partials/glance",start:{line:22,column:34},end:{line:22,column:56}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/glance",start:{line:22,column:34},end:{line:22,column:56}}}))!=null?o:""},18:function(n,l,u,s,a,o,r){var e,c=n.lookupProperty;return(e=c(u,"row").call(l??(n.nullContext||{}),{name:"row",hash:{},fn:n.program(19,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:24,column:10},end:{line:31,column:18}}}))!=null?e:""},19:function(n,l,u,s,a,o,r){var e,c=l??(n.nullContext||{}),t=n.lookupProperty;return"            "+((e=t(u,"cell").call(c,{name:"cell",hash:{},fn:n.program(20,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:25,column:12},end:{line:25,column:40}}}))!=null?e:"")+`
            `+((e=t(u,"cell").call(c,{name:"cell",hash:{},fn:n.program(21,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:26,column:12},end:{line:26,column:39}}}))!=null?e:"")+`
            `+((e=t(u,"if").call(c,r[1]!=null?t(r[1],"hasStages"):r[1],{name:"if",hash:{},fn:n.program(22,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:27,column:12},end:{line:27,column:66}}}))!=null?e:"")+`
            `+((e=t(u,"if").call(c,r[1]!=null?t(r[1],"hasTimes"):r[1],{name:"if",hash:{},fn:n.program(24,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:28,column:12},end:{line:28,column:64}}}))!=null?e:"")+`
            `+((e=t(u,"cell").call(c,{name:"cell",hash:{},fn:n.program(26,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:29,column:12},end:{line:29,column:40}}}))!=null?e:"")+`
            `+((e=t(u,"if").call(c,r[1]!=null?t(r[1],"hasPlaces"):r[1],{name:"if",hash:{},fn:n.program(27,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:30,column:12},end:{line:30,column:66}}}))!=null?e:"")+`
`},20:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"number"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/glance",start:{line:25,column:21},end:{line:25,column:31}}}))!=null?o:""},21:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"title"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/glance",start:{line:26,column:21},end:{line:26,column:30}}}))!=null?o:""},22:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"cell").call(l??(n.nullContext||{}),{name:"cell",hash:{},fn:n.program(23,a,0),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:27,column:32},end:{line:27,column:59}}}))!=null?o:""},23:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"stage"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/glance",start:{line:27,column:41},end:{line:27,column:50}}}))!=null?o:""},24:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"cell").call(l??(n.nullContext||{}),{name:"cell",hash:{},fn:n.program(25,a,0),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:28,column:31},end:{line:28,column:57}}}))!=null?o:""},25:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"when"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/glance",start:{line:28,column:40},end:{line:28,column:48}}}))!=null?o:""},26:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"length"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/glance",start:{line:29,column:21},end:{line:29,column:31}}}))!=null?o:""},27:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"cell").call(l??(n.nullContext||{}),{name:"cell",hash:{},fn:n.program(28,a,0),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:30,column:32},end:{line:30,column:59}}}))!=null?o:""},28:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"place"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/glance",start:{line:30,column:41},end:{line:30,column:50}}}))!=null?o:""},29:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"columns").call(l??(n.nullContext||{}),{name:"columns",hash:{},fn:n.program(30,a,0),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:38,column:4},end:{line:58,column:16}}}))!=null?o:""},30:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"column").call(r,{name:"column",hash:{},fn:n.program(31,a,0),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:39,column:6},end:{line:54,column:17}}}))!=null?o:"")+((o=e(u,"column").call(r,{name:"column",hash:{},fn:n.program(38,a,0),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:55,column:6},end:{line:57,column:17}}}))!=null?o:"")},31:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"if").call(r,l!=null?e(l,"outcomes"):l,{name:"if",hash:{},fn:n.program(32,a,0),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:40,column:8},end:{line:46,column:15}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"stages"):l,{name:"if",hash:{},fn:n.program(35,a,0),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:47,column:8},end:{line:53,column:15}}}))!=null?o:"")},32:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"section").call(r,{name:"section",hash:{title:e(u,"word").call(r,"glance.outcomes",{name:"word",hash:{},data:a,loc:{source:"partials/glance",start:{line:41,column:35},end:{line:41,column:59}}}),level:2},fn:n.program(33,a,0),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:41,column:10},end:{line:45,column:22}}}))!=null?o:""},33:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"outcomes"):l,{name:"each",hash:{},fn:n.program(34,a,0),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:42,column:12},end:{line:44,column:21}}}))!=null?o:""},34:function(n,l,u,s,a){var o,r=n.lookupProperty;return"            1. "+((o=r(u,"$put").call(l??(n.nullContext||{}),l,{name:"$put",hash:{},data:a,loc:{source:"partials/glance",start:{line:43,column:15},end:{line:43,column:23}}}))!=null?o:"")+`
`},35:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"section").call(r,{name:"section",hash:{title:e(u,"word").call(r,"glance.stages",{name:"word",hash:{},data:a,loc:{source:"partials/glance",start:{line:48,column:35},end:{line:48,column:57}}}),level:2},fn:n.program(36,a,0),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:48,column:10},end:{line:52,column:22}}}))!=null?o:""},36:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"stages"):l,{name:"each",hash:{},fn:n.program(37,a,0),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:49,column:12},end:{line:51,column:21}}}))!=null?o:""},37:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"            - **"+((o=e(u,"$put").call(r,l!=null?e(l,"title"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/glance",start:{line:50,column:16},end:{line:50,column:25}}}))!=null?o:"")+"**: "+((o=e(u,"$put").call(r,l!=null?e(l,"purpose"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/glance",start:{line:50,column:29},end:{line:50,column:40}}}))!=null?o:"")+`
`},38:function(n,l,u,s,a){var o,r=n.lookupProperty;return"        "+((o=n.invokePartial(r(s,"partials/limits"),l!=null?r(l,"limits"):l,{name:"partials/limits",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},39:function(n,l,u,s,a){var o,r=n.lookupProperty;return"    "+((o=n.invokePartial(r(s,"partials/limits"),l!=null?r(l,"limits"):l,{name:"partials/limits",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},40:function(n,l,u,s,a,o,r){var e,c=n.lookupProperty;return(e=c(u,"if").call(l??(n.nullContext||{}),l!=null?c(l,"spaces"):l,{name:"if",hash:{},fn:n.program(41,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:64,column:4},end:{line:81,column:11}}}))!=null?e:""},41:function(n,l,u,s,a,o,r){var e,c=l??(n.nullContext||{}),t=n.lookupProperty;return(e=t(u,"section").call(c,{name:"section",hash:{title:t(u,"word").call(c,"spaces.title",{name:"word",hash:{},data:a,loc:{source:"partials/glance",start:{line:65,column:31},end:{line:65,column:52}}}),level:2},fn:n.program(42,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:65,column:6},end:{line:80,column:18}}}))!=null?e:""},42:function(n,l,u,s,a,o,r){var e,c=n.lookupProperty;return(e=c(u,"grid").call(l??(n.nullContext||{}),{name:"grid",hash:{},fn:n.program(43,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:66,column:8},end:{line:79,column:17}}}))!=null?e:""},43:function(n,l,u,s,a,o,r){var e,c=l??(n.nullContext||{}),t=n.lookupProperty;return"          "+((e=t(u,"head").call(c,{name:"head",hash:{strong:!0},fn:n.program(44,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:67,column:10},end:{line:67,column:63}}}))!=null?e:"")+`
          `+((e=t(u,"head").call(c,{name:"head",hash:{width:"wide"},fn:n.program(45,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:68,column:10},end:{line:68,column:63}}}))!=null?e:"")+`
          `+((e=t(u,"if").call(c,l!=null?t(l,"hasPeople"):l,{name:"if",hash:{},fn:n.program(46,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:69,column:10},end:{line:69,column:89}}}))!=null?e:"")+`
          `+((e=t(u,"if").call(c,l!=null?t(l,"hasMore"):l,{name:"if",hash:{},fn:n.program(48,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:70,column:10},end:{line:70,column:85}}}))!=null?e:"")+`
`+((e=t(u,"each").call(c,l!=null?t(l,"spaces"):l,{name:"each",hash:{},fn:n.program(50,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:71,column:10},end:{line:78,column:19}}}))!=null?e:"")},44:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"spaces.place",{name:"word",hash:{},data:a,loc:{source:"partials/glance",start:{line:67,column:31},end:{line:67,column:54}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/glance",start:{line:67,column:31},end:{line:67,column:54}}}))!=null?o:""},45:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"spaces.kept",{name:"word",hash:{},data:a,loc:{source:"partials/glance",start:{line:68,column:32},end:{line:68,column:54}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/glance",start:{line:68,column:32},end:{line:68,column:54}}}))!=null?o:""},46:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"head").call(l??(n.nullContext||{}),{name:"head",hash:{width:"wide"},fn:n.program(47,a,0),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:69,column:27},end:{line:69,column:82}}}))!=null?o:""},47:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"spaces.people",{name:"word",hash:{},data:a,loc:{source:"partials/glance",start:{line:69,column:49},end:{line:69,column:73}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/glance",start:{line:69,column:49},end:{line:69,column:73}}}))!=null?o:""},48:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"head").call(l??(n.nullContext||{}),{name:"head",hash:{width:"wide"},fn:n.program(49,a,0),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:70,column:25},end:{line:70,column:78}}}))!=null?o:""},49:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"spaces.more",{name:"word",hash:{},data:a,loc:{source:"partials/glance",start:{line:70,column:47},end:{line:70,column:69}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/glance",start:{line:70,column:47},end:{line:70,column:69}}}))!=null?o:""},50:function(n,l,u,s,a,o,r){var e,c=n.lookupProperty;return(e=c(u,"row").call(l??(n.nullContext||{}),{name:"row",hash:{},fn:n.program(51,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:72,column:12},end:{line:77,column:20}}}))!=null?e:""},51:function(n,l,u,s,a,o,r){var e,c=l??(n.nullContext||{}),t=n.lookupProperty;return"              "+((e=t(u,"cell").call(c,{name:"cell",hash:{},fn:n.program(52,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:73,column:14},end:{line:73,column:40}}}))!=null?e:"")+`
              `+((e=t(u,"cell").call(c,{name:"cell",hash:{},fn:n.program(53,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:74,column:14},end:{line:74,column:40}}}))!=null?e:"")+`
              `+((e=t(u,"if").call(c,r[1]!=null?t(r[1],"hasPeople"):r[1],{name:"if",hash:{},fn:n.program(54,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:75,column:14},end:{line:75,column:69}}}))!=null?e:"")+`
              `+((e=t(u,"if").call(c,r[1]!=null?t(r[1],"hasMore"):r[1],{name:"if",hash:{},fn:n.program(56,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:76,column:14},end:{line:76,column:65}}}))!=null?e:"")+`
`},52:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"name"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/glance",start:{line:73,column:23},end:{line:73,column:31}}}))!=null?o:""},53:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"kept"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/glance",start:{line:74,column:23},end:{line:74,column:31}}}))!=null?o:""},54:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"cell").call(l??(n.nullContext||{}),{name:"cell",hash:{},fn:n.program(55,a,0),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:75,column:34},end:{line:75,column:62}}}))!=null?o:""},55:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"people"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/glance",start:{line:75,column:43},end:{line:75,column:53}}}))!=null?o:""},56:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"cell").call(l??(n.nullContext||{}),{name:"cell",hash:{},fn:n.program(57,a,0),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:76,column:32},end:{line:76,column:58}}}))!=null?o:""},57:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"more"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/glance",start:{line:76,column:41},end:{line:76,column:49}}}))!=null?o:""},58:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"section").call(r,{name:"section",hash:{title:e(u,"word").call(r,"legend.title",{name:"word",hash:{},data:a,loc:{source:"partials/glance",start:{line:85,column:29},end:{line:85,column:50}}}),level:2},fn:n.program(59,a,0),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:85,column:4},end:{line:93,column:16}}}))!=null?o:""},59:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"legend").call(r,{name:"legend",hash:{},fn:n.program(60,a,0),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:86,column:6},end:{line:90,column:17}}}))!=null?o:"")+`
      **`+((o=e(u,"$put").call(r,e(u,"word").call(r,"prompt.depth",{name:"word",hash:{},data:a,loc:{source:"partials/glance",start:{line:92,column:8},end:{line:92,column:31}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/glance",start:{line:92,column:8},end:{line:92,column:31}}}))!=null?o:"")+"** "+((o=e(u,"$put").call(r,l!=null?e(l,"depthLegend"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/glance",start:{line:92,column:34},end:{line:92,column:49}}}))!=null?o:"")+`
`},60:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"legend"):l,{name:"each",hash:{},fn:n.program(61,a,0),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:87,column:8},end:{line:89,column:17}}}))!=null?o:""},61:function(n,l,u,s,a){var o,r=n.lookupProperty;return"          "+((o=r(u,"entry").call(l??(n.nullContext||{}),{name:"entry",hash:{label:l!=null?r(l,"label"):l,symbol:l!=null?r(l,"symbol"):l},fn:n.program(62,a,0),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:88,column:10},end:{line:88,column:64}}}))!=null?o:"")+`
`},62:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"text"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/glance",start:{line:88,column:46},end:{line:88,column:54}}}))!=null?o:""},63:function(n,l,u,s,a){var o,r=n.lookupProperty;return"    "+((o=r(u,"contents").call(l??(n.nullContext||{}),{name:"contents",hash:{},data:a,loc:{source:"partials/glance",start:{line:97,column:4},end:{line:97,column:16}}}))!=null?o:"")+`
`},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a,o,r){var e,c=l??(n.nullContext||{}),t=n.lookupProperty;return(e=t(u,"section").call(c,{name:"section",hash:{page:"new",title:t(u,"word").call(c,"glance.title",{name:"word",hash:{},data:a,loc:{source:"partials/glance",start:{line:1,column:25},end:{line:1,column:46}}}),level:1},fn:n.program(0,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/glance",start:{line:1,column:0},end:{line:99,column:12}}}))!=null?e:""},usePartial:!0,useData:!0,useDepths:!0},"partials/handout-content":{0:function(n,l,u,s,a){var o,r=n.lookupProperty;return"  "+((o=n.invokePartial(r(s,"partials/handout-task"),l,{name:"partials/handout-task",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},1:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"prompt").call(r,{name:"prompt",hash:{purpose:e(u,"word").call(r,"handout.why",{name:"word",hash:{purpose:l!=null?e(l,"purpose"):l},data:a,loc:{source:"partials/handout-content",start:{line:5,column:38},end:{line:5,column:74}}}),question:l!=null?e(l,"question"):l},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-content",start:{line:5,column:2},end:{line:15,column:13}}}))!=null?o:"")+"  "+((o=e(u,"writing-lines").call(r,{name:"writing-lines",hash:{lines:l!=null?e(l,"lines"):l},data:a,loc:{source:"partials/handout-content",start:{line:16,column:2},end:{line:16,column:31}}}))!=null?o:"")+`
`},2:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"with").call(r,l!=null?e(l,"time"):l,{name:"with",hash:{},fn:n.program(3,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-content",start:{line:6,column:4},end:{line:8,column:13}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"pass"):l,{name:"if",hash:{},fn:n.program(5,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-content",start:{line:9,column:4},end:{line:11,column:11}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"keepTo"):l,{name:"if",hash:{},fn:n.program(7,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-content",start:{line:12,column:4},end:{line:14,column:11}}}))!=null?o:"")},3:function(n,l,u,s,a){var o,r=n.lookupProperty;return"      "+((o=r(u,"field").call(l??(n.nullContext||{}),{name:"field",hash:{label:l!=null?r(l,"label"):l,symbol:"time"},fn:n.program(4,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-content",start:{line:7,column:6},end:{line:7,column:61}}}))!=null?o:"")+`
`},4:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"value"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/handout-content",start:{line:7,column:42},end:{line:7,column:51}}}))!=null?o:""},5:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"      "+((o=e(u,"field").call(r,{name:"field",hash:{label:e(u,"word").call(r,"prompt.pass",{name:"word",hash:{},data:a,loc:{source:"partials/handout-content",start:{line:10,column:35},end:{line:10,column:55}}}),symbol:"pass"},fn:n.program(6,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-content",start:{line:10,column:6},end:{line:10,column:75}}}))!=null?o:"")+`
`},6:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"pass"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/handout-content",start:{line:10,column:57},end:{line:10,column:65}}}))!=null?o:""},7:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"      "+((o=e(u,"field").call(r,{name:"field",hash:{label:e(u,"word").call(r,"prompt.keep-to",{name:"word",hash:{},data:a,loc:{source:"partials/handout-content",start:{line:13,column:38},end:{line:13,column:61}}}),symbol:"keep-to"},fn:n.program(8,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-content",start:{line:13,column:6},end:{line:13,column:83}}}))!=null?o:"")+`
`},8:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"keepTo"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/handout-content",start:{line:13,column:63},end:{line:13,column:73}}}))!=null?o:""},9:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"section").call(l??(n.nullContext||{}),{name:"section",hash:{title:l!=null?r(l,"title"):l,level:3},fn:n.program(10,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-content",start:{line:19,column:2},end:{line:37,column:14}}}))!=null?o:""},10:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"    "+((o=e(u,"$put").call(r,l!=null?e(l,"moves"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/handout-content",start:{line:20,column:4},end:{line:20,column:13}}}))!=null?o:"")+`

`+((o=e(u,"each").call(r,l!=null?e(l,"tasks"):l,{name:"each",hash:{},fn:n.program(11,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-content",start:{line:22,column:4},end:{line:24,column:13}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"signals"):l,{name:"if",hash:{},fn:n.program(12,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-content",start:{line:25,column:4},end:{line:36,column:11}}}))!=null?o:"")},11:function(n,l,u,s,a){var o,r=n.lookupProperty;return"      "+((o=n.invokePartial(r(s,"partials/handout-task"),l,{name:"partials/handout-task",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},12:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"grid").call(l??(n.nullContext||{}),{name:"grid",hash:{},fn:n.program(13,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-content",start:{line:26,column:6},end:{line:35,column:15}}}))!=null?o:""},13:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"        "+((o=e(u,"head").call(r,{name:"head",hash:{strong:!0},fn:n.program(14,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-content",start:{line:27,column:8},end:{line:27,column:62}}}))!=null?o:"")+`
        `+((o=e(u,"head").call(r,{name:"head",hash:{width:"wide"},fn:n.program(15,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-content",start:{line:28,column:8},end:{line:28,column:62}}}))!=null?o:"")+`
`+((o=e(u,"each").call(r,l!=null?e(l,"signals"):l,{name:"each",hash:{},fn:n.program(16,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-content",start:{line:29,column:8},end:{line:34,column:17}}}))!=null?o:"")},14:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"handout.clock",{name:"word",hash:{},data:a,loc:{source:"partials/handout-content",start:{line:27,column:29},end:{line:27,column:53}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/handout-content",start:{line:27,column:29},end:{line:27,column:53}}}))!=null?o:""},15:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"handout.then",{name:"word",hash:{},data:a,loc:{source:"partials/handout-content",start:{line:28,column:30},end:{line:28,column:53}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/handout-content",start:{line:28,column:30},end:{line:28,column:53}}}))!=null?o:""},16:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"row").call(l??(n.nullContext||{}),{name:"row",hash:{},fn:n.program(17,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-content",start:{line:30,column:10},end:{line:33,column:18}}}))!=null?o:""},17:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"            "+((o=e(u,"cell").call(r,{name:"cell",hash:{},fn:n.program(18,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-content",start:{line:31,column:12},end:{line:31,column:36}}}))!=null?o:"")+`
            `+((o=e(u,"cell").call(r,{name:"cell",hash:{},fn:n.program(19,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-content",start:{line:32,column:12},end:{line:32,column:38}}}))!=null?o:"")+`
`},18:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"at"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/handout-content",start:{line:31,column:21},end:{line:31,column:27}}}))!=null?o:""},19:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"text"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/handout-content",start:{line:32,column:21},end:{line:32,column:29}}}))!=null?o:""},20:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"  "+((o=e(u,"ruled").call(r,{name:"ruled",hash:{label:e(u,"word").call(r,"activity.report",{name:"word",hash:{},data:a,loc:{source:"partials/handout-content",start:{line:40,column:33},end:{line:40,column:57}}}),symbol:"report"},fn:n.program(19,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-content",start:{line:40,column:2},end:{line:40,column:77}}}))!=null?o:"")+`
`},21:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"  "+((o=e(u,"ruled").call(r,{name:"ruled",hash:{label:e(u,"word").call(r,"handout.result",{name:"word",hash:{},data:a,loc:{source:"partials/handout-content",start:{line:43,column:33},end:{line:43,column:56}}}),symbol:"output"},fn:n.program(22,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-content",start:{line:43,column:2},end:{line:43,column:78}}}))!=null?o:"")+`
`},22:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"output"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/handout-content",start:{line:43,column:58},end:{line:43,column:68}}}))!=null?o:""},23:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"  "+((o=e(u,"ruled").call(r,{name:"ruled",hash:{label:e(u,"word").call(r,"handout.support",{name:"word",hash:{},data:a,loc:{source:"partials/handout-content",start:{line:46,column:31},end:{line:46,column:55}}}),symbol:"note"},fn:n.program(24,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-content",start:{line:46,column:2},end:{line:46,column:78}}}))!=null?o:"")+`
`},24:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"support"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/handout-content",start:{line:46,column:57},end:{line:46,column:68}}}))!=null?o:""},25:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"  "+((o=e(u,"ruled").call(r,{name:"ruled",hash:{label:e(u,"word").call(r,"spaces.recording",{name:"word",hash:{},data:a,loc:{source:"partials/handout-content",start:{line:49,column:31},end:{line:49,column:56}}}),symbol:"note"},fn:n.program(26,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-content",start:{line:49,column:2},end:{line:49,column:81}}}))!=null?o:"")+`
`},26:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"recording"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/handout-content",start:{line:49,column:58},end:{line:49,column:71}}}))!=null?o:""},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"each").call(r,l!=null?e(l,"tasks"):l,{name:"each",hash:{},fn:n.program(0,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-content",start:{line:1,column:0},end:{line:3,column:9}}}))!=null?o:"")+((o=e(u,"each").call(r,l!=null?e(l,"prompts"):l,{name:"each",hash:{},fn:n.program(1,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-content",start:{line:4,column:0},end:{line:17,column:9}}}))!=null?o:"")+((o=e(u,"with").call(r,l!=null?e(l,"rounds"):l,{name:"with",hash:{},fn:n.program(9,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-content",start:{line:18,column:0},end:{line:38,column:9}}}))!=null?o:"")+((o=e(u,"with").call(r,l!=null?e(l,"report"):l,{name:"with",hash:{},fn:n.program(20,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-content",start:{line:39,column:0},end:{line:41,column:9}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"output"):l,{name:"if",hash:{},fn:n.program(21,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-content",start:{line:42,column:0},end:{line:44,column:7}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"support"):l,{name:"if",hash:{},fn:n.program(23,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-content",start:{line:45,column:0},end:{line:47,column:7}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"recording"):l,{name:"if",hash:{},fn:n.program(25,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-content",start:{line:48,column:0},end:{line:50,column:7}}}))!=null?o:"")},usePartial:!0,useData:!0},"partials/handout-session":{0:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"activity").call(l??(n.nullContext||{}),{name:"activity",hash:{level:2,continued:l!=null?r(l,"continued"):l,purpose:l!=null?r(l,"purpose"):l,title:l!=null?r(l,"title"):l,number:l!=null?r(l,"number"):l},fn:n.program(1,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-session",start:{line:2,column:2},end:{line:32,column:15}}}))!=null?o:""},1:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"each").call(r,l!=null?e(l,"about"):l,{name:"each",hash:{},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-session",start:{line:3,column:4},end:{line:5,column:13}}}))!=null?o:"")+((o=e(u,"with").call(r,l!=null?e(l,"content"):l,{name:"with",hash:{},fn:n.program(4,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-session",start:{line:6,column:4},end:{line:8,column:13}}}))!=null?o:"")+((o=e(u,"each").call(r,l!=null?e(l,"tracks"):l,{name:"each",hash:{},fn:n.program(5,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-session",start:{line:9,column:4},end:{line:28,column:13}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"notes"):l,{name:"if",hash:{},fn:n.program(12,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-session",start:{line:29,column:4},end:{line:31,column:11}}}))!=null?o:"")},2:function(n,l,u,s,a){var o,r=n.lookupProperty;return"      "+((o=r(u,"entry").call(l??(n.nullContext||{}),{name:"entry",hash:{symbol:l!=null?r(l,"symbol"):l},fn:n.program(3,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-session",start:{line:4,column:6},end:{line:4,column:48}}}))!=null?o:"")+`
`},3:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"text"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/handout-session",start:{line:4,column:30},end:{line:4,column:38}}}))!=null?o:""},4:function(n,l,u,s,a){var o,r=n.lookupProperty;return"      "+((o=n.invokePartial(r(s,"partials/handout-content"),l,{name:"partials/handout-content",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},5:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"section").call(l??(n.nullContext||{}),{name:"section",hash:{title:l!=null?r(l,"title"):l,level:3},fn:n.program(6,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-session",start:{line:10,column:6},end:{line:27,column:18}}}))!=null?o:""},6:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"        "+((o=e(u,"$put").call(r,l!=null?e(l,"join"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/handout-session",start:{line:11,column:8},end:{line:11,column:16}}}))!=null?o:"")+`

`+((o=e(u,"if").call(r,l!=null?e(l,"place"):l,{name:"if",hash:{},fn:n.program(7,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-session",start:{line:13,column:8},end:{line:15,column:15}}}))!=null?o:"")+`
`+((o=e(u,"each").call(r,l!=null?e(l,"activities"):l,{name:"each",hash:{},fn:n.program(8,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-session",start:{line:17,column:8},end:{line:26,column:17}}}))!=null?o:"")},7:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"        "+((o=e(u,"$put").call(r,e(u,"word").call(r,"handout.at-place",{name:"word",hash:{place:l!=null?e(l,"place"):l},data:a,loc:{source:"partials/handout-session",start:{line:14,column:8},end:{line:14,column:47}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/handout-session",start:{line:14,column:8},end:{line:14,column:47}}}))!=null?o:"")+`
`},8:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"activity").call(l??(n.nullContext||{}),{name:"activity",hash:{level:3,continued:l!=null?r(l,"continued"):l,purpose:l!=null?r(l,"purpose"):l,title:l!=null?r(l,"title"):l},fn:n.program(9,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-session",start:{line:18,column:10},end:{line:25,column:23}}}))!=null?o:""},9:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"each").call(r,l!=null?e(l,"about"):l,{name:"each",hash:{},fn:n.program(10,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-session",start:{line:19,column:12},end:{line:21,column:21}}}))!=null?o:"")+((o=e(u,"with").call(r,l!=null?e(l,"content"):l,{name:"with",hash:{},fn:n.program(11,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-session",start:{line:22,column:12},end:{line:24,column:21}}}))!=null?o:"")},10:function(n,l,u,s,a){var o,r=n.lookupProperty;return"              "+((o=r(u,"entry").call(l??(n.nullContext||{}),{name:"entry",hash:{symbol:l!=null?r(l,"symbol"):l},fn:n.program(3,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-session",start:{line:20,column:14},end:{line:20,column:56}}}))!=null?o:"")+`
`},11:function(n,l,u,s,a){var o,r=n.lookupProperty;return"              "+((o=n.invokePartial(r(s,"partials/handout-content"),l,{name:"partials/handout-content",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},12:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"      "+((o=e(u,"writing-lines").call(r,{name:"writing-lines",hash:{lines:l!=null?e(l,"notes"):l,label:e(u,"word").call(r,"handout.notes",{name:"word",hash:{},data:a,loc:{source:"partials/handout-session",start:{line:30,column:28},end:{line:30,column:50}}})},data:a,loc:{source:"partials/handout-session",start:{line:30,column:6},end:{line:30,column:64}}}))!=null?o:"")+`
`},13:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"section").call(l??(n.nullContext||{}),{name:"section",hash:{page:"kept",title:l!=null?r(l,"title"):l,level:2},fn:n.program(14,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-session",start:{line:35,column:2},end:{line:53,column:14}}}))!=null?o:""},14:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"    "+((o=e(u,"$put").call(r,e(u,"word").call(r,"handout.feedback-lead",{name:"word",hash:{},data:a,loc:{source:"partials/handout-session",start:{line:36,column:4},end:{line:36,column:36}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/handout-session",start:{line:36,column:4},end:{line:36,column:36}}}))!=null?o:"")+`

`+((o=e(u,"each").call(r,l!=null?e(l,"items"):l,{name:"each",hash:{},fn:n.program(15,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-session",start:{line:38,column:4},end:{line:52,column:13}}}))!=null?o:"")},15:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"if").call(r,l!=null?e(l,"when"):l,{name:"if",hash:{},fn:n.program(16,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-session",start:{line:39,column:6},end:{line:41,column:13}}}))!=null?o:"")+`
`+((o=e(u,"each").call(r,l!=null?e(l,"questions"):l,{name:"each",hash:{},fn:n.program(17,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-session",start:{line:43,column:6},end:{line:49,column:15}}}))!=null?o:"")+`
      `+((o=e(u,"$put").call(r,l!=null?e(l,"smallest"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/handout-session",start:{line:51,column:6},end:{line:51,column:18}}}))!=null?o:"")+`
`},16:function(n,l,u,s,a){var o,r=n.lookupProperty;return"      **"+((o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"when"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/handout-session",start:{line:40,column:8},end:{line:40,column:16}}}))!=null?o:"")+`**
`},17:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"if").call(l??(n.nullContext||{}),l!=null?r(l,"points"):l,{name:"if",hash:{},fn:n.program(18,a,0),inverse:n.program(19,a,0),data:a,loc:{source:"partials/handout-session",start:{line:44,column:8},end:{line:48,column:15}}}))!=null?o:""},18:function(n,l,u,s,a){var o,r=n.lookupProperty;return"          "+((o=r(u,"scale").call(l??(n.nullContext||{}),{name:"scale",hash:{points:l!=null?r(l,"points"):l,question:l!=null?r(l,"text"):l},data:a,loc:{source:"partials/handout-session",start:{line:45,column:10},end:{line:45,column:47}}}))!=null?o:"")+`
`},19:function(n,l,u,s,a){var o,r=n.lookupProperty;return"          "+((o=r(u,"writing-lines").call(l??(n.nullContext||{}),{name:"writing-lines",hash:{lines:2,label:l!=null?r(l,"text"):l},data:a,loc:{source:"partials/handout-session",start:{line:47,column:10},end:{line:47,column:46}}}))!=null?o:"")+`
`},20:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"panel").call(r,{name:"panel",hash:{title:e(u,"word").call(r,"handout.next",{name:"word",hash:{},data:a,loc:{source:"partials/handout-session",start:{line:56,column:17},end:{line:56,column:38}}})},fn:n.program(21,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-session",start:{line:56,column:2},end:{line:68,column:12}}}))!=null?o:""},21:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"facts").call(l??(n.nullContext||{}),{name:"facts",hash:{},fn:n.program(22,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-session",start:{line:57,column:4},end:{line:67,column:14}}}))!=null?o:""},22:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"each").call(r,l!=null?e(l,"tasks"):l,{name:"each",hash:{},fn:n.program(23,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-session",start:{line:58,column:6},end:{line:60,column:15}}}))!=null?o:"")+((o=e(u,"each").call(r,l!=null?e(l,"posts"):l,{name:"each",hash:{},fn:n.program(25,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-session",start:{line:61,column:6},end:{line:63,column:15}}}))!=null?o:"")+((o=e(u,"each").call(r,l!=null?e(l,"facts"):l,{name:"each",hash:{},fn:n.program(27,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-session",start:{line:64,column:6},end:{line:66,column:15}}}))!=null?o:"")},23:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"        "+((o=e(u,"fact").call(r,{name:"fact",hash:{label:e(u,"word").call(r,"handout.after",{name:"word",hash:{},data:a,loc:{source:"partials/handout-session",start:{line:59,column:22},end:{line:59,column:44}}})},fn:n.program(24,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-session",start:{line:59,column:8},end:{line:59,column:106}}}))!=null?o:"")+`
`},24:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"$put").call(r,l!=null?e(l,"text"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/handout-session",start:{line:59,column:46},end:{line:59,column:54}}}))!=null?o:"")+" "+((o=e(u,"$put").call(r,e(u,"word").call(r,"handout.details",{name:"word",hash:{details:l!=null?e(l,"details"):l},data:a,loc:{source:"partials/handout-session",start:{line:59,column:55},end:{line:59,column:97}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/handout-session",start:{line:59,column:55},end:{line:59,column:97}}}))!=null?o:"")},25:function(n,l,u,s,a){var o,r=n.lookupProperty;return"        "+((o=r(u,"fact").call(l??(n.nullContext||{}),{name:"fact",hash:{label:l!=null?r(l,"label"):l},fn:n.program(26,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-session",start:{line:62,column:8},end:{line:62,column:53}}}))!=null?o:"")+`
`},26:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"$put").call(r,l!=null?e(l,"say"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/handout-session",start:{line:62,column:29},end:{line:62,column:36}}}))!=null?o:"")+" "+((o=e(u,"$put").call(r,l!=null?e(l,"ask"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/handout-session",start:{line:62,column:37},end:{line:62,column:44}}}))!=null?o:"")},27:function(n,l,u,s,a){var o,r=n.lookupProperty;return"        "+((o=r(u,"fact").call(l??(n.nullContext||{}),{name:"fact",hash:{label:l!=null?r(l,"label"):l},fn:n.program(28,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-session",start:{line:65,column:8},end:{line:65,column:47}}}))!=null?o:"")+`
`},28:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"value"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/handout-session",start:{line:65,column:29},end:{line:65,column:38}}}))!=null?o:""},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"each").call(r,l!=null?e(l,"pieces"):l,{name:"each",hash:{},fn:n.program(0,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-session",start:{line:1,column:0},end:{line:33,column:9}}}))!=null?o:"")+((o=e(u,"with").call(r,l!=null?e(l,"feedback"):l,{name:"with",hash:{},fn:n.program(13,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-session",start:{line:34,column:0},end:{line:54,column:9}}}))!=null?o:"")+((o=e(u,"with").call(r,l!=null?e(l,"next"):l,{name:"with",hash:{},fn:n.program(20,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-session",start:{line:55,column:0},end:{line:69,column:9}}}))!=null?o:"")},usePartial:!0,useData:!0},"partials/handout-task":{0:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"  "+((o=e(u,"if").call(r,l!=null?e(l,"aside"):l,{name:"if",hash:{},fn:n.program(1,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-task",start:{line:2,column:2},end:{line:2,column:51}}}))!=null?o:"")+`
  `+((o=e(u,"$put").call(r,l!=null?e(l,"text"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/handout-task",start:{line:3,column:2},end:{line:3,column:10}}}))!=null?o:"")+`
`},1:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"aside").call(l??(n.nullContext||{}),{name:"aside",hash:{},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-task",start:{line:2,column:15},end:{line:2,column:44}}}))!=null?o:""},2:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"aside"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/handout-task",start:{line:2,column:25},end:{line:2,column:34}}}))!=null?o:""},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"step").call(l??(n.nullContext||{}),{name:"step",hash:{label:l!=null?r(l,"label"):l,verb:"task"},fn:n.program(0,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-task",start:{line:1,column:0},end:{line:4,column:9}}}))!=null?o:""},useData:!0},"partials/handout-times":{0:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"facts").call(l??(n.nullContext||{}),{name:"facts",hash:{},fn:n.program(1,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-times",start:{line:2,column:2},end:{line:6,column:12}}}))!=null?o:""},1:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"facts"):l,{name:"each",hash:{},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-times",start:{line:3,column:4},end:{line:5,column:13}}}))!=null?o:""},2:function(n,l,u,s,a){var o,r=n.lookupProperty;return"      "+((o=r(u,"fact").call(l??(n.nullContext||{}),{name:"fact",hash:{label:l!=null?r(l,"label"):l},fn:n.program(3,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-times",start:{line:4,column:6},end:{line:4,column:54}}}))!=null?o:"")+`
`},3:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"$put").call(r,l!=null?e(l,"value"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/handout-times",start:{line:4,column:27},end:{line:4,column:36}}}))!=null?o:"")+" "+((o=e(u,"$put").call(r,l!=null?e(l,"link"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/handout-times",start:{line:4,column:37},end:{line:4,column:45}}}))!=null?o:"")},4:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"section").call(r,{name:"section",hash:{title:e(u,"word").call(r,"session.outcomes",{name:"word",hash:{},data:a,loc:{source:"partials/handout-times",start:{line:9,column:27},end:{line:9,column:52}}}),level:2},fn:n.program(5,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-times",start:{line:9,column:2},end:{line:13,column:14}}}))!=null?o:""},5:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"outcomes"):l,{name:"each",hash:{},fn:n.program(6,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-times",start:{line:10,column:4},end:{line:12,column:13}}}))!=null?o:""},6:function(n,l,u,s,a){var o,r=n.lookupProperty;return"    - "+((o=r(u,"$put").call(l??(n.nullContext||{}),l,{name:"$put",hash:{},data:a,loc:{source:"partials/handout-times",start:{line:11,column:6},end:{line:11,column:14}}}))!=null?o:"")+`
`},7:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"section").call(r,{name:"section",hash:{title:e(u,"word").call(r,"handout.before",{name:"word",hash:{},data:a,loc:{source:"partials/handout-times",start:{line:16,column:27},end:{line:16,column:50}}}),level:2},fn:n.program(8,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-times",start:{line:16,column:2},end:{line:21,column:14}}}))!=null?o:""},8:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"each").call(r,l!=null?e(l,"before"):l,{name:"each",hash:{},fn:n.program(9,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-times",start:{line:17,column:4},end:{line:19,column:13}}}))!=null?o:"")+"    "+((o=e(u,"writing-lines").call(r,{name:"writing-lines",hash:{lines:2,label:e(u,"word").call(r,"handout.my-question",{name:"word",hash:{},data:a,loc:{source:"partials/handout-times",start:{line:20,column:26},end:{line:20,column:54}}})},data:a,loc:{source:"partials/handout-times",start:{line:20,column:4},end:{line:20,column:64}}}))!=null?o:"")+`
`},9:function(n,l,u,s,a){var o,r=n.lookupProperty;return"      "+((o=n.invokePartial(r(s,"partials/task"),l,{name:"partials/task",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},10:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"section").call(l??(n.nullContext||{}),{name:"section",hash:{title:l!=null?r(l,"length"):l,level:2},fn:n.program(11,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-times",start:{line:24,column:2},end:{line:33,column:14}}}))!=null?o:""},11:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"with").call(r,l!=null?e(l,"bar"):l,{name:"with",hash:{},fn:n.program(12,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-times",start:{line:25,column:4},end:{line:27,column:13}}}))!=null?o:"")+((o=e(u,"schedule").call(r,{name:"schedule",hash:{},fn:n.program(13,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-times",start:{line:28,column:4},end:{line:32,column:17}}}))!=null?o:"")},12:function(n,l,u,s,a){var o,r=n.lookupProperty;return"      "+((o=r(u,"time-bar").call(l??(n.nullContext||{}),{name:"time-bar",hash:{key:l!=null?r(l,"key"):l,alt:l!=null?r(l,"alt"):l,ticks:l!=null?r(l,"ticks"):l,pieces:l!=null?r(l,"pieces"):l},data:a,loc:{source:"partials/handout-times",start:{line:26,column:6},end:{line:26,column:60}}}))!=null?o:"")+`
`},13:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"schedule"):l,{name:"each",hash:{},fn:n.program(14,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-times",start:{line:29,column:6},end:{line:31,column:15}}}))!=null?o:""},14:function(n,l,u,s,a){var o,r=n.lookupProperty;return"        "+((o=r(u,"time").call(l??(n.nullContext||{}),{name:"time",hash:{aside:l!=null?r(l,"piece"):l,symbol:l!=null?r(l,"symbol"):l,start:l!=null?r(l,"start"):l},fn:n.program(15,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-times",start:{line:30,column:8},end:{line:30,column:73}}}))!=null?o:"")+`
`},15:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"title"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/handout-times",start:{line:30,column:55},end:{line:30,column:64}}}))!=null?o:""},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"if").call(r,l!=null?e(l,"facts"):l,{name:"if",hash:{},fn:n.program(0,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-times",start:{line:1,column:0},end:{line:7,column:7}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"outcomes"):l,{name:"if",hash:{},fn:n.program(4,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-times",start:{line:8,column:0},end:{line:14,column:7}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"before"):l,{name:"if",hash:{},fn:n.program(7,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-times",start:{line:15,column:0},end:{line:22,column:7}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"schedule"):l,{name:"if",hash:{},fn:n.program(10,a,0),inverse:n.noop,data:a,loc:{source:"partials/handout-times",start:{line:23,column:0},end:{line:34,column:7}}}))!=null?o:"")},usePartial:!0,useData:!0},"partials/limits":{0:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"  **"+((o=e(u,"$put").call(r,e(u,"word").call(r,"limits.pass",{name:"word",hash:{},data:a,loc:{source:"partials/limits",start:{line:2,column:4},end:{line:2,column:26}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/limits",start:{line:2,column:4},end:{line:2,column:26}}}))!=null?o:"")+"** "+((o=e(u,"$put").call(r,l!=null?e(l,"pass"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/limits",start:{line:2,column:29},end:{line:2,column:37}}}))!=null?o:"")+`

`+((o=e(u,"if").call(r,l!=null?e(l,"voluntary"):l,{name:"if",hash:{},fn:n.program(1,a,0),inverse:n.noop,data:a,loc:{source:"partials/limits",start:{line:4,column:2},end:{line:6,column:9}}}))!=null?o:"")+`
  **`+((o=e(u,"$put").call(r,e(u,"word").call(r,"limits.confidentiality",{name:"word",hash:{},data:a,loc:{source:"partials/limits",start:{line:8,column:4},end:{line:8,column:37}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/limits",start:{line:8,column:4},end:{line:8,column:37}}}))!=null?o:"")+"** "+((o=e(u,"$put").call(r,l!=null?e(l,"confidentiality"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/limits",start:{line:8,column:40},end:{line:8,column:59}}}))!=null?o:"")+`

`+((o=e(u,"if").call(r,l!=null?e(l,"writtenDown"):l,{name:"if",hash:{},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"partials/limits",start:{line:10,column:2},end:{line:12,column:9}}}))!=null?o:"")+`
`+((o=e(u,"if").call(r,l!=null?e(l,"keepTo"):l,{name:"if",hash:{},fn:n.program(3,a,0),inverse:n.noop,data:a,loc:{source:"partials/limits",start:{line:14,column:2},end:{line:16,column:9}}}))!=null?o:"")+`
  **`+((o=e(u,"$put").call(r,e(u,"word").call(r,"limits.off-limits-label",{name:"word",hash:{},data:a,loc:{source:"partials/limits",start:{line:18,column:4},end:{line:18,column:38}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/limits",start:{line:18,column:4},end:{line:18,column:38}}}))!=null?o:"")+"** "+((o=e(u,"$put").call(r,l!=null?e(l,"offLimits"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/limits",start:{line:18,column:41},end:{line:18,column:54}}}))!=null?o:"")+`

`+((o=e(u,"if").call(r,l!=null?e(l,"ourWorkTouches"):l,{name:"if",hash:{},fn:n.program(4,a,0),inverse:n.noop,data:a,loc:{source:"partials/limits",start:{line:20,column:2},end:{line:22,column:9}}}))!=null?o:"")+`
`+((o=e(u,"if").call(r,l!=null?e(l,"redirect"):l,{name:"if",hash:{},fn:n.program(5,a,0),inverse:n.noop,data:a,loc:{source:"partials/limits",start:{line:24,column:2},end:{line:26,column:9}}}))!=null?o:"")+`
  `+((o=e(u,"$put").call(r,e(u,"word").call(r,"limits.not-therapy",{name:"word",hash:{},data:a,loc:{source:"partials/limits",start:{line:28,column:2},end:{line:28,column:31}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/limits",start:{line:28,column:2},end:{line:28,column:31}}}))!=null?o:"")+`
`},1:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"  **"+((o=e(u,"$put").call(r,e(u,"word").call(r,"limits.voluntary",{name:"word",hash:{},data:a,loc:{source:"partials/limits",start:{line:5,column:4},end:{line:5,column:31}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/limits",start:{line:5,column:4},end:{line:5,column:31}}}))!=null?o:"")+"** "+((o=e(u,"$put").call(r,l!=null?e(l,"voluntary"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/limits",start:{line:5,column:34},end:{line:5,column:47}}}))!=null?o:"")+`
`},2:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"  **"+((o=e(u,"$put").call(r,e(u,"word").call(r,"limits.written-down",{name:"word",hash:{},data:a,loc:{source:"partials/limits",start:{line:11,column:4},end:{line:11,column:34}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/limits",start:{line:11,column:4},end:{line:11,column:34}}}))!=null?o:"")+"** "+((o=e(u,"$put").call(r,l!=null?e(l,"writtenDown"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/limits",start:{line:11,column:37},end:{line:11,column:52}}}))!=null?o:"")+`
`},3:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"  **"+((o=e(u,"$put").call(r,e(u,"word").call(r,"limits.keep-to",{name:"word",hash:{},data:a,loc:{source:"partials/limits",start:{line:15,column:4},end:{line:15,column:29}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/limits",start:{line:15,column:4},end:{line:15,column:29}}}))!=null?o:"")+"** "+((o=e(u,"$put").call(r,l!=null?e(l,"keepTo"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/limits",start:{line:15,column:32},end:{line:15,column:42}}}))!=null?o:"")+`
`},4:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"  **"+((o=e(u,"$put").call(r,e(u,"word").call(r,"limits.our-work-touches-label",{name:"word",hash:{},data:a,loc:{source:"partials/limits",start:{line:21,column:4},end:{line:21,column:44}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/limits",start:{line:21,column:4},end:{line:21,column:44}}}))!=null?o:"")+"** "+((o=e(u,"$put").call(r,l!=null?e(l,"ourWorkTouches"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/limits",start:{line:21,column:47},end:{line:21,column:65}}}))!=null?o:"")+`
`},5:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"  **"+((o=e(u,"$put").call(r,e(u,"word").call(r,"limits.redirect",{name:"word",hash:{},data:a,loc:{source:"partials/limits",start:{line:25,column:4},end:{line:25,column:30}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/limits",start:{line:25,column:4},end:{line:25,column:30}}}))!=null?o:"")+"** "+((o=e(u,"$put").call(r,e(u,"word").call(r,"quoted",{name:"word",hash:{text:l!=null?e(l,"redirect"):l},data:a,loc:{source:"partials/limits",start:{line:25,column:33},end:{line:25,column:64}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/limits",start:{line:25,column:33},end:{line:25,column:64}}}))!=null?o:"")+`
`},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"panel").call(r,{name:"panel",hash:{depth:l!=null?e(l,"depth"):l,title:e(u,"word").call(r,"limits.title",{name:"word",hash:{},data:a,loc:{source:"partials/limits",start:{line:1,column:15},end:{line:1,column:36}}})},fn:n.program(0,a,0),inverse:n.noop,data:a,loc:{source:"partials/limits",start:{line:1,column:0},end:{line:29,column:10}}}))!=null?o:""},useData:!0},"partials/mail-end":{compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"$put").call(r,e(u,"word").call(r,"invitations.access",{name:"word",hash:{},data:a,loc:{source:"partials/mail-end",start:{line:1,column:0},end:{line:1,column:29}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/mail-end",start:{line:1,column:0},end:{line:1,column:29}}}))!=null?o:"")+`

`+((o=n.invokePartial(e(s,"partials/mail-people"),l,{name:"partials/mail-people",hash:{people:l!=null?e(l,"people"):l},data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},usePartial:!0,useData:!0},"partials/mail-people":{0:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"**"+((o=e(u,"$put").call(r,e(u,"word").call(r,"invitations.whom",{name:"word",hash:{},data:a,loc:{source:"partials/mail-people",start:{line:2,column:2},end:{line:2,column:29}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/mail-people",start:{line:2,column:2},end:{line:2,column:29}}}))!=null?o:"")+`**

`+((o=e(u,"each").call(r,l!=null?e(l,"people"):l,{name:"each",hash:{},fn:n.program(1,a,0),inverse:n.noop,data:a,loc:{source:"partials/mail-people",start:{line:4,column:0},end:{line:6,column:9}}}))!=null?o:"")},1:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"- "+((o=e(u,"$put").call(r,e(u,"word").call(r,"moderation.whom",{name:"word",hash:{who:l!=null?e(l,"who"):l,for:l!=null?e(l,"for"):l},data:a,loc:{source:"partials/mail-people",start:{line:5,column:2},end:{line:5,column:44}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/mail-people",start:{line:5,column:2},end:{line:5,column:44}}}))!=null?o:"")+`
`},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"if").call(l??(n.nullContext||{}),l!=null?r(l,"people"):l,{name:"if",hash:{},fn:n.program(0,a,0),inverse:n.noop,data:a,loc:{source:"partials/mail-people",start:{line:1,column:0},end:{line:7,column:7}}}))!=null?o:""},useData:!0},"partials/moderation":{0:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"if").call(r,l!=null?e(l,"agreements"):l,{name:"if",hash:{},fn:n.program(1,a,0),inverse:n.noop,data:a,loc:{source:"partials/moderation",start:{line:2,column:2},end:{line:13,column:9}}}))!=null?o:"")+`
`+((o=e(u,"if").call(r,l!=null?e(l,"rules"):l,{name:"if",hash:{},fn:n.program(7,a,0),inverse:n.noop,data:a,loc:{source:"partials/moderation",start:{line:15,column:2},end:{line:30,column:9}}}))!=null?o:"")+`
`+((o=e(u,"if").call(r,l!=null?e(l,"contacts"):l,{name:"if",hash:{},fn:n.program(18,a,0),inverse:n.noop,data:a,loc:{source:"partials/moderation",start:{line:32,column:2},end:{line:39,column:9}}}))!=null?o:"")+`
`+((o=e(u,"if").call(r,l!=null?e(l,"team"):l,{name:"if",hash:{},fn:n.program(21,a,0),inverse:n.noop,data:a,loc:{source:"partials/moderation",start:{line:41,column:2},end:{line:56,column:9}}}))!=null?o:"")},1:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"if").call(r,l!=null?e(l,"made"):l,{name:"if",hash:{},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"partials/moderation",start:{line:3,column:4},end:{line:5,column:11}}}))!=null?o:"")+((o=e(u,"agreements").call(r,{name:"agreements",hash:{own:e(u,"word").call(r,"agreements.own",{name:"word",hash:{},data:a,loc:{source:"partials/moderation",start:{line:6,column:22},end:{line:6,column:45}}})},fn:n.program(4,a,0),inverse:n.noop,data:a,loc:{source:"partials/moderation",start:{line:6,column:4},end:{line:10,column:19}}}))!=null?o:"")+`
    `+((o=e(u,"$put").call(r,e(u,"word").call(r,"agreements.poster",{name:"word",hash:{list:l!=null?e(l,"poster"):l},data:a,loc:{source:"partials/moderation",start:{line:12,column:4},end:{line:12,column:44}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/moderation",start:{line:12,column:4},end:{line:12,column:44}}}))!=null?o:"")+`
`},2:function(n,l,u,s,a){var o,r=n.lookupProperty;return"      "+((o=r(u,"lead").call(l??(n.nullContext||{}),{name:"lead",hash:{},fn:n.program(3,a,0),inverse:n.noop,data:a,loc:{source:"partials/moderation",start:{line:4,column:6},end:{line:4,column:32}}}))!=null?o:"")+`
`},3:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"made"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/moderation",start:{line:4,column:15},end:{line:4,column:23}}}))!=null?o:""},4:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"agreements"):l,{name:"each",hash:{},fn:n.program(5,a,0),inverse:n.noop,data:a,loc:{source:"partials/moderation",start:{line:7,column:6},end:{line:9,column:15}}}))!=null?o:""},5:function(n,l,u,s,a){var o,r=n.lookupProperty;return"        "+((o=r(u,"agreement").call(l??(n.nullContext||{}),{name:"agreement",hash:{why:l!=null?r(l,"why"):l},fn:n.program(6,a,0),inverse:n.noop,data:a,loc:{source:"partials/moderation",start:{line:8,column:8},end:{line:8,column:52}}}))!=null?o:"")+`
`},6:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"text"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/moderation",start:{line:8,column:30},end:{line:8,column:38}}}))!=null?o:""},7:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"section").call(r,{name:"section",hash:{title:e(u,"word").call(r,"moderation.drifts",{name:"word",hash:{},data:a,loc:{source:"partials/moderation",start:{line:16,column:29},end:{line:16,column:55}}}),level:2},fn:n.program(8,a,0),inverse:n.noop,data:a,loc:{source:"partials/moderation",start:{line:16,column:4},end:{line:29,column:16}}}))!=null?o:""},8:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"grid").call(l??(n.nullContext||{}),{name:"grid",hash:{spoken:1},fn:n.program(9,a,0),inverse:n.noop,data:a,loc:{source:"partials/moderation",start:{line:17,column:6},end:{line:28,column:15}}}))!=null?o:""},9:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"        "+((o=e(u,"head").call(r,{name:"head",hash:{strong:!0},fn:n.program(10,a,0),inverse:n.noop,data:a,loc:{source:"partials/moderation",start:{line:18,column:8},end:{line:18,column:66}}}))!=null?o:"")+`
        `+((o=e(u,"head").call(r,{name:"head",hash:{width:"wide"},fn:n.program(11,a,0),inverse:n.noop,data:a,loc:{source:"partials/moderation",start:{line:19,column:8},end:{line:19,column:59}}}))!=null?o:"")+`
        `+((o=e(u,"head").call(r,{name:"head",hash:{width:"wide"},fn:n.program(12,a,0),inverse:n.noop,data:a,loc:{source:"partials/moderation",start:{line:20,column:8},end:{line:20,column:65}}}))!=null?o:"")+`
`+((o=e(u,"each").call(r,l!=null?e(l,"rules"):l,{name:"each",hash:{},fn:n.program(13,a,0),inverse:n.noop,data:a,loc:{source:"partials/moderation",start:{line:21,column:8},end:{line:27,column:17}}}))!=null?o:"")},10:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"moderation.notice",{name:"word",hash:{},data:a,loc:{source:"partials/moderation",start:{line:18,column:29},end:{line:18,column:57}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/moderation",start:{line:18,column:29},end:{line:18,column:57}}}))!=null?o:""},11:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"verbs.say",{name:"word",hash:{},data:a,loc:{source:"partials/moderation",start:{line:19,column:30},end:{line:19,column:50}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/moderation",start:{line:19,column:30},end:{line:19,column:50}}}))!=null?o:""},12:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"moderation.then",{name:"word",hash:{},data:a,loc:{source:"partials/moderation",start:{line:20,column:30},end:{line:20,column:56}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/moderation",start:{line:20,column:30},end:{line:20,column:56}}}))!=null?o:""},13:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"row").call(l??(n.nullContext||{}),{name:"row",hash:{},fn:n.program(14,a,0),inverse:n.noop,data:a,loc:{source:"partials/moderation",start:{line:22,column:10},end:{line:26,column:18}}}))!=null?o:""},14:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"            "+((o=e(u,"cell").call(r,{name:"cell",hash:{},fn:n.program(15,a,0),inverse:n.noop,data:a,loc:{source:"partials/moderation",start:{line:23,column:12},end:{line:23,column:40}}}))!=null?o:"")+`
            `+((o=e(u,"cell").call(r,{name:"cell",hash:{},fn:n.program(16,a,0),inverse:n.noop,data:a,loc:{source:"partials/moderation",start:{line:24,column:12},end:{line:24,column:37}}}))!=null?o:"")+`
            `+((o=e(u,"cell").call(r,{name:"cell",hash:{},fn:n.program(17,a,0),inverse:n.noop,data:a,loc:{source:"partials/moderation",start:{line:25,column:12},end:{line:25,column:46}}}))!=null?o:"")+`
`},15:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"notice"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/moderation",start:{line:23,column:21},end:{line:23,column:31}}}))!=null?o:""},16:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"say"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/moderation",start:{line:24,column:21},end:{line:24,column:28}}}))!=null?o:""},17:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"$put").call(r,l!=null?e(l,"act"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/moderation",start:{line:25,column:21},end:{line:25,column:28}}}))!=null?o:"")+" "+((o=e(u,"$put").call(r,l!=null?e(l,"help"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/moderation",start:{line:25,column:29},end:{line:25,column:37}}}))!=null?o:"")},18:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"callout").call(r,{name:"callout",hash:{title:e(u,"word").call(r,"moderation.get-help-label",{name:"word",hash:{},data:a,loc:{source:"partials/moderation",start:{line:33,column:36},end:{line:33,column:70}}}),tone:"warning"},fn:n.program(19,a,0),inverse:n.noop,data:a,loc:{source:"partials/moderation",start:{line:33,column:4},end:{line:38,column:16}}}))!=null?o:""},19:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"contacts"):l,{name:"each",hash:{},fn:n.program(20,a,0),inverse:n.noop,data:a,loc:{source:"partials/moderation",start:{line:34,column:6},end:{line:37,column:15}}}))!=null?o:""},20:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"      "+((o=e(u,"$put").call(r,e(u,"word").call(r,"moderation.whom",{name:"word",hash:{who:l!=null?e(l,"who"):l,for:l!=null?e(l,"for"):l},data:a,loc:{source:"partials/moderation",start:{line:35,column:6},end:{line:35,column:48}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/moderation",start:{line:35,column:6},end:{line:35,column:48}}}))!=null?o:"")+`

`},21:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"section").call(r,{name:"section",hash:{title:e(u,"word").call(r,"moderation.team",{name:"word",hash:{},data:a,loc:{source:"partials/moderation",start:{line:42,column:29},end:{line:42,column:53}}}),level:2},fn:n.program(22,a,0),inverse:n.noop,data:a,loc:{source:"partials/moderation",start:{line:42,column:4},end:{line:55,column:16}}}))!=null?o:""},22:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"grid").call(l??(n.nullContext||{}),{name:"grid",hash:{},fn:n.program(23,a,0),inverse:n.noop,data:a,loc:{source:"partials/moderation",start:{line:43,column:6},end:{line:54,column:15}}}))!=null?o:""},23:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"        "+((o=e(u,"head").call(r,{name:"head",hash:{strong:!0},fn:n.program(24,a,0),inverse:n.noop,data:a,loc:{source:"partials/moderation",start:{line:44,column:8},end:{line:44,column:64}}}))!=null?o:"")+`
        `+((o=e(u,"head").call(r,{name:"head",hash:{},fn:n.program(25,a,0),inverse:n.noop,data:a,loc:{source:"partials/moderation",start:{line:45,column:8},end:{line:45,column:52}}}))!=null?o:"")+`
        `+((o=e(u,"head").call(r,{name:"head",hash:{width:"wide"},fn:n.program(26,a,0),inverse:n.noop,data:a,loc:{source:"partials/moderation",start:{line:46,column:8},end:{line:46,column:65}}}))!=null?o:"")+`
`+((o=e(u,"each").call(r,l!=null?e(l,"team"):l,{name:"each",hash:{},fn:n.program(27,a,0),inverse:n.noop,data:a,loc:{source:"partials/moderation",start:{line:47,column:8},end:{line:53,column:17}}}))!=null?o:"")},24:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"moderation.role",{name:"word",hash:{},data:a,loc:{source:"partials/moderation",start:{line:44,column:29},end:{line:44,column:55}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/moderation",start:{line:44,column:29},end:{line:44,column:55}}}))!=null?o:""},25:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"moderation.name",{name:"word",hash:{},data:a,loc:{source:"partials/moderation",start:{line:45,column:17},end:{line:45,column:43}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/moderation",start:{line:45,column:17},end:{line:45,column:43}}}))!=null?o:""},26:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"moderation.duty",{name:"word",hash:{},data:a,loc:{source:"partials/moderation",start:{line:46,column:30},end:{line:46,column:56}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/moderation",start:{line:46,column:30},end:{line:46,column:56}}}))!=null?o:""},27:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"row").call(l??(n.nullContext||{}),{name:"row",hash:{},fn:n.program(28,a,0),inverse:n.noop,data:a,loc:{source:"partials/moderation",start:{line:48,column:10},end:{line:52,column:18}}}))!=null?o:""},28:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"            "+((o=e(u,"cell").call(r,{name:"cell",hash:{},fn:n.program(29,a,0),inverse:n.noop,data:a,loc:{source:"partials/moderation",start:{line:49,column:12},end:{line:49,column:38}}}))!=null?o:"")+`
            `+((o=e(u,"cell").call(r,{name:"cell",hash:{},fn:n.program(30,a,0),inverse:n.noop,data:a,loc:{source:"partials/moderation",start:{line:50,column:12},end:{line:50,column:38}}}))!=null?o:"")+`
            `+((o=e(u,"cell").call(r,{name:"cell",hash:{},fn:n.program(31,a,0),inverse:n.noop,data:a,loc:{source:"partials/moderation",start:{line:51,column:12},end:{line:51,column:38}}}))!=null?o:"")+`
`},29:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"role"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/moderation",start:{line:49,column:21},end:{line:49,column:29}}}))!=null?o:""},30:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"name"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/moderation",start:{line:50,column:21},end:{line:50,column:29}}}))!=null?o:""},31:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"duty"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/moderation",start:{line:51,column:21},end:{line:51,column:29}}}))!=null?o:""},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"section").call(r,{name:"section",hash:{title:e(u,"word").call(r,"moderation.title",{name:"word",hash:{},data:a,loc:{source:"partials/moderation",start:{line:1,column:25},end:{line:1,column:50}}}),level:1},fn:n.program(0,a,0),inverse:n.noop,data:a,loc:{source:"partials/moderation",start:{line:1,column:0},end:{line:57,column:12}}}))!=null?o:""},useData:!0},"partials/post-text":{0:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"**"+((o=e(u,"$put").call(r,l!=null?e(l,"text"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/post-text",start:{line:4,column:2},end:{line:4,column:10}}}))!=null?o:"")+`**

`+((o=e(u,"if").call(r,l!=null?e(l,"purpose"):l,{name:"if",hash:{},fn:n.program(1,a,0),inverse:n.noop,data:a,loc:{source:"partials/post-text",start:{line:6,column:0},end:{line:8,column:7}}}))!=null?o:"")+`
`+((o=e(u,"if").call(r,l!=null?e(l,"keepTo"):l,{name:"if",hash:{},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"partials/post-text",start:{line:10,column:0},end:{line:12,column:7}}}))!=null?o:"")+`
`+((o=e(u,"$put").call(r,l!=null?e(l,"pass"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/post-text",start:{line:14,column:0},end:{line:14,column:8}}}))!=null?o:"")+`
`},1:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"$put").call(r,e(u,"word").call(r,"handout.why",{name:"word",hash:{purpose:l!=null?e(l,"purpose"):l},data:a,loc:{source:"partials/post-text",start:{line:7,column:0},end:{line:7,column:38}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/post-text",start:{line:7,column:0},end:{line:7,column:38}}}))!=null?o:"")+`
`},2:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"$put").call(r,e(u,"word").call(r,"labelled",{name:"word",hash:{value:l!=null?e(l,"keepTo"):l,label:e(u,"word").call(r,"prompt.keep-to",{name:"word",hash:{},data:a,loc:{source:"partials/post-text",start:{line:11,column:24},end:{line:11,column:47}}})},data:a,loc:{source:"partials/post-text",start:{line:11,column:0},end:{line:11,column:62}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/post-text",start:{line:11,column:0},end:{line:11,column:62}}}))!=null?o:"")+`
`},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"$put").call(r,l!=null?e(l,"say"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/post-text",start:{line:1,column:0},end:{line:1,column:7}}}))!=null?o:"")+`

`+((o=e(u,"with").call(r,l!=null?e(l,"ask"):l,{name:"with",hash:{},fn:n.program(0,a,0),inverse:n.noop,data:a,loc:{source:"partials/post-text",start:{line:3,column:0},end:{line:15,column:9}}}))!=null?o:"")},useData:!0},"partials/posts":{0:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"step").call(r,{name:"step",hash:{label:e(u,"word").call(r,"verbs.post",{name:"word",hash:{},data:a,loc:{source:"partials/posts",start:{line:2,column:28},end:{line:2,column:47}}}),verb:"post"},fn:n.program(1,a,0),inverse:n.noop,data:a,loc:{source:"partials/posts",start:{line:2,column:2},end:{line:14,column:11}}}))!=null?o:""},1:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"if").call(r,l!=null?e(l,"when"):l,{name:"if",hash:{},fn:n.program(2,a,0),inverse:n.program(3,a,0),data:a,loc:{source:"partials/posts",start:{line:3,column:4},end:{line:7,column:11}}}))!=null?o:"")+`
    `+((o=e(u,"$put").call(r,l!=null?e(l,"say"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/posts",start:{line:9,column:4},end:{line:9,column:11}}}))!=null?o:"")+`

`+((o=e(u,"with").call(r,l!=null?e(l,"ask"):l,{name:"with",hash:{},fn:n.program(4,a,0),inverse:n.noop,data:a,loc:{source:"partials/posts",start:{line:11,column:4},end:{line:13,column:13}}}))!=null?o:"")},2:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"    **"+((o=e(u,"$put").call(r,l!=null?e(l,"place"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/posts",start:{line:4,column:6},end:{line:4,column:15}}}))!=null?o:"")+"** "+((o=e(u,"$put").call(r,e(u,"word").call(r,"posts.when",{name:"word",hash:{when:l!=null?e(l,"when"):l},data:a,loc:{source:"partials/posts",start:{line:4,column:18},end:{line:4,column:49}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/posts",start:{line:4,column:18},end:{line:4,column:49}}}))!=null?o:"")+`
`},3:function(n,l,u,s,a){var o,r=n.lookupProperty;return"    **"+((o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"place"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/posts",start:{line:6,column:6},end:{line:6,column:15}}}))!=null?o:"")+`**
`},4:function(n,l,u,s,a){var o,r=n.lookupProperty;return"      "+((o=n.invokePartial(r(s,"partials/prompt"),l,{name:"partials/prompt",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"posts"):l,{name:"each",hash:{},fn:n.program(0,a,0),inverse:n.noop,data:a,loc:{source:"partials/posts",start:{line:1,column:0},end:{line:15,column:9}}}))!=null?o:""},usePartial:!0,useData:!0},"partials/preparation":{0:function(n,l,u,s,a,o,r){var e,c=l??(n.nullContext||{}),t=n.lookupProperty;return((e=t(u,"if").call(c,l!=null?t(l,"missing"):l,{name:"if",hash:{},fn:n.program(1,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/preparation",start:{line:2,column:2},end:{line:8,column:9}}}))!=null?e:"")+`
`+((e=t(u,"if").call(c,l!=null?t(l,"checklist"):l,{name:"if",hash:{},fn:n.program(4,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/preparation",start:{line:10,column:2},end:{line:30,column:9}}}))!=null?e:"")+`
`+((e=t(u,"if").call(c,l!=null?t(l,"materials"):l,{name:"if",hash:{},fn:n.program(14,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/preparation",start:{line:32,column:2},end:{line:49,column:9}}}))!=null?e:"")+`
`+((e=t(u,"if").call(c,l!=null?t(l,"resources"):l,{name:"if",hash:{},fn:n.program(29,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/preparation",start:{line:51,column:2},end:{line:66,column:9}}}))!=null?e:"")},1:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"callout").call(r,{name:"callout",hash:{title:e(u,"word").call(r,"missing.title",{name:"word",hash:{},data:a,loc:{source:"partials/preparation",start:{line:3,column:33},end:{line:3,column:55}}}),tone:"note"},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"partials/preparation",start:{line:3,column:4},end:{line:7,column:16}}}))!=null?o:""},2:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"missing"):l,{name:"each",hash:{},fn:n.program(3,a,0),inverse:n.noop,data:a,loc:{source:"partials/preparation",start:{line:4,column:6},end:{line:6,column:15}}}))!=null?o:""},3:function(n,l,u,s,a){var o,r=n.lookupProperty;return"      - "+((o=r(u,"$put").call(l??(n.nullContext||{}),l,{name:"$put",hash:{},data:a,loc:{source:"partials/preparation",start:{line:5,column:8},end:{line:5,column:16}}}))!=null?o:"")+`
`},4:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"columns").call(l??(n.nullContext||{}),{name:"columns",hash:{sequence:!0},fn:n.program(5,a,0),inverse:n.noop,data:a,loc:{source:"partials/preparation",start:{line:11,column:4},end:{line:29,column:16}}}))!=null?o:""},5:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"checklist"):l,{name:"each",hash:{},fn:n.program(6,a,0),inverse:n.noop,data:a,loc:{source:"partials/preparation",start:{line:12,column:6},end:{line:28,column:15}}}))!=null?o:""},6:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"column").call(l??(n.nullContext||{}),{name:"column",hash:{},fn:n.program(7,a,0),inverse:n.noop,data:a,loc:{source:"partials/preparation",start:{line:13,column:8},end:{line:27,column:19}}}))!=null?o:""},7:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l,{name:"each",hash:{},fn:n.program(8,a,0),inverse:n.noop,data:a,loc:{source:"partials/preparation",start:{line:14,column:10},end:{line:26,column:19}}}))!=null?o:""},8:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"section").call(l??(n.nullContext||{}),{name:"section",hash:{title:l!=null?r(l,"when"):l,level:2},fn:n.program(9,a,0),inverse:n.noop,data:a,loc:{source:"partials/preparation",start:{line:15,column:12},end:{line:25,column:24}}}))!=null?o:""},9:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"if").call(r,l!=null?e(l,"date"):l,{name:"if",hash:{},fn:n.program(10,a,0),inverse:n.noop,data:a,loc:{source:"partials/preparation",start:{line:16,column:14},end:{line:18,column:21}}}))!=null?o:"")+`
`+((o=e(u,"check-list").call(r,{name:"check-list",hash:{},fn:n.program(11,a,0),inverse:n.noop,data:a,loc:{source:"partials/preparation",start:{line:20,column:14},end:{line:24,column:29}}}))!=null?o:"")},10:function(n,l,u,s,a){var o,r=n.lookupProperty;return"              _"+((o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"date"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/preparation",start:{line:17,column:15},end:{line:17,column:23}}}))!=null?o:"")+`_
`},11:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"items"):l,{name:"each",hash:{},fn:n.program(12,a,0),inverse:n.noop,data:a,loc:{source:"partials/preparation",start:{line:21,column:16},end:{line:23,column:25}}}))!=null?o:""},12:function(n,l,u,s,a){var o,r=n.lookupProperty;return"                  "+((o=r(u,"item").call(l??(n.nullContext||{}),{name:"item",hash:{aside:l!=null?r(l,"who"):l},fn:n.program(13,a,0),inverse:n.noop,data:a,loc:{source:"partials/preparation",start:{line:22,column:18},end:{line:22,column:54}}}))!=null?o:"")+`
`},13:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"text"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/preparation",start:{line:22,column:37},end:{line:22,column:45}}}))!=null?o:""},14:function(n,l,u,s,a,o,r){var e,c=l??(n.nullContext||{}),t=n.lookupProperty;return(e=t(u,"section").call(c,{name:"section",hash:{title:t(u,"word").call(c,"materials.title",{name:"word",hash:{},data:a,loc:{source:"partials/preparation",start:{line:33,column:29},end:{line:33,column:53}}}),level:2},fn:n.program(15,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/preparation",start:{line:33,column:4},end:{line:48,column:16}}}))!=null?e:""},15:function(n,l,u,s,a,o,r){var e,c=n.lookupProperty;return(e=c(u,"grid").call(l??(n.nullContext||{}),{name:"grid",hash:{},fn:n.program(16,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/preparation",start:{line:34,column:6},end:{line:47,column:15}}}))!=null?e:""},16:function(n,l,u,s,a,o,r){var e,c=l??(n.nullContext||{}),t=n.lookupProperty;return"        "+((e=t(u,"head").call(c,{name:"head",hash:{align:"end"},fn:n.program(17,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/preparation",start:{line:35,column:8},end:{line:35,column:65}}}))!=null?e:"")+`
        `+((e=t(u,"head").call(c,{name:"head",hash:{strong:!0,width:"wide"},fn:n.program(18,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/preparation",start:{line:36,column:8},end:{line:36,column:76}}}))!=null?e:"")+`
        `+((e=t(u,"if").call(c,l!=null?t(l,"hasFiles"):l,{name:"if",hash:{},fn:n.program(19,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/preparation",start:{line:37,column:8},end:{line:37,column:87}}}))!=null?e:"")+`
        `+((e=t(u,"head").call(c,{name:"head",hash:{width:"wide"},fn:n.program(21,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/preparation",start:{line:38,column:8},end:{line:38,column:63}}}))!=null?e:"")+`
`+((e=t(u,"each").call(c,l!=null?t(l,"materials"):l,{name:"each",hash:{},fn:n.program(22,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/preparation",start:{line:39,column:8},end:{line:46,column:17}}}))!=null?e:"")},17:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"materials.number",{name:"word",hash:{},data:a,loc:{source:"partials/preparation",start:{line:35,column:29},end:{line:35,column:56}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/preparation",start:{line:35,column:29},end:{line:35,column:56}}}))!=null?o:""},18:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"materials.what",{name:"word",hash:{},data:a,loc:{source:"partials/preparation",start:{line:36,column:42},end:{line:36,column:67}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/preparation",start:{line:36,column:42},end:{line:36,column:67}}}))!=null?o:""},19:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"head").call(l??(n.nullContext||{}),{name:"head",hash:{width:"wide"},fn:n.program(20,a,0),inverse:n.noop,data:a,loc:{source:"partials/preparation",start:{line:37,column:24},end:{line:37,column:80}}}))!=null?o:""},20:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"materials.file",{name:"word",hash:{},data:a,loc:{source:"partials/preparation",start:{line:37,column:46},end:{line:37,column:71}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/preparation",start:{line:37,column:46},end:{line:37,column:71}}}))!=null?o:""},21:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"materials.for",{name:"word",hash:{},data:a,loc:{source:"partials/preparation",start:{line:38,column:30},end:{line:38,column:54}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/preparation",start:{line:38,column:30},end:{line:38,column:54}}}))!=null?o:""},22:function(n,l,u,s,a,o,r){var e,c=n.lookupProperty;return(e=c(u,"row").call(l??(n.nullContext||{}),{name:"row",hash:{},fn:n.program(23,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/preparation",start:{line:40,column:10},end:{line:45,column:18}}}))!=null?e:""},23:function(n,l,u,s,a,o,r){var e,c=l??(n.nullContext||{}),t=n.lookupProperty;return"            "+((e=t(u,"cell").call(c,{name:"cell",hash:{},fn:n.program(24,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/preparation",start:{line:41,column:12},end:{line:41,column:40}}}))!=null?e:"")+`
            `+((e=t(u,"cell").call(c,{name:"cell",hash:{},fn:n.program(25,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/preparation",start:{line:42,column:12},end:{line:42,column:38}}}))!=null?e:"")+`
            `+((e=t(u,"if").call(c,r[1]!=null?t(r[1],"hasFiles"):r[1],{name:"if",hash:{},fn:n.program(26,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/preparation",start:{line:43,column:12},end:{line:43,column:64}}}))!=null?e:"")+`
            `+((e=t(u,"cell").call(c,{name:"cell",hash:{},fn:n.program(28,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/preparation",start:{line:44,column:12},end:{line:44,column:39}}}))!=null?e:"")+`
`},24:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"number"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/preparation",start:{line:41,column:21},end:{line:41,column:31}}}))!=null?o:""},25:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"item"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/preparation",start:{line:42,column:21},end:{line:42,column:29}}}))!=null?o:""},26:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"cell").call(l??(n.nullContext||{}),{name:"cell",hash:{},fn:n.program(27,a,0),inverse:n.noop,data:a,loc:{source:"partials/preparation",start:{line:43,column:31},end:{line:43,column:57}}}))!=null?o:""},27:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"file"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/preparation",start:{line:43,column:40},end:{line:43,column:48}}}))!=null?o:""},28:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"where"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/preparation",start:{line:44,column:21},end:{line:44,column:30}}}))!=null?o:""},29:function(n,l,u,s,a,o,r){var e,c=l??(n.nullContext||{}),t=n.lookupProperty;return(e=t(u,"section").call(c,{name:"section",hash:{title:t(u,"word").call(c,"resources.title",{name:"word",hash:{},data:a,loc:{source:"partials/preparation",start:{line:52,column:29},end:{line:52,column:53}}}),level:2},fn:n.program(30,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/preparation",start:{line:52,column:4},end:{line:65,column:16}}}))!=null?e:""},30:function(n,l,u,s,a,o,r){var e,c=n.lookupProperty;return(e=c(u,"grid").call(l??(n.nullContext||{}),{name:"grid",hash:{},fn:n.program(31,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/preparation",start:{line:53,column:6},end:{line:64,column:15}}}))!=null?e:""},31:function(n,l,u,s,a,o,r){var e,c=l??(n.nullContext||{}),t=n.lookupProperty;return"        "+((e=t(u,"head").call(c,{name:"head",hash:{strong:!0,width:"wide"},fn:n.program(32,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/preparation",start:{line:54,column:8},end:{line:54,column:76}}}))!=null?e:"")+`
        `+((e=t(u,"head").call(c,{name:"head",hash:{width:"wide"},fn:n.program(33,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/preparation",start:{line:55,column:8},end:{line:55,column:65}}}))!=null?e:"")+`
        `+((e=t(u,"if").call(c,l!=null?t(l,"hasReaders"):l,{name:"if",hash:{},fn:n.program(34,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/preparation",start:{line:56,column:8},end:{line:56,column:75}}}))!=null?e:"")+`
`+((e=t(u,"each").call(c,l!=null?t(l,"resources"):l,{name:"each",hash:{},fn:n.program(36,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/preparation",start:{line:57,column:8},end:{line:63,column:17}}}))!=null?e:"")},32:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"resources.what",{name:"word",hash:{},data:a,loc:{source:"partials/preparation",start:{line:54,column:42},end:{line:54,column:67}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/preparation",start:{line:54,column:42},end:{line:54,column:67}}}))!=null?o:""},33:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"resources.where",{name:"word",hash:{},data:a,loc:{source:"partials/preparation",start:{line:55,column:30},end:{line:55,column:56}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/preparation",start:{line:55,column:30},end:{line:55,column:56}}}))!=null?o:""},34:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"head").call(l??(n.nullContext||{}),{name:"head",hash:{},fn:n.program(35,a,0),inverse:n.noop,data:a,loc:{source:"partials/preparation",start:{line:56,column:26},end:{line:56,column:68}}}))!=null?o:""},35:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"resources.who",{name:"word",hash:{},data:a,loc:{source:"partials/preparation",start:{line:56,column:35},end:{line:56,column:59}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/preparation",start:{line:56,column:35},end:{line:56,column:59}}}))!=null?o:""},36:function(n,l,u,s,a,o,r){var e,c=n.lookupProperty;return(e=c(u,"row").call(l??(n.nullContext||{}),{name:"row",hash:{},fn:n.program(37,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/preparation",start:{line:58,column:10},end:{line:62,column:18}}}))!=null?e:""},37:function(n,l,u,s,a,o,r){var e,c=l??(n.nullContext||{}),t=n.lookupProperty;return"            "+((e=t(u,"cell").call(c,{name:"cell",hash:{},fn:n.program(38,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/preparation",start:{line:59,column:12},end:{line:59,column:39}}}))!=null?e:"")+`
            `+((e=t(u,"cell").call(c,{name:"cell",hash:{},fn:n.program(28,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/preparation",start:{line:60,column:12},end:{line:60,column:39}}}))!=null?e:"")+`
            `+((e=t(u,"if").call(c,r[1]!=null?t(r[1],"hasReaders"):r[1],{name:"if",hash:{},fn:n.program(39,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/preparation",start:{line:61,column:12},end:{line:61,column:65}}}))!=null?e:"")+`
`},38:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"title"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/preparation",start:{line:59,column:21},end:{line:59,column:30}}}))!=null?o:""},39:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"cell").call(l??(n.nullContext||{}),{name:"cell",hash:{},fn:n.program(40,a,0),inverse:n.noop,data:a,loc:{source:"partials/preparation",start:{line:61,column:33},end:{line:61,column:58}}}))!=null?o:""},40:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"who"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/preparation",start:{line:61,column:42},end:{line:61,column:49}}}))!=null?o:""},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a,o,r){var e,c=l??(n.nullContext||{}),t=n.lookupProperty;return(e=t(u,"section").call(c,{name:"section",hash:{title:t(u,"word").call(c,"preparation.title",{name:"word",hash:{},data:a,loc:{source:"partials/preparation",start:{line:1,column:25},end:{line:1,column:51}}}),level:1},fn:n.program(0,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/preparation",start:{line:1,column:0},end:{line:67,column:12}}}))!=null?e:""},useData:!0,useDepths:!0},"partials/prompt":{0:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"with").call(r,l!=null?e(l,"time"):l,{name:"with",hash:{},fn:n.program(1,a,0),inverse:n.noop,data:a,loc:{source:"partials/prompt",start:{line:2,column:2},end:{line:4,column:11}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"pass"):l,{name:"if",hash:{},fn:n.program(3,a,0),inverse:n.noop,data:a,loc:{source:"partials/prompt",start:{line:5,column:2},end:{line:7,column:9}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"keepTo"):l,{name:"if",hash:{},fn:n.program(5,a,0),inverse:n.noop,data:a,loc:{source:"partials/prompt",start:{line:8,column:2},end:{line:10,column:9}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"redirect"):l,{name:"if",hash:{},fn:n.program(7,a,0),inverse:n.noop,data:a,loc:{source:"partials/prompt",start:{line:11,column:2},end:{line:13,column:9}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"example"):l,{name:"if",hash:{},fn:n.program(9,a,0),inverse:n.noop,data:a,loc:{source:"partials/prompt",start:{line:14,column:2},end:{line:16,column:9}}}))!=null?o:"")},1:function(n,l,u,s,a){var o,r=n.lookupProperty;return"    "+((o=r(u,"field").call(l??(n.nullContext||{}),{name:"field",hash:{label:l!=null?r(l,"label"):l,symbol:"time"},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"partials/prompt",start:{line:3,column:4},end:{line:3,column:59}}}))!=null?o:"")+`
`},2:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"value"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/prompt",start:{line:3,column:40},end:{line:3,column:49}}}))!=null?o:""},3:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"    "+((o=e(u,"field").call(r,{name:"field",hash:{label:e(u,"word").call(r,"prompt.pass",{name:"word",hash:{},data:a,loc:{source:"partials/prompt",start:{line:6,column:33},end:{line:6,column:53}}}),symbol:"pass"},fn:n.program(4,a,0),inverse:n.noop,data:a,loc:{source:"partials/prompt",start:{line:6,column:4},end:{line:6,column:73}}}))!=null?o:"")+`
`},4:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"pass"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/prompt",start:{line:6,column:55},end:{line:6,column:63}}}))!=null?o:""},5:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"    "+((o=e(u,"field").call(r,{name:"field",hash:{label:e(u,"word").call(r,"prompt.keep-to",{name:"word",hash:{},data:a,loc:{source:"partials/prompt",start:{line:9,column:36},end:{line:9,column:59}}}),symbol:"keep-to"},fn:n.program(6,a,0),inverse:n.noop,data:a,loc:{source:"partials/prompt",start:{line:9,column:4},end:{line:9,column:81}}}))!=null?o:"")+`
`},6:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"keepTo"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/prompt",start:{line:9,column:61},end:{line:9,column:71}}}))!=null?o:""},7:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"    "+((o=e(u,"field").call(r,{name:"field",hash:{spoken:!0,label:e(u,"word").call(r,"prompt.redirect",{name:"word",hash:{},data:a,loc:{source:"partials/prompt",start:{line:12,column:37},end:{line:12,column:61}}}),symbol:"redirect"},fn:n.program(8,a,0),inverse:n.noop,data:a,loc:{source:"partials/prompt",start:{line:12,column:4},end:{line:12,column:97}}}))!=null?o:"")+`
`},8:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"redirect"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/prompt",start:{line:12,column:75},end:{line:12,column:87}}}))!=null?o:""},9:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"    "+((o=e(u,"example").call(r,{name:"example",hash:{label:e(u,"word").call(r,"prompt.example",{name:"word",hash:{},data:a,loc:{source:"partials/prompt",start:{line:15,column:21},end:{line:15,column:44}}})},fn:n.program(10,a,0),inverse:n.noop,data:a,loc:{source:"partials/prompt",start:{line:15,column:4},end:{line:15,column:69}}}))!=null?o:"")+`
`},10:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"example"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/prompt",start:{line:15,column:46},end:{line:15,column:57}}}))!=null?o:""},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"prompt").call(r,{name:"prompt",hash:{depth:l!=null?e(l,"depth"):l,purpose:e(u,"word").call(r,"prompt.purpose",{name:"word",hash:{purpose:l!=null?e(l,"purpose"):l},data:a,loc:{source:"partials/prompt",start:{line:1,column:36},end:{line:1,column:75}}}),question:l!=null?e(l,"question"):l},fn:n.program(0,a,0),inverse:n.noop,data:a,loc:{source:"partials/prompt",start:{line:1,column:0},end:{line:17,column:11}}}))!=null?o:""},useData:!0},"partials/rounds":{0:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"section").call(l??(n.nullContext||{}),{name:"section",hash:{title:l!=null?r(l,"title"):l,level:3},fn:n.program(1,a,0),inverse:n.noop,data:a,loc:{source:"partials/rounds",start:{line:2,column:2},end:{line:18,column:14}}}))!=null?o:""},1:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"each").call(r,l!=null?e(l,"steps"):l,{name:"each",hash:{},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"partials/rounds",start:{line:3,column:4},end:{line:5,column:13}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"signals"):l,{name:"if",hash:{},fn:n.program(3,a,0),inverse:n.noop,data:a,loc:{source:"partials/rounds",start:{line:6,column:4},end:{line:17,column:11}}}))!=null?o:"")},2:function(n,l,u,s,a){var o,r=n.lookupProperty;return"      "+((o=n.invokePartial(r(s,"partials/step"),l,{name:"partials/step",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},3:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"grid").call(l??(n.nullContext||{}),{name:"grid",hash:{},fn:n.program(4,a,0),inverse:n.noop,data:a,loc:{source:"partials/rounds",start:{line:7,column:6},end:{line:16,column:15}}}))!=null?o:""},4:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"        "+((o=e(u,"head").call(r,{name:"head",hash:{strong:!0},fn:n.program(5,a,0),inverse:n.noop,data:a,loc:{source:"partials/rounds",start:{line:8,column:8},end:{line:8,column:66}}}))!=null?o:"")+`
        `+((o=e(u,"head").call(r,{name:"head",hash:{width:"wide"},fn:n.program(6,a,0),inverse:n.noop,data:a,loc:{source:"partials/rounds",start:{line:9,column:8},end:{line:9,column:63}}}))!=null?o:"")+`
`+((o=e(u,"each").call(r,l!=null?e(l,"signals"):l,{name:"each",hash:{},fn:n.program(7,a,0),inverse:n.noop,data:a,loc:{source:"partials/rounds",start:{line:10,column:8},end:{line:15,column:17}}}))!=null?o:"")},5:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"rounds.from-start",{name:"word",hash:{},data:a,loc:{source:"partials/rounds",start:{line:8,column:29},end:{line:8,column:57}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/rounds",start:{line:8,column:29},end:{line:8,column:57}}}))!=null?o:""},6:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"rounds.signal",{name:"word",hash:{},data:a,loc:{source:"partials/rounds",start:{line:9,column:30},end:{line:9,column:54}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/rounds",start:{line:9,column:30},end:{line:9,column:54}}}))!=null?o:""},7:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"row").call(l??(n.nullContext||{}),{name:"row",hash:{},fn:n.program(8,a,0),inverse:n.noop,data:a,loc:{source:"partials/rounds",start:{line:11,column:10},end:{line:14,column:18}}}))!=null?o:""},8:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"            "+((o=e(u,"cell").call(r,{name:"cell",hash:{},fn:n.program(9,a,0),inverse:n.noop,data:a,loc:{source:"partials/rounds",start:{line:12,column:12},end:{line:12,column:36}}}))!=null?o:"")+`
            `+((o=e(u,"cell").call(r,{name:"cell",hash:{},fn:n.program(10,a,0),inverse:n.noop,data:a,loc:{source:"partials/rounds",start:{line:13,column:12},end:{line:13,column:38}}}))!=null?o:"")+`
`},9:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"at"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/rounds",start:{line:12,column:21},end:{line:12,column:27}}}))!=null?o:""},10:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"text"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/rounds",start:{line:13,column:21},end:{line:13,column:29}}}))!=null?o:""},11:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"meetings").call(l??(n.nullContext||{}),{name:"meetings",hash:{caption:l!=null?r(l,"caption"):l,drawing:l!=null?r(l,"drawing"):l,title:l!=null?r(l,"title"):l},fn:n.program(12,a,0),inverse:n.noop,data:a,loc:{source:"partials/rounds",start:{line:21,column:2},end:{line:32,column:15}}}))!=null?o:""},12:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"each").call(r,l!=null?e(l,"head"):l,{name:"each",hash:{},fn:n.program(13,a,0),inverse:n.noop,data:a,loc:{source:"partials/rounds",start:{line:22,column:4},end:{line:24,column:13}}}))!=null?o:"")+((o=e(u,"each").call(r,l!=null?e(l,"rows"):l,{name:"each",hash:{},fn:n.program(15,a,0),inverse:n.noop,data:a,loc:{source:"partials/rounds",start:{line:25,column:4},end:{line:31,column:13}}}))!=null?o:"")},13:function(n,l,u,s,a){var o,r=n.lookupProperty;return"      "+((o=r(u,"cell").call(l??(n.nullContext||{}),{name:"cell",hash:{},fn:n.program(14,a,0),inverse:n.noop,data:a,loc:{source:"partials/rounds",start:{line:23,column:6},end:{line:23,column:32}}}))!=null?o:"")+`
`},14:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l,{name:"$put",hash:{},data:a,loc:{source:"partials/rounds",start:{line:23,column:15},end:{line:23,column:23}}}))!=null?o:""},15:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"row").call(l??(n.nullContext||{}),{name:"row",hash:{},fn:n.program(16,a,0),inverse:n.noop,data:a,loc:{source:"partials/rounds",start:{line:26,column:6},end:{line:30,column:14}}}))!=null?o:""},16:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l,{name:"each",hash:{},fn:n.program(17,a,0),inverse:n.noop,data:a,loc:{source:"partials/rounds",start:{line:27,column:8},end:{line:29,column:17}}}))!=null?o:""},17:function(n,l,u,s,a){var o,r=n.lookupProperty;return"          "+((o=r(u,"cell").call(l??(n.nullContext||{}),{name:"cell",hash:{},fn:n.program(14,a,0),inverse:n.noop,data:a,loc:{source:"partials/rounds",start:{line:28,column:10},end:{line:28,column:36}}}))!=null?o:"")+`
`},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"if").call(r,l!=null?e(l,"title"):l,{name:"if",hash:{},fn:n.program(0,a,0),inverse:n.noop,data:a,loc:{source:"partials/rounds",start:{line:1,column:0},end:{line:19,column:7}}}))!=null?o:"")+((o=e(u,"with").call(r,l!=null?e(l,"meetings"):l,{name:"with",hash:{},fn:n.program(11,a,0),inverse:n.noop,data:a,loc:{source:"partials/rounds",start:{line:20,column:0},end:{line:33,column:9}}}))!=null?o:"")},usePartial:!0,useData:!0},"partials/run-of-show-row":{0:function(n,l,u,s,a){var o,r=n.lookupProperty;return"  "+((o=r(u,"owner").call(l??(n.nullContext||{}),{name:"owner",hash:{name:l!=null?r(l,"name"):l,tone:l!=null?r(l,"tone"):l},data:a,loc:{source:"partials/run-of-show-row",start:{line:2,column:2},end:{line:2,column:31}}}))!=null?o:"")+`
`},1:function(n,l,u,s,a){var o,r=n.lookupProperty;return"  "+((o=r(u,"screen").call(l??(n.nullContext||{}),{name:"screen",hash:{},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"partials/run-of-show-row",start:{line:5,column:2},end:{line:5,column:51}}}))!=null?o:"")+`
`},2:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"$put").call(r,l!=null?e(l,"label"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/run-of-show-row",start:{line:5,column:13},end:{line:5,column:22}}}))!=null?o:"")+" "+((o=e(u,"$put").call(r,l!=null?e(l,"words"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/run-of-show-row",start:{line:5,column:23},end:{line:5,column:32}}}))!=null?o:"")+((o=e(u,"$put").call(r,l!=null?e(l,"text"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/run-of-show-row",start:{line:5,column:32},end:{line:5,column:40}}}))!=null?o:"")},3:function(n,l,u,s,a){var o,r=n.lookupProperty;return"  "+((o=r(u,"producer").call(l??(n.nullContext||{}),{name:"producer",hash:{},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"partials/run-of-show-row",start:{line:8,column:2},end:{line:8,column:55}}}))!=null?o:"")+`
`},4:function(n,l,u,s,a){var o,r=n.lookupProperty;return"  "+((o=r(u,"fallback").call(l??(n.nullContext||{}),{name:"fallback",hash:{},fn:n.program(5,a,0),inverse:n.noop,data:a,loc:{source:"partials/run-of-show-row",start:{line:11,column:2},end:{line:11,column:79}}}))!=null?o:"")+`
`},5:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"if").call(r,l!=null?e(l,"label"):l,{name:"if",hash:{},fn:n.program(6,a,0),inverse:n.noop,data:a,loc:{source:"partials/run-of-show-row",start:{line:11,column:15},end:{line:11,column:49}}}))!=null?o:"")+((o=e(u,"$put").call(r,l!=null?e(l,"words"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/run-of-show-row",start:{line:11,column:49},end:{line:11,column:58}}}))!=null?o:"")+((o=e(u,"$put").call(r,l!=null?e(l,"text"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/run-of-show-row",start:{line:11,column:58},end:{line:11,column:66}}}))!=null?o:"")},6:function(n,l,u,s,a){var o,r=n.lookupProperty;return"**"+((o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"label"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/run-of-show-row",start:{line:11,column:30},end:{line:11,column:39}}}))!=null?o:"")+"** "},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"each").call(r,l!=null?e(l,"owners"):l,{name:"each",hash:{},fn:n.program(0,a,0),inverse:n.noop,data:a,loc:{source:"partials/run-of-show-row",start:{line:1,column:0},end:{line:3,column:9}}}))!=null?o:"")+((o=e(u,"each").call(r,l!=null?e(l,"screen"):l,{name:"each",hash:{},fn:n.program(1,a,0),inverse:n.noop,data:a,loc:{source:"partials/run-of-show-row",start:{line:4,column:0},end:{line:6,column:9}}}))!=null?o:"")+((o=e(u,"each").call(r,l!=null?e(l,"producer"):l,{name:"each",hash:{},fn:n.program(3,a,0),inverse:n.noop,data:a,loc:{source:"partials/run-of-show-row",start:{line:7,column:0},end:{line:9,column:9}}}))!=null?o:"")+((o=e(u,"each").call(r,l!=null?e(l,"fallback"):l,{name:"each",hash:{},fn:n.program(4,a,0),inverse:n.noop,data:a,loc:{source:"partials/run-of-show-row",start:{line:10,column:0},end:{line:12,column:9}}}))!=null?o:"")},useData:!0},"partials/run-of-show-work":{0:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"if").call(r,l!=null?e(l,"moment"):l,{name:"if",hash:{},fn:n.program(1,a,0),inverse:n.noop,data:a,loc:{source:"partials/run-of-show-work",start:{line:1,column:14},end:{line:1,column:50}}}))!=null?o:"")+((o=e(u,"$put").call(r,l!=null?e(l,"title"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/run-of-show-work",start:{line:1,column:50},end:{line:1,column:59}}}))!=null?o:"")+((o=e(u,"$put").call(r,l!=null?e(l,"task"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/run-of-show-work",start:{line:1,column:59},end:{line:1,column:67}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"who"):l,{name:"if",hash:{},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"partials/run-of-show-work",start:{line:1,column:67},end:{line:1,column:95}}}))!=null?o:"")+((o=e(u,"unless").call(r,l!=null?e(l,"isLast"):l,{name:"unless",hash:{},fn:n.program(3,a,0),inverse:n.noop,data:a,loc:{source:"partials/run-of-show-work",start:{line:1,column:95},end:{line:1,column:127}}}))!=null?o:"")},1:function(n,l,u,s,a){var o,r=n.lookupProperty;return"**"+((o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"moment"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/run-of-show-work",start:{line:1,column:30},end:{line:1,column:40}}}))!=null?o:"")+"** "},2:function(n,l,u,s,a){var o,r=n.lookupProperty;return" ("+((o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"who"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/run-of-show-work",start:{line:1,column:80},end:{line:1,column:87}}}))!=null?o:"")+")"},3:function(n,l,u,s,a){return" · "},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a){var o,r=n.lookupProperty;return((o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"work"):l,{name:"each",hash:{},fn:n.program(0,a,0),inverse:n.noop,data:a,loc:{source:"partials/run-of-show-work",start:{line:1,column:0},end:{line:1,column:136}}}))!=null?o:"")+`
`},useData:!0},"partials/session-before":{0:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"section").call(r,{name:"section",hash:{title:e(u,"word").call(r,"tasks.before",{name:"word",hash:{},data:a,loc:{source:"partials/session-before",start:{line:2,column:27},end:{line:2,column:48}}}),level:2},fn:n.program(1,a,0),inverse:n.noop,data:a,loc:{source:"partials/session-before",start:{line:2,column:2},end:{line:7,column:14}}}))!=null?o:""},1:function(n,l,u,s,a){var o,r=n.lookupProperty;return((o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"tasks"):l,{name:"each",hash:{},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"partials/session-before",start:{line:3,column:4},end:{line:5,column:13}}}))!=null?o:"")+"    "+((o=n.invokePartial(r(s,"partials/posts"),l,{name:"partials/posts",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},2:function(n,l,u,s,a){var o,r=n.lookupProperty;return"      "+((o=n.invokePartial(r(s,"partials/task"),l,{name:"partials/task",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"with").call(l??(n.nullContext||{}),l!=null?r(l,"before"):l,{name:"with",hash:{},fn:n.program(0,a,0),inverse:n.noop,data:a,loc:{source:"partials/session-before",start:{line:1,column:0},end:{line:8,column:9}}}))!=null?o:""},usePartial:!0,useData:!0},"partials/session-line":{0:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"lead"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/session-line",start:{line:1,column:23},end:{line:1,column:31}}}))!=null?o:""},1:function(n,l,u,s,a){var o,r=n.lookupProperty;return"  "+((o=r(u,"callout").call(l??(n.nullContext||{}),{name:"callout",hash:{tone:"warning"},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"partials/session-line",start:{line:3,column:2},end:{line:3,column:49}}}))!=null?o:"")+`
`},2:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"over"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/session-line",start:{line:3,column:29},end:{line:3,column:37}}}))!=null?o:""},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"lead").call(r,{name:"lead",hash:{aside:l!=null?e(l,"planned"):l},fn:n.program(0,a,0),inverse:n.noop,data:a,loc:{source:"partials/session-line",start:{line:1,column:0},end:{line:1,column:40}}}))!=null?o:"")+`
`+((o=e(u,"if").call(r,l!=null?e(l,"over"):l,{name:"if",hash:{},fn:n.program(1,a,0),inverse:n.noop,data:a,loc:{source:"partials/session-line",start:{line:2,column:0},end:{line:4,column:7}}}))!=null?o:"")},useData:!0},"partials/session-room":{0:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"  "+((o=e(u,"$put").call(r,l!=null?e(l,"room"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/session-room",start:{line:2,column:2},end:{line:2,column:10}}}))!=null?o:"")+`

  `+((o=e(u,"$put").call(r,l!=null?e(l,"setup"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/session-room",start:{line:4,column:2},end:{line:4,column:11}}}))!=null?o:"")+`
`},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"section").call(r,{name:"section",hash:{title:e(u,"word").call(r,"session.room",{name:"word",hash:{},data:a,loc:{source:"partials/session-room",start:{line:1,column:25},end:{line:1,column:46}}}),level:2},fn:n.program(0,a,0),inverse:n.noop,data:a,loc:{source:"partials/session-room",start:{line:1,column:0},end:{line:5,column:12}}}))!=null?o:""},useData:!0},"partials/session":{0:function(n,l,u,s,a,o,r){var e,c=l??(n.nullContext||{}),t=n.lookupProperty;return"  "+((e=n.invokePartial(t(s,"partials/session-line"),l,{name:"partials/session-line",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?e:"")+`
`+((e=t(u,"if").call(c,l!=null?t(l,"facts"):l,{name:"if",hash:{},fn:n.program(1,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/session",start:{line:4,column:2},end:{line:10,column:9}}}))!=null?e:"")+`
  `+((e=n.invokePartial(t(s,"partials/agenda"),l,{name:"partials/agenda",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?e:"")+`
`+((e=t(u,"if").call(c,l!=null?t(l,"hasBoth"):l,{name:"if",hash:{},fn:n.program(5,a,0,o,r),inverse:n.program(9,a,0,o,r),data:a,loc:{source:"partials/session",start:{line:14,column:2},end:{line:28,column:9}}}))!=null?e:"")+`
`+((e=t(u,"if").call(c,l!=null?t(l,"outcomes"):l,{name:"if",hash:{},fn:n.program(11,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/session",start:{line:30,column:2},end:{line:36,column:9}}}))!=null?e:"")+`
`+((e=t(u,"if").call(c,l!=null?t(l,"notes"):l,{name:"if",hash:{},fn:n.program(14,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/session",start:{line:38,column:2},end:{line:42,column:9}}}))!=null?e:"")+`
`+((e=t(u,"if").call(c,l!=null?t(l,"during"):l,{name:"if",hash:{},fn:n.program(16,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/session",start:{line:44,column:2},end:{line:48,column:9}}}))!=null?e:"")+`
`+((e=t(u,"each").call(c,l!=null?t(l,"activities"):l,{name:"each",hash:{},fn:n.program(18,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/session",start:{line:50,column:2},end:{line:66,column:11}}}))!=null?e:"")+`
`+((e=t(u,"each").call(c,l!=null?t(l,"evaluation"):l,{name:"each",hash:{},fn:n.program(25,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/session",start:{line:68,column:2},end:{line:70,column:11}}}))!=null?e:"")+((e=t(u,"with").call(c,l!=null?t(l,"after"):l,{name:"with",hash:{},fn:n.program(27,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/session",start:{line:71,column:2},end:{line:78,column:11}}}))!=null?e:"")+((e=t(u,"if").call(c,l!=null?t(l,"ownNotes"):l,{name:"if",hash:{},fn:n.program(30,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/session",start:{line:79,column:2},end:{line:81,column:9}}}))!=null?e:"")},1:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"facts").call(l??(n.nullContext||{}),{name:"facts",hash:{},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"partials/session",start:{line:5,column:4},end:{line:9,column:14}}}))!=null?o:""},2:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"facts"):l,{name:"each",hash:{},fn:n.program(3,a,0),inverse:n.noop,data:a,loc:{source:"partials/session",start:{line:6,column:6},end:{line:8,column:15}}}))!=null?o:""},3:function(n,l,u,s,a){var o,r=n.lookupProperty;return"        "+((o=r(u,"fact").call(l??(n.nullContext||{}),{name:"fact",hash:{label:l!=null?r(l,"label"):l},fn:n.program(4,a,0),inverse:n.noop,data:a,loc:{source:"partials/session",start:{line:7,column:8},end:{line:7,column:47}}}))!=null?o:"")+`
`},4:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"value"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/session",start:{line:7,column:29},end:{line:7,column:38}}}))!=null?o:""},5:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"columns").call(l??(n.nullContext||{}),{name:"columns",hash:{},fn:n.program(6,a,0),inverse:n.noop,data:a,loc:{source:"partials/session",start:{line:15,column:4},end:{line:22,column:16}}}))!=null?o:""},6:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"column").call(r,{name:"column",hash:{},fn:n.program(7,a,0),inverse:n.noop,data:a,loc:{source:"partials/session",start:{line:16,column:6},end:{line:18,column:17}}}))!=null?o:"")+((o=e(u,"column").call(r,{name:"column",hash:{},fn:n.program(8,a,0),inverse:n.noop,data:a,loc:{source:"partials/session",start:{line:19,column:6},end:{line:21,column:17}}}))!=null?o:"")},7:function(n,l,u,s,a){var o,r=n.lookupProperty;return"        "+((o=n.invokePartial(r(s,"partials/session-before"),l,{name:"partials/session-before",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},8:function(n,l,u,s,a){var o,r=n.lookupProperty;return"        "+((o=n.invokePartial(r(s,"partials/session-room"),l,{name:"partials/session-room",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},9:function(n,l,u,s,a){var o,r=n.lookupProperty;return"    "+((o=n.invokePartial(r(s,"partials/session-before"),l,{name:"partials/session-before",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")+((o=r(u,"if").call(l??(n.nullContext||{}),l!=null?r(l,"hasRoom"):l,{name:"if",hash:{},fn:n.program(10,a,0),inverse:n.noop,data:a,loc:{source:"partials/session",start:{line:25,column:4},end:{line:27,column:11}}}))!=null?o:"")},10:function(n,l,u,s,a){var o,r=n.lookupProperty;return"      "+((o=n.invokePartial(r(s,"partials/session-room"),l,{name:"partials/session-room",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},11:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"section").call(r,{name:"section",hash:{title:e(u,"word").call(r,"session.outcomes",{name:"word",hash:{},data:a,loc:{source:"partials/session",start:{line:31,column:29},end:{line:31,column:54}}}),level:2},fn:n.program(12,a,0),inverse:n.noop,data:a,loc:{source:"partials/session",start:{line:31,column:4},end:{line:35,column:16}}}))!=null?o:""},12:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"outcomes"):l,{name:"each",hash:{},fn:n.program(13,a,0),inverse:n.noop,data:a,loc:{source:"partials/session",start:{line:32,column:6},end:{line:34,column:15}}}))!=null?o:""},13:function(n,l,u,s,a){var o,r=n.lookupProperty;return"      - "+((o=r(u,"$put").call(l??(n.nullContext||{}),l,{name:"$put",hash:{},data:a,loc:{source:"partials/session",start:{line:33,column:8},end:{line:33,column:16}}}))!=null?o:"")+`
`},14:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"section").call(r,{name:"section",hash:{title:e(u,"word").call(r,"session.notes",{name:"word",hash:{},data:a,loc:{source:"partials/session",start:{line:39,column:29},end:{line:39,column:51}}}),level:2},fn:n.program(15,a,0),inverse:n.noop,data:a,loc:{source:"partials/session",start:{line:39,column:4},end:{line:41,column:16}}}))!=null?o:""},15:function(n,l,u,s,a){var o,r=n.lookupProperty;return"      "+((o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"notes"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/session",start:{line:40,column:6},end:{line:40,column:15}}}))!=null?o:"")+`
`},16:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"section").call(r,{name:"section",hash:{title:e(u,"word").call(r,"posts.during",{name:"word",hash:{},data:a,loc:{source:"partials/session",start:{line:45,column:29},end:{line:45,column:50}}}),level:2},fn:n.program(17,a,0),inverse:n.noop,data:a,loc:{source:"partials/session",start:{line:45,column:4},end:{line:47,column:16}}}))!=null?o:""},17:function(n,l,u,s,a){var o,r=n.lookupProperty;return"      "+((o=n.invokePartial(r(s,"partials/posts"),l,{name:"partials/posts",hash:{posts:l!=null?r(l,"during"):l},data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},18:function(n,l,u,s,a,o,r){var e,c=l??(n.nullContext||{}),t=n.lookupProperty;return((e=t(u,"with").call(c,l!=null?t(l,"pause"):l,{name:"with",hash:{},fn:n.program(19,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/session",start:{line:51,column:4},end:{line:53,column:13}}}))!=null?e:"")+((e=t(u,"with").call(c,l!=null?t(l,"view"):l,{name:"with",hash:{},fn:n.program(21,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/session",start:{line:54,column:4},end:{line:65,column:13}}}))!=null?e:"")},19:function(n,l,u,s,a){var o,r=n.lookupProperty;return"      "+((o=r(u,"ruled").call(l??(n.nullContext||{}),{name:"ruled",hash:{label:l!=null?r(l,"title"):l,symbol:"break"},fn:n.program(20,a,0),inverse:n.noop,data:a,loc:{source:"partials/session",start:{line:52,column:6},end:{line:52,column:61}}}))!=null?o:"")+`
`},20:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"text"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/session",start:{line:52,column:43},end:{line:52,column:51}}}))!=null?o:""},21:function(n,l,u,s,a,o,r){var e,c=n.lookupProperty;return(e=c(u,"activity").call(l??(n.nullContext||{}),{name:"activity",hash:{page:r[1]!=null?c(r[1],"page"):r[1],bar:l!=null?c(l,"bar"):l,continued:l!=null?c(l,"continued"):l,purpose:l!=null?c(l,"purpose"):l,title:l!=null?c(l,"title"):l,number:l!=null?c(l,"number"):l},fn:n.program(22,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/session",start:{line:55,column:6},end:{line:64,column:19}}}))!=null?e:""},22:function(n,l,u,s,a,o,r){var e,c=l??(n.nullContext||{}),t=n.lookupProperty;return"        "+((e=n.invokePartial(t(s,"partials/activity-start"),l,{name:"partials/activity-start",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?e:"")+((e=t(u,"each").call(c,r[1]!=null?t(r[1],"tracks"):r[1],{name:"each",hash:{},fn:n.program(23,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/session",start:{line:57,column:8},end:{line:59,column:17}}}))!=null?e:"")+"        "+((e=n.invokePartial(t(s,"partials/activity-end"),l,{name:"partials/activity-end",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?e:"")+((e=t(u,"if").call(c,r[1]!=null?t(r[1],"ownNotes"):r[1],{name:"if",hash:{},fn:n.program(24,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/session",start:{line:61,column:8},end:{line:63,column:15}}}))!=null?e:"")},23:function(n,l,u,s,a){var o,r=n.lookupProperty;return"          "+((o=n.invokePartial(r(s,"partials/track"),l,{name:"partials/track",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},24:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"          "+((o=e(u,"writing-lines").call(r,{name:"writing-lines",hash:{label:e(u,"word").call(r,"activity.my-notes",{name:"word",hash:{},data:a,loc:{source:"partials/session",start:{line:62,column:32},end:{line:62,column:58}}})},data:a,loc:{source:"partials/session",start:{line:62,column:10},end:{line:62,column:60}}}))!=null?o:"")+`
`},25:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"    "+((o=e(u,"ruled").call(r,{name:"ruled",hash:{label:e(u,"word").call(r,"evaluation.title",{name:"word",hash:{},data:a,loc:{source:"partials/session",start:{line:69,column:32},end:{line:69,column:57}}}),symbol:"ask"},fn:n.program(26,a,0),inverse:n.noop,data:a,loc:{source:"partials/session",start:{line:69,column:4},end:{line:69,column:77}}}))!=null?o:"")+`
`},26:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l,{name:"$put",hash:{},data:a,loc:{source:"partials/session",start:{line:69,column:59},end:{line:69,column:67}}}))!=null?o:""},27:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"section").call(r,{name:"section",hash:{title:e(u,"word").call(r,"tasks.after",{name:"word",hash:{},data:a,loc:{source:"partials/session",start:{line:72,column:29},end:{line:72,column:49}}}),level:2},fn:n.program(28,a,0),inverse:n.noop,data:a,loc:{source:"partials/session",start:{line:72,column:4},end:{line:77,column:16}}}))!=null?o:""},28:function(n,l,u,s,a){var o,r=n.lookupProperty;return((o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"tasks"):l,{name:"each",hash:{},fn:n.program(29,a,0),inverse:n.noop,data:a,loc:{source:"partials/session",start:{line:73,column:6},end:{line:75,column:15}}}))!=null?o:"")+"      "+((o=n.invokePartial(r(s,"partials/posts"),l,{name:"partials/posts",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},29:function(n,l,u,s,a){var o,r=n.lookupProperty;return"        "+((o=n.invokePartial(r(s,"partials/task"),l,{name:"partials/task",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},30:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"    "+((o=e(u,"writing-lines").call(r,{name:"writing-lines",hash:{label:e(u,"word").call(r,"activity.my-notes",{name:"word",hash:{},data:a,loc:{source:"partials/session",start:{line:80,column:26},end:{line:80,column:52}}})},data:a,loc:{source:"partials/session",start:{line:80,column:4},end:{line:80,column:54}}}))!=null?o:"")+`
`},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a,o,r){var e,c=n.lookupProperty;return(e=c(u,"section").call(l??(n.nullContext||{}),{name:"section",hash:{page:"turn",title:l!=null?c(l,"title"):l,level:1},fn:n.program(0,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/session",start:{line:1,column:0},end:{line:82,column:12}}}))!=null?e:""},usePartial:!0,useData:!0,useDepths:!0},"partials/slides-activity":{0:function(n,l,u,s,a,o,r){var e,c=n.lookupProperty;return(e=c(u,"slide").call(l??(n.nullContext||{}),{name:"slide",hash:{title:l!=null?c(l,"title"):l,kicker:l!=null?c(l,"kicker"):l,about:r[1]!=null?c(r[1],"about"):r[1],layout:"break"},fn:n.program(1,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/slides-activity",start:{line:2,column:2},end:{line:6,column:12}}}))!=null?e:""},1:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"    "+((o=e(u,"$put").call(r,l!=null?e(l,"next"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/slides-activity",start:{line:3,column:4},end:{line:3,column:12}}}))!=null?o:"")+`
    `+((o=e(u,"back").call(r,{name:"back",hash:{minutes:l!=null?e(l,"minutes"):l},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-activity",start:{line:4,column:4},end:{line:4,column:60}}}))!=null?o:"")+`
    `+((o=n.invokePartial(e(s,"partials/slides-notes"),l,{name:"partials/slides-notes",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},2:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"slides.back",{name:"word",hash:{},data:a,loc:{source:"partials/slides-activity",start:{line:4,column:29},end:{line:4,column:51}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/slides-activity",start:{line:4,column:29},end:{line:4,column:51}}}))!=null?o:""},3:function(n,l,u,s,a,o,r){var e,c=n.lookupProperty;return(e=c(u,"slide").call(l??(n.nullContext||{}),{name:"slide",hash:{title:l!=null?c(l,"title"):l,kicker:r[1]!=null?c(r[1],"session"):r[1],about:r[1]!=null?c(r[1],"about"):r[1],layout:"agreements"},fn:n.program(4,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/slides-activity",start:{line:9,column:2},end:{line:16,column:12}}}))!=null?e:""},4:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"each").call(r,l!=null?e(l,"entries"):l,{name:"each",hash:{},fn:n.program(5,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-activity",start:{line:10,column:4},end:{line:12,column:13}}}))!=null?o:"")+"    "+((o=n.invokePartial(e(s,"partials/slides-chips"),l,{name:"partials/slides-chips",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")+"    "+((o=e(u,"if").call(r,l!=null?e(l,"isMade"):l,{name:"if",hash:{},fn:n.program(7,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-activity",start:{line:14,column:4},end:{line:14,column:77}}}))!=null?o:"")+`
    `+((o=n.invokePartial(e(s,"partials/slides-notes"),l,{name:"partials/slides-notes",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},5:function(n,l,u,s,a){var o,r=n.lookupProperty;return"      "+((o=r(u,"item").call(l??(n.nullContext||{}),{name:"item",hash:{},fn:n.program(6,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-activity",start:{line:11,column:6},end:{line:11,column:32}}}))!=null?o:"")+`
`},6:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l,{name:"$put",hash:{},data:a,loc:{source:"partials/slides-activity",start:{line:11,column:15},end:{line:11,column:23}}}))!=null?o:""},7:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"chip").call(l??(n.nullContext||{}),{name:"chip",hash:{symbol:"ask"},fn:n.program(8,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-activity",start:{line:14,column:18},end:{line:14,column:70}}}))!=null?o:""},8:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"slides.add",{name:"word",hash:{},data:a,loc:{source:"partials/slides-activity",start:{line:14,column:40},end:{line:14,column:61}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/slides-activity",start:{line:14,column:40},end:{line:14,column:61}}}))!=null?o:""},9:function(n,l,u,s,a,o,r){var e,c=n.lookupProperty;return(e=c(u,"if").call(l??(n.nullContext||{}),l!=null?c(l,"isList"):l,{name:"if",hash:{},fn:n.program(10,a,0,o,r),inverse:n.program(16,a,0,o,r),data:a,loc:{source:"partials/slides-activity",start:{line:19,column:2},end:{line:37,column:9}}}))!=null?e:""},10:function(n,l,u,s,a,o,r){var e,c=n.lookupProperty;return(e=c(u,"slide").call(l??(n.nullContext||{}),{name:"slide",hash:{title:r[1]!=null?c(r[1],"headline"):r[1],kicker:r[1]!=null?c(r[1],"kicker"):r[1],about:r[1]!=null?c(r[1],"about"):r[1],layout:"list"},fn:n.program(11,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/slides-activity",start:{line:20,column:4},end:{line:30,column:14}}}))!=null?e:""},11:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"each").call(r,l!=null?e(l,"tasks"):l,{name:"each",hash:{},fn:n.program(12,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-activity",start:{line:21,column:6},end:{line:23,column:15}}}))!=null?o:"")+((o=e(u,"each").call(r,l!=null?e(l,"tracks"):l,{name:"each",hash:{},fn:n.program(14,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-activity",start:{line:24,column:6},end:{line:26,column:15}}}))!=null?o:"")+"      "+((o=e(u,"$put").call(r,e(u,"word").call(r,"slides.result",{name:"word",hash:{output:l!=null?e(l,"output"):l},data:a,loc:{source:"partials/slides-activity",start:{line:27,column:6},end:{line:27,column:44}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/slides-activity",start:{line:27,column:6},end:{line:27,column:44}}}))!=null?o:"")+`
      `+((o=n.invokePartial(e(s,"partials/slides-chips"),l,{name:"partials/slides-chips",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")+"      "+((o=n.invokePartial(e(s,"partials/slides-notes"),l,{name:"partials/slides-notes",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},12:function(n,l,u,s,a){var o,r=n.lookupProperty;return"        "+((o=r(u,"item").call(l??(n.nullContext||{}),{name:"item",hash:{aside:l!=null?r(l,"label"):l},fn:n.program(13,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-activity",start:{line:22,column:8},end:{line:22,column:46}}}))!=null?o:"")+`
`},13:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"text"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/slides-activity",start:{line:22,column:29},end:{line:22,column:37}}}))!=null?o:""},14:function(n,l,u,s,a){var o,r=n.lookupProperty;return"        "+((o=r(u,"item").call(l??(n.nullContext||{}),{name:"item",hash:{aside:l!=null?r(l,"title"):l},fn:n.program(15,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-activity",start:{line:25,column:8},end:{line:25,column:87}}}))!=null?o:"")+`
`},15:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"$put").call(r,l!=null?e(l,"join"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/slides-activity",start:{line:25,column:29},end:{line:25,column:37}}}))!=null?o:"")+" "+((o=e(u,"$put").call(r,e(u,"word").call(r,"handout.details",{name:"word",hash:{details:l!=null?e(l,"place"):l},data:a,loc:{source:"partials/slides-activity",start:{line:25,column:38},end:{line:25,column:78}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/slides-activity",start:{line:25,column:38},end:{line:25,column:78}}}))!=null?o:"")},16:function(n,l,u,s,a,o,r){var e,c=n.lookupProperty;return(e=c(u,"slide").call(l??(n.nullContext||{}),{name:"slide",hash:{title:r[1]!=null?c(r[1],"headline"):r[1],kicker:r[1]!=null?c(r[1],"kicker"):r[1],about:r[1]!=null?c(r[1],"about"):r[1],layout:"statement"},fn:n.program(17,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/slides-activity",start:{line:32,column:4},end:{line:36,column:14}}}))!=null?e:""},17:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"      "+((o=e(u,"$put").call(r,e(u,"word").call(r,"slides.result",{name:"word",hash:{output:l!=null?e(l,"output"):l},data:a,loc:{source:"partials/slides-activity",start:{line:33,column:6},end:{line:33,column:44}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/slides-activity",start:{line:33,column:6},end:{line:33,column:44}}}))!=null?o:"")+`
      `+((o=n.invokePartial(e(s,"partials/slides-chips"),l,{name:"partials/slides-chips",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")+"      "+((o=n.invokePartial(e(s,"partials/slides-notes"),l,{name:"partials/slides-notes",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},18:function(n,l,u,s,a,o,r){var e,c=n.lookupProperty;return(e=c(u,"slide").call(l??(n.nullContext||{}),{name:"slide",hash:{aside:l!=null?c(l,"time"):l,title:r[1]!=null?c(r[1],"title"):r[1],kicker:r[1]!=null?c(r[1],"session"):r[1],about:r[1]!=null?c(r[1],"about"):r[1],layout:"breakout"},fn:n.program(19,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/slides-activity",start:{line:40,column:2},end:{line:62,column:12}}}))!=null?e:""},19:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"place").call(r,{name:"place",hash:{label:e(u,"word").call(r,"slides.outcome",{name:"word",hash:{},data:a,loc:{source:"partials/slides-activity",start:{line:41,column:19},end:{line:41,column:42}}})},fn:n.program(20,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-activity",start:{line:41,column:4},end:{line:43,column:14}}}))!=null?o:"")+((o=e(u,"place").call(r,{name:"place",hash:{bar:l!=null?e(l,"bar"):l,label:e(u,"word").call(r,"slides.method",{name:"word",hash:{},data:a,loc:{source:"partials/slides-activity",start:{line:44,column:19},end:{line:44,column:41}}})},fn:n.program(22,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-activity",start:{line:44,column:4},end:{line:52,column:14}}}))!=null?o:"")+((o=e(u,"place").call(r,{name:"place",hash:{label:e(u,"word").call(r,"activity.report",{name:"word",hash:{},data:a,loc:{source:"partials/slides-activity",start:{line:53,column:19},end:{line:53,column:43}}})},fn:n.program(29,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-activity",start:{line:53,column:4},end:{line:55,column:14}}}))!=null?o:"")+((o=e(u,"place").call(r,{name:"place",hash:{label:e(u,"word").call(r,"slides.support",{name:"word",hash:{},data:a,loc:{source:"partials/slides-activity",start:{line:56,column:19},end:{line:56,column:42}}})},fn:n.program(31,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-activity",start:{line:56,column:4},end:{line:58,column:14}}}))!=null?o:"")+"    "+((o=n.invokePartial(e(s,"partials/slides-chips"),l,{name:"partials/slides-chips",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")+"    "+((o=e(u,"chip").call(r,{name:"chip",hash:{end:!0,symbol:"pass"},fn:n.program(33,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-activity",start:{line:60,column:4},end:{line:60,column:67}}}))!=null?o:"")+`
    `+((o=n.invokePartial(e(s,"partials/slides-notes"),l,{name:"partials/slides-notes",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},20:function(n,l,u,s,a){var o,r=n.lookupProperty;return"      "+((o=r(u,"line").call(l??(n.nullContext||{}),{name:"line",hash:{},fn:n.program(21,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-activity",start:{line:42,column:6},end:{line:42,column:35}}}))!=null?o:"")+`
`},21:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"outcome"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/slides-activity",start:{line:42,column:15},end:{line:42,column:26}}}))!=null?o:""},22:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"      "+((o=e(u,"line").call(r,{name:"line",hash:{},fn:n.program(23,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-activity",start:{line:45,column:6},end:{line:45,column:36}}}))!=null?o:"")+`
`+((o=e(u,"if").call(r,l!=null?e(l,"groups"):l,{name:"if",hash:{},fn:n.program(24,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-activity",start:{line:46,column:6},end:{line:48,column:13}}}))!=null?o:"")+((o=e(u,"each").call(r,l!=null?e(l,"tasks"):l,{name:"each",hash:{},fn:n.program(26,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-activity",start:{line:49,column:6},end:{line:51,column:15}}}))!=null?o:"")},23:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"together"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/slides-activity",start:{line:45,column:15},end:{line:45,column:27}}}))!=null?o:""},24:function(n,l,u,s,a){var o,r=n.lookupProperty;return"        "+((o=r(u,"line").call(l??(n.nullContext||{}),{name:"line",hash:{},fn:n.program(25,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-activity",start:{line:47,column:8},end:{line:47,column:36}}}))!=null?o:"")+`
`},25:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"groups"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/slides-activity",start:{line:47,column:17},end:{line:47,column:27}}}))!=null?o:""},26:function(n,l,u,s,a){var o,r=n.lookupProperty;return"        "+((o=r(u,"line").call(l??(n.nullContext||{}),{name:"line",hash:{},fn:n.program(27,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-activity",start:{line:50,column:8},end:{line:50,column:94}}}))!=null?o:"")+`
`},27:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"if").call(r,l!=null?e(l,"label"):l,{name:"if",hash:{},fn:n.program(28,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-activity",start:{line:50,column:17},end:{line:50,column:77}}}))!=null?o:"")+((o=e(u,"$put").call(r,l!=null?e(l,"text"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/slides-activity",start:{line:50,column:77},end:{line:50,column:85}}}))!=null?o:"")},28:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"**"+((o=e(u,"$put").call(r,e(u,"word").call(r,"labels.colon",{name:"word",hash:{label:l!=null?e(l,"label"):l},data:a,loc:{source:"partials/slides-activity",start:{line:50,column:32},end:{line:50,column:67}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/slides-activity",start:{line:50,column:32},end:{line:50,column:67}}}))!=null?o:"")+"** "},29:function(n,l,u,s,a){var o,r=n.lookupProperty;return"      "+((o=r(u,"line").call(l??(n.nullContext||{}),{name:"line",hash:{},fn:n.program(30,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-activity",start:{line:54,column:6},end:{line:54,column:34}}}))!=null?o:"")+`
`},30:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"report"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/slides-activity",start:{line:54,column:15},end:{line:54,column:25}}}))!=null?o:""},31:function(n,l,u,s,a){var o,r=n.lookupProperty;return"      "+((o=r(u,"line").call(l??(n.nullContext||{}),{name:"line",hash:{},fn:n.program(32,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-activity",start:{line:57,column:6},end:{line:57,column:35}}}))!=null?o:"")+`
`},32:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"support"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/slides-activity",start:{line:57,column:15},end:{line:57,column:26}}}))!=null?o:""},33:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"slides.pass",{name:"word",hash:{},data:a,loc:{source:"partials/slides-activity",start:{line:60,column:36},end:{line:60,column:58}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/slides-activity",start:{line:60,column:36},end:{line:60,column:58}}}))!=null?o:""},34:function(n,l,u,s,a,o,r){var e,c=n.lookupProperty;return(e=c(u,"slide").call(l??(n.nullContext||{}),{name:"slide",hash:{title:l!=null?c(l,"question"):l,kicker:r[1]!=null?c(r[1],"kicker"):r[1],about:r[1]!=null?c(r[1],"about"):r[1],layout:"prompt"},fn:n.program(35,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/slides-activity",start:{line:65,column:2},end:{line:69,column:12}}}))!=null?e:""},35:function(n,l,u,s,a){var o,r=n.lookupProperty;return"    "+((o=n.invokePartial(r(s,"partials/slides-chips"),l,{name:"partials/slides-chips",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")+"    "+((o=r(u,"chip").call(l??(n.nullContext||{}),{name:"chip",hash:{end:!0,symbol:"pass"},fn:n.program(33,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-activity",start:{line:67,column:4},end:{line:67,column:67}}}))!=null?o:"")+`
    `+((o=n.invokePartial(r(s,"partials/slides-notes"),l,{name:"partials/slides-notes",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},36:function(n,l,u,s,a,o,r){var e,c=n.lookupProperty;return(e=c(u,"slide").call(l??(n.nullContext||{}),{name:"slide",hash:{title:l!=null?c(l,"question"):l,kicker:l!=null?c(l,"kicker"):l,about:r[1]!=null?c(r[1],"about"):r[1],layout:"debrief"},fn:n.program(37,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/slides-activity",start:{line:72,column:2},end:{line:78,column:12}}}))!=null?e:""},37:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"each").call(r,l!=null?e(l,"more"):l,{name:"each",hash:{},fn:n.program(5,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-activity",start:{line:73,column:4},end:{line:75,column:13}}}))!=null?o:"")+"    "+((o=e(u,"chip").call(r,{name:"chip",hash:{end:!0,symbol:"pass"},fn:n.program(33,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-activity",start:{line:76,column:4},end:{line:76,column:67}}}))!=null?o:"")+`
    `+((o=n.invokePartial(e(s,"partials/slides-notes"),l,{name:"partials/slides-notes",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a,o,r){var e,c=l??(n.nullContext||{}),t=n.lookupProperty;return((e=t(u,"with").call(c,l!=null?t(l,"pause"):l,{name:"with",hash:{},fn:n.program(0,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/slides-activity",start:{line:1,column:0},end:{line:7,column:9}}}))!=null?e:"")+((e=t(u,"with").call(c,l!=null?t(l,"agreements"):l,{name:"with",hash:{},fn:n.program(3,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/slides-activity",start:{line:8,column:0},end:{line:17,column:9}}}))!=null?e:"")+((e=t(u,"with").call(c,l!=null?t(l,"opening"):l,{name:"with",hash:{},fn:n.program(9,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/slides-activity",start:{line:18,column:0},end:{line:38,column:9}}}))!=null?e:"")+((e=t(u,"with").call(c,l!=null?t(l,"breakout"):l,{name:"with",hash:{},fn:n.program(18,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/slides-activity",start:{line:39,column:0},end:{line:63,column:9}}}))!=null?e:"")+((e=t(u,"each").call(c,l!=null?t(l,"prompts"):l,{name:"each",hash:{},fn:n.program(34,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/slides-activity",start:{line:64,column:0},end:{line:70,column:9}}}))!=null?e:"")+((e=t(u,"with").call(c,l!=null?t(l,"debrief"):l,{name:"with",hash:{},fn:n.program(36,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/slides-activity",start:{line:71,column:0},end:{line:79,column:9}}}))!=null?e:"")},usePartial:!0,useData:!0,useDepths:!0},"partials/slides-chips":{0:function(n,l,u,s,a){var o,r=n.lookupProperty;return"  "+((o=r(u,"chip").call(l??(n.nullContext||{}),{name:"chip",hash:{symbol:l!=null?r(l,"symbol"):l},fn:n.program(1,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-chips",start:{line:2,column:2},end:{line:2,column:42}}}))!=null?o:"")+`
`},1:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"text"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/slides-chips",start:{line:2,column:25},end:{line:2,column:33}}}))!=null?o:""},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"chips"):l,{name:"each",hash:{},fn:n.program(0,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-chips",start:{line:1,column:0},end:{line:3,column:9}}}))!=null?o:""},useData:!0},"partials/slides-notes":{0:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"notes").call(l??(n.nullContext||{}),{name:"notes",hash:{},fn:n.program(1,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-notes",start:{line:2,column:2},end:{line:24,column:12}}}))!=null?o:""},1:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"    "+((o=e(u,"each").call(r,l!=null?e(l,"facts"):l,{name:"each",hash:{},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-notes",start:{line:3,column:4},end:{line:3,column:126}}}))!=null?o:"")+`

`+((o=e(u,"each").call(r,l!=null?e(l,"steps"):l,{name:"each",hash:{},fn:n.program(4,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-notes",start:{line:5,column:4},end:{line:7,column:13}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"watch"):l,{name:"if",hash:{},fn:n.program(5,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-notes",start:{line:8,column:4},end:{line:10,column:11}}}))!=null?o:"")+((o=e(u,"with").call(r,l!=null?e(l,"prompt"):l,{name:"with",hash:{},fn:n.program(7,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-notes",start:{line:11,column:4},end:{line:13,column:13}}}))!=null?o:"")+((o=e(u,"with").call(r,l!=null?e(l,"rounds"):l,{name:"with",hash:{},fn:n.program(8,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-notes",start:{line:14,column:4},end:{line:16,column:13}}}))!=null?o:"")+((o=e(u,"with").call(r,l!=null?e(l,"closing"):l,{name:"with",hash:{},fn:n.program(9,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-notes",start:{line:17,column:4},end:{line:19,column:13}}}))!=null?o:"")+"    "+((o=n.invokePartial(e(s,"partials/activity-cases"),l,{name:"partials/activity-cases",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"more"):l,{name:"if",hash:{},fn:n.program(10,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-notes",start:{line:21,column:4},end:{line:23,column:11}}}))!=null?o:"")},2:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"unless").call(r,a&&e(a,"first"),{name:"unless",hash:{},fn:n.program(3,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-notes",start:{line:3,column:19},end:{line:3,column:68}}}))!=null?o:"")+"**"+((o=e(u,"$put").call(r,e(u,"word").call(r,"labels.colon",{name:"word",hash:{label:l!=null?e(l,"label"):l},data:a,loc:{source:"partials/slides-notes",start:{line:3,column:70},end:{line:3,column:105}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/slides-notes",start:{line:3,column:70},end:{line:3,column:105}}}))!=null?o:"")+"** "+((o=e(u,"$put").call(r,l!=null?e(l,"value"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/slides-notes",start:{line:3,column:108},end:{line:3,column:117}}}))!=null?o:"")},3:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"separator",{name:"word",hash:{},data:a,loc:{source:"partials/slides-notes",start:{line:3,column:37},end:{line:3,column:57}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/slides-notes",start:{line:3,column:37},end:{line:3,column:57}}}))!=null?o:""},4:function(n,l,u,s,a){var o,r=n.lookupProperty;return"      "+((o=n.invokePartial(r(s,"partials/step"),l,{name:"partials/step",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},5:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"      "+((o=e(u,"step").call(r,{name:"step",hash:{label:e(u,"word").call(r,"activity.watch",{name:"word",hash:{},data:a,loc:{source:"partials/slides-notes",start:{line:9,column:32},end:{line:9,column:55}}}),verb:"note"},fn:n.program(6,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-notes",start:{line:9,column:6},end:{line:9,column:75}}}))!=null?o:"")+`
`},6:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"watch"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/slides-notes",start:{line:9,column:57},end:{line:9,column:66}}}))!=null?o:""},7:function(n,l,u,s,a){var o,r=n.lookupProperty;return"      "+((o=n.invokePartial(r(s,"partials/prompt"),l,{name:"partials/prompt",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},8:function(n,l,u,s,a){var o,r=n.lookupProperty;return"      "+((o=n.invokePartial(r(s,"partials/rounds"),l,{name:"partials/rounds",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},9:function(n,l,u,s,a){var o,r=n.lookupProperty;return"      "+((o=n.invokePartial(r(s,"partials/content-end"),l,{name:"partials/content-end",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},10:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"      "+((o=e(u,"ruled").call(r,{name:"ruled",hash:{label:e(u,"word").call(r,"activity.notes",{name:"word",hash:{},data:a,loc:{source:"partials/slides-notes",start:{line:22,column:35},end:{line:22,column:58}}}),symbol:"note"},fn:n.program(11,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-notes",start:{line:22,column:6},end:{line:22,column:78}}}))!=null?o:"")+`
`},11:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"more"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/slides-notes",start:{line:22,column:60},end:{line:22,column:68}}}))!=null?o:""},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"with").call(l??(n.nullContext||{}),l!=null?r(l,"notes"):l,{name:"with",hash:{},fn:n.program(0,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-notes",start:{line:1,column:0},end:{line:25,column:9}}}))!=null?o:""},usePartial:!0,useData:!0},"partials/slides-session":{0:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"slide").call(l??(n.nullContext||{}),{name:"slide",hash:{title:l!=null?r(l,"title"):l,kicker:l!=null?r(l,"kicker"):l,layout:"section"},fn:n.program(1,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-session",start:{line:2,column:2},end:{line:8,column:12}}}))!=null?o:""},1:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"each").call(r,l!=null?e(l,"lines"):l,{name:"each",hash:{},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-session",start:{line:3,column:4},end:{line:6,column:13}}}))!=null?o:"")+"    "+((o=e(u,"$put").call(r,l!=null?e(l,"purpose"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/slides-session",start:{line:7,column:4},end:{line:7,column:15}}}))!=null?o:"")+`
`},2:function(n,l,u,s,a){var o,r=n.lookupProperty;return"    "+((o=r(u,"$put").call(l??(n.nullContext||{}),l,{name:"$put",hash:{},data:a,loc:{source:"partials/slides-session",start:{line:4,column:4},end:{line:4,column:12}}}))!=null?o:"")+`

`},3:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"slide").call(r,{name:"slide",hash:{title:e(u,"word").call(r,"session.outcomes",{name:"word",hash:{},data:a,loc:{source:"partials/slides-session",start:{line:11,column:45},end:{line:11,column:70}}}),kicker:l!=null?e(l,"kicker"):l,layout:"list"},fn:n.program(4,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-session",start:{line:11,column:2},end:{line:15,column:12}}}))!=null?o:""},4:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"outcomes"):l,{name:"each",hash:{},fn:n.program(5,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-session",start:{line:12,column:4},end:{line:14,column:13}}}))!=null?o:""},5:function(n,l,u,s,a){var o,r=n.lookupProperty;return"      "+((o=r(u,"item").call(l??(n.nullContext||{}),{name:"item",hash:{},fn:n.program(6,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-session",start:{line:13,column:6},end:{line:13,column:32}}}))!=null?o:"")+`
`},6:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l,{name:"$put",hash:{},data:a,loc:{source:"partials/slides-session",start:{line:13,column:15},end:{line:13,column:23}}}))!=null?o:""},7:function(n,l,u,s,a,o,r){var e,c=n.lookupProperty;return(e=c(u,"slide").call(l??(n.nullContext||{}),{name:"slide",hash:{bar:l!=null?c(l,"bar"):l,title:l!=null?c(l,"title"):l,kicker:r[1]!=null?c(r[1],"kicker"):r[1],layout:"agenda"},fn:n.program(8,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/slides-session",start:{line:18,column:2},end:{line:22,column:12}}}))!=null?e:""},8:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"items"):l,{name:"each",hash:{},fn:n.program(9,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-session",start:{line:19,column:4},end:{line:21,column:13}}}))!=null?o:""},9:function(n,l,u,s,a){var o,r=n.lookupProperty;return"      "+((o=r(u,"item").call(l??(n.nullContext||{}),{name:"item",hash:{aside:l!=null?r(l,"start"):l},fn:n.program(10,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-session",start:{line:20,column:6},end:{line:20,column:45}}}))!=null?o:"")+`
`},10:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"title"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/slides-session",start:{line:20,column:27},end:{line:20,column:36}}}))!=null?o:""},11:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"slide").call(r,{name:"slide",hash:{title:e(u,"word").call(r,"slides.recalled",{name:"word",hash:{},data:a,loc:{source:"partials/slides-session",start:{line:25,column:51},end:{line:25,column:75}}}),kicker:l!=null?e(l,"kicker"):l,layout:"agreements"},fn:n.program(12,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-session",start:{line:25,column:2},end:{line:29,column:12}}}))!=null?o:""},12:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"recalled"):l,{name:"each",hash:{},fn:n.program(5,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-session",start:{line:26,column:4},end:{line:28,column:13}}}))!=null?o:""},13:function(n,l,u,s,a){var o,r=n.lookupProperty;return"  "+((o=n.invokePartial(r(s,"partials/slides-activity"),l,{name:"partials/slides-activity",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},14:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"slide").call(r,{name:"slide",hash:{title:e(u,"word").call(r,"handout.feedback",{name:"word",hash:{},data:a,loc:{source:"partials/slides-session",start:{line:35,column:45},end:{line:35,column:70}}}),kicker:l!=null?e(l,"kicker"):l,layout:"list"},fn:n.program(15,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-session",start:{line:35,column:2},end:{line:41,column:12}}}))!=null?o:""},15:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"each").call(r,l!=null?e(l,"questions"):l,{name:"each",hash:{},fn:n.program(5,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-session",start:{line:36,column:4},end:{line:38,column:13}}}))!=null?o:"")+"    "+((o=e(u,"if").call(r,l!=null?e(l,"questionsPiece"):l,{name:"if",hash:{},fn:n.program(16,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-session",start:{line:39,column:4},end:{line:39,column:83}}}))!=null?o:"")+`
    `+((o=e(u,"chip").call(r,{name:"chip",hash:{end:!0,symbol:"pass"},fn:n.program(18,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-session",start:{line:40,column:4},end:{line:40,column:67}}}))!=null?o:"")+`
`},16:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"chip").call(l??(n.nullContext||{}),{name:"chip",hash:{symbol:"note"},fn:n.program(17,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-session",start:{line:39,column:26},end:{line:39,column:76}}}))!=null?o:""},17:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"questionsPiece"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/slides-session",start:{line:39,column:49},end:{line:39,column:67}}}))!=null?o:""},18:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"$put").call(r,e(u,"word").call(r,"slides.pass",{name:"word",hash:{},data:a,loc:{source:"partials/slides-session",start:{line:40,column:36},end:{line:40,column:58}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/slides-session",start:{line:40,column:36},end:{line:40,column:58}}}))!=null?o:""},19:function(n,l,u,s,a,o,r){var e,c=l??(n.nullContext||{}),t=n.lookupProperty;return(e=t(u,"slide").call(c,{name:"slide",hash:{title:t(u,"word").call(c,"handout.next",{name:"word",hash:{},data:a,loc:{source:"partials/slides-session",start:{line:44,column:48},end:{line:44,column:69}}}),kicker:r[1]!=null?t(r[1],"kicker"):r[1],layout:"list"},fn:n.program(20,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/slides-session",start:{line:44,column:2},end:{line:51,column:12}}}))!=null?e:""},20:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"each").call(r,l!=null?e(l,"tasks"):l,{name:"each",hash:{},fn:n.program(21,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-session",start:{line:45,column:4},end:{line:47,column:13}}}))!=null?o:"")+((o=e(u,"each").call(r,l!=null?e(l,"items"):l,{name:"each",hash:{},fn:n.program(23,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-session",start:{line:48,column:4},end:{line:50,column:13}}}))!=null?o:"")},21:function(n,l,u,s,a){var o,r=n.lookupProperty;return"      "+((o=r(u,"item").call(l??(n.nullContext||{}),{name:"item",hash:{},fn:n.program(22,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-session",start:{line:46,column:6},end:{line:46,column:75}}}))!=null?o:"")+`
`},22:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"$put").call(r,l!=null?e(l,"text"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/slides-session",start:{line:46,column:15},end:{line:46,column:23}}}))!=null?o:"")+" "+((o=e(u,"$put").call(r,e(u,"word").call(r,"handout.details",{name:"word",hash:{details:l!=null?e(l,"details"):l},data:a,loc:{source:"partials/slides-session",start:{line:46,column:24},end:{line:46,column:66}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/slides-session",start:{line:46,column:24},end:{line:46,column:66}}}))!=null?o:"")},23:function(n,l,u,s,a){var o,r=n.lookupProperty;return"      "+((o=r(u,"item").call(l??(n.nullContext||{}),{name:"item",hash:{aside:l!=null?r(l,"label"):l},fn:n.program(24,a,0),inverse:n.noop,data:a,loc:{source:"partials/slides-session",start:{line:49,column:6},end:{line:49,column:44}}}))!=null?o:"")+`
`},24:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"text"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/slides-session",start:{line:49,column:27},end:{line:49,column:35}}}))!=null?o:""},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a,o,r){var e,c=l??(n.nullContext||{}),t=n.lookupProperty;return((e=t(u,"with").call(c,l!=null?t(l,"section"):l,{name:"with",hash:{},fn:n.program(0,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/slides-session",start:{line:1,column:0},end:{line:9,column:9}}}))!=null?e:"")+((e=t(u,"if").call(c,l!=null?t(l,"outcomes"):l,{name:"if",hash:{},fn:n.program(3,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/slides-session",start:{line:10,column:0},end:{line:16,column:7}}}))!=null?e:"")+((e=t(u,"with").call(c,l!=null?t(l,"agenda"):l,{name:"with",hash:{},fn:n.program(7,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/slides-session",start:{line:17,column:0},end:{line:23,column:9}}}))!=null?e:"")+((e=t(u,"if").call(c,l!=null?t(l,"recalled"):l,{name:"if",hash:{},fn:n.program(11,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/slides-session",start:{line:24,column:0},end:{line:30,column:7}}}))!=null?e:"")+((e=t(u,"each").call(c,l!=null?t(l,"activities"):l,{name:"each",hash:{},fn:n.program(13,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/slides-session",start:{line:31,column:0},end:{line:33,column:9}}}))!=null?e:"")+((e=t(u,"if").call(c,l!=null?t(l,"questions"):l,{name:"if",hash:{},fn:n.program(14,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/slides-session",start:{line:34,column:0},end:{line:42,column:7}}}))!=null?e:"")+((e=t(u,"with").call(c,l!=null?t(l,"next"):l,{name:"with",hash:{},fn:n.program(19,a,0,o,r),inverse:n.noop,data:a,loc:{source:"partials/slides-session",start:{line:43,column:0},end:{line:52,column:9}}}))!=null?e:"")},usePartial:!0,useData:!0,useDepths:!0},"partials/step":{0:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"each").call(r,l!=null?e(l,"asides"):l,{name:"each",hash:{},fn:n.program(1,a,0),inverse:n.noop,data:a,loc:{source:"partials/step",start:{line:2,column:2},end:{line:4,column:11}}}))!=null?o:"")+"  "+((o=e(u,"if").call(r,l!=null?e(l,"role"):l,{name:"if",hash:{},fn:n.program(3,a,0),inverse:n.noop,data:a,loc:{source:"partials/step",start:{line:5,column:2},end:{line:5,column:60}}}))!=null?o:"")+((o=e(u,"$put").call(r,l!=null?e(l,"text"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/step",start:{line:5,column:60},end:{line:5,column:68}}}))!=null?o:"")+`
`+((o=e(u,"with").call(r,l!=null?e(l,"prompt"):l,{name:"with",hash:{},fn:n.program(4,a,0),inverse:n.noop,data:a,loc:{source:"partials/step",start:{line:6,column:2},end:{line:8,column:11}}}))!=null?o:"")},1:function(n,l,u,s,a){var o,r=n.lookupProperty;return"    "+((o=r(u,"aside").call(l??(n.nullContext||{}),{name:"aside",hash:{},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"partials/step",start:{line:3,column:4},end:{line:3,column:32}}}))!=null?o:"")+`
`},2:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l,{name:"$put",hash:{},data:a,loc:{source:"partials/step",start:{line:3,column:14},end:{line:3,column:22}}}))!=null?o:""},3:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"**"+((o=e(u,"$put").call(r,e(u,"word").call(r,"labels.colon",{name:"word",hash:{label:l!=null?e(l,"role"):l},data:a,loc:{source:"partials/step",start:{line:5,column:16},end:{line:5,column:50}}}),{name:"$put",hash:{},data:a,loc:{source:"partials/step",start:{line:5,column:16},end:{line:5,column:50}}}))!=null?o:"")+"** "},4:function(n,l,u,s,a){var o,r=n.lookupProperty;return"    "+((o=n.invokePartial(r(s,"partials/prompt"),l,{name:"partials/prompt",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"step").call(l??(n.nullContext||{}),{name:"step",hash:{spoken:l!=null?r(l,"spoken"):l,label:l!=null?r(l,"label"):l,verb:l!=null?r(l,"verb"):l},fn:n.program(0,a,0),inverse:n.noop,data:a,loc:{source:"partials/step",start:{line:1,column:0},end:{line:9,column:9}}}))!=null?o:""},usePartial:!0,useData:!0},"partials/task":{0:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"  "+((o=e(u,"if").call(r,l!=null?e(l,"effort"):l,{name:"if",hash:{},fn:n.program(1,a,0),inverse:n.noop,data:a,loc:{source:"partials/task",start:{line:2,column:2},end:{line:2,column:53}}}))!=null?o:"")+`
  `+((o=e(u,"$put").call(r,l!=null?e(l,"text"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/task",start:{line:3,column:2},end:{line:3,column:10}}}))!=null?o:"")+`

  `+((o=e(u,"$put").call(r,l!=null?e(l,"details"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/task",start:{line:5,column:2},end:{line:5,column:13}}}))!=null?o:"")+`
`},1:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"aside").call(l??(n.nullContext||{}),{name:"aside",hash:{},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"partials/task",start:{line:2,column:16},end:{line:2,column:46}}}))!=null?o:""},2:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"effort"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/task",start:{line:2,column:26},end:{line:2,column:36}}}))!=null?o:""},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"step").call(r,{name:"step",hash:{label:e(u,"word").call(r,"verbs.task",{name:"word",hash:{},data:a,loc:{source:"partials/task",start:{line:1,column:26},end:{line:1,column:45}}}),verb:"task"},fn:n.program(0,a,0),inverse:n.noop,data:a,loc:{source:"partials/task",start:{line:1,column:0},end:{line:6,column:9}}}))!=null?o:""},useData:!0},"partials/track":{0:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"if").call(r,l!=null?e(l,"join"):l,{name:"if",hash:{},fn:n.program(1,a,0),inverse:n.noop,data:a,loc:{source:"partials/track",start:{line:2,column:2},end:{line:4,column:9}}}))!=null?o:"")+`
`+((o=e(u,"if").call(r,l!=null?e(l,"facts"):l,{name:"if",hash:{},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"partials/track",start:{line:6,column:2},end:{line:12,column:9}}}))!=null?o:"")+((o=e(u,"each").call(r,l!=null?e(l,"activities"):l,{name:"each",hash:{},fn:n.program(6,a,0),inverse:n.noop,data:a,loc:{source:"partials/track",start:{line:13,column:2},end:{line:18,column:11}}}))!=null?o:"")},1:function(n,l,u,s,a){var o,r=n.lookupProperty;return"    "+((o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"join"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/track",start:{line:3,column:4},end:{line:3,column:12}}}))!=null?o:"")+`
`},2:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"facts").call(l??(n.nullContext||{}),{name:"facts",hash:{},fn:n.program(3,a,0),inverse:n.noop,data:a,loc:{source:"partials/track",start:{line:7,column:4},end:{line:11,column:14}}}))!=null?o:""},3:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"facts"):l,{name:"each",hash:{},fn:n.program(4,a,0),inverse:n.noop,data:a,loc:{source:"partials/track",start:{line:8,column:6},end:{line:10,column:15}}}))!=null?o:""},4:function(n,l,u,s,a){var o,r=n.lookupProperty;return"        "+((o=r(u,"fact").call(l??(n.nullContext||{}),{name:"fact",hash:{label:l!=null?r(l,"label"):l},fn:n.program(5,a,0),inverse:n.noop,data:a,loc:{source:"partials/track",start:{line:9,column:8},end:{line:9,column:47}}}))!=null?o:"")+`
`},5:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"value"):l,{name:"$put",hash:{},data:a,loc:{source:"partials/track",start:{line:9,column:29},end:{line:9,column:38}}}))!=null?o:""},6:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"activity").call(l??(n.nullContext||{}),{name:"activity",hash:{level:3,continued:l!=null?r(l,"continued"):l,purpose:l!=null?r(l,"purpose"):l,title:l!=null?r(l,"title"):l,number:l!=null?r(l,"number"):l},fn:n.program(7,a,0),inverse:n.noop,data:a,loc:{source:"partials/track",start:{line:14,column:4},end:{line:17,column:17}}}))!=null?o:""},7:function(n,l,u,s,a){var o,r=n.lookupProperty;return"      "+((o=n.invokePartial(r(s,"partials/activity-start"),l,{name:"partials/activity-start",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")+"      "+((o=n.invokePartial(r(s,"partials/activity-end"),l,{name:"partials/activity-end",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"section").call(l??(n.nullContext||{}),{name:"section",hash:{title:l!=null?r(l,"title"):l,level:3},fn:n.program(0,a,0),inverse:n.noop,data:a,loc:{source:"partials/track",start:{line:1,column:0},end:{line:19,column:12}}}))!=null?o:""},usePartial:!0,useData:!0},"prompt-cards":{0:function(n,l,u,s,a,o,r){var e,c=n.lookupProperty;return(e=c(u,"cards").call(l??(n.nullContext||{}),{name:"cards",hash:{perPage:l!=null?c(l,"perPage"):l},fn:n.program(1,a,0,o,r),inverse:n.noop,data:a,loc:{source:"prompt-cards",start:{line:3,column:2},end:{line:19,column:12}}}))!=null?e:""},1:function(n,l,u,s,a,o,r){var e,c=n.lookupProperty;return(e=c(u,"each").call(l??(n.nullContext||{}),l!=null?c(l,"cards"):l,{name:"each",hash:{},fn:n.program(2,a,0,o,r),inverse:n.noop,data:a,loc:{source:"prompt-cards",start:{line:4,column:4},end:{line:18,column:13}}}))!=null?e:""},2:function(n,l,u,s,a,o,r){var e,c=n.lookupProperty;return(e=c(u,"with").call(l??(n.nullContext||{}),l!=null?c(l,"prompt"):l,{name:"with",hash:{},fn:n.program(3,a,0,o,r),inverse:n.noop,data:a,loc:{source:"prompt-cards",start:{line:5,column:6},end:{line:17,column:15}}}))!=null?e:""},3:function(n,l,u,s,a,o,r){var e,c=l??(n.nullContext||{}),t=n.lookupProperty;return(e=t(u,"card").call(c,{name:"card",hash:{purpose:t(u,"word").call(c,"handout.why",{name:"word",hash:{purpose:l!=null?t(l,"purpose"):l},data:a,loc:{source:"prompt-cards",start:{line:6,column:90},end:{line:6,column:126}}}),title:l!=null?t(l,"question"):l,aside:r[1]!=null?t(r[1],"together"):r[1],symbol:r[1]!=null?t(r[1],"symbol"):r[1],kicker:r[1]!=null?t(r[1],"place"):r[1]},fn:n.program(4,a,0,o,r),inverse:n.noop,data:a,loc:{source:"prompt-cards",start:{line:6,column:8},end:{line:16,column:17}}}))!=null?e:""},4:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"with").call(r,l!=null?e(l,"time"):l,{name:"with",hash:{},fn:n.program(5,a,0),inverse:n.noop,data:a,loc:{source:"prompt-cards",start:{line:7,column:10},end:{line:9,column:19}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"keepTo"):l,{name:"if",hash:{},fn:n.program(7,a,0),inverse:n.noop,data:a,loc:{source:"prompt-cards",start:{line:10,column:10},end:{line:12,column:17}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"pass"):l,{name:"if",hash:{},fn:n.program(9,a,0),inverse:n.noop,data:a,loc:{source:"prompt-cards",start:{line:13,column:10},end:{line:15,column:17}}}))!=null?o:"")},5:function(n,l,u,s,a){var o,r=n.lookupProperty;return"            "+((o=r(u,"field").call(l??(n.nullContext||{}),{name:"field",hash:{label:l!=null?r(l,"label"):l,symbol:"time"},fn:n.program(6,a,0),inverse:n.noop,data:a,loc:{source:"prompt-cards",start:{line:8,column:12},end:{line:8,column:67}}}))!=null?o:"")+`
`},6:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"value"):l,{name:"$put",hash:{},data:a,loc:{source:"prompt-cards",start:{line:8,column:48},end:{line:8,column:57}}}))!=null?o:""},7:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"            "+((o=e(u,"field").call(r,{name:"field",hash:{label:e(u,"word").call(r,"prompt.keep-to",{name:"word",hash:{},data:a,loc:{source:"prompt-cards",start:{line:11,column:44},end:{line:11,column:67}}}),symbol:"keep-to"},fn:n.program(8,a,0),inverse:n.noop,data:a,loc:{source:"prompt-cards",start:{line:11,column:12},end:{line:11,column:89}}}))!=null?o:"")+`
`},8:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"keepTo"):l,{name:"$put",hash:{},data:a,loc:{source:"prompt-cards",start:{line:11,column:69},end:{line:11,column:79}}}))!=null?o:""},9:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"            "+((o=e(u,"field").call(r,{name:"field",hash:{label:e(u,"word").call(r,"prompt.pass",{name:"word",hash:{},data:a,loc:{source:"prompt-cards",start:{line:14,column:41},end:{line:14,column:61}}}),symbol:"pass"},fn:n.program(10,a,0),inverse:n.noop,data:a,loc:{source:"prompt-cards",start:{line:14,column:12},end:{line:14,column:81}}}))!=null?o:"")+`
`},10:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"pass"):l,{name:"$put",hash:{},data:a,loc:{source:"prompt-cards",start:{line:14,column:63},end:{line:14,column:71}}}))!=null?o:""},11:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"  "+((o=e(u,"$put").call(r,e(u,"word").call(r,"prompt-cards.none",{name:"word",hash:{},data:a,loc:{source:"prompt-cards",start:{line:21,column:2},end:{line:21,column:30}}}),{name:"$put",hash:{},data:a,loc:{source:"prompt-cards",start:{line:21,column:2},end:{line:21,column:30}}}))!=null?o:"")+`
`},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a,o,r){var e,c=n.lookupProperty;return(e=c(u,"if").call(l??(n.nullContext||{}),l!=null?c(l,"cards"):l,{name:"if",hash:{},fn:n.program(0,a,0,o,r),inverse:n.program(11,a,0,o,r),data:a,loc:{source:"prompt-cards",start:{line:2,column:0},end:{line:22,column:7}}}))!=null?e:""},useData:!0,useDepths:!0},"run-of-show":{0:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"section").call(r,{name:"section",hash:{aside:l!=null?e(l,"when"):l,beside:e(u,"word").call(r,"run.goal",{name:"word",hash:{goal:l!=null?e(l,"goal"):l},data:a,loc:{source:"run-of-show",start:{line:3,column:51},end:{line:3,column:78}}}),page:"new",title:l!=null?e(l,"title"):l,level:1},fn:n.program(1,a,0),inverse:n.noop,data:a,loc:{source:"run-of-show",start:{line:3,column:2},end:{line:56,column:14}}}))!=null?o:""},1:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"with").call(r,l!=null?e(l,"bar"):l,{name:"with",hash:{},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"run-of-show",start:{line:4,column:4},end:{line:6,column:13}}}))!=null?o:"")+((o=e(u,"run-of-show").call(r,{name:"run-of-show",hash:{key:l!=null?e(l,"key"):l,shared:l!=null?e(l,"shared"):l},fn:n.program(3,a,0),inverse:n.noop,data:a,loc:{source:"run-of-show",start:{line:7,column:4},end:{line:31,column:20}}}))!=null?o:"")+((o=e(u,"with").call(r,l!=null?e(l,"notes"):l,{name:"with",hash:{},fn:n.program(8,a,0),inverse:n.noop,data:a,loc:{source:"run-of-show",start:{line:32,column:4},end:{line:55,column:13}}}))!=null?o:"")},2:function(n,l,u,s,a){var o,r=n.lookupProperty;return"      "+((o=r(u,"time-bar").call(l??(n.nullContext||{}),{name:"time-bar",hash:{key:l!=null?r(l,"key"):l,alt:l!=null?r(l,"alt"):l,ticks:l!=null?r(l,"ticks"):l,pieces:l!=null?r(l,"pieces"):l},data:a,loc:{source:"run-of-show",start:{line:5,column:6},end:{line:5,column:60}}}))!=null?o:"")+`
`},3:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"      "+((o=e(u,"heads").call(r,{name:"heads",hash:{fallback:e(u,"word").call(r,"run.fallback",{name:"word",hash:{},data:a,loc:{source:"run-of-show",start:{line:18,column:17},end:{line:18,column:38}}}),done:e(u,"word").call(r,"run.done",{name:"word",hash:{},data:a,loc:{source:"run-of-show",start:{line:17,column:13},end:{line:17,column:30}}}),producer:e(u,"word").call(r,"run.producer",{name:"word",hash:{},data:a,loc:{source:"run-of-show",start:{line:16,column:17},end:{line:16,column:38}}}),screen:e(u,"word").call(r,"run.screen",{name:"word",hash:{},data:a,loc:{source:"run-of-show",start:{line:15,column:15},end:{line:15,column:34}}}),owner:e(u,"word").call(r,"run.owner",{name:"word",hash:{},data:a,loc:{source:"run-of-show",start:{line:14,column:14},end:{line:14,column:32}}}),where:e(u,"word").call(r,"run.where",{name:"word",hash:{},data:a,loc:{source:"run-of-show",start:{line:13,column:14},end:{line:13,column:32}}}),segment:e(u,"word").call(r,"run.segment",{name:"word",hash:{},data:a,loc:{source:"run-of-show",start:{line:12,column:16},end:{line:12,column:36}}}),number:e(u,"word").call(r,"glance.number",{name:"word",hash:{},data:a,loc:{source:"run-of-show",start:{line:11,column:15},end:{line:11,column:37}}}),minutes:e(u,"word").call(r,"agenda.minutes",{name:"word",hash:{},data:a,loc:{source:"run-of-show",start:{line:10,column:16},end:{line:10,column:39}}}),start:e(u,"word").call(r,"agenda.start",{name:"word",hash:{},data:a,loc:{source:"run-of-show",start:{line:9,column:14},end:{line:9,column:35}}})},data:a,loc:{source:"run-of-show",start:{line:8,column:6},end:{line:19,column:8}}}))!=null?o:"")+`
`+((o=e(u,"each").call(r,l!=null?e(l,"rows"):l,{name:"each",hash:{},fn:n.program(4,a,0),inverse:n.noop,data:a,loc:{source:"run-of-show",start:{line:20,column:6},end:{line:30,column:15}}}))!=null?o:"")},4:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"if").call(l??(n.nullContext||{}),l!=null?r(l,"task"):l,{name:"if",hash:{},fn:n.program(5,a,0),inverse:n.program(7,a,0),data:a,loc:{source:"run-of-show",start:{line:21,column:8},end:{line:29,column:15}}}))!=null?o:""},5:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"moment").call(l??(n.nullContext||{}),{name:"moment",hash:{where:l!=null?r(l,"where"):l,title:l!=null?r(l,"task"):l,number:l!=null?r(l,"number"):l,share:l!=null?r(l,"share"):l,minutes:l!=null?r(l,"minutes"):l,start:l!=null?r(l,"start"):l},fn:n.program(6,a,0),inverse:n.noop,data:a,loc:{source:"run-of-show",start:{line:22,column:10},end:{line:24,column:21}}}))!=null?o:""},6:function(n,l,u,s,a){var o,r=n.lookupProperty;return"            "+((o=n.invokePartial(r(s,"partials/run-of-show-row"),l,{name:"partials/run-of-show-row",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},7:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"moment").call(l??(n.nullContext||{}),{name:"moment",hash:{where:l!=null?r(l,"where"):l,title:l!=null?r(l,"title"):l,number:l!=null?r(l,"number"):l,share:l!=null?r(l,"share"):l,minutes:l!=null?r(l,"minutes"):l,start:l!=null?r(l,"start"):l},fn:n.program(6,a,0),inverse:n.noop,data:a,loc:{source:"run-of-show",start:{line:26,column:10},end:{line:28,column:21}}}))!=null?o:""},8:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"if").call(l??(n.nullContext||{}),l!=null?r(l,"hasAny"):l,{name:"if",hash:{},fn:n.program(9,a,0),inverse:n.noop,data:a,loc:{source:"run-of-show",start:{line:33,column:6},end:{line:54,column:13}}}))!=null?o:""},9:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"figures").call(l??(n.nullContext||{}),{name:"figures",hash:{},fn:n.program(10,a,0),inverse:n.noop,data:a,loc:{source:"run-of-show",start:{line:34,column:8},end:{line:53,column:20}}}))!=null?o:""},10:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"if").call(r,l!=null?e(l,"setup"):l,{name:"if",hash:{},fn:n.program(11,a,0),inverse:n.noop,data:a,loc:{source:"run-of-show",start:{line:35,column:10},end:{line:37,column:17}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"room"):l,{name:"if",hash:{},fn:n.program(13,a,0),inverse:n.noop,data:a,loc:{source:"run-of-show",start:{line:38,column:10},end:{line:40,column:17}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"before"):l,{name:"if",hash:{},fn:n.program(15,a,0),inverse:n.noop,data:a,loc:{source:"run-of-show",start:{line:41,column:10},end:{line:43,column:17}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"signals"):l,{name:"if",hash:{},fn:n.program(17,a,0),inverse:n.noop,data:a,loc:{source:"run-of-show",start:{line:44,column:10},end:{line:46,column:17}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"after"):l,{name:"if",hash:{},fn:n.program(21,a,0),inverse:n.noop,data:a,loc:{source:"run-of-show",start:{line:47,column:10},end:{line:49,column:17}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"contacts"):l,{name:"if",hash:{},fn:n.program(23,a,0),inverse:n.noop,data:a,loc:{source:"run-of-show",start:{line:50,column:10},end:{line:52,column:17}}}))!=null?o:"")},11:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"            "+((o=e(u,"figure").call(r,{name:"figure",hash:{label:e(u,"word").call(r,"session.room",{name:"word",hash:{},data:a,loc:{source:"run-of-show",start:{line:36,column:28},end:{line:36,column:49}}})},fn:n.program(12,a,0),inverse:n.noop,data:a,loc:{source:"run-of-show",start:{line:36,column:12},end:{line:36,column:71}}}))!=null?o:"")+`
`},12:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"setup"):l,{name:"$put",hash:{},data:a,loc:{source:"run-of-show",start:{line:36,column:51},end:{line:36,column:60}}}))!=null?o:""},13:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"            "+((o=e(u,"figure").call(r,{name:"figure",hash:{label:e(u,"word").call(r,"session.room",{name:"word",hash:{},data:a,loc:{source:"run-of-show",start:{line:39,column:28},end:{line:39,column:49}}})},fn:n.program(14,a,0),inverse:n.noop,data:a,loc:{source:"run-of-show",start:{line:39,column:12},end:{line:39,column:70}}}))!=null?o:"")+`
`},14:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l!=null?r(l,"room"):l,{name:"$put",hash:{},data:a,loc:{source:"run-of-show",start:{line:39,column:51},end:{line:39,column:59}}}))!=null?o:""},15:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"            "+((o=e(u,"figure").call(r,{name:"figure",hash:{label:e(u,"word").call(r,"run.before",{name:"word",hash:{},data:a,loc:{source:"run-of-show",start:{line:42,column:28},end:{line:42,column:47}}})},fn:n.program(16,a,0),inverse:n.noop,data:a,loc:{source:"run-of-show",start:{line:42,column:12},end:{line:42,column:103}}}))!=null?o:"")+`
`},16:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=n.invokePartial(r(s,"partials/run-of-show-work"),l,{name:"partials/run-of-show-work",hash:{work:l!=null?r(l,"before"):l},data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:""},17:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"            "+((o=e(u,"figure").call(r,{name:"figure",hash:{label:e(u,"word").call(r,"run.help",{name:"word",hash:{},data:a,loc:{source:"run-of-show",start:{line:45,column:28},end:{line:45,column:45}}})},fn:n.program(18,a,0),inverse:n.noop,data:a,loc:{source:"run-of-show",start:{line:45,column:12},end:{line:45,column:141}}}))!=null?o:"")+`
`},18:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"signals"):l,{name:"each",hash:{},fn:n.program(19,a,0),inverse:n.noop,data:a,loc:{source:"run-of-show",start:{line:45,column:47},end:{line:45,column:130}}}))!=null?o:""},19:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"**"+((o=e(u,"$put").call(r,l!=null?e(l,"activity"):l,{name:"$put",hash:{},data:a,loc:{source:"run-of-show",start:{line:45,column:66},end:{line:45,column:78}}}))!=null?o:"")+"** "+((o=e(u,"$put").call(r,l!=null?e(l,"text"):l,{name:"$put",hash:{},data:a,loc:{source:"run-of-show",start:{line:45,column:81},end:{line:45,column:89}}}))!=null?o:"")+((o=e(u,"unless").call(r,l!=null?e(l,"isLast"):l,{name:"unless",hash:{},fn:n.program(20,a,0),inverse:n.noop,data:a,loc:{source:"run-of-show",start:{line:45,column:89},end:{line:45,column:121}}}))!=null?o:"")},20:function(n,l,u,s,a){return" · "},21:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"            "+((o=e(u,"figure").call(r,{name:"figure",hash:{label:e(u,"word").call(r,"run.after",{name:"word",hash:{},data:a,loc:{source:"run-of-show",start:{line:48,column:28},end:{line:48,column:46}}})},fn:n.program(22,a,0),inverse:n.noop,data:a,loc:{source:"run-of-show",start:{line:48,column:12},end:{line:48,column:101}}}))!=null?o:"")+`
`},22:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=n.invokePartial(r(s,"partials/run-of-show-work"),l,{name:"partials/run-of-show-work",hash:{work:l!=null?r(l,"after"):l},data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:""},23:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return"            "+((o=e(u,"figure").call(r,{name:"figure",hash:{label:e(u,"word").call(r,"moderation.get-help",{name:"word",hash:{},data:a,loc:{source:"run-of-show",start:{line:51,column:28},end:{line:51,column:56}}})},fn:n.program(24,a,0),inverse:n.noop,data:a,loc:{source:"run-of-show",start:{line:51,column:12},end:{line:51,column:170}}}))!=null?o:"")+`
`},24:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"contacts"):l,{name:"each",hash:{},fn:n.program(25,a,0),inverse:n.noop,data:a,loc:{source:"run-of-show",start:{line:51,column:58},end:{line:51,column:159}}}))!=null?o:""},25:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"unless").call(r,a&&e(a,"first"),{name:"unless",hash:{},fn:n.program(20,a,0),inverse:n.noop,data:a,loc:{source:"run-of-show",start:{line:51,column:76},end:{line:51,column:108}}}))!=null?o:"")+((o=e(u,"$put").call(r,e(u,"word").call(r,"moderation.whom",{name:"word",hash:{who:l!=null?e(l,"who"):l,for:l!=null?e(l,"for"):l},data:a,loc:{source:"run-of-show",start:{line:51,column:108},end:{line:51,column:150}}}),{name:"$put",hash:{},data:a,loc:{source:"run-of-show",start:{line:51,column:108},end:{line:51,column:150}}}))!=null?o:"")},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"pages"):l,{name:"each",hash:{},fn:n.program(0,a,0),inverse:n.noop,data:a,loc:{source:"run-of-show",start:{line:2,column:0},end:{line:57,column:9}}}))!=null?o:""},usePartial:!0,useData:!0},slides:{0:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"slide").call(l??(n.nullContext||{}),{name:"slide",hash:{drawing:l!=null?r(l,"drawing"):l,title:l!=null?r(l,"title"):l,kicker:l!=null?r(l,"kicker"):l,layout:"title"},fn:n.program(1,a,0),inverse:n.noop,data:a,loc:{source:"slides",start:{line:3,column:2},end:{line:8,column:12}}}))!=null?o:""},1:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"team"):l,{name:"each",hash:{},fn:n.program(2,a,0),inverse:n.noop,data:a,loc:{source:"slides",start:{line:4,column:4},end:{line:7,column:13}}}))!=null?o:""},2:function(n,l,u,s,a){var o,r=n.lookupProperty;return"    "+((o=r(u,"$put").call(l??(n.nullContext||{}),l,{name:"$put",hash:{},data:a,loc:{source:"slides",start:{line:5,column:4},end:{line:5,column:12}}}))!=null?o:"")+`

`},3:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return(o=e(u,"slide").call(r,{name:"slide",hash:{title:e(u,"word").call(r,"slides.outcomes",{name:"word",hash:{},data:a,loc:{source:"slides",start:{line:11,column:31},end:{line:11,column:55}}}),layout:"list"},fn:n.program(4,a,0),inverse:n.noop,data:a,loc:{source:"slides",start:{line:11,column:2},end:{line:15,column:12}}}))!=null?o:""},4:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"each").call(l??(n.nullContext||{}),l!=null?r(l,"outcomes"):l,{name:"each",hash:{},fn:n.program(5,a,0),inverse:n.noop,data:a,loc:{source:"slides",start:{line:12,column:4},end:{line:14,column:13}}}))!=null?o:""},5:function(n,l,u,s,a){var o,r=n.lookupProperty;return"      "+((o=r(u,"item").call(l??(n.nullContext||{}),{name:"item",hash:{},fn:n.program(6,a,0),inverse:n.noop,data:a,loc:{source:"slides",start:{line:13,column:6},end:{line:13,column:32}}}))!=null?o:"")+`
`},6:function(n,l,u,s,a){var o,r=n.lookupProperty;return(o=r(u,"$put").call(l??(n.nullContext||{}),l,{name:"$put",hash:{},data:a,loc:{source:"slides",start:{line:13,column:15},end:{line:13,column:23}}}))!=null?o:""},7:function(n,l,u,s,a){var o,r=n.lookupProperty;return"  "+((o=n.invokePartial(r(s,"partials/slides-session"),l,{name:"partials/slides-session",data:a,helpers:u,partials:s,decorators:n.decorators}))!=null?o:"")},compiler:[8,">= 4.3.0"],main:function(n,l,u,s,a){var o,r=l??(n.nullContext||{}),e=n.lookupProperty;return((o=e(u,"with").call(r,l!=null?e(l,"opening"):l,{name:"with",hash:{},fn:n.program(0,a,0),inverse:n.noop,data:a,loc:{source:"slides",start:{line:2,column:0},end:{line:9,column:9}}}))!=null?o:"")+((o=e(u,"if").call(r,l!=null?e(l,"outcomes"):l,{name:"if",hash:{},fn:n.program(3,a,0),inverse:n.noop,data:a,loc:{source:"slides",start:{line:10,column:0},end:{line:16,column:7}}}))!=null?o:"")+((o=e(u,"each").call(r,l!=null?e(l,"sessions"):l,{name:"each",hash:{},fn:n.program(7,a,0),inverse:n.noop,data:a,loc:{source:"slides",start:{line:17,column:0},end:{line:19,column:9}}}))!=null?o:"")},usePartial:!0,useData:!0}};
