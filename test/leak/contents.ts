import { unzipSync } from 'fflate'
import type { Format } from '../../src/cli/render/formats.ts'

/** All that a file holds as text: also what nobody sees, such as notes, alternative texts and metadata. */
export function contentsOf(bytes: Uint8Array, format: Format): string {
  if (format !== 'docx' && format !== 'pptx' && format !== 'xlsx')
    return unfolded(new TextDecoder().decode(bytes))
  const parts = Object.entries(unzipSync(bytes))
  return parts.map(([name, part]) => `${name}\n${new TextDecoder().decode(part)}`).join('\n')
}

/** A calendar breaks its lines anywhere. */
function unfolded(text: string): string {
  return text.replace(/\r\n[ \t]/g, '')
}
