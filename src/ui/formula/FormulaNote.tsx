/** What is said about the text in the formula bar: what is wrong and what would mend it, or what it comes to. */
import { createEffect, createSignal, on, onCleanup, Show } from "solid-js";
import { cellAt, type Fix, powersText } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { useLocale } from "../locale/context.tsx";
import { useWords } from "../locale/words.tsx";
import { createValueText } from "../results/createValueText.ts";
import { useComplaintText } from "../sheet/useComplaintText.ts";
import type { Bar } from "./createBar.ts";
import type { FormulaReading } from "./createReading.ts";

/** How long typing rests before what is said is spoken, in milliseconds. */
const REST = 700;

export function FormulaNote(props: {
  readonly id: string;
  readonly bar: Bar;
  readonly reading: FormulaReading;
  /** A list that completes the word at the caret stands open. */
  readonly isListed: boolean;
  readonly onMend: (fix: Fix) => void;
}) {
  const { t } = useLocale();
  const complaintText = useComplaintText();
  /** A name that is half typed is not unknown yet. */
  const complaint = () => {
    const found = props.reading.complaint();
    return props.isListed && found?.kind === "unknown_name" ? undefined : found;
  };
  const wrong = (): string | undefined => {
    const message = complaint()?.message;
    return props.bar.refusal() ?? (message && complaintText(message));
  };
  const fine = createFineText(props.bar, props.reading);
  const [spoken, setSpoken] = createSignal("");
  createEffect(
    on([wrong, fine, props.bar.isOpen], ([isWrong, isFine, isOpen]) => {
      const timer = setTimeout(() => setSpoken(isOpen ? (isWrong ?? isFine) : ""), REST);
      onCleanup(() => clearTimeout(timer));
    }),
  );
  return (
    <div class="fbar-note">
      <p id={props.id}>
        <Show when={wrong()} fallback={<span>{fine()}</span>}>
          <span class="fbar-complaint">{wrong()}</span>
        </Show>
      </p>
      <Show when={props.bar.refusal() === undefined && complaint()?.fix}>
        {(fix) => (
          <button
            type="button"
            class="link"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => props.onMend(fix())}
          >
            {t("formula.mend", { text: fix().text })}
          </button>
        )}
      </Show>
      <span class="visually-hidden" role="status">
        {spoken()}
      </span>
    </div>
  );
}

/** What is said where nothing is wrong. Tracked. */
function createFineText({ shown, meant, isOpen }: Bar, { outcome, usable }: FormulaReading): () => string {
  const { t, format } = useLocale();
  const words = useWords();
  const values = createValueText();
  const { calculation } = useWorkspace();
  /** "Comes to $900B". */
  const comesTo = (): string => {
    const [here, found] = [shown(), outcome()];
    const cell = here && cellAt(calculation.sheet, here.place.variable, here.place.items);
    if (here === undefined || found === undefined || cell === undefined) return "";
    const at = here.place.items.map(words.item).join(", ");
    if ("problem" in found) return words.problem(found.problem).message;
    const brought = usable()?.measure.unit;
    const value =
      brought === undefined ? values.write(cell, found.value) : format.brief(found.value, brought);
    return at === "" ? t("formula.comesTo", { value }) : t("formula.comesToAt", { value, at });
  };
  const measured = (): string => {
    const found = usable();
    if (found === undefined) return "";
    const unit = found.powers === "any" ? "" : powersText(found.powers);
    const over = found.axes.join(", ");
    const measure = unit === "" || unit === "a plain number" ? t("formula.plain") : unit;
    return over === "" ? t("formula.measures", { measure }) : t("formula.measuresOver", { measure, over });
  };
  return () => {
    const [here, wanted] = [shown(), meant()];
    if (here === undefined) return "";
    if (wanted?.kind === "value")
      return t("formula.asInput", { value: format.exact(wanted.value, here.placed.unit.text) });
    if (wanted?.kind === "formula" || (isOpen() && wanted?.kind === "same"))
      return [comesTo() || measured(), replaced(here.placed.count, here.standing)].filter(Boolean).join(", ");
    return t(`formula.standing.${here.standing}`, { label: words.cell(here.place) });
  };
  /** A formula typed over the values of several items takes the place of all. */
  function replaced(count: number, standing: string): string {
    return standing === "input" && count > 1 ? t("formula.replaces", { count }) : "";
  }
}
