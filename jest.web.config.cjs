const { transform, transformIgnorePatterns } = require('./jest.config.cjs')

/** Tests of the pages in a browser, over the built service: `npm run test:web`. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests/web/browser'],
  testMatch: ['**/*.browser.ts'],
  transform,
  transformIgnorePatterns,
  globalSetup: '<rootDir>/tests/web/browser/support/globalSetup.ts',
  globalTeardown: '<rootDir>/tests/web/browser/support/globalTeardown.ts',
  testTimeout: 120_000,
  // One browser at a time: pages are judged by what they do, not by what else the machine does.
  maxWorkers: 1,
}
