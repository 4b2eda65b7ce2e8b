/** A CSS string; nothing in it can end the string, the rule or the style element. */
export function quoted(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} .,;:·–-]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`
}
