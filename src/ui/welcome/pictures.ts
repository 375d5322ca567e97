// "raw:" has the build copy the files as they are. Made by scripts/pictures/welcome.ts from the sample mailbox.
import followUpDark from "raw:../../../assets/pictures/welcome/follow-up-dark.webp";
import followUp from "raw:../../../assets/pictures/welcome/follow-up-light.webp";
import quietDark from "raw:../../../assets/pictures/welcome/quiet-dark.webp";
import quiet from "raw:../../../assets/pictures/welcome/quiet-light.webp";
import replyDark from "raw:../../../assets/pictures/welcome/reply-dark.webp";
import reply from "raw:../../../assets/pictures/welcome/reply-light.webp";

/** What happens, in three pictures, in the order in which it does. */
export const PICTURES = [
  { name: "quiet", light: quiet, dark: quietDark },
  { name: "follow-up", light: followUp, dark: followUpDark },
  { name: "reply", light: reply, dark: replyDark },
] as const;
