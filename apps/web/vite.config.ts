import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where the interface of the service listens while the screens are being worked on. */
const api = process.env.PACTA_API ?? 'http://127.0.0.1:4000';

export default defineConfig(({ mode }) => ({
  plugins: [react()],
  resolve: { conditions: ['source', 'module', 'browser', mode === 'production' ? 'production' : 'development'] },
  build: { target: 'es2022', sourcemap: false, chunkSizeWarningLimit: 400 },
  server: { host: '127.0.0.1', proxy: { '/api': api } },
}));
