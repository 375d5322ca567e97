import { expect, it } from "vitest";
import { isThreadAddress } from "../../src/gmail/route";

it.each([
  ["#inbox", false],
  ["", false],
  ["#inbox/p2", false],
  ["#search/from%3Aray+lease", false],
  ["#label/Deals", false],
  ["#inbox?compose=new", false],
  ["#settings/general", false],
  ["#contacts", false],
  ["#inbox/FMfcgzQXKhBWbcdfghjkmnpqrstvwxyz", true],
  ["#all/18f0a1b2c3d4e5f6", true],
  ["#label/Deals/FMfcgzQXKhBWbcdfghjkmnpqrstvwxyz", true],
  ["#search/lease/FMfcgzQXKhBWbcdfghjkmnpqrstvwxyz?compose=x", true],
])("%s is the address of a thread: %s", (hash, is) => expect(isThreadAddress(hash)).toBe(is));
