/** People as questions speak of them in general, as pieces of a pattern. */
export const PEOPLE =
  'people|colleagues|co-?workers|customers|clients|guests|patients|staff|employees|managers|management|' +
  'leaders|bosses|engineers|developers|nurses|doctors|teachers|drivers|architects|beginners|newcomers|' +
  '(?:the |our |your )?(?:young|old|new|night|day|late|early|other|sales|HR|evening|morning|whole|entire) ' +
  '(?:people|ones|colleagues|teams?|groups?|shift|staff|office|side|department|crew|unit)|' +
  'HR|sales|finance|marketing|procurement|head office|headquarters|the office|the team|everyone|everybody'
