import type { RootContent } from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { DocumentMeta, TreeNode } from '../../tree/tree.ts'
import type { MarkdownContext } from './context.ts'
import styles from './marp.css?raw'
import { extensions, markdownOptions } from './options.ts'
import { paragraph, strong } from './phrases.ts'

/**
 * Slides as Marp takes them: what holds for all in front, a rule between one and the next. The foot
 * is Markdown to Marp, so it is written as such.
 */
export function deck(
  nodes: readonly TreeNode[],
  context: MarkdownContext,
): { front: string; children: RootContent[] } {
  const rule: RootContent = { type: 'thematicBreak' }
  const slides = nodes.map((node) => context.write([node], context))
  return {
    front: frontMatter(context.meta),
    children: slides.flatMap((slide, index) => (index > 0 ? [rule, ...slide] : slide)),
  }
}

function frontMatter({ title, language, authors, footer, audience }: DocumentMeta): string {
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
  const style = styles
    .trim()
    .split('\n')
    .map((each) => (each === '' ? '' : `  ${each}`))
  return ['---', ...lines, 'style: |', ...style, '---', '', ''].join('\n')
}
