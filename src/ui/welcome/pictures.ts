// "raw:" has the build copy the files as they are. Made by scripts/pictures/welcome.ts from the sample mailbox.
import folgeDunkel from "raw:../../../assets/pictures/welcome/de/follow-up-dark.webp";
import folge from "raw:../../../assets/pictures/welcome/de/follow-up-light.webp";
import stillDunkel from "raw:../../../assets/pictures/welcome/de/quiet-dark.webp";
import still from "raw:../../../assets/pictures/welcome/de/quiet-light.webp";
import antwortDunkel from "raw:../../../assets/pictures/welcome/de/reply-dark.webp";
import antwort from "raw:../../../assets/pictures/welcome/de/reply-light.webp";
import followUpDark from "raw:../../../assets/pictures/welcome/en/follow-up-dark.webp";
import followUp from "raw:../../../assets/pictures/welcome/en/follow-up-light.webp";
import quietDark from "raw:../../../assets/pictures/welcome/en/quiet-dark.webp";
import quiet from "raw:../../../assets/pictures/welcome/en/quiet-light.webp";
import replyDark from "raw:../../../assets/pictures/welcome/en/reply-dark.webp";
import reply from "raw:../../../assets/pictures/welcome/en/reply-light.webp";
import { languageIn } from "../../platform/language";

const EN = [
  { name: "quiet", light: quiet, dark: quietDark },
  { name: "follow-up", light: followUp, dark: followUpDark },
  { name: "reply", light: reply, dark: replyDark },
] as const;

const DE = [
  { name: "quiet", light: still, dark: stillDunkel },
  { name: "follow-up", light: folge, dark: folgeDunkel },
  { name: "reply", light: antwort, dark: antwortDunkel },
] as const;

/** What happens, in three pictures, in the order in which it does; in the language of the page. */
export const picturesIn = (locale: string): typeof EN | typeof DE => ({ en: EN, de: DE })[languageIn(locale)];
