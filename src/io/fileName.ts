/** What a file may be called. */

/** A title without what file systems refuse, and not too long. */
export function fileTitle(title: string): string {
  const name = title
    .replace(/[\p{C}\s]+/gu, " ")
    .replace(/[\\/:*?"<>|]+/g, "-")
    .replace(/^[ .-]+|[ .-]+$/g, "");
  return [...name].slice(0, 80).join("").trim() || "Loopsheet";
}

/** "Small round.loopsheet.json". */
export const workbookFileName = (title: string): string => `${fileTitle(title)}.loopsheet.json`;
