import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: [{ find: /^~(?=[a-z])/, replacement: `${resolve(import.meta.dirname, "src")}/` }] },
  test: { include: ["tests/**/*.test.{ts,tsx}"], exclude: ["tests/{built,e2e}/**"], testTimeout: 20_000 },
});
