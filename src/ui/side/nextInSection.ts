/** Where the spot goes when a variable is deleted. */
import type { Workbook } from "../../engine/index.ts";

/** The next variable of the same section, else the one before; undefined where it is alone. */
export function nextInSection({ variables }: Workbook, name: string): string | undefined {
  const section = variables.find((one) => one.name === name)?.section;
  const names = variables.filter((one) => one.section === section).map((one) => one.name);
  const at = names.indexOf(name);
  return names[at + 1] ?? names[at - 1];
}
