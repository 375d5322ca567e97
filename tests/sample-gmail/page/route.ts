import { routeToken, threadId } from "../ids";
import type { SampleThread } from "../model";
import type { State } from "./state";

/** What the address asks for: `#inbox`, `#sent`, `#label/Deals`, `#search/pumps`, page 2 of each as `/p2`, and a thread in each: `#inbox/FMfcg…`. */
export type Route = { list: string; page: number; thread: string | null };

/** Reads the part of the address after `#`. */
export function routeFrom(hash: string): Route {
  const parts = decodeURIComponent(hash.replace(/^#/, "").replaceAll("+", " ") || "inbox").split("/");
  const last = parts.at(-1) ?? "";
  // Gmail also takes a thread's legacy id, as in `#all/19a1b2c3d4e5f601`.
  const inThread = last.startsWith("FMfcg") || /^[0-9a-f]{16}$/.test(last);
  if (inThread) parts.pop();
  const page = /^p(\d+)$/.exec(parts.at(-1) ?? "")?.[1];
  if (page) parts.pop();
  return { list: parts.join("/"), page: Number(page ?? 1), thread: inThread ? last : null };
}

/** The address of a list as Gmail writes it. */
export const listAddress = (list: string, page = 1) => {
  const path = list.split("/").map((part) => encodeURIComponent(part).replaceAll("%20", "+"));
  return `#${path.join("/")}${page > 1 ? `/p${page}` : ""}`;
};

/** The address of a thread within a list. */
export const addressOf = ({ list }: Route, { slug }: SampleThread) => `${listAddress(list)}/${routeToken(slug)}`;

export const threadAt = (state: State, route: Route): SampleThread | null =>
  state.threads.find((thread) => [routeToken(thread.slug), threadId(thread)].includes(route.thread ?? "")) ?? null;
