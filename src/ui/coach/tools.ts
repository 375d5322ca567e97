/** What a play asks of the rep, and the diagnosis: one file of the build, loaded when the first of them is shown. */
export { ArticleForm } from "./article-form";
export { CauseList } from "./cause-list";
export { Checklist } from "./checklist";
export { LetGoForm } from "./let-go-form";
export { WaitForm } from "./wait-form";
