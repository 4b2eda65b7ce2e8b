const SIZES: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
  [
    /^(?:in |zu |work in )?(?:pairs?|zu zweit|zweit|paare?n?|zweiergruppen?|2er-?gruppen?|partnerarbeit|tandems?)$/i,
    () => '2',
  ],
  [/^(?:in |zu )?(?:trios?|triads?|zu dritt|dritt|dreiergruppen?|3er-?gruppen?)$/i, () => '3'],
  [/^(?:in )?(?:vierergruppen?|zu viert)$/i, () => '4'],
  [
    /^(?:in |small )*groups? of (\d{1,2})(?:\s*(?:-|–|to)\s*(\d{1,2}))?$/i,
    ([, from = '', to]) => (to ? `${from}-${to}` : from),
  ],
  [/^(?:in )?(\d{1,2})er-?\s?(?:klein)?gruppen?$/i, ([, size = '']) => size],
]

/** How many people are in a group, when a text says nothing else. */
export function sizeIn(text: string): string | undefined {
  for (const [form, size] of SIZES) {
    const found = form.exec(text)
    if (found) return size(found)
  }
  return undefined
}
