/** What can be done with scenarios by name, from the palette; and the two that have keys wherever the page is. */
import { createMemo, createRenderEffect } from "solid-js";
import { type Command, registerCommands } from "../commands/registry.ts";
import { beginNaming, type Naming, openScenarioList } from "./opened.ts";
import { useScenarios } from "./useScenarios.ts";

/** The commands that are always the same. */
export function useScenarioCommands(): readonly Command[] {
  const scenarios = useScenarios();
  const hasNone = (): boolean => scenarios.open() === undefined;
  const open = (): string => scenarios.open() ?? "";
  return [
    {
      key: "scenarios.command.save",
      isOff: () => hasNone() && !scenarios.isUnnamed(),
      run: beginSaving,
    },
    { key: "scenarios.command.new", run: () => void scenarios.add() },
    { key: "scenarios.command.duplicate", isOff: hasNone, run: () => void scenarios.duplicate(open()) },
    { key: "scenarios.command.rename", isOff: hasNone, run: () => nameOnDealTab("rename") },
    { key: "scenarios.command.delete", isOff: hasNone, run: () => void scenarios.remove(open()) },
    {
      key: "scenarios.command.reset",
      isOff: () => !scenarios.hasChanges(),
      run: () => void scenarios.resetAll(),
    },
    { key: "scenarios.command.all", run: openScenarioList },
  ];
}

/** Commands with keys, to walk through the scenarios. */
export function useScenarioKeys(): readonly Command[] {
  const scenarios = useScenarios();
  const hasNone = (): boolean => scenarios.list().length === 0;
  return [
    {
      key: "scenarios.command.next",
      keys: "Alt+PageDown",
      isOff: hasNone,
      run: () => void (takesTyped() && scenarios.step(1)),
    },
    {
      key: "scenarios.command.previous",
      keys: "Alt+PageUp",
      isOff: hasNone,
      run: () => void (takesTyped() && scenarios.step(-1)),
    },
  ];
}

/** Takes what is being typed, so that it is set in the scenario that it was typed in; false where it cannot be taken. */
function takesTyped(): boolean {
  const field = document.activeElement;
  if (!(field instanceof HTMLElement) || field.dataset.typing === undefined) return true;
  field.blur();
  field.focus();
  return field.dataset.typing === undefined;
}

/** A command to open each scenario, and the workbook as it is, for as long as the owner lives. */
export function registerOpenCommands(): void {
  const scenarios = useScenarios();
  // Made anew where a name is another, not at each value that is set.
  const names = createMemo(() => scenarios.list().map(({ name }) => name), [], { equals: isSameList });
  createRenderEffect(() =>
    registerCommands(
      [undefined, ...names()].map((name) => ({
        key: "scenarios.command.open",
        places: { name: name ?? scenarios.ownTitle() },
        isOff: () => scenarios.open() === name && !(name === undefined && scenarios.isUnnamed()),
        run: () => void scenarios.show(name),
      })),
    ),
  );
}

const isSameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((name, i) => name === other[i]);

/** Asks for the name of what is to be saved. */
export const beginSaving = (): void => nameOnDealTab("save");

/** Names are typed in the line of the Deal tab. */
function nameOnDealTab(of: Naming): void {
  if (!/^#?(?:deal\b|$)/.test(window.location.hash)) window.location.hash = "#deal";
  beginNaming(of);
}
