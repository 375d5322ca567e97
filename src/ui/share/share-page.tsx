import { type ReactElement, useEffect, useId } from "react";
import { useStore } from "zustand";
import { Button, LinkButton } from "../components/button";
import type { ShareWords } from "../words/share/words";
import { ArticleCard } from "./article-card";
import type { Carried } from "./carry";
import type { Share, ShareStore, ShareView } from "./store";

type Props = { share: ShareStore; words: ShareWords };

/** The page in front, shared with somebody who has gone quiet. */
export const SharePage = ({ share, words }: Props): ReactElement => {
  const shown = useStore(share);
  useEffect(() => {
    share.getState().start();
  }, [share]);
  return (
    <section className="share" aria-label={words.offer}>
      <p className="share-status" role="status">
        {sentenceFor(shown.view, words)}
      </p>
      <Shown shown={shown} words={words} />
    </section>
  );
};

type ShownProps = { shown: Share; words: ShareWords };

const Shown = ({ shown, words }: ShownProps): ReactElement | null => {
  const { view } = shown;
  if (view.kind === "article") return <ArticleCard view={view} shown={shown} words={words} />;
  if (view.kind === "not-working") return <Button onClick={shown.start}>{words.back}</Button>;
  if (view.kind !== "carried") return null;
  const { carried } = view;
  return (
    <>
      {carried.kind === "not-inserted" && <Note note={carried.note} shown={shown} words={words} />}
      <div className="row">
        {"tab" in carried && (
          <Button look={carried.kind === "inserted" ? "filled" : "outlined"} onClick={() => shown.show(carried.tab)}>
            {words.goThere}
          </Button>
        )}
        {carried.kind === "no-tab" && (
          <LinkButton
            look="filled"
            href={`https://mail.google.com/mail/?authuser=${encodeURIComponent(view.contact.account)}`}
          >
            {words.openGmail}
          </LinkButton>
        )}
        {carried.kind !== "inserted" && <Button onClick={shown.back}>{words.back}</Button>}
      </div>
    </>
  );
};

const Note = ({ note, shown, words }: ShownProps & { note: string }): ReactElement => {
  const id = useId();
  return (
    <div className="share-note">
      <label className="label" htmlFor={id}>
        {words.note}
      </label>
      <textarea id={id} className="message" readOnly rows={note.split("\n").length + 1} value={note} />
      <Button look="filled" icon="copy" onClick={() => shown.copy(note)}>
        {words.copy}
      </Button>
      <p role="status">{shown.copied === null ? "" : shown.copied ? words.copied : words.notCopied}</p>
    </div>
  );
};

const sentenceFor = (view: ShareView, words: ShareWords): string | null => {
  switch (view.kind) {
    case "reading":
      return words.reading;
    case "not-readable":
      return words.notReadable;
    case "no-article":
      return words.noArticle;
    case "not-working":
      return words.notWorking;
    case "article":
      return null;
    case "carrying":
      return words.carrying(view.contact.name || view.contact.email);
    case "carried":
      return carriedSentence(view.carried, view.contact, words);
  }
};

const carriedSentence = (
  carried: Carried,
  { name, email, account }: { name: string; email: string; account: string },
  words: ShareWords,
): string => {
  switch (carried.kind) {
    case "inserted":
      return words.done(name || email);
    case "no-tab":
      return words.noTab(account);
    case "not-opened":
      return words.notOpened;
    case "out-of-place":
      return words.outOfPlace(name || email);
    case "not-inserted":
      return words.notInserted(carried.result);
  }
};
