/** What a copy of a workbook is called: its title with a number that no other has. */
import { MAX_NAME } from "../document/dealState.ts";
import { cutText } from "../document/plainText.ts";

/** "A round (2)"; of "A round (2)" it is "A round (3)". */
export function copyTitle(title: string, others: readonly { readonly title?: string }[]): string {
  const taken = new Set(others.map((other) => other.title));
  const stem = cutText(title.replace(/ \(\d+\)$/, ""), MAX_NAME - 6);
  let n = 2;
  while (taken.has(`${stem} (${n})`)) n += 1;
  return `${stem} (${n})`;
}
