import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { slashed } from '../paths.ts'

export const CI_HOUSES = ['github', 'gitlab'] as const

export type House = (typeof CI_HOUSES)[number]

/** Where it is to be checked: the root of the repository, and the folder of the programs in it. */
interface Checkout {
  root: string
  folder: string
}

/** A file with its absolute path. */
interface CiFile {
  path: string
  text: string
}

/**
 * The files that make a CI check the programs of a folder, as docs/ci.md shows them. None of them makes
 * documents, so that no names are kept there. `jobs`: the folder with the job for GitLab.
 */
export function ciFiles(house: House, { root, folder }: Checkout, jobs: string): CiFile[] {
  const inside = slashed(relative(root, folder))
  if (house === 'github')
    return [{ path: join(root, '.github/workflows/social-learn.yml'), text: workflow(inside) }]
  return [
    { path: join(root, '.gitlab-ci.yml'), text: pipeline(inside) },
    {
      path: join(root, 'ci/social-learn.yml'),
      text: readFileSync(join(jobs, 'social-learn.yml'), 'utf8'),
    },
  ]
}

/** What nobody but the author can fill in, where there is any. */
export function toFillIn(house: House): string | undefined {
  return house === 'github'
    ? 'Write into the workflow whose social-learn it is (OWNER), and the full hash of its version (HASH): no job runs before.'
    : undefined
}

function workflow(inside: string): string {
  const found = 'social-learn.sarif'
  return lines(
    'name: programs',
    'on: pull_request',
    'permissions:',
    '  contents: read',
    'jobs:',
    '  social-learn:',
    '    runs-on: ubuntu-latest',
    '    permissions:',
    '      contents: read',
    '      security-events: write   # for the upload alone',
    '    steps:',
    '      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
    '        with:',
    '          fetch-depth: 0',
    '          persist-credentials: false',
    '      - uses: OWNER/social-learn@HASH # fill in whose social-learn it is, and the full hash of its version',
    '        with:',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
    '          since: origin/${{ github.base_ref }}',
    `          sarif: ${found}`,
    ...(inside ? [`          working-directory: ${JSON.stringify(inside)}`] : []),
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
    '      - if: ${{ !cancelled() }}',
    '        uses: github/codeql-action/upload-sarif@8aad20d150bbac5944a9f9d289da16a4b0d87c1e # v4.36.2',
    '        with:',
    `          sarif_file: ${inside ? JSON.stringify(`${inside}/${found}`) : found}`,
  )
}

function pipeline(inside: string): string {
  return lines(
    'include:',
    '  - local: ci/social-learn.yml',
    '',
    'social-learn:',
    '  rules:',
    '    - if: $CI_PIPELINE_SOURCE == "merge_request_event"',
    '  variables:',
    '    SOCIAL_LEARN_SINCE: $CI_MERGE_REQUEST_DIFF_BASE_SHA',
    ...(inside ? [`    SOCIAL_LEARN_FOLDER: ${JSON.stringify(inside)}`] : []),
  )
}

function lines(...all: string[]): string {
  return `${all.join('\n')}\n`
}
