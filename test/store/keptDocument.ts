/** A document for tests of keeping: a state that can be set, kept as the page keeps it. */
import { createRoot, createSignal } from "solid-js";
import type { DealState } from "../../src/document/dealState.ts";
import { createKeeping, type Keeping, type Library } from "../../src/store/createKeeping.ts";
import { createLibrary } from "../../src/store/library.ts";
import { publishedWorkbook } from "../../src/store/publishedWorkbook.ts";
import { createRecords } from "../../src/store/records.ts";

export interface KeptForTest {
  readonly keeping: Keeping;
  readonly library: Library;
  state(): DealState;
  /** A step: changed, and done. */
  step(state: DealState): void;
  /** A change in the middle of a step. */
  drag(state: DealState): void;
}

/** A tab with a document open; `attached` false: the library is still to come. */
export function openTab(database: string, begun: DealState, attached = true): KeptForTest {
  const library = createLibrary(createRecords(database));
  const [state, setState] = createSignal(begun);
  const keeping = createRoot(() =>
    createKeeping({
      state,
      workbookOf: publishedWorkbook,
      goOnAs: (from, id, title) =>
        setState((now: DealState) => (now.id === from ? { ...now, id, title } : now)),
    }),
  );
  if (attached) keeping.attach(library);
  const drag = (next: DealState): void => {
    setState(() => next);
    keeping.changed();
  };
  return {
    keeping,
    library,
    state,
    drag,
    step: (next) => {
      drag(next);
      keeping.committed();
    },
  };
}
