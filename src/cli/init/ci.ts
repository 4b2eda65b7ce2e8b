import { join, relative } from 'node:path'
import { slashed } from '../paths.ts'

export const CI_HOUSES = ['github', 'gitlab'] as const

/**
 * The file that makes a CI check the programs of a folder, at the repository's root. It only
 * validates, so that no document with names is made or kept there, and pins the exact version.
 */
export function workflow(
  house: (typeof CI_HOUSES)[number],
  { root, folder, version }: { root: string; folder: string; version: string },
): { path: string; text: string } {
  const inside = slashed(relative(root, folder))
  const { path, lines } = HOUSES[house]
  return {
    path: join(root, path),
    text: `${lines(`npx --yes social-learn@${version} validate`, JSON.stringify(inside), inside !== '').join('\n')}\n`,
  }
}

const HOUSES = {
  github: {
    path: '.github/workflows/social-learn.yml',
    lines: (command: string, folder: string, below: boolean) => [
      'name: social-learn',
      'on: [push, pull_request]',
      'permissions:',
      '  contents: read',
      'jobs:',
      '  validate:',
      '    runs-on: ubuntu-latest',
      '    steps:',
      '      - uses: actions/checkout@v5',
      '      - uses: actions/setup-node@v5',
      '        with:',
      '          node-version: 22',
      `      - run: ${command}`,
      ...(below ? [`        working-directory: ${folder}`] : []),
    ],
  },
  gitlab: {
    path: '.gitlab-ci.yml',
    lines: (command: string, folder: string, below: boolean) => [
      'social-learn:',
      '  image: node:22-slim',
      '  script:',
      ...(below ? [`    - cd ${folder}`] : []),
      `    - ${command}`,
    ],
  },
}
