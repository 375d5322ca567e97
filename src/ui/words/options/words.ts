import type { Advice, Fault } from "../../../core/templates/own";
import type { SlotName } from "../../../core/templates/slots";
import type { Fit } from "../../../core/templates/template";
import type { FileFault } from "../../../core/templates/template-file";
import type { SyncFault } from "../../../platform/synced-templates";
import type { SettingsWords } from "./settings/words";

/** Occasions that a template can be for. */
export type Occasion = Exclude<
  Fit,
  | "answer"
  | "smaller"
  | "rival-over"
  | "delivery"
  | "others"
  | "slipped"
  | "asked"
  | "quoted"
  | "unquoted"
  | "unstated"
  | "cold"
  | "promised"
  | "rival"
  | "tender"
  | "for-views"
  | "for-choice"
  | "for-yes"
  | "for-fact"
>;

/** The sentences of the options page. */
export type OptionsWords = {
  settings: SettingsWords;
  title: string;
  practise: string;

  templates: string;
  templatesMore: string;
  none: string;
  add: string;
  edit: string;
  copy: string;
  delete: string;
  deleted: string;
  inUse: string;
  notInUse: string;
  actionsFor: (action: string, name: string) => string;
  tone: Record<"direct" | "warm", string>;
  language: Record<"en" | "de", string>;

  team: string;
  teamMore: string;

  newTemplate: string;
  editTemplate: string;
  play: string;
  occasion: string;
  anyOccasion: string;
  chooseOccasion: string;
  occasions: Record<Occasion, string>;
  toneLabel: string;
  languageLabel: string;
  body: string;
  bodySie: string;
  bodyDu: string;
  bodyMore: string;
  fields: string;
  fieldsMore: string;
  field: Record<SlotName, string>;
  insertField: (field: string) => string;
  save: string;
  saved: string;
  unusable: string;
  fault: (fault: Fault) => string;
  advice: (advice: Advice) => string;

  preview: string;
  previewOn: string;
  previewNone: string;
  previewEmpty: string;
  outOfPlace: string;
  unfilled: (fields: string[]) => string;

  file: string;
  importFile: string;
  exportFile: string;
  imported: (added: number, known: number) => string;
  notImported: (reason: string) => string;
  fileFault: (fault: FileFault) => string;
  exported: string;

  sync: string;
  syncMore: string;
  syncOn: string;
  syncOff: string;
  notSynced: (fault: SyncFault) => string;
  syncStaysOff: (fault: SyncFault) => string;
  notRead: string;
};
