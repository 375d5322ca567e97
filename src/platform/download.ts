/** Hands the rep a text file, through the browser's own downloads. Nothing leaves the machine. */
export const downloadText = (name: string, text: string): void => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
};
