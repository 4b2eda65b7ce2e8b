import type { Element } from 'hast'
import { h, s } from 'hastscript'
import type { Code } from '../../tree/tree.ts'
import { qrOf } from '../qr.ts'

/** A link as a pattern, which leads there on the screen as well. */
export function qrPicture(code: Code): Element {
  const { side, path, millimetres, words } = qrOf(code)
  return h('a.code', { href: code.url, style: `--side:${millimetres}mm` }, [
    s('svg', { viewBox: `0 0 ${side} ${side}`, role: 'img', ariaLabel: words }, [
      s('path', { d: path }),
    ]),
  ])
}
