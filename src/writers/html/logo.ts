import type { Element } from 'hast'
import { h } from 'hastscript'
import { dataUri, logoBox } from '../logo.ts'
import type { HtmlContext } from './context.ts'

/** The brand's logo as a picture in the page itself: markup of others is never put into ours. */
export function logo(
  { theme: { logo, colours } }: HtmlContext,
  most: { width: number; height: number },
): Element | undefined {
  if (!logo) return undefined
  const { width, height, inset } = logoBox(logo, most)
  const plate = logo.plate ? `;--plate:${colours[logo.plate]};--inset:${inset.toFixed(2)}` : ''
  return h('img.logo', {
    src: dataUri(logo.kind, logo.bytes),
    alt: logo.alt,
    style: `--width:${width.toFixed(2)};--height:${height.toFixed(2)}${plate}`,
  })
}
