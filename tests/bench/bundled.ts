import { build } from "esbuild";

/** A script and all that it imports as one, minified: what an extension would carry. `name`: its exports in the page. */
export async function bundled(file: string, name?: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "chrome120",
    define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
    ...(name === undefined ? {} : { globalName: name, footer: { js: `window.${name} = ${name}` } }),
    // Files that the build copies: they are no part of a script.
    plugins: [
      { name: "raw", setup: (to) => to.onResolve({ filter: /^raw:/ }, ({ path }) => ({ path, external: true })) },
    ],
    logLevel: "silent",
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
