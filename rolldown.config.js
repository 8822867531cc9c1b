import { defineConfig } from 'rolldown';

/** What `npm start` runs, in a few files: zod and yaml alone are some 150 to find and read. */
export default defineConfig({
  input: 'dist/src/main.js',
  platform: 'node',
  external: ['discord.js', 'pino', 'pg', 'prom-client'],
  logLevel: 'warn',
  output: {
    dir: 'dist/src',
    format: 'esm',
    chunkFileNames: 'chunk-[name].js',
    // Half as much to parse. Names stay, for whoever reads the trace of an error.
    minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
  },
});
