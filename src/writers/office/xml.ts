type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element of XML, with its attributes in their order; one that is undefined is left out. */
export function element(name: string, attributes: Attributes, content = ''): string {
  let tag = `<${name}`
  for (const key in attributes) {
    const value = attributes[key]
    if (value !== undefined)
      tag += ` ${key}="${typeof value === 'number' ? value : escaped(value)}"`
  }
  return content === '' ? `${tag}/>` : `${tag}>${content}</${name}>`
}

/** For an attribute or a text. */
export function escaped(text: string): string {
  return SPECIAL.test(text) ? text.replace(SPECIALS, (sign) => `&${SIGNS[sign]};`) : text
}

const SPECIAL = /[&"<>]/
const SPECIALS = /[&"<>]/g
const SIGNS: Readonly<Record<string, string>> = { '&': 'amp', '"': 'quot', '<': 'lt', '>': 'gt' }

/** A whole part of an Office file. */
export function part(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${content}`
}
