/** Tests run the TypeScript sources through swc; `npm run check` is where types are checked. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } }],
    // linkedom, any-ascii and marked are ES modules or require such; Node does that by itself, Jest only from Node 24.9 on.
    '/node_modules/(css-select|css-what|domhandler|domutils|dom-serializer|domelementtype|entities|boolbase|nth-check|cssomnom|htmlparser2|html-escaper|uhyphen|any-ascii|marked)/.+\\.js$': [
      '@swc/jest',
      { jsc: { target: 'es2023' }, module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: [
    '/node_modules/(?!(css-select|css-what|domhandler|domutils|dom-serializer|domelementtype|entities|boolbase|nth-check|cssomnom|htmlparser2|html-escaper|uhyphen|any-ascii|marked)/)',
  ],
  testTimeout: 30_000,
  maxWorkers: '100%',
}
