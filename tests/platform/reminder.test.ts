import { afterEach, expect, it, vi } from "vitest";
import { onReminders } from "../../src/platform/reminder";

afterEach(() => vi.unstubAllGlobals());

/** An event of the browser that a test can set off. */
const event = <T>() => {
  const listeners = new Set<(said: T) => void>();
  const fire = (said: T): void => {
    for (const one of listeners) one(said);
  };
  return { addListener: (one: (said: T) => void) => listeners.add(one), fire };
};

const browser = () => {
  const [onAdded, onClicked] = [event<{ permissions?: string[] }>(), event<string>()];
  const chrome: { permissions: object; notifications?: object } = { permissions: { onAdded } };
  vi.stubGlobal("chrome", chrome);
  const grant = (...permissions: string[]): void => {
    if (permissions.includes("notifications")) chrome.notifications = { onClicked };
    onAdded.fire({ permissions });
  };
  return { grant, click: onClicked.fire };
};

const heard = () => {
  const told: string[] = [];
  onReminders(
    ({ account, thread }) => told.push(`${account} ${thread}`),
    () => told.push("granted"),
  );
  return told;
};

it("reminders that are granted under a running worker begin at once, and their clicks are heard", () => {
  const { grant, click } = browser();
  const told = heard();
  grant("notifications");
  click("due:dana@northwind.example:19a1b2c3d4e5f601:19a2");
  expect(told).toEqual(["granted", "dana@northwind.example 19a1b2c3d4e5f601"]);
});

it("taken back and granted again, a click is still heard once", () => {
  const { grant, click } = browser();
  const told = heard();
  grant("notifications");
  grant("notifications");
  click("due:dana@northwind.example:19a1b2c3d4e5f601:19a2");
  expect(told.filter((one) => one !== "granted")).toHaveLength(1);
});

it("another permission, and another notification, are nothing to it", () => {
  const { grant, click } = browser();
  const told = heard();
  grant("history");
  grant("notifications");
  click("somebody else's");
  expect(told).toEqual(["granted"]);
});
