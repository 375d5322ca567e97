const TYPES: Record<string, string> = { csv: "text/csv;charset=utf-8", json: "application/json" };

/** Hands the rep a text file, through the browser's own downloads. Nothing leaves the machine. */
export const downloadText = (name: string, text: string): void => {
  const link = document.createElement("a");
  const type = TYPES[name.slice(name.lastIndexOf(".") + 1)] ?? "text/plain";
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
};
