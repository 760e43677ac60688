/** Edits of the sheet from a form: why one was refused, in words. */
import { changeVariable } from "../../document/changeVariable.ts";
import type { Change } from "../../document/contents.ts";
import type { VariablePatch } from "../../document/patch.ts";
import { refusalText } from "../../document/refusals.ts";
import { useWorkspace } from "../../store/context.ts";
import { useLocale } from "../locale/context.tsx";

/** Makes an edit as one step of undo; the reason where it was refused. */
export function useChange(): (change: Change) => string | undefined {
  const { change: make } = useWorkspace();
  const { pack } = useLocale();
  return (change) => {
    const refusal = make(change);
    return refusal && refusalText(refusal, pack()?.refusals);
  };
}

/** The same for fields of one variable. */
export function useChangeVariable(name: () => string): (patch: VariablePatch) => string | undefined {
  const change = useChange();
  return (patch) => change(changeVariable(name(), patch));
}
