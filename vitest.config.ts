import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: [
      { find: /^~(?=[a-z])/, replacement: `${resolve(import.meta.dirname, "src")}/` },
      // The build's word for a file that it copies as it is.
      { find: /^raw:(.*)$/, replacement: "$1?url" },
    ],
  },
  test: { include: ["tests/**/*.test.{ts,tsx}"], exclude: ["tests/{built,e2e}/**"], testTimeout: 20_000 },
});
