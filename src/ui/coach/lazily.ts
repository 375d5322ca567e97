import { type ComponentType, lazy } from "react";

/**
 * The parts that are seldom asked for come when they are: every reader of the page would pay for them.
 * The build makes a file of its own of each `import()`.
 */
const tools = () => import("./tools");

/** A component out of a module that is loaded when it is first drawn. */
const later = <P extends object>(load: () => Promise<ComponentType<P>>) =>
  lazy(async () => ({ default: await load() }));

export const ArticleForm = later(async () => (await tools()).ArticleForm);
export const CauseList = later(async () => (await tools()).CauseList);
export const Checklist = later(async () => (await tools()).Checklist);
export const LetGoForm = later(async () => (await tools()).LetGoForm);
/** Menus place themselves with a library as large as a third of the page. */
export const Menu = later(async () => (await import("../components/menu")).Menu);
export const WaitForm = later(async () => (await tools()).WaitForm);
export const RoiForm = later(async () => (await import("./roi-form")).RoiForm);
