import type { DocumentTree } from '../../tree/tree.ts'
import { nodesOf } from '../markdown/markdown.ts'
import { type Payloads, payloadsFor, type Service } from '../messages.ts'
import { plain } from '../txt/plain.ts'
import { cardBody } from './card.ts'

/**
 * Bytes of a message. Microsoft says 28 KB; somebody who measured was refused from 21,000 on
 * (msteams_hermes, rubydoc.info).
 */
const LONGEST = 20_000

const teams: Service = {
  name: 'Microsoft Teams',
  fits: (message) => new TextEncoder().encode(JSON.stringify(message)).length <= LONGEST,
  message: (children, meta) => ({
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        contentUrl: null,
        content: {
          $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
          type: 'AdaptiveCard',
          // The first that has runs of text; clients on telephones lag behind.
          version: '1.2',
          fallbackText: plain(children, meta),
          body: cardBody(nodesOf(children, meta)),
        },
      },
    ],
  }),
}

/**
 * Each text of a document as a message with an Adaptive Card, as the trigger "When a Teams webhook
 * request is received" of a workflow takes it.
 */
export function teamsMessages(document: DocumentTree): Payloads {
  return payloadsFor(teams, document)
}
