import { basename, resolve } from "node:path";
import { defineConfig } from "vitest/config";

/** "raw:" is the build's word for a file that it copies as it is; here its address is its name. It need not be there. */
const rawFiles = {
  name: "raw-files",
  enforce: "pre" as const,
  resolveId: (id: string) => (id.startsWith("raw:") ? `\0${id}#` : null),
  load: (id: string) =>
    id.startsWith("\0raw:") ? `export default ${JSON.stringify(basename(id).slice(0, -1))}` : null,
};

export default defineConfig({
  plugins: [rawFiles],
  resolve: {
    alias: [{ find: /^~(?=[a-z])/, replacement: `${resolve(import.meta.dirname, "src")}/` }],
  },
  test: { include: ["tests/**/*.test.{ts,tsx}"], exclude: ["tests/{built,e2e}/**"], testTimeout: 20_000 },
});
