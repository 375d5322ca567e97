// @ts-expect-error: its types declare globals, not what the package gives.
import { Gmail } from "gmail-js";
import jQuery from "jquery";

/** As its guide has it: in Gmail's page, with jQuery. */
new Gmail(jQuery);
