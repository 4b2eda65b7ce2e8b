/**
 * A part of a deck whose paragraphs run from right to left, in every style and column too: the
 * library says so of some paragraphs only, and of no title.
 */
export function fromRight(xml: string): string {
  return xml
    .replaceAll('algn="l" defTabSz="914400" rtl="0"', 'algn="r" defTabSz="914400" rtl="1"')
    .replaceAll(' rtl="0"', ' rtl="1"')
    .replace(/<a:pPr(?=[\s/>])(?![^>]* rtl=)/g, '<a:pPr rtl="1"')
    .replaceAll(' rtlCol="0"', ' rtlCol="1"')
}
