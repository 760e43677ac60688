/** One result: which measure it is, its value, what changed, how well it is founded; its formula a click away. */
import { createComponent, createMemo, createSignal, Show } from "solid-js";
import { type CellError, cellAt } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { createLater } from "../createLater.ts";
import { ErrorReason } from "../ErrorMark.tsx";
import { Problems } from "../inputs/Problems.tsx";
import { Badge } from "../inputs/Provenance.tsx";
import { causeOf } from "../jump.ts";
import { useLocale } from "../locale/context.tsx";
import { editedEnglish } from "../locale/editedEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { useWords } from "../locale/words.tsx";
import { openInSheet } from "../sheet/wantedCell.ts";
import { createValueText } from "./createValueText.ts";
import { FormulaView } from "./FormulaView.tsx";
import { weakestStatus } from "./weakestStatus.ts";

const why = createLater(async () => (await import("../bridge/WhyButton.tsx")).WhyButton);

/** From here on a number is set smaller; a capital letter takes the room of two digits. */
const LONG = 10;
const isLong = (text: string): boolean => text.replace(/[A-Z]/g, "00").length > LONG;

/** The way to a formula that cannot be used, where it can be mended. */
function BrokenFormula(props: { readonly error: CellError }) {
  const { t } = useLearned(editedEnglish);
  const { calculation } = useWorkspace();
  const cause = () => causeOf(calculation.sheet, props.error);
  const isBroken = (): boolean =>
    calculation.sheet.complaints.some(({ variable }) => variable === cause().variable);
  return (
    <Show when={isBroken()}>
      <button type="button" class="action" onClick={() => openInSheet(cause(), "formula")}>
        {t("edited.openCell", { name: cause().variable })}
      </button>
    </Show>
  );
}

/** Nothing where the sheet has no such value: another cell would be shown under its name. */
export function ResultRow(props: { readonly variable: string }) {
  const { calculation } = useWorkspace();
  const cell = cellAt(calculation.sheet, props.variable);
  return cell === undefined ? null : <Row variable={props.variable} cell={cell} />;
}

function Row(props: { readonly variable: string; readonly cell: number }) {
  const { t } = useLocale();
  const words = useWords();
  const { calculation } = useWorkspace();
  const text = createValueText();
  const { cell } = props;
  const [isOpen, setOpen] = createSignal(false);
  const status = createMemo(() => weakestStatus(calculation.inputsBehind(cell), calculation, words));
  const error = () => calculation.error(cell);
  /** Nothing where a person has written none. */
  const note = () => {
    const found = error();
    return found === undefined ? words.note(props.variable) : words.why(found.kind);
  };
  return (
    <>
      <details
        class="result"
        classList={{ "result-error": error() !== undefined }}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <summary>
          <span class="result-name">{words.label(props.variable)}</span>
          <span class="result-value" title={text.full(cell)}>
            <span
              class="figure"
              classList={{ "figure-long": isLong(text.shown(cell)) }}
              data-exact={text.exactNumber(cell)}
            >
              {text.shown(cell)}
            </span>
          </span>
          <span class="result-note">
            <span
              class="badge-mark"
              classList={{ [`badge-${status()}`]: true }}
              title={words.status(status())}
            >
              <span class="visually-hidden">{note() === "" ? "" : `${words.status(status())}:`}</span>
            </span>{" "}
            {note() || words.status(status())}
          </span>
          <span class="result-change">
            <span class="figure">{text.change(cell)}</span>
            <Show when={text.change(cell)}>
              <span class="visually-hidden"> {t("result.fromBase")}</span>
            </Show>
          </span>
        </summary>
        <div class="result-more">
          <Show when={error()}>
            {(found) => (
              <>
                <ErrorReason error={found()} />
                <BrokenFormula error={found()} />
              </>
            )}
          </Show>
          <Show when={isOpen()}>
            <Show when={text.change(cell) === "" ? undefined : why()}>
              {(Why) => createComponent(Why(), { variable: props.variable })}
            </Show>
            <p>
              {t("formula.founded")} <Badge status={status()} />
            </p>
            <Show when={calculation.variable(props.variable)?.formula}>
              <FormulaView variable={props.variable} />
            </Show>
          </Show>
        </div>
      </details>
      <Problems variable={props.variable} />
    </>
  );
}
