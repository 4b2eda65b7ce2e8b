/** What people write for what they do not know yet. */
const OPEN =
  /^(?:tb[acd]|n\.? ?n\.?|\?+|-+|x{3,}|to be (?:announced|confirmed|decided|named)|(?:noch )?offen)\.?$/i

/** Whether somebody has said it: not left out, and no `TBD`. */
export function isFilledIn(value: string | undefined): value is string {
  return value !== undefined && !OPEN.test(value.trim())
}
