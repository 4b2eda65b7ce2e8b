/** For an attribute or a text: the library writes addresses as they are, and so do we. */
export function escaped(text: string): string {
  return text.replace(/[&"<>]/g, (sign) => `&${SIGNS[sign]};`)
}

const SIGNS: Readonly<Record<string, string>> = { '&': 'amp', '"': 'quot', '<': 'lt', '>': 'gt' }
