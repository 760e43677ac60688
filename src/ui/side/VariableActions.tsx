/** A variable duplicated, moved and deleted; what depends on it is named before it goes. */
import { createSignal, For, Show } from "solid-js";
import {
  deleteVariables,
  dependentsOfVariable,
  duplicateVariable,
  moveVariable,
} from "../../document/variables.ts";
import { useWorkspace } from "../../store/context.ts";
import { useLocale } from "../locale/context.tsx";
import { useWords } from "../locale/words.tsx";
import { useSheetView } from "../sheet/createSheetView.ts";
import { useChange } from "../sheet/useChange.ts";
import { useGo } from "../sheet/useGo.ts";
import { CellLink } from "./CellLink.tsx";
import type { PlacedProps } from "./NameFields.tsx";
import { nextInSection } from "./nextInSection.ts";

/** So many dependents are named. */
const MOST_NAMED = 12;

export function VariableActions(props: PlacedProps) {
  const { t } = useLocale();
  const words = useWords();
  const view = useSheetView();
  const go = useGo();
  const change = useChange();
  const { calculation } = useWorkspace();
  const [reason, setReason] = createSignal<string>();
  const [asked, setAsked] = createSignal<readonly string[]>([]);
  const name = (): string => props.placed.variable.name;
  const workbook = () => calculation.sheet.workbook;
  const remove = (): void => {
    const [gone, next] = [name(), nextInSection(workbook(), name())];
    const said = t("side.details.deleted", { name: words.label(gone) });
    setReason(change(deleteVariables([gone])));
    if (reason() !== undefined) return;
    setAsked([]);
    if (next === undefined) view.setSpot(undefined);
    else go.to({ variable: next, items: [] });
    view.focusGrid();
    view.say(said);
  };
  const askRemove = (): void => {
    const dependents = dependentsOfVariable(workbook(), name());
    if (dependents.length === 0) {
      remove();
      return;
    }
    setAsked(dependents);
    queueMicrotask(() => document.getElementById("side-delete-keep")?.focus());
  };
  const duplicate = (): void => {
    setReason(change(duplicateVariable(name())));
    const all = workbook().variables;
    const copy = all[all.findIndex((one) => one.name === name()) + 1];
    if (reason() === undefined && copy !== undefined) go.to({ variable: copy.name, items: [] });
  };
  const keep = (): void => {
    setAsked([]);
    queueMicrotask(() => document.getElementById("side-delete")?.focus());
  };
  return (
    <div class="form-actions">
      <button type="button" class="action" onClick={duplicate}>
        {t("side.details.duplicate")}
      </button>
      <button type="button" class="action" onClick={() => setReason(change(moveVariable(name(), -1)))}>
        {t("side.details.up")}
      </button>
      <button type="button" class="action" onClick={() => setReason(change(moveVariable(name(), 1)))}>
        {t("side.details.down")}
      </button>
      <button
        type="button"
        class="action"
        id="side-delete"
        aria-expanded={asked().length > 0}
        onClick={askRemove}
      >
        {t("side.details.delete")}
      </button>
      <Show when={reason()}>
        <p class="wrong form-note" role="alert">
          {reason()}
        </p>
      </Show>
      <Show when={asked().length > 0}>
        <Question dependents={asked()} label={words.label(name())} remove={remove} keep={keep} />
      </Show>
    </div>
  );
}

interface QuestionProps {
  readonly dependents: readonly string[];
  readonly label: string;
  readonly remove: () => void;
  readonly keep: () => void;
}

/** What names it, and whether it is to go all the same. */
function Question(props: QuestionProps) {
  const { t } = useLocale();
  const go = useGo();
  const hidden = (): number => props.dependents.length - MOST_NAMED;
  return (
    // Escape is the answer that changes nothing.
    <fieldset
      class="form-question"
      aria-labelledby="side-delete-question"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        props.keep();
      }}
    >
      <p id="side-delete-question">
        {t(props.dependents.length === 1 ? "side.details.dependent" : "side.details.dependents", {
          name: props.label,
          count: props.dependents.length,
        })}
      </p>
      <ul class="members">
        <For each={props.dependents.slice(0, MOST_NAMED)}>
          {(variable) => (
            <li>
              <CellLink place={{ variable, items: [] }}>
                {go.knows(variable) ? undefined : t("side.details.check", { name: variable })}
              </CellLink>
            </li>
          )}
        </For>
        <Show when={hidden() > 0}>
          <li class="note">{t("side.more", { count: hidden() })}</li>
        </Show>
      </ul>
      <p class="note">{t("side.details.broken")}</p>
      <div class="form-actions">
        <button type="button" class="action" onClick={props.remove}>
          {t("side.details.deleteAll")}
        </button>
        <button type="button" class="action" id="side-delete-keep" onClick={props.keep}>
          {t("side.details.keep")}
        </button>
      </div>
    </fieldset>
  );
}
