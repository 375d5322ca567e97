import { defineConfig } from "vitest/config";

/** Tests in a real browser, one file after the other: two browsers at once would slow each other down. */
export default defineConfig({
  test: {
    include: ["tests/{built,e2e}/**/*.test.ts"],
    fileParallelism: false,
    // The tests share no state but the browser's code: loading that once saves seconds a file.
    isolate: false,
    testTimeout: 120_000,
    // A browser that has just been started, with a worker that has never run, takes seconds to its first answer.
    expect: { poll: { timeout: 30_000 } },
    hookTimeout: 120_000,
  },
});
