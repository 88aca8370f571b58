import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  base: '/graphiql/',
  plugins: [react()],
  resolve: { dedupe: ['graphql', 'react', 'react-dom'] },
  build: {
    outDir: `${process.env.STATIC_OUT ?? new URL('../../../../target/classes/static', import.meta.url).pathname}/graphiql`,
    emptyOutDir: true,
    license: { fileName: 'licences.md' },
    // The editor is one piece of about 4 MB; splitting it would only add requests.
    chunkSizeWarningLimit: 5000,
    reportCompressedSize: false,
    rolldownOptions: {
      // GraphiQL's "use no memo" speaks to the React compiler, which has long run over it.
      onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
    },
  },
  server: {
    fs: { allow: ['../../../..'] },
    proxy: { '^/graphql$': 'http://localhost:8080' },
  },
});
