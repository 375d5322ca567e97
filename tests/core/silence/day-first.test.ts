import { describe, expect, it } from "vitest";
import { isDayFirst } from "../../../src/core/silence/day-first";
import { understand } from "../../../src/core/silence/understand";
import { context } from "../draft/write";

const me = { name: "Dana", email: "dana@northwind.example", aliases: [] };
const ray = { name: "Ray", email: "ray@acme.example" };
const thread = (body: string) => ({
  me,
  subject: "Pilot",
  messages: [{ id: "", from: ray, to: [me], cc: [], sentAt: 0, body, attachments: [] }],
});

describe("which comes first to these people, the day or the month", () => {
  it.each([
    ["We start on 23/04/2026.", "America/New_York", true],
    ["We start on 04/23/2026.", "Europe/London", false],
    ["I'll answer by Friday 6 November.", "America/New_York", true],
    ["I'll answer by November 6th.", "Europe/London", false],
    ["The 3rd of March suits us.", "America/Chicago", true],
    ["We start on 23/04/2026, not April 2.", "America/New_York", true],
    ["Friday is fine.", "America/New_York", false],
    ["Friday is fine.", "Europe/London", true],
    ["Friday is fine.\n\nOn Wed, Apr 8, 2026 at 5:45 PM Dana wrote:\n> Hello", "Asia/Kolkata", true],
    ["On it.\n\n> On 23 Sep 2026, at 09:05, Dana wrote:\n> Hello", "America/New_York", false],
    ["Insurer wants an audit before renewal in Feb. 14 branches, 210 users.", "Europe/London", true],
    ["You may 3 times try the door.", "America/New_York", false],
  ])("%j in %s: day first is %s", (body, zone, dayFirst) => {
    expect(isDayFirst(thread(body), zone)).toBe(dayFirst);
  });

  it.each([
    ["I'll answer by Friday 6 November.", "America/New_York", true],
    ["I'll answer by Friday November 6.", "Europe/London", false],
  ])("is known of %j still when only what was read of it is at hand", (body, timeZone, dayFirst) => {
    const here = { ...context, timeZone };
    const whole = thread(body);
    const { readings } = understand(whole, here);
    const remembered = new Map(readings.flatMap((reading) => (reading ? [["", reading] as const] : [])));
    const bare = { ...whole, messages: whole.messages.map((message) => ({ ...message, body: null })) };
    expect(understand(bare, here, { remembered }).dayFirst).toBe(dayFirst);
  });
});
