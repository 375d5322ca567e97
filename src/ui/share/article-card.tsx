import { type ReactElement, useId } from "react";
import { Button } from "../components/button";
import type { ShareWords } from "../words/share/words";
import type { Share, ShareView } from "./store";

type Props = { view: Extract<ShareView, { kind: "article" }>; shown: Share; words: ShareWords };

/** What would be shared, the line that goes with it, and whom it suits. All of it is text. */
export const ArticleCard = ({ view: { article, contacts }, shown, words }: Props): ReactElement => {
  const id = useId();
  return (
    <>
      <h2 className="share-title">{article.title}</h2>
      <p className="share-source">
        {article.site} · {words.minutes(article.minutes)}
      </p>
      <p className="share-link">{article.url}</p>
      <div className="share-note">
        <label className="label" htmlFor={id}>
          {words.line}
        </label>
        <textarea
          id={id}
          className="message"
          rows={3}
          maxLength={400}
          aria-invalid={shown.lineMissing}
          aria-describedby={`${id}-more`}
          value={shown.line}
          onChange={(event) => shown.write(event.target.value)}
        />
        <p id={`${id}-more`} className="share-source" role="status">
          {shown.lineMissing ? words.needsLine : words.lineMore}
        </p>
      </div>
      <h3 className="share-name">{words.who}</h3>
      {contacts.length === 0 && <p>{words.nobody}</p>}
      <ul className="share-contacts">
        {contacts.map((contact) => (
          <li key={`${contact.account} ${contact.thread}`}>
            <div>
              <p className="share-contact">{contact.name || contact.email}</p>
              <p className="share-source">
                {contact.subject} · {words.quietFor(contact.workingDays)}
              </p>
            </div>
            <Button look="tonal" onClick={() => shown.share(contact)}>
              {words.shareWith(contact.name || contact.email)}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
};
