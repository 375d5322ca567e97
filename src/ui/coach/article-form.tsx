import { type FormEvent, type ReactElement, useEffect, useState } from "react";
import { cleanUrl } from "../../article/clean-url";
import { Button } from "../components/button";
import { TextField } from "../components/text-field";
import { useWords } from "../words";
import { useCoach } from "./store";
import { useField } from "./use-field";
import type { ThreadView } from "./view";

type Complaint = "link" | "line" | null;

/** What was pasted may lack its "https://". */
const linkIn = (pasted: string): string | null => {
  const bare = pasted.trim();
  const link = cleanUrl(/^[a-z][a-z\d+.-]*:/i.test(bare) ? bare : `https://${bare}`);
  return link !== null && new URL(link).hostname.includes(".") ? link : null;
};

/** A link and a line of the rep's own, from which the note is written. */
export const ArticleForm = ({ view }: { view: ThreadView }): ReactElement => {
  const words = useWords();
  const [link, setLink] = useField(view, "article.link");
  const [line, setLine] = useField(view, "article.line");
  const [complaint, setComplaint] = useState<Complaint>(null);
  const { article, writeArticle } = useCoach((coach) => coach);

  const write = (event: FormEvent): void => {
    event.preventDefault();
    const clean = linkIn(link);
    setComplaint(clean === null ? "link" : line.trim() === "" ? "line" : null);
    if (clean !== null && line.trim() !== "") void writeArticle(clean, line);
  };

  // The popup was closed over a note: the note comes back with it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only once, when the form appears
  useEffect(() => {
    const clean = linkIn(link);
    if (article === null && clean !== null && line.trim() !== "") void writeArticle(clean, line);
  }, []);

  const wrong = complaint && words.articleComplaint[complaint];
  return (
    <form className="tool" noValidate onSubmit={write}>
      <TextField
        label={words.articleLink}
        value={link}
        onType={setLink}
        inputMode="url"
        maxLength={2_000}
        complaint={complaint === "link" ? wrong : null}
      />
      <TextField
        label={words.articleLine}
        value={line}
        onType={setLine}
        maxLength={300}
        complaint={complaint === "line" ? wrong : null}
      />
      <Button look="tonal" type="submit">
        {words.articleWrite}
      </Button>
      <p role="status">{article?.length === 0 && words.articleComplaint["out-of-place"]}</p>
    </form>
  );
};
