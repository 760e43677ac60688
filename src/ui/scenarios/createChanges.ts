/** What the open scenario changes, followed as it is changed: each input keeps its place in the list while its value moves. */
import { type Accessor, createMemo } from "solid-js";
import { type ChangedInput, changedInputs } from "../../document/changedInputs.ts";
import { cellText } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";

export interface Changes {
  /** All of them, in the order of the sheet. Tracked. */
  readonly all: Accessor<readonly ChangedInput[]>;
  /** Their places as text; the same texts while only values move. Tracked. */
  readonly keys: Accessor<readonly string[]>;
  /** The one at a place. Tracked. */
  at(key: string): ChangedInput | undefined;
}

export function createChanges(): Changes {
  const { calculation, overrides } = useWorkspace();
  const byKey = createMemo(
    () => new Map(changedInputs(calculation.sheet, overrides()).map((one) => [cellText(one), one])),
  );
  const keys = createMemo(() => [...byKey().keys()], [], {
    equals: (one, other) => one.length === other.length && one.every((key, i) => key === other[i]),
  });
  return { all: () => [...byKey().values()], keys, at: (key) => byKey().get(key) };
}
