/** Who owns how much: holders down; cheques and stakes before are typed in place, the rest follows. */
import { createSignal, createUniqueId, For, Show } from "solid-js";
import { otherOwners } from "../../model/screen.ts";
import { useWorkspace } from "../../store/context.ts";
import { useDeal } from "../createDeal.ts";
import { createFold } from "../createFold.ts";
import { Needing } from "../deal/Needing.tsx";
import { CAP_TABLE } from "../deal/needs.ts";
import { useUsable } from "../deal/useUsable.ts";
import { createQuantity } from "../inputs/createQuantity.ts";
import { NumberField } from "../inputs/NumberField.tsx";
import { Problems } from "../inputs/Problems.tsx";
import { takenCell } from "../inputs/taken.ts";
import { useLocale } from "../locale/context.tsx";
import { useWords } from "../locale/words.tsx";
import { Cell } from "./Cell.tsx";

/** Holders without any of these are not shown at first. */
const SHOWN_BY = ["stakeBefore", "cheque", "chequeAgreed"];

/** The cap table, or what it needs. */
export function CapTable() {
  return (
    <Needing part="capTable" of={CAP_TABLE}>
      <Holders />
    </Needing>
  );
}

function Holders() {
  const { t } = useLocale();
  const words = useWords();
  const deal = useDeal();
  const usable = useUsable();
  const { calculation } = useWorkspace();
  const titleId = createUniqueId();
  const [isWhole, setWhole] = createSignal(false);
  const holders = createFold(calculation, "holders", { foldedBy: SHOWN_BY }, isWhole);
  /** Whether money that was agreed does not count: then what counts has a column of its own. */
  const isPartly = (): boolean => {
    const [counted, agreed] = [deal.value("roundInForce"), deal.value("roundAgreed")];
    return counted !== undefined && agreed !== undefined && counted !== agreed;
  };
  return (
    <section class="cap" aria-labelledby={titleId}>
      <h2 class="column-title" id={titleId}>
        {t("cap.title", { customer: deal.customer() })}
      </h2>
      <div class="table-scroll">
        <table class="cap-table">
          <thead>
            <tr>
              <th scope="col">{t("cap.holder")}</th>
              <th scope="col" title={words.note("cheque")}>
                {t("cap.cheque")} <span class="unit">{t("table.money")}</span>
              </th>
              <Show when={isPartly()}>
                <th scope="col" title={words.note("chequeAllotted")}>
                  {t("cap.counted")} <span class="unit">{t("table.money")}</span>
                </th>
              </Show>
              <th scope="col" title={words.note("stakeBefore")}>
                {t("cap.before")} <span class="unit">%</span>
              </th>
              <th scope="col" title={words.note("ownershipAfter")}>
                {t("cap.after")} <span class="unit">%</span>
              </th>
              <Show when={usable.has("dilutionPoints")}>
                <th scope="col" title={words.note("dilutionPoints")}>
                  {t("cap.change")} <span class="unit">{t("table.points")}</span>
                </th>
              </Show>
              <Show when={usable.has("dilution")}>
                <th scope="col" title={words.note("dilution")}>
                  {t("cap.dilution")} <span class="unit">%</span>
                </th>
              </Show>
            </tr>
          </thead>
          <tbody>
            <For each={holders.items()}>
              {(holder) => <HolderRow holder={holder} isPartly={isPartly()} />}
            </For>
            <For each={otherOwners}>{(owner) => <OtherOwnerRow owner={owner} isPartly={isPartly()} />}</For>
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t("cap.total")}</th>
              <td>
                <Cell variable="roundAgreed" unit="$B" decimals={1} />
              </td>
              <Show when={isPartly()}>
                <td>
                  <Cell variable="roundInForce" unit="$B" decimals={1} />
                </td>
              </Show>
              <td>
                <Cell variable="stakeTotal" unit="%" decimals={2} />
              </td>
              <td>
                <Cell variable="ownershipTotal" unit="%" decimals={2} />
              </td>
              <EmptyCells />
            </tr>
          </tfoot>
        </table>
      </div>
      <Show when={holders.nIdle() > 0}>
        <button
          type="button"
          class="link table-more"
          aria-expanded={isWhole()}
          onClick={() => setWhole(!isWhole())}
        >
          {t(isWhole() ? "cap.showFew" : "cap.showAll", { count: holders.nIdle() })}
        </button>
      </Show>
      <Problems variable="cheque" />
      <Problems variable="stakeBefore" />
      <p class="note">{t("cap.note")}</p>
    </section>
  );
}

function HolderRow(props: { readonly holder: string; readonly isPartly: boolean }) {
  const { t } = useLocale();
  const words = useWords();
  const deal = useDeal();
  const usable = useUsable();
  const isSupplier = (): boolean => deal.supplier() === props.holder;
  return (
    <tr classList={{ "cap-supplier": isSupplier() }}>
      <th scope="row">
        {words.item(props.holder)}
        <Show when={isSupplier()}>
          <span class="tag">{t("cap.supplier")}</span>
        </Show>
      </th>
      <td>
        <ChequeCell holder={props.holder} />
      </td>
      <Show when={props.isPartly}>
        <td>
          <Cell variable="chequeAllotted" item={props.holder} unit="$B" decimals={1} isQuiet />
        </td>
      </Show>
      <td>
        <FieldCell variable="stakeBefore" holder={props.holder} />
      </td>
      <td>
        <Cell variable="ownershipAfter" item={props.holder} unit="%" decimals={2} />
      </td>
      <Show when={usable.has("dilutionPoints")}>
        <td>
          <Cell variable="dilutionPoints" item={props.holder} unit="pp" decimals={2} isChange />
        </td>
      </Show>
      <Show when={usable.has("dilution")}>
        <td>
          <Show
            when={isNewHolder(
              deal.error("dilution", props.holder)?.kind,
              deal.value("ownershipBefore", props.holder),
            )}
            fallback={<Cell variable="dilution" item={props.holder} unit="%" decimals={2} />}
          >
            <span class="cap-new">{t("cap.newHolder")}</span>
          </Show>
        </td>
      </Show>
    </tr>
  );
}

/** A holder that held nothing before has no dilution: that is no fault. */
const isNewHolder = (kind: string | undefined, before: number | undefined): boolean =>
  kind === "undefined_ratio" && before === 0;

/** Under the columns without a sum. */
function EmptyCells() {
  const usable = useUsable();
  return <For each={usable.of(["dilutionPoints", "dilution"])}>{() => <td />}</For>;
}

function ChequeCell(props: { readonly holder: string }) {
  const { calculation } = useWorkspace();
  const taken = () => takenCell(calculation, { variable: "cheque", items: [props.holder] });
  return (
    <Show
      when={taken() === undefined}
      fallback={<Cell variable="chequeAgreed" item={props.holder} unit="$B" decimals={1} />}
    >
      <FieldCell variable="cheque" holder={props.holder} />
    </Show>
  );
}

function FieldCell(props: { readonly variable: string; readonly holder: string }) {
  const words = useWords();
  const place = { variable: props.variable, items: [props.holder] };
  const quantity = createQuantity(place);
  if (quantity.isResult)
    return <Cell variable={props.variable} item={props.holder} unit={quantity.unit.text} decimals={1} />;
  return <NumberField quantity={quantity} name={words.cell(place)} isBare floats />;
}

/** Owners that are not holders: shown when there are any. */
function OtherOwnerRow(props: { readonly owner: (typeof otherOwners)[number]; readonly isPartly: boolean }) {
  const words = useWords();
  const deal = useDeal();
  const owned = () => deal.value(props.owner.ownership);
  const name = () => words.label(props.owner.cheque ?? props.owner.ownership);
  return (
    <Show when={owned() !== 0 && owned() !== undefined}>
      <tr class="cap-other">
        <th scope="row">{name()}</th>
        <td>
          <Show when={props.owner.cheque}>
            {(cheque) => <Cell variable={cheque()} unit="$B" decimals={1} />}
          </Show>
        </td>
        <Show when={props.isPartly}>
          <td />
        </Show>
        <td />
        <td>
          <Cell variable={props.owner.ownership} unit="%" decimals={2} />
        </td>
        <EmptyCells />
      </tr>
    </Show>
  );
}
