/** A page around a library of its own, for tests of what is shown of it. */
import { createRoot, type JSX } from "solid-js";
import type { Library } from "../../../src/store/createKeeping.ts";
import { createStartSheet } from "../../../src/store/createStartSheet.ts";
import { createWorkspace } from "../../../src/store/createWorkspace.ts";
import { createDealSheets } from "../../../src/store/dealSheets.ts";
import { explainer } from "../../../src/store/explainer.ts";
import { createLibrary } from "../../../src/store/library.ts";
import { createRecords } from "../../../src/store/records.ts";
import type { Language } from "../../../src/ui/format.ts";
import { base, freshDatabase, stateOf } from "../../store/keptDeals.ts";
import { type Shown, showPart } from "../dealPage.tsx";

export interface ShelfPage extends Shown {
  readonly library: Library;
  readonly database: string;
}

/** Shows a part of a page whose library holds these workbooks: each by its title, "" for none, the last one changed last. */
export async function showShelf(
  part: () => JSX.Element,
  titles: readonly string[],
  language: Language = "en",
): Promise<ShelfPage> {
  const database = freshDatabase();
  // They were made by another tab.
  const earlier = createLibrary(createRecords(database));
  for (const [i, title] of titles.entries())
    await earlier.keep(stateOf(`w${i}`, 101 + i, title === "" ? {} : { title }), base);
  const library = createLibrary(createRecords(database));
  const workspace = createRoot(() => createWorkspace(createStartSheet(), { schedule: (run) => run() }));
  await workspace.complete({ explainer, sheets: createDealSheets(), library });
  return { ...showPart(part, language, workspace), library, database };
}
