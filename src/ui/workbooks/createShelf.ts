/** What can be done with the workbooks of this browser, and what is said of it when it is done. */
import { type Accessor, createSignal } from "solid-js";
import { MAX_NAME } from "../../document/dealState.ts";
import { plainName } from "../../document/plainText.ts";
import { useWorkspace } from "../../store/context.ts";
import { copyTitle } from "../../store/copyTitle.ts";
import type { Library } from "../../store/createKeeping.ts";
import type { Workspace } from "../../store/createWorkspace.ts";
import { EMPTY_PRESET, freshId } from "../../store/dealState.ts";
import { openWorkbook } from "../../store/openWorkbook.ts";
import { publishedWorkbook } from "../../store/publishedWorkbook.ts";
import { useLearned } from "../locale/useLearned.ts";
import { workbooksEnglish } from "../locale/workbooksEnglish.ts";
import { downloadKept, downloadWorkbook } from "../share/downloadWorkbook.ts";
import type { ShownWorkbook } from "./createWorkbooks.ts";

/** What was done last, in words, and how to take it back, if there is a way. */
export interface Said {
  readonly text: string;
  readonly restore?: () => void;
}

export interface Shelf {
  readonly said: Accessor<Said | undefined>;
  /** True if it is open now. */
  open(one: ShownWorkbook): Promise<boolean>;
  /** Why the name will not do, if it will not. */
  rename(one: ShownWorkbook, name: string): string | undefined;
  duplicate(one: ShownWorkbook): Promise<void>;
  download(one: ShownWorkbook): Promise<void>;
  remove(one: ShownWorkbook): Promise<void>;
  restore(one: ShownWorkbook): Promise<void>;
  erase(one: ShownWorkbook): Promise<void>;
}

export function createShelf(): Shelf {
  const { t } = useLearned(workbooksEnglish);
  const workspace = useWorkspace();
  const [said, setSaid] = createSignal<Said>();
  const doing = createDoing(workspace, setSaid, () => t("workbooks.didFail"));
  const restore = (one: ShownWorkbook): Promise<void> =>
    doing(async (library) => {
      await library.setDeleted(one.id, false);
      return { text: t("workbooks.didRestore", { name: one.name }) };
    });
  return {
    said,
    restore,
    open: async (one) => {
      let isOpen = one.isOpen;
      await doing(async () => {
        isOpen ||= await openWorkbook(workspace, one.id);
        return undefined;
      });
      return isOpen;
    },
    rename: (one, given) => {
      const name = plainName(given);
      if (name.length > MAX_NAME) return t("workbooks.nameLong", { limit: MAX_NAME });
      if (name === one.name) return undefined;
      if (one.isOpen) workspace.rename(name);
      void doing(async (library) => {
        if (!one.isOpen) await library.rename(one.id, name);
        return name === "" ? undefined : { text: t("workbooks.didRename", { name }) };
      });
      return undefined;
    },
    duplicate: (one) =>
      doing(async (library) => {
        const name = await duplicate(library, one);
        return { text: t("workbooks.didDuplicate", { name }) };
      }),
    download: (one) =>
      doing(async (library) => {
        const found = await library.peek(one.id, publishedWorkbook);
        if ("problem" in found) downloadKept(await library.readRaw(one.id), one.name);
        else downloadWorkbook({ commit: () => {}, state: () => found.state }, one.name);
        return undefined;
      }),
    remove: (one) =>
      doing(async (library) => {
        if (one.isOpen && one.preset === EMPTY_PRESET) workspace.openEmpty();
        else if (one.isOpen) workspace.openPreset(one.preset);
        await library.setDeleted(one.id, true);
        return { text: t("workbooks.didDelete", { name: one.name }), restore: () => void restore(one) };
      }),
    erase: (one) =>
      doing(async (library) => {
        await library.erase(one.id);
        return { text: t("workbooks.didErase", { name: one.name }) };
      }),
  };
}

type Make = (library: Library) => Promise<Said | undefined>;

/** Does something in the library, with what is open kept before; says so if it could not be done. */
function createDoing(
  { keeping }: Workspace,
  say: (said: Said | undefined) => void,
  failure: () => string,
): (make: Make) => Promise<void> {
  return async (make) => {
    const library = keeping.library();
    try {
      if (library === undefined) throw new Error("Nothing is kept here.");
      await keeping.flush();
      say(await make(library));
    } catch {
      say({ text: failure() });
    }
  };
}

/** Adds a copy behind all others, and says what it is called. */
async function duplicate(library: Library, one: ShownWorkbook): Promise<string> {
  const found = await library.peek(one.id, publishedWorkbook);
  if ("problem" in found) throw new Error("What cannot be read cannot be duplicated.");
  const title = copyTitle(one.name, await library.list());
  await library.keep({ ...found.state, id: freshId(), title }, baseOf(one.preset));
  return title;
}

function baseOf(preset: string) {
  const base = publishedWorkbook(preset);
  if (base === undefined) throw new Error("There is no such published deal.");
  return base;
}
