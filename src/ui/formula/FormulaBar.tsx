/** The formula bar: the cell at the spot, its formula, and where formulas are typed. */
import "./formula.css";
import { createSignal, createUniqueId, Show } from "solid-js";
import { cellText, type Fix } from "../../engine/index.ts";
import { openPalette } from "../commands/opened.ts";
import { formulaEnglish } from "../locale/formulaEnglish.ts";
import { functionsEnglish } from "../locale/functionsEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { createBar } from "./createBar.ts";
import { createReading } from "./createReading.ts";
import { FormulaField } from "./FormulaField.tsx";
import { FormulaNote } from "./FormulaNote.tsx";
import { FormulaReadings, hasNumbers, isTypeset, setNumbers, setTypeset } from "./FormulaReadings.tsx";
import { putText } from "./putText.ts";

export function FormulaBar() {
  const { t } = useLearned(formulaEnglish, functionsEnglish);
  const noteId = createUniqueId();
  let field!: HTMLTextAreaElement;
  const bar = createBar(() =>
    queueMicrotask(() => {
      if (document.activeElement === field) return;
      field.focus();
      field.setSelectionRange(field.value.length, field.value.length);
    }),
  );
  const reading = createReading(bar);
  const [isListed, setListed] = createSignal(false);
  const mend = ({ text, start, end }: Fix): void => putText(field, start, end, text);
  const place = (): string => {
    const shown = bar.shown();
    return shown === undefined ? "" : cellText(shown.place);
  };
  return (
    <section class="fbar" aria-label={t("formula.title")}>
      <button
        type="button"
        class="fbar-place"
        aria-label={place() === "" ? t("formula.nowhere") : t("formula.place", { place: place() })}
        title={place()}
        onClick={openPalette}
      >
        <code>{place() || "–"}</code>
      </button>
      <FormulaField
        bar={bar}
        reading={reading}
        noteId={noteId}
        onListed={setListed}
        ref={(element) => {
          field = element;
        }}
      >
        <FormulaNote id={noteId} bar={bar} reading={reading} isListed={isListed()} onMend={mend} />
      </FormulaField>
      <div class="fbar-actions">
        <Show when={bar.isChanged()}>
          <button
            type="button"
            class="action fbar-take"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => bar.take("stay")}
          >
            {t("formula.take")}
          </button>
          <button
            type="button"
            class="action"
            onMouseDown={(event) => event.preventDefault()}
            onClick={bar.drop}
          >
            {t("formula.drop")}
          </button>
        </Show>
        <button
          type="button"
          class="action"
          aria-pressed={isTypeset()}
          onClick={() => setTypeset((before) => !before)}
        >
          {t("formula.typeset")}
        </button>
        <button
          type="button"
          class="action"
          aria-pressed={hasNumbers()}
          onClick={() => setNumbers((before) => !before)}
        >
          {t("formula.withNumbers")}
        </button>
      </div>
      <Show when={isTypeset() || hasNumbers()}>
        <FormulaReadings bar={bar} reading={reading} />
      </Show>
    </section>
  );
}
