import { type ReactElement, type ReactNode, useEffect, useRef } from "react";

type Props = {
  /** What happened, read out when it changes; null while there is nothing to say. */
  sentence: string | null;
  mood?: "calm" | "careful" | "remark";
  /** Buttons that go with it. Outside the spoken part, so that they are not read out as text. */
  children?: ReactNode;
};

/**
 * A line that says what came of a press. Its live region is always in the page: one that is added later is not read out.
 * Pressing one of its buttons takes the focus to the line, since the button may be gone with what it did.
 */
export const LiveMessage = ({ sentence, mood = "calm", children }: Props): ReactElement => {
  const box = useRef<HTMLDivElement>(null);
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (sentence !== null) box.current?.scrollIntoView?.({ block: "nearest" });
  }, [sentence]);
  return (
    <div ref={box} className={sentence === null ? "said said-nothing" : `said said-${mood}`}>
      <p ref={line} role="status" tabIndex={-1}>
        {sentence}
      </p>
      {sentence !== null && children && (
        <div className="said-actions" onClickCapture={() => line.current?.focus()}>
          {children}
        </div>
      )}
    </div>
  );
};
