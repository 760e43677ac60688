/** Which panels stand open: those that a person opened, and the one that the open deal is about. They outlive the page's other parts. */
import { createSignal } from "solid-js";
import { presets } from "../../model/presets/presets.ts";
import type { Workspace } from "../../store/createWorkspace.ts";

export interface OpenPanels {
  /** Tracked. */
  has(key: string): boolean;
  set(key: string, isOpen: boolean): void;
}

const kept = new WeakMap<Workspace, OpenPanels>();

/** The same for every asker of a workspace. */
export function openPanelsOf(workspace: Workspace): OpenPanels {
  const known = kept.get(workspace) ?? createOpenPanels(workspace);
  kept.set(workspace, known);
  return known;
}

function createOpenPanels({ preset }: Workspace): OpenPanels {
  const [opened, setOpened] = createSignal<ReadonlySet<string>>(new Set());
  /** Deals whose own panel a person has closed. */
  const [closed, setClosed] = createSignal<ReadonlySet<string>>(new Set());
  const isShown = (key: string): boolean =>
    !closed().has(preset()) && presets.find(({ name }) => name === preset())?.shows === key;
  const has = (key: string): boolean => opened().has(key) || isShown(key);
  return {
    has,
    set: (key, isOpen) => {
      if (isOpen === has(key)) return;
      if (!isOpen && isShown(key)) setClosed(new Set([...closed(), preset()]));
      const others = [...opened()].filter((other) => other !== key);
      setOpened(new Set(isOpen ? [...others, key] : others));
    },
  };
}
