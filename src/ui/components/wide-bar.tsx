import type { ReactElement, ReactNode } from "react";
import { useWords } from "../words";

/** The head of a page in a tab of its own: whose it is, and the ways to other pages of ours. */
export const WideBar = ({ children }: { children?: ReactNode }): ReactElement => (
  <header className="wide-bar">
    <div className="wide-product">
      <p>{useWords().product}</p>
      {children && <div className="row">{children}</div>}
    </div>
  </header>
);
