/** What the button beside a text to copy says, and what it has done. */
export const copyWords = ['copy', 'copied', 'marked'] as const

export type CopyWords = Readonly<Record<(typeof copyWords)[number], string>>
