/** SPDX names of licences that let everyone use, change and sell, for no more than a notice. */
const PERMISSIVE: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'PSF-2.0',
  'Python-2.0',
  'Zlib',
])

/** Terms that are permissive, in a package whose licence has no SPDX name. */
const READ_BY_US: Readonly<Record<string, string>> = {
  'dejavu-fonts-ttf': 'Bitstream Vera: as MIT is, but a changed font needs another name',
}

/**
 * Whether what a package says of its licence lets us ship it. An SPDX expression of `AND` and `OR`;
 * one with parentheses inside is not understood, and so refused.
 */
export function isPermissive(name: string, licence: string | undefined): boolean {
  if (name in READ_BY_US) return true
  const expression = (licence ?? '').replace(/^\((.*)\)$/, '$1')
  return expression
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((id) => PERMISSIVE.has(id)))
}
