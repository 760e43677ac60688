/** How much of the workbook goes into a link. */
import { createUniqueId, Show } from "solid-js";
import { changedInputs } from "../../document/changedInputs.ts";
import { useWorkspace } from "../../store/context.ts";
import { shareEnglish } from "../locale/shareEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { useScenarios } from "../scenarios/useScenarios.ts";
import type { Scope } from "./shared.ts";
import { countEdits, sheetEdits } from "./sheetEdits.ts";

export interface ScopeChoiceProps {
  readonly scope: Scope;
  readonly choose: (scope: Scope) => void;
}

export function ScopeChoice(props: ScopeChoiceProps) {
  const { t, format } = useLearned(shareEnglish);
  const { calculation, contents, overrides, scenario, scenarios, state } = useWorkspace();
  const { title } = useScenarios();
  const name = createUniqueId();
  /** Whether there are scenarios that are not open. */
  const isChoice = (): boolean => scenarios().some((one) => one.name !== scenario());
  const counted = (): string => {
    const inputs = changedInputs(calculation.sheet, overrides()).length;
    const edits = countEdits(sheetEdits(contents().base ?? contents().workbook, state().workbook));
    const ofInputs =
      inputs === 1
        ? t("share.inputsOne")
        : t(inputs === 0 ? "share.inputsNone" : "share.inputs", { count: format.plain(inputs, 0) });
    const ofEdits = edits === 1 ? t("share.editsOne") : t("share.edits", { count: format.plain(edits, 0) });
    return edits === 0 ? ofInputs : `${ofInputs}, ${ofEdits}`;
  };
  const count = (): string =>
    scenarios().length === 1
      ? t("share.allOne")
      : t("share.all", { count: format.plain(scenarios().length, 0) });
  const choice = (scope: Scope, words: () => string) => (
    <label>
      <input type="radio" name={name} checked={props.scope === scope} onChange={() => props.choose(scope)} />
      {words()}
    </label>
  );
  return (
    <fieldset class="share-scope">
      <legend>{t("share.what")}</legend>
      <Show when={isChoice()} fallback={<p>{title()}</p>}>
        {choice("open", () => t("share.open", { name: title() }))}
        {choice("all", count)}
      </Show>
      <p class="note">{counted()}</p>
    </fieldset>
  );
}
