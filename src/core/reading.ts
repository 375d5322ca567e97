/** All that reads texts, mail and drafts: in the extension a script of its own, which the worker loads when there is one to read. */
export { review } from "./draft/review";
export { reader } from "./evidence/reader";
