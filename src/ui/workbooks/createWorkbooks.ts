/** The workbooks of this browser as a list that follows what is done here and in other tabs. */
import { type Accessor, createEffect, createMemo, createSignal, onCleanup } from "solid-js";
import { useWorkspace } from "../../store/context.ts";
import type { Listed } from "../../store/records.ts";
import { distinctNames } from "./distinctNames.ts";
import { useTitleOf } from "./titleOf.ts";

export interface ShownWorkbook extends Listed {
  /** What it is called here: no two alike. */
  readonly name: string;
  readonly isOpen: boolean;
}

/** "reading" until the list is there; "off" where it cannot be read. Tracked. */
export function createWorkbooks(): Accessor<readonly ShownWorkbook[] | "reading" | "off"> {
  const { keeping, id } = useWorkspace();
  const titleOf = useTitleOf();
  const [listed, setListed] = createSignal<readonly Listed[] | "reading" | "off">("reading");
  let reads = 0;
  createEffect(() => {
    const library = keeping.library();
    if (library === undefined) return void setListed(keeping.state() === "off" ? "off" : "reading");
    const read = async (): Promise<void> => {
      reads += 1;
      const mine = reads;
      const list = await library.list().catch(() => "off" as const);
      // What was asked for later may be there earlier.
      if (mine === reads) setListed(list);
    };
    onCleanup(library.watch(() => void read()));
    void read();
  });
  return createMemo(() => {
    const list = listed();
    if (typeof list === "string") return list;
    const named = list.map((one) => ({ ...one, name: titleOf(one) }));
    const names = distinctNames(named);
    return named.map((one) => ({ ...one, name: names.get(one.id) ?? one.name, isOpen: one.id === id() }));
  });
}
