import { describe, expect, it } from "vitest";
import { countryOfAddress, countryOfDomain, countryOfPhone } from "../../../src/core/time/country";

describe("a country is told by the domain, or not at all", () => {
  it.each([
    ["ray@acme.fr", "FR"],
    ["ray@mail.acme.co.uk", "GB"],
    ["ray@acme.com.co", "CO"],
    ["ray@acme.co.il", "IL"],
    ["RAY@ACME.DE", "DE"],
    ["ray@acme.com", null],
    ["ray@acme.io", null],
    ["ray@acme.co", null],
    ["ray@acme.ai", null],
    ["ray@acme.me", null],
    ["ray@acme.tv", null],
    ["ray@acme.eu", null],
    ["ray@acme.example", null],
    ["ray@de", null],
    ["", null],
  ])("%s: %s", (email, country) => expect(countryOfDomain(email)).toBe(country));
});

describe("a country is told by a number that is written with it", () => {
  it.each([
    ["+49 30 123456", "DE"],
    ["0049 30 123456", "DE"],
    ["+852 2123 4567", "HK"],
    ["+971 (4) 123 4567", "AE"],
    ["+972-3-1234567", "IL"],
    ["+1 212 555 0100", null],
    ["030 123456", null],
    ["(212) 555-0100", null],
    ["+999 123 456", null],
  ])("%s: %s", (phone, country) => expect(countryOfPhone(phone)).toBe(country));
});

describe("a country is told by the end of an address", () => {
  it.each([
    ["Ray Ortiz\nAcme GmbH\n10115 Berlin, Germany", "DE"],
    ["Ray Ortiz | Acme | Milano, Italia", "IT"],
    ["Unit 4, Leeds LS1 2AB, UK", "GB"],
    ["4 Hauptstr.\n10115 Berlin\nDeutschland", "DE"],
    ["Best regards\nIsrael", null],
    ["Ray Ortiz\nHead of Sales, France and Benelux", null],
    ["Berlin, Germany\nParis, France", null],
    ["Ray Ortiz\nTurkey Farm Ltd", null],
    ["We ship to every country, from Chile to China", null],
    ["Atlanta, Georgia", null],
    ["", null],
  ])("%j: %s", (signature, country) => expect(countryOfAddress(signature)).toBe(country));
});
