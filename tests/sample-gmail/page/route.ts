import { routeToken, threadId } from "../ids";
import type { SampleThread } from "../model";
import { dana } from "../write";
import type { State } from "./state";

/** What the address asks for: `#inbox`, `#sent`, `#search/pumps`, and a thread in each: `#inbox/FMfcg…`. */
export type Route = { list: string; thread: string | null };

/** Reads the part of the address after `#`. */
export function routeFrom(hash: string): Route {
  const parts = decodeURIComponent(hash.replace(/^#/, "") || "inbox").split("/");
  const last = parts.at(-1) ?? "";
  // Gmail also takes a thread's legacy id, as in `#all/19a1b2c3d4e5f601`.
  const inThread = last.startsWith("FMfcg") || /^[0-9a-f]{16}$/.test(last);
  return { list: (inThread ? parts.slice(0, -1) : parts).join("/"), thread: inThread ? last : null };
}

/** The address of a thread within a list. */
export const addressOf = ({ list }: Route, { slug }: SampleThread) => `#${encodeURI(list)}/${routeToken(slug)}`;

export const threadAt = (state: State, route: Route): SampleThread | null =>
  state.threads.find((thread) => [routeToken(thread.slug), threadId(thread)].includes(route.thread ?? "")) ?? null;

/** The threads of a folder or a search, newest first. */
export function threadsIn({ threads }: State, { list }: Route): SampleThread[] {
  const wanted = list.startsWith("search/") ? list.slice(7).toLowerCase() : "";
  return threads.filter((thread) => {
    if (wanted) return JSON.stringify(thread).toLowerCase().includes(wanted);
    const froms = thread.messages.map(({ from }) => from.email);
    return list === "sent" ? froms.includes(dana.email) : froms.some((email) => email !== dana.email);
  });
}
