import { defineConfig } from 'vitest/config';

/** The tests in real browsers, on the practice site. One file at a time: two browsers share two cores. No retry: it would hide what is unsteady. */
export default defineConfig({
  test: { include: ['tests/e2e/**/*.test.ts', 'tests/abuse/**/*.test.{ts,tsx}'], fileParallelism: false, testTimeout: 90_000, hookTimeout: 90_000 },
});
