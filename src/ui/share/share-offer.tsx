import { lazy, type ReactElement, Suspense, useState } from "react";
import { Button, LinkButton } from "../components/button";
import { useWords } from "../words";
import { shareWordsFor } from "../words/share";

const ShareThisPage = lazy(async () => ({ default: (await import("./share-this-page")).ShareThisPage }));

/** Away from Gmail: share the page in front, or see on an example what we do. The page is read on that press only. */
export const ShareOffer = (): ReactElement => {
  const { locale } = useWords();
  const words = shareWordsFor(locale);
  const [sharing, share] = useState(false);
  if (sharing)
    return (
      <Suspense fallback={<p role="status">{words.reading}</p>}>
        <ShareThisPage locale={locale} />
      </Suspense>
    );
  return (
    <div className="row">
      <Button look="tonal" onClick={() => share(true)}>
        {words.offer}
      </Button>
      <LinkButton look="text" href="tabs/practice.html">
        {words.tryExample}
      </LinkButton>
    </div>
  );
};
