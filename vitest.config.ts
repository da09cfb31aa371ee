import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** The fast tests: pure rules, components, structure. What needs a browser is in vitest.e2e.config.ts. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: { include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/e2e/**', 'tests/abuse/**'], testTimeout: 120_000 },
});
