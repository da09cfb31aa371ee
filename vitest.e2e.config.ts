import { defineConfig } from 'vitest/config';

/** The tests in real browsers, on the practice site. One file at a time: two browsers share two cores. */
export default defineConfig({
  test: { include: ['tests/e2e/**/*.test.ts', 'tests/abuse/**/*.test.{ts,tsx}'], fileParallelism: false,
    // A browser that was slow to start or to die is tried once more; what is wrong fails twice.
    retry: 1,
    testTimeout: 90_000, hookTimeout: 90_000 },
});
