/** Ways to name people, as sources of patterns. */

/** All who are there, each of them. */
export const EVERYONE =
  '(?:every(?:one|body)|(?:every|each)(?: single)? (?:one|person|participant|member|newcomer|attendee)|each(?: and every)?(?: one)? of (?:you|us)|each of the (?:participants|members)|every person in the \\w+|every(?: single)? one of (?:you|us)|all of (?:you|us)|you all|we all|all (?:participants|members|attendees))'

/** Somebody, by being there or by work. */
export const PERSON =
  '(?:person|people|colleagues?|team-?mates?|peers?|participants?|members?|speakers?|presenters?|performers?|sharers?|listeners?|story-?tellers?|contributors?|apprentices?|trainees?|newcomers?|employees?|workers?|managers?|leads?|leaders?|agents?|nurses?|teachers?|baristas?|drivers?|cooks?|players?|neighbours?|neighbors?|partners?)'

/** Those who decide about somebody's work. */
export const MANAGER =
  '(?:(?:line|area|site|plant|store|shop|shift|ward|branch|depot|department|regional|senior|team|your|their|our|the|each|own) )*(?:managers?|boss(?:es)?|supervisors?|leads?|leaders?|foreman|foremen|superiors?|directors?|heads? of [\\w-]+|head office|matron|management|leadership|board)'
