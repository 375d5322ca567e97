import type { ReactElement } from "react";
import { Outcome } from "./outcome";
import { TeamTemplates } from "./team-templates";
import { TemplateFile } from "./template-file";
import { TemplateList } from "./template-list";
import { TemplateSync } from "./template-sync";

/** The rep's own templates and their company's. */
export const TemplatesPart = (): ReactElement => (
  <>
    <TemplateList>
      <Outcome />
      <TemplateFile />
      <TemplateSync />
    </TemplateList>
    <TeamTemplates />
  </>
);
