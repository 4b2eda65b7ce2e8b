import { defineConfig } from 'vitest/config'

const results = process.env.VITEST_RESULTS

export default defineConfig({
  test: {
    testTimeout: 30_000,
    // Without this, style sheets come empty, as raw text too.
    css: true,
    // Vitest would leave one core of two idle.
    maxWorkers: '100%',
    // .ci/run counts from this file; at a desk only the usual report is printed.
    reporters: results ? ['default', ['json', { outputFile: results }]] : ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.tools.test.ts', 'test/**/*.fuzz.test.ts'],
          // The files of a worker share its modules, so that each is loaded once. The shell is given
          // its world, and all else is pure: there is nothing that one file could spoil for another.
          isolate: false,
        },
      },
      // Tests that look at our files through a browser or PDF tools, which npm cannot install.
      { extends: true, test: { name: 'tools', include: ['test/**/*.tools.test.ts'] } },
      // Another seed each time, for as long as it is given.
      { extends: true, test: { name: 'fuzz', include: ['test/**/*.fuzz.test.ts'] } },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/*.generated.*', 'src/**/*.d.ts'],
      thresholds: { lines: 90, branches: 90 },
    },
  },
})
