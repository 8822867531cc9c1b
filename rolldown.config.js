import { defineConfig } from 'rolldown';

/** What `npm start` runs: what every start needs in one file, and the rest in a few. */
export default defineConfig({
  input: 'dist/src/program.js',
  platform: 'node',
  preserveEntrySignatures: 'allow-extension',
  external: ['discord.js', 'pino', 'pg', 'prom-client'],
  logLevel: 'warn',
  output: {
    dir: 'dist/src',
    // V8 keeps the code of scripts, and not that of modules: see src/compiled.ts.
    format: 'cjs',
    // A script with such code cannot import.
    dynamicImportInCjs: false,
    entryFileNames: '[name].cjs',
    chunkFileNames: 'chunk-[name].cjs',
    codeSplitting: { groups: [{ name: 'program', tags: ['$initial'] }] },
    // One piece of text, as Node.js would wrap it: putting it around that much text takes time.
    postBanner: ({ isEntry }) =>
      isEntry ? '(function (exports, require, module, __filename, __dirname) {' : '',
    postFooter: ({ isEntry }) => (isEntry ? '})' : ''),
    charset: 'ascii',
    // Half as much to parse. Names stay, for whoever reads the trace of an error.
    minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
  },
});
