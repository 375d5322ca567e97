// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { readAccount, readMe } from "../../src/gmail/account";

const show = (head: string, body = ""): void => {
  document.head.innerHTML = head;
  document.body.innerHTML = body;
};

describe("whose mailbox it is", () => {
  beforeEach(() => show(""));

  it.each([
    [
      "the profile",
      '<meta name="og-profile-acct" content="Dana@Northwind.example"><title>x - other@acme.example - Gmail</title>',
      "",
    ],
    ["the title", "<title>Inbox (3) - dana@northwind.example - Northwind Mail</title>", ""],
    [
      "the title, past a subject with an address in it",
      "<title>ask ray@acme.example now - dana@northwind.example - Gmail</title>",
      "",
    ],
    [
      "the account link",
      "<title>Gmail</title>",
      '<a role="button" aria-label="Google-Konto: Dana Cole (dana@northwind.example)"></a>',
    ],
  ])("is told by %s", (_, head, body) => {
    show(head, body);
    expect(readAccount(document)).toBe("dana@northwind.example");
  });

  it.each([
    ["a title without an address", "<title>Inbox - Gmail</title>", ""],
    ["an address in a subject only", "<title>ask ray@acme.example now - Gmail</title>", ""],
    [
      "a profile written in a mail",
      "",
      '<div class="a3s"><meta name="og-profile-acct" content="eve@evil.example"></div>',
    ],
    [
      "an account link written in a mail",
      "",
      '<div class="a3s"><a role="button" aria-label="x: Eve (eve@evil.example)"></a></div>',
    ],
  ])("is not told by %s", (_, head, body) => {
    show(head, body);
    expect(readAccount(document)).toBeNull();
  });

  it("names the rep as their own mail does, or as the account link does", () => {
    show("", '<a role="button" aria-label="Compte Google : Dana M. Cole (dana@northwind.example)"></a>');
    const me = "dana@northwind.example";
    expect(readMe(document, [], me).name).toBe("Dana M. Cole");
    const wrote = ["ray@harbour-cranes.example", me].map((email) => ({ name: "Dana Cole", email }));
    expect(readMe(document, wrote, me).name).toBe("Dana Cole");
  });
});
