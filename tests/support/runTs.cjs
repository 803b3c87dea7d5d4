/** Runs a TypeScript program of the tests in a process of its own: `node tests/support/runTs.cjs PROGRAM ARGUMENT…`. */
const { readFileSync } = require('node:fs')
const Module = require('node:module')
const { resolve } = require('node:path')
const { transformSync } = require('@swc/core')

const resolveFilename = Module._resolveFilename
Module._resolveFilename = function (request, ...rest) {
  for (const ending of ['', '.ts', '/index.ts'])
    try {
      return resolveFilename.call(this, request + ending, ...rest)
    } catch (error) {
      if (!request.startsWith('.') || ending === '/index.ts') throw error
    }
}
Module._extensions['.ts'] = (module, filename) => {
  const options = {
    jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
    module: { type: 'commonjs' },
  }
  module._compile(transformSync(readFileSync(filename, 'utf8'), { ...options, filename }).code, filename)
}

const program = resolve(process.argv[2])
// a command line reads its arguments from the third on, as where Node runs it itself
const isMain = Boolean(process.env.RUN_TS_AS_MAIN)
if (isMain) process.argv.splice(1, 1)
Module._load(program, null, isMain)
