/**
 * The address: which tab is shown, and what is open. `#deal` alone is what is open, `#deal/closed-2026` a published deal
 * as published, `#sheet/~ID` a workbook of this browser, `#link/…` a link that was sent. Opening something is an entry of
 * the browser's history, marked with the workbook's id; back and forward open what was.
 */
import { type Accessor, createEffect, createMemo, createSignal, onCleanup, untrack } from "solid-js";
import type { Begun, Workspace } from "../store/createWorkspace.ts";
import { OWN_PRESET } from "../store/dealState.ts";
import { closeLink, openedLink, openLink } from "./share/opened.ts";

export const TABS = ["deal", "sheet", "compare", "about"] as const;
export type Tab = (typeof TABS)[number];

export interface Address {
  readonly tab: Tab;
  /** "~ID" or a published deal's name; "" where the address names none. */
  readonly name: string;
  /** What a link holds, with its "link/". */
  readonly link?: string;
}

export function readAddress(hash: string): Address {
  const [, first = "", name = ""] = /^#(\w*)\/?(.*)$/s.exec(hash) ?? [];
  if (first === "link") return { tab: "deal", name: "", link: hash.slice(1) };
  return { tab: TABS.find((tab) => tab === first) ?? "deal", name };
}

/** The id of the workbook that this entry of the browser's history was about. */
export const idOfEntry = (): string | undefined => {
  const mark: unknown = window.history.state;
  if (typeof mark !== "object" || mark === null || !("id" in mark)) return undefined;
  return typeof mark.id === "string" ? mark.id : undefined;
};

/** What the address calls the open workbook. */
function nameOf({ isPristine, id, preset }: Workspace): string {
  if (!isPristine()) return `~${id()}`;
  return preset() === OWN_PRESET ? "" : preset();
}

/** Follows the address, and keeps it in step with what is open. */
export function createRoute(
  workspace: Workspace,
  openNamed: (name: string, id?: string) => Promise<Begun>,
): Accessor<Tab> {
  const [tab, setTab] = createSignal(readAddress(window.location.hash).tab);
  const name = createMemo(() => nameOf(workspace));
  const address = (): string => `#${openedLink() ?? `${tab()}${name() && `/${name()}`}`}`;
  let shown = workspace.id();
  let isFollowing = false;
  /** Something else is being opened: the entry is about that, not about what is still open. */
  let isOpening = false;
  const write = (): void => {
    if (isOpening) return;
    const id = workspace.id();
    const isNew = id !== shown && !isFollowing;
    shown = id;
    window.history[isNew ? "pushState" : "replaceState"]({ id }, "", address());
  };
  let asked = 0;
  const open = async (wanted: string, id?: string): Promise<void> => {
    const question = asked;
    await workspace.keeping.flush();
    const { state, news = [] } = await openNamed(wanted, id);
    if (state.workbook !== undefined) await workspace.prepare();
    // Someone who goes back twice wants the second only.
    if (question !== asked) return;
    isOpening = false;
    isFollowing = true;
    workspace.open(state);
    isFollowing = false;
    for (const one of news) workspace.keeping.tell(one);
  };
  const follow = (): void => {
    const { tab: next, name: wanted, link } = readAddress(window.location.hash);
    if (link !== undefined) {
      openLink(link);
      return;
    }
    const id = idOfEntry() ?? (wanted.startsWith("~") ? wanted.slice(1) : undefined);
    // Going back from a link is an answer to it.
    closeLink();
    asked += 1;
    const isOpen = id === undefined ? wanted === "" || wanted === name() : id === workspace.id();
    isOpening = !isOpen;
    setTab(next);
    if (isOpen) write();
    else void open(wanted, id);
  };
  const { link } = readAddress(window.location.hash);
  if (link !== undefined) openLink(link);
  createEffect(() => {
    address();
    workspace.id();
    untrack(write);
  });
  window.addEventListener("popstate", follow);
  onCleanup(() => window.removeEventListener("popstate", follow));
  return tab;
}
