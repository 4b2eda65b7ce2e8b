/** The mark by which Word tells decoration from a picture whose description was forgotten. */
const DECORATIVE = [
  '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">',
  '<a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">',
  '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>',
  '</a:ext></a:extLst>',
].join('')

/** Marks every picture of a part: all of ours stand beside their words. */
export function decorated(xml: string): string {
  return xml.replace(
    /<wp:docPr\b([^>]*?)\/>/g,
    (_, attributes) => `<wp:docPr${attributes} descr="">${DECORATIVE}</wp:docPr>`,
  )
}
