/** The table: a column a scenario, results first and the inputs that differ below them. */
import { createMemo, createSignal, createUniqueId, For, type JSX, Show } from "solid-js";
import { STATUSES } from "../../engine/index.ts";
import { compareEnglish } from "../locale/compareEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { useWords } from "../locale/words.tsx";
import { ColumnHead } from "./ColumnHead.tsx";
import { CompareRow } from "./CompareRow.tsx";
import { useColumnName } from "./compareWords.ts";
import { useCompare } from "./createCompare.ts";
import type { Row } from "./rows.ts";
import { TableActions } from "./TableActions.tsx";

/** More inputs than this are folded away until they are asked for. */
const MOST_INPUTS = 20;
/** So many columns stand beside the labels on a wide page without scrolling. */
const FITTING = 4;

export function CompareTable() {
  const { t } = useLearned(compareEnglish);
  const compare = useCompare();
  const name = useColumnName();
  const captionId = createUniqueId();
  const caption = (): string => {
    const base = compare.base();
    return compare.mode() === "none" || base === undefined
      ? t("compare.captionPlain")
      : t("compare.caption", { base: name(base.key) });
  };
  const results = createMemo(() =>
    compare.onlyDiffering()
      ? compare.results().filter((row) => !compare.equal().has(row))
      : compare.results(),
  );
  return (
    <div class="compare-table-part">
      <section
        class="compare-scroll"
        classList={{ "compare-fits": compare.columns().length <= FITTING }}
        aria-labelledby={captionId}
        tabindex={0}
      >
        <table class="compare-table" style={{ "--columns": String(compare.columns().length) }}>
          <caption class="visually-hidden" id={captionId}>
            {caption()}
          </caption>
          <thead>
            <tr>
              <td class="compare-corner" />
              <For each={compare.columns()}>{(column) => <ColumnHead column={column} />}</For>
            </tr>
          </thead>
          <Group title={t("compare.results")} rows={results()}>
            <Foot />
          </Group>
          <Inputs />
        </table>
      </section>
      <div class="compare-below">
        <TableKey />
        <TableActions />
      </div>
    </div>
  );
}

interface GroupProps {
  readonly title: string;
  readonly rows: readonly Row[];
  /** What stands below the rows. */
  readonly children?: JSX.Element;
}

function Group(props: GroupProps) {
  return (
    <tbody>
      <tr class="compare-group">
        <Across scope="rowgroup">
          <span class="compare-stays">{props.title}</span>
        </Across>
      </tr>
      <For each={props.rows}>{(row) => <CompareRow row={row} />}</For>
      {props.children}
    </tbody>
  );
}

/** A cell over all columns. */
function Across(props: { readonly scope?: "rowgroup"; readonly children: JSX.Element }) {
  const compare = useCompare();
  const span = (): number => compare.columns().length + 1;
  return (
    <Show when={props.scope} fallback={<td colspan={span()}>{props.children}</td>}>
      {(scope) => (
        <th scope={scope()} colspan={span()}>
          {props.children}
        </th>
      )}
    </Show>
  );
}

/** Below the results: how many are left out since they are equal. */
function Foot() {
  const { t, format } = useLearned(compareEnglish);
  const compare = useCompare();
  const nEqual = (): number => compare.equal().size;
  return (
    <>
      <Show when={compare.results().length === 0}>
        <tr class="compare-note">
          <Across>
            <span class="compare-stays">{t("compare.noRows")}</span>
          </Across>
        </tr>
      </Show>
      <Show when={compare.onlyDiffering() && nEqual() > 0}>
        <tr class="compare-note">
          <Across>
            <span class="compare-stays">
              {t(nEqual() === 1 ? "compare.equalOne" : "compare.equal", {
                count: format.plain(nEqual(), 0),
              })}{" "}
              <button type="button" class="link" onClick={() => compare.setOnlyDiffering(false)}>
                {t("compare.showEqual")}
              </button>
            </span>
          </Across>
        </tr>
      </Show>
    </>
  );
}

function Inputs() {
  const { t, format } = useLearned(compareEnglish);
  const compare = useCompare();
  const [isWhole, setWhole] = createSignal(false);
  const count = (): number => compare.inputs().length;
  const isLong = (): boolean => count() > MOST_INPUTS;
  const rows = createMemo(() => (isWhole() ? compare.inputs() : compare.inputs().slice(0, MOST_INPUTS)));
  return (
    <Group title={t("compare.inputs")} rows={rows()}>
      <Show when={isLong() || count() === 0}>
        <tr class="compare-note">
          <Across>
            <span class="compare-stays">
              <Show when={isLong()} fallback={t("compare.inputsNone")}>
                <button
                  type="button"
                  class="link"
                  aria-expanded={isWhole()}
                  onClick={() => setWhole(!isWhole())}
                >
                  {t(isWhole() ? "compare.fewerInputs" : "compare.moreInputs", {
                    count: format.plain(count(), 0),
                  })}
                </button>
              </Show>
            </span>
          </Across>
        </tr>
      </Show>
    </Group>
  );
}

/** What the marks beside inputs mean. */
function TableKey() {
  const { t } = useLearned(compareEnglish);
  const words = useWords();
  return (
    <p class="note compare-key">
      {t("compare.key")}{" "}
      <For each={STATUSES}>
        {(status) => (
          <span class="compare-key-item">
            <span class="badge-mark" classList={{ [`badge-${status}`]: true }} aria-hidden="true" />{" "}
            {words.status(status)}
          </span>
        )}
      </For>{" "}
      {t("compare.bars")}
    </p>
  );
}
