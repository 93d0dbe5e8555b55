import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { contentPlugin } from './content/build/content-plugin.ts';

const at = (path: string): string => resolve(import.meta.dirname, path);

export default defineConfig({
  main: {
    plugins: [contentPlugin(at('content'))],
    build: {
      outDir: 'out/main',
      // Bundled whole, the main process starts in a sixth of the time, and what is shipped needs no node_modules.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: at('electron/main/index.ts') },
        // In one folder, whichever of them looks for the pages and the content beside it.
        output: { chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      // A sandboxed preload can't load anything from node_modules, nor be an ES module.
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: at('electron/preload/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    base: './',
    plugins: [react()],
    build: {
      outDir: at('out/renderer'),
      emptyOutDir: true,
      // The first screen has a budget of script; electron-vite leaves it unminified unless told.
      minify: true,
      // The content security policy allows no inline script and no data: font.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: { index: at('renderer/index.html'), pack: at('renderer/pack.html') } },
    },
  },
});
