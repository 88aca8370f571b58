import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const statics = process.env.STATIC_OUT ?? fileURLToPath(new URL('../../../../target/classes/static', import.meta.url));

export default defineConfig(({ command }) => ({
  // Pages have addresses of their own, such as /country/france; what they load lies below /explorer.
  base: command === 'build' ? '/explorer/' : '/',
  plugins: [react()],
  resolve: { dedupe: ['graphql', 'react', 'react-dom'] },
  build: {
    outDir: `${statics}/explorer`,
    emptyOutDir: true,
    license: { fileName: 'licences.md' },
    // A picture within a style sheet would be a `data:` address, which the Content-Security-Policy refuses.
    assetsInlineLimit: 0,
    // The map of the world, which is loaded with the map alone.
    chunkSizeWarningLimit: 800,
    reportCompressedSize: false,
  },
  server: { proxy: { '^/graphql$': process.env.PACTA ?? 'http://localhost:8080' } },
}));
