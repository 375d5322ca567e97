import { askWorker } from "../../platform/to-worker";

/** Nothing of ours is seen before it is dressed. */
const UNDRESSED = ":host { display: none }";

/** What is said when our extension is gone under this page: nobody is left to ask then. */
export let farewell = "";

let shared: CSSStyleSheet | null = null;
let asked: Promise<boolean> | null = null;

const sheet = (): CSSStyleSheet => {
  if (!shared) {
    shared = new CSSStyleSheet();
    shared.replaceSync(UNDRESSED);
  }
  return shared;
};

const fill = async (): Promise<boolean> => {
  const answer = await askWorker({ type: "look" });
  if (answer.ok) {
    farewell = answer.value[1];
    sheet().replaceSync(answer.value[0]);
  }
  return answer.ok;
};

/** Has the look of our marks ready before the first of them. Asked for once; again where the worker was gone. */
export const prepareLook = async (): Promise<void> => {
  asked ??= fill();
  if (!(await asked)) asked = null;
};

/** Gives a shadow root the one stylesheet of our marks. */
export const dress = (root: ShadowRoot): void => {
  root.adoptedStyleSheets = [sheet()];
  void prepareLook();
};
