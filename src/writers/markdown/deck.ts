import type { RootContent } from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { DocumentMeta, TreeNode } from '../../tree/tree.ts'
import { type Look, slideTheme } from '../theme.ts'
import type { MarkdownContext } from './context.ts'
import { marpStyles } from './marp.ts'
import { extensions, markdownOptions } from './options.ts'
import { paragraph, strong } from './phrases.ts'

/**
 * Slides as Marp takes them: what holds for all in front, a rule between one and the next. The foot
 * is Markdown to Marp, so it is written as such.
 */
export function deck(
  nodes: readonly TreeNode[],
  context: MarkdownContext,
  look: Omit<Look, 'paper'>,
): { front: string; children: RootContent[] } {
  const rule: RootContent = { type: 'thematicBreak' }
  const slides = nodes.map((node) => context.write([node], context))
  return {
    front: frontMatter(context.meta, marpStyles(slideTheme(look), context.meta.language)),
    children: slides.flatMap((slide, index) => (index > 0 ? [rule, ...slide] : slide)),
  }
}

function frontMatter(
  { title, language, authors, footer, audience }: DocumentMeta,
  styles: string,
): string {
  const foot = paragraph(...(audience ? [footer, ' · ', strong(audience)] : [footer]))
  const fields = {
    marp: true,
    title,
    ...(authors.length > 0 && { author: authors.join(', ') }),
    lang: language,
    size: '16:9',
    paginate: true,
    footer: toMarkdown(foot, { ...markdownOptions, extensions }).trim(),
  }
  // What JSON quotes, YAML reads.
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  const style = styles.split('\n').map((each) => (each === '' ? '' : `  ${each}`))
  return ['---', ...lines, 'style: |', ...style, '---', '', ''].join('\n')
}
