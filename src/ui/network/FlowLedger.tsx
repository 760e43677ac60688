/** Every payment between parties that is not nothing: how much a year, how firm, and where the figure comes from. */
import { createMemo, createUniqueId, For, Show } from "solid-js";
import { cellAt } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { useInputId } from "../inputs/controlId.ts";
import { Problems } from "../inputs/Problems.tsx";
import { Badge } from "../inputs/Provenance.tsx";
import { networkEnglish } from "../locale/networkEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { useWords } from "../locale/words.tsx";
import { TableChoice } from "../panels/TableChoice.tsx";
import { TableField } from "../panels/TableField.tsx";
import { AddFlow } from "./AddFlow.tsx";
import { FLOW_KINDS, type FlowKind, partiesOf, statusOf } from "./createNetwork.ts";

export function FlowLedger() {
  const { t } = useLearned(networkEnglish);
  const words = useWords();
  const workspace = useWorkspace();
  const { calculation } = workspace;
  const titleId = createUniqueId();
  const idAt = useInputId();
  const noteId = (kind: FlowKind): string => `${titleId}-${kind}`;
  const parties = partiesOf(workspace);
  const pairs = parties.flatMap((payer) => parties.map((payee) => [payer, payee].join(PAIR)));
  /** Payments of a kind, as texts, so that a row stays while its amount changes. */
  const flowsOf = (kind: FlowKind) =>
    createMemo(() =>
      pairs.filter((pair) => {
        const cell = cellAt(calculation.sheet, kind, pair.split(PAIR));
        return cell !== undefined && calculation.given(cell) !== 0;
      }),
    );
  const kinds = FLOW_KINDS.map((kind) => ({ kind, flows: flowsOf(kind) }));
  return (
    <div class="panel-table">
      <h4 class="panel-title" id={titleId}>
        {t("network.ledger")}
      </h4>
      <section class="table-scroll" aria-labelledby={titleId}>
        <table class="item-table network-ledger">
          <thead>
            <tr>
              <th scope="col">{t("network.columnFlow")}</th>
              <th scope="col">{t("network.columnYearly")}</th>
              <th scope="col">{t("network.columnStatus")}</th>
            </tr>
          </thead>
          <For each={kinds}>
            {({ kind, flows }) => (
              <Show when={flows().length > 0}>
                <tbody>
                  <tr>
                    <th
                      class="network-kind"
                      scope="rowgroup"
                      colspan="3"
                      id={idAt({ variable: kind, items: [] })}
                    >
                      {words.label(kind)}
                    </th>
                  </tr>
                  <For each={flows()}>
                    {(pair) => <FlowRow kind={kind} items={pair.split(PAIR)} noteId={noteId(kind)} />}
                  </For>
                </tbody>
              </Show>
            )}
          </For>
        </table>
      </section>
      <div class="visually-hidden">
        <For each={FLOW_KINDS}>{(kind) => <p id={noteId(kind)}>{words.note(kind)}</p>}</For>
      </div>
      <For each={FLOW_KINDS}>{(kind) => <Problems variable={kind} />}</For>
      <AddFlow />
    </div>
  );
}

/** Between the names of a pair: no name has it. */
const PAIR = "\n";

interface FlowRowProps {
  readonly kind: FlowKind;
  readonly items: readonly string[];
  readonly noteId: string;
}

function FlowRow(props: FlowRowProps) {
  const { t, format } = useLearned(networkEnglish);
  const words = useWords();
  const { calculation } = useWorkspace();
  const place = { variable: props.kind, items: props.items };
  const name = (): string => {
    const [from = "", to = ""] = props.items;
    return t("network.fromTo", { from: words.item(from), to: words.item(to) });
  };
  const origin = () => words.provenance(place);
  const cell = cellAt(calculation.sheet, place.variable, place.items) ?? -1;
  const isSet = (): boolean => calculation.isSet(cell);
  const source = (): string =>
    isSet()
      ? t("input.yours")
      : [origin().source, origin().date && format.date(origin().date ?? "")].filter(Boolean).join(" · ");
  const label = (): string => `${words.label(props.kind)}, ${name()}`;
  return (
    <tr>
      <th scope="row">
        {name()}
        <span class="network-source" title={source()}>
          <Badge status={isSet() ? "yours" : (origin().status ?? "assumption")} /> {source()}
        </span>
      </th>
      <td>
        <TableField place={place} label={label()} decimals={1} describedBy={props.noteId} />
      </td>
      <td>
        <TableChoice
          place={{ variable: statusOf(props.kind), items: props.items }}
          label={`${words.label(statusOf(props.kind))}, ${name()}`}
        />
      </td>
    </tr>
  );
}
