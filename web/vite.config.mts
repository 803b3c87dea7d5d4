import { join } from 'node:path'
import { defineConfig } from 'vite'
import { packAssets } from './packAssets.mts'

/** The pages, built to `dist/web` for `src/server/web.ts`; `npm run build` runs this where something is stale. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  publicDir: false,
  // The service puts a fresh nonce in its place (see docs/web.md): Monaco makes style elements of its own.
  html: { cspNonce: 'COMMUNIQUE_NONCE' },
  build: {
    outDir: join(import.meta.dirname, '..', 'dist', 'web'),
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
    // Files of their own, never data: addresses, which the policy would have to allow.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4_000,
    rolldownOptions: {
      // Packages say "use client" for frameworks that render on a server; there is none here.
      onLog: (level, log, handle) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log)
      },
      input: {
        dashboard: join(import.meta.dirname, 'index.html'),
        graphiql: join(import.meta.dirname, 'graphiql.html'),
      },
    },
  },
  worker: { format: 'es' },
  server: { proxy: { '/graphql': { target: 'http://127.0.0.1:4000' } } },
  plugins: [packAssets()],
})
