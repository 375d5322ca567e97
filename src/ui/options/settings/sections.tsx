import type { ReactElement } from "react";
import type { EntryName, SectionName } from "../../words/options/settings/words";
import { DataPart } from "../data-part";
import { TemplatesPart } from "../templates-part";
import { ChoiceField } from "./choice-field";
import { CountryField } from "./country-field";
import { ListField, NeverField } from "./entries-field";
import { HoursField } from "./hours-field";
import { LeaveField } from "./leave-field";
import { LineField } from "./line-field";
import { RulesField } from "./rules-field";
import { SwitchField } from "./switch-field";
import { WaitField } from "./wait-field";
import { WeekField } from "./week-field";

/** One setting on the page. */
export type Entry = { name: EntryName; field: ReactElement };

/** A section: settings, or a part that is none (`part`). */
export type Section = { name: SectionName; entries: readonly Entry[]; part?: ReactElement };

/** All sections in the order in which they stand. */
export const SECTIONS: readonly Section[] = [
  {
    name: "time",
    entries: [
      { name: "workingDays", field: <WeekField /> },
      { name: "workingHours", field: <HoursField /> },
      { name: "country", field: <CountryField /> },
      { name: "leave", field: <LeaveField /> },
    ],
  },
  {
    name: "waiting",
    entries: [
      { name: "waitQuestion", field: <WaitField name="waitQuestion" wait="question" /> },
      { name: "waitTimesProposed", field: <WaitField name="waitTimesProposed" wait="timesProposed" /> },
      { name: "waitOffer", field: <WaitField name="waitOffer" wait="offer" /> },
      { name: "waitSeveralDeciders", field: <WaitField name="waitSeveralDeciders" wait="severalDeciders" /> },
      { name: "waitOffice", field: <WaitField name="waitOffice" wait="office" /> },
      { name: "waitColdMail", field: <WaitField name="waitColdMail" wait="coldMail" /> },
      { name: "waitNothingAsked", field: <WaitField name="waitNothingAsked" wait="nothingAsked" /> },
    ],
  },
  {
    name: "you",
    entries: [
      { name: "name", field: <LineField name="name" /> },
      { name: "signOffEn", field: <LineField name="signOffEn" /> },
      { name: "signOffDe", field: <LineField name="signOffDe" /> },
      { name: "tone", field: <ChoiceField name="tone" /> },
      { name: "ownAliases", field: <ListField name="ownAliases" kind="address" /> },
    ],
  },
  {
    name: "people",
    entries: [
      { name: "ownDomains", field: <ListField name="ownDomains" kind="domain" /> },
      { name: "neverPeople", field: <NeverField entry="neverPeople" /> },
      { name: "neverCompanies", field: <NeverField entry="neverCompanies" /> },
    ],
  },
  {
    name: "drafts",
    entries: [
      { name: "draftStops", field: <SwitchField name="draftStops" /> },
      { name: "draftAdvice", field: <ChoiceField name="draftAdvice" effects={(words) => words.adviceEffect} wide /> },
      { name: "rulesOff", field: <RulesField /> },
      { name: "draftsNotTo", field: <ListField name="draftsNotTo" kind="address" /> },
    ],
  },
  {
    name: "gmail",
    entries: [
      { name: "chip", field: <SwitchField name="chip" /> },
      { name: "rowMarks", field: <SwitchField name="rowMarks" /> },
      { name: "looksQuiet", field: <SwitchField name="looksQuiet" /> },
    ],
  },
  {
    name: "reminders",
    entries: [
      { name: "badge", field: <SwitchField name="badge" /> },
      { name: "notifications", field: <SwitchField name="notifications" /> },
      { name: "morningSummary", field: <SwitchField name="morningSummary" /> },
    ],
  },
  { name: "language", entries: [{ name: "language", field: <ChoiceField name="language" wide /> }] },
  { name: "templates", entries: [], part: <TemplatesPart /> },
  { name: "data", entries: [], part: <DataPart /> },
];
