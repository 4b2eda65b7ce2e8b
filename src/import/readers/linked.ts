/** A text with the address that it leads to, where that is one and is not written there already. */
export function linked(text: string, target: string | undefined): string {
  const leads = target !== undefined && /^(?:https?:|mailto:)/i.test(target)
  return leads && !text.includes(target) ? `${text} (${target})` : text
}
