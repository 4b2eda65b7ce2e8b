import type { Post } from '../../program/program.ts'
import type { Row } from '../../tree/tree.ts'
import { authorText } from '../author-text.ts'
import { postText, postTextShape } from '../channel-posts/text.ts'
import { data, type Given, list, name, object } from '../template/shape.ts'
import type { Words } from '../words.ts'
import { type Rooms, roomsShape } from './rooms.ts'

/** A text, and where it goes when. One of its last four fields holds its words. */
export const textsShape = list(
  object({
    id: 'plain',
    /** Where it goes: a channel, the chat, all rooms. */
    title: 'plain',
    /** On the clock, or in words. */
    time: 'plain',
    /** `do`: a cue, which is not sent. */
    use: name<'copy' | 'do'>(),
    row: data<Row>(),
    /** The author's. */
    text: authorText.step.text,
    /** Ours. */
    words: 'plain',
    post: postTextShape,
    rooms: roomsShape,
  }),
)

export type CopyText = Given<typeof textsShape>[number]

export interface Place {
  session: string
  activity?: string | undefined
  title?: string | undefined
  time?: string | undefined
  words: Words
}

interface Said {
  use?: 'copy' | 'do'
  text?: string
  words?: string
  post?: Post
  rooms?: Rooms
}

export function copyText(place: Place, { use = 'copy', ...said }: Said): CopyText {
  const { title, time } = place
  return {
    id: 'text',
    title,
    time,
    use,
    row: rowOf(place),
    text: said.text,
    words: said.words,
    post: said.post && postText(said.post),
    rooms: said.rooms,
  }
}

function rowOf({ session, activity = '', title = '', time = '', words }: Place): Row {
  return {
    label: words.text('channel-posts.text'),
    told: [
      [
        { label: words.text('glance.session'), value: session },
        { label: words.text('agenda.activity'), value: activity },
        { label: words.text('channel-posts.time'), value: time },
        { label: words.text('cover.place'), value: title },
      ],
    ],
  }
}
