import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { BrowserContext, Route } from "playwright-core";
import ts from "typescript";

const HERE = import.meta.dirname;
const ORIGIN = /^https:\/\/mail\.google\.com\//;

/** As strict as Gmail's own: a string must not become HTML, and nothing may be embedded but extensions. */
const POLICY = "require-trusted-types-for 'script'; object-src 'none'; base-uri 'self'; frame-ancestors 'self'";

type Reply = { status: number; contentType: string; body: string };

/** Answers every request for mail.google.com in this browser with the sample mailbox: nothing goes to the network. */
export const serveSampleGmail = (context: BrowserContext) => context.route(ORIGIN, answer);

async function answer(route: Route): Promise<void> {
  const { pathname } = new URL(route.request().url());
  const { status, contentType, body } = await replyTo(pathname);
  await route.fulfill({ status, contentType, body, headers: { "content-security-policy": POLICY } });
}

const replies = new Map<string, Promise<Reply>>();

/** What stands at a path: the page under `/mail`, its modules and style under `/sample`. */
function replyTo(pathname: string): Promise<Reply> {
  const reply = replies.get(pathname) ?? makeReply(pathname);
  replies.set(pathname, reply);
  return reply;
}

async function makeReply(pathname: string): Promise<Reply> {
  if (pathname.startsWith("/mail/")) return { status: 200, contentType: "text/html", body: await read("page.html") };
  if (!pathname.startsWith("/sample/")) return { status: 404, contentType: "text/plain", body: "" };
  const path = pathname.slice("/sample/".length);
  if (path.endsWith(".css")) return { status: 200, contentType: "text/css", body: await read(path) };
  return { status: 200, contentType: "text/javascript", body: asScript(await read(`${path}.ts`)) };
}

const read = (path: string) => readFile(resolve(HERE, path), "utf8");

const asScript = (source: string) =>
  ts.transpileModule(source, { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext } })
    .outputText;
