import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const beside = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The page's script and styles in dist/dashboard/. The server writes the HTML and serves these files under an address
 * that names their content (src/platform/dashboard), so their own names stay plain and they find each other beside
 * themselves.
 */
export default defineConfig({
  root: beside('.'),
  base: './',
  logLevel: 'warn',
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: beside('../../dist/dashboard'),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    // Nothing may be written into the page itself: the policy it is served under allows only files.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { dashboard: beside('src/main.tsx') },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
        assetFileNames: '[name][extname]',
      },
    },
  },
});
