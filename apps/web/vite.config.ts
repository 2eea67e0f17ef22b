import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { compression, defineAlgorithm } from 'vite-plugin-compression2'
import { knownPaths } from './src/app/routes.ts'

/** Where the API listens while `vite` serves the pages during development. */
const api = `http://127.0.0.1:${process.env.PORT ?? 4000}`

/** Hands the paths that have a screen to the server. */
const routesFile: Plugin = {
  name: 'routes-file',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: '.vite/routes.json', source: JSON.stringify(knownPaths) })
  },
}

export default defineConfig({
  // The pages may be served under any path: addresses are relative, and the server completes those of the pages.
  base: './',
  // The server sends what is compressed here once, rather than compress it for every reader.
  plugins: [
    react(),
    routesFile,
    compression({
      algorithms: [defineAlgorithm('gzip'), defineAlgorithm('brotliCompress')],
      // NOTE: the pages are completed when they are served, and the colours may be replaced at any time.
      exclude: [/\.html$/, /brand\.css$/],
    }),
  ],
  build: {
    // The Content-Security-Policy allows files of this origin and no data: addresses.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4_000,
    rolldownOptions: {
      input: ['index.html', 'graphiql.html'],
      // What screens share is one file, not fifty small ones that compress badly.
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'pages',
              test: /web\/src\/(?!graphiql)|packages\/sdk|react-router|urql|wonka|d3-/,
              minShareCount: 2,
            },
          ],
        },
      },
      // NOTE: GraphiQL's compiled React files carry directives that only its own compiler reads.
      checks: { moduleLevelDirective: false },
    },
  },
  css: {
    preprocessorOptions: { scss: { quietDeps: true } },
    // NOTE: govuk-frontend carries a media query for Internet Explorer that no parser accepts; it is left out.
    lightningcss: { errorRecovery: true },
  },
  // NOTE: it imports workers (`?worker`), which Vite understands and its optimizer does not.
  optimizeDeps: { exclude: ['graphiql/setup-workers/vite', '@graphiql/react/setup-workers/vite'] },
  server: {
    host: '127.0.0.1',
    proxy: { '/graphql': api, '^/data/': api, '/schema.graphql': api },
  },
})
