/** Why a cell is an error: the problem, the way it came, its first cause, and what would be right. */
import { createMemo, For, Show } from "solid-js";
import type { CellError, CellName } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { causeOf } from "../jump.ts";
import { useLocale } from "../locale/context.tsx";
import type { Key } from "../locale/english.ts";
import { useWords } from "../locale/words.tsx";
import { useComplaintText } from "../sheet/useComplaintText.ts";
import { CellLink } from "./CellLink.tsx";
import { MarkedFormula } from "./MarkedFormula.tsx";
import { useProblemText } from "./useProblemText.ts";

export interface ErrorTraceProps {
  readonly place: CellName;
  readonly error: CellError;
}

/** Of a long way the beginning and the end are shown. */
const [LONGEST_WAY, FIRST_STEPS] = [12, 8];

export function ErrorTrace(props: ErrorTraceProps) {
  const { t } = useLocale();
  const words = useWords();
  const { calculation } = useWorkspace();
  const complaintText = useComplaintText();
  const problemText = useProblemText();
  const cause = () => causeOf(calculation.sheet, props.error);
  const complaint = createMemo(() =>
    props.error.sentence === "formula"
      ? calculation.sheet.complaints.find(({ variable }) => variable === props.error.cause.variable)
      : undefined,
  );
  /** What would be right; where no formula is to blame, the complaint says it. */
  const right = (): string => {
    const found = complaint();
    if (found !== undefined && found.formula === undefined) return "";
    return t(`side.right.${props.error.sentence}` as Key);
  };
  const hasFormula = (): boolean => calculation.variable(cause().variable)?.formula !== undefined;
  return (
    <section class="side-part">
      <h3 class="side-heading">{t("side.error.title")}</h3>
      <Show when={complaint()} fallback={<p class="wrong">{problemText(props.error)}</p>}>
        {(found) => (
          <>
            <p class="wrong">
              <Show when={found().formula}>
                {t("side.error.formula", { name: words.label(found().variable) })}{" "}
              </Show>
              {complaintText(found().message)}
            </p>
            <MarkedFormula complaints={[found()]} />
          </>
        )}
      </Show>
      <Show when={right()}>{(text) => <p class="note">{text()}</p>}</Show>
      <Way place={props.place} path={props.error.path} />
      <CellLink place={cause()} edits isAction>
        {t(hasFormula() ? "side.error.editFormula" : "side.error.editInput", {
          name: words.cell(cause()),
        })}
      </CellLink>
    </section>
  );
}

/** From the cell to the first cause, each a way there. */
function Way(props: { readonly place: CellName; readonly path: readonly CellName[] }) {
  const { t } = useLocale();
  const steps = (): readonly (CellName | undefined)[] => {
    const { path } = props;
    if (path.length <= LONGEST_WAY) return path;
    return [...path.slice(0, FIRST_STEPS), undefined, ...path.slice(FIRST_STEPS - LONGEST_WAY)];
  };
  return (
    <Show when={props.path.length > 0}>
      <p class="note">{t("side.error.way")}</p>
      <ol class="error-way">
        <For each={[props.place, ...steps()]}>
          {(place, index) => (
            <li>
              <Show when={place} fallback={t("side.more", { count: props.path.length - LONGEST_WAY })}>
                {(there) => <CellLink place={there()} />}
              </Show>
              <Show when={place !== undefined && index() === steps().length}>
                <span class="note"> {t("side.error.first")}</span>
              </Show>
            </li>
          )}
        </For>
      </ol>
    </Show>
  );
}
