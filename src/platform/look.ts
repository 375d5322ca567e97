// "raw:" has the build copy the file as it is; not web-accessible, so Gmail's page cannot ask for it.
import address from "raw:../../assets/marks.css";

/** The stylesheet of our marks in Gmail, as packaged. Rejects where the package cannot be read. */
export const readLook = async (): Promise<string> => (await fetch(address)).text();
