import { expect, it } from "vitest";
import { readRoute } from "../../src/gmail/route";

it.each([
  ["#inbox", "list"],
  ["", "list"],
  ["#inbox/p2", "list"],
  ["#search/from%3Aray+lease", "list"],
  ["#label/Deals", "list"],
  ["#inbox?compose=new", "list"],
  ["#settings/general", "other"],
  ["#contacts", "other"],
  ["#inbox/FMfcgzQXKhBWbcdfghjkmnpqrstvwxyz", "thread"],
  ["#all/18f0a1b2c3d4e5f6", "thread"],
  ["#label/Deals/FMfcgzQXKhBWbcdfghjkmnpqrstvwxyz", "thread"],
  ["#search/lease/FMfcgzQXKhBWbcdfghjkmnpqrstvwxyz?compose=x", "thread"],
])("%s is a %s", (hash, kind) => expect(readRoute(hash).kind).toBe(kind));
