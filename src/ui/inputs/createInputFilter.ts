/** Inputs by how well they are founded: how many there are of each kind, and which are shown. */
import { type Accessor, createMemo, createSignal } from "solid-js";
import { cellsOf, type Sheet, type Status, variableNamed } from "../../engine/index.ts";
import type { Workspace } from "../../store/createWorkspace.ts";
import { inputsIn, presentName } from "../builtIn.ts";

export interface InputFilter {
  readonly status: Accessor<Status | "all">;
  show(status: Status | "all"): void;
  /** Whether a variable passes. Tracked. */
  shows(variable: string): boolean;
  /** How many inputs have this status. Tracked. */
  count(status: Status | "all"): number;
}

export function createInputFilter({ calculation, texts }: Workspace): InputFilter {
  const [status, setStatus] = createSignal<Status | "all">("all");
  const statusOf = (name: string): Status => {
    const variable = variableNamed(calculation.sheet, name)?.variable;
    const isYours =
      variable?.text === true
        ? Object.hasOwn(texts(), name)
        : cellsOf(calculation.sheet, name).some((cell) => calculation.isSet(cell));
    return isYours ? "yours" : (variable?.status ?? "assumption");
  };
  const statuses = createMemo(
    () => new Map(inputsOf(calculation.sheet).map((name) => [name, createMemo(() => statusOf(name))])),
  );
  return {
    status,
    show: (next) => setStatus(() => next),
    shows: (name) =>
      status() === "all" || statuses().get(presentName(calculation.sheet, name))?.() === status(),
    count: (wanted) => [...statuses().values()].filter((own) => wanted === "all" || own() === wanted).length,
  };
}

const inputsOf = (sheet: Sheet): readonly string[] => inputsIn(sheet).map(({ name }) => name);
