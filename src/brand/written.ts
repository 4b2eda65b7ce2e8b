/** A brand file that keeps to its schema, as it was written. */
export interface Written {
  meta?: { name?: string | { short?: string; full?: string } }
  logo?: string | WrittenLogos
  color?: { palette?: Record<string, WrittenColour> } & Partial<Record<Role, WrittenColour>>
  typography?: { fonts?: WrittenFont[]; base?: WrittenType; headings?: WrittenType }
  defaults?: { 'social-learn'?: { footer?: string; accent?: WrittenColour } }
}

type Role = 'primary' | 'secondary' | 'tertiary'

export type WrittenColour = string | { light?: string; dark?: string }

export type WrittenImage = string | { path: string; alt?: string }

export type WrittenLogo =
  | string
  | { path?: string; alt?: string; light?: WrittenImage; dark?: WrittenImage }

interface WrittenLogos {
  path?: string
  alt?: string
  images?: Record<string, WrittenImage>
  small?: WrittenLogo
  medium?: WrittenLogo
  large?: WrittenLogo
}

export type WrittenType = string | { family?: string }

interface WrittenFont {
  family: string
  source?: 'file' | 'google' | 'bunny' | 'system'
  files?: WrittenImage[]
}
