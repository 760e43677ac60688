/** The loop: money leaves the supplier, money comes back. The emblem of the page, with its numbers as a table. */
import "./loop.css";
import { createMemo, createUniqueId, Index, Show } from "solid-js";
import { useLocale } from "../locale/context.tsx";
import { createPictureSize } from "./createPictureSize.ts";
import { flowsOf, type LoopAmountName } from "./flows.ts";
import { drawLoop } from "./geometry.ts";
import { LoopDrawing } from "./LoopDrawing.tsx";
import { placeTexts } from "./labels.ts";
import { layoutFor } from "./layout.ts";
import { descriptionOf, type Reasons, reasonsOf, rowsOf, titleOf, wordsOf } from "./loopWords.ts";
import { ScaleKey } from "./ScaleKey.tsx";
import { chooseSpan, demand } from "./scale.ts";

/** Names of the amounts for which a reason can be given. */
export type LoopFlowName = LoopAmountName;

/** Amounts in dollars and shares as fractions; undefined where the sheet has an error. */
export interface LoopPictureProps {
  readonly supplier: string;
  readonly customer: string;
  readonly supplierCheque: number | undefined;
  readonly otherCheques: number | undefined;
  readonly hardwareRevenue: number | undefined;
  readonly spentElsewhere: number | undefined;
  readonly boughtAnyway: number | undefined;
  readonly costAndTax: number | undefined;
  /** May be negative. */
  readonly kept: number | undefined;
  readonly postMoneyValuation: number | undefined;
  readonly supplierOwnership: number | undefined;
  readonly wholeRoundRatio: number | undefined;
  /** Why an amount is not known, in words. */
  readonly reasons?: Reasons;
}

export function LoopPicture(props: LoopPictureProps) {
  const locale = useLocale();
  const titleId = createUniqueId();
  const descriptionId = createUniqueId();
  const size = createPictureSize();

  const layout = createMemo(() => layoutFor(size.width()));
  const flows = createMemo(() => flowsOf(props));
  const span = createMemo<number>(
    (former) => chooseSpan(demand(flows(), layout().room), former || undefined),
    0,
  );
  const geometry = createMemo(() => drawLoop(flows(), layout(), span()));
  const words = createMemo(() => wordsOf(locale, flows(), props));
  const texts = createMemo(() => placeTexts(geometry(), words(), size.measure()));
  const rows = createMemo(() => rowsOf(locale, flows(), props));

  return (
    <figure class="loop" ref={size.watch}>
      <h3 class="visually-hidden">{titleOf(locale, props)}</h3>
      <LoopDrawing
        geometry={geometry()}
        texts={texts()}
        titleId={titleId}
        title={titleOf(locale, props)}
        descriptionId={descriptionId}
        description={descriptionOf(locale, flows(), props)}
      />
      <figcaption class="loop-foot">
        <Show when={geometry().bands.some(({ manner }) => manner === "scale")}>
          <ScaleKey span={span()} room={layout().room.stack} />
        </Show>
        <Show when={geometry().bands.some(({ manner }) => manner === "hairline")}>
          <p class="loop-note">{locale.t("loop.hairlines")}</p>
        </Show>
        <Show when={geometry().bands.some(({ manner }) => manner === "unknown")}>
          <p class="loop-note">{[locale.t("loop.outlines"), ...reasonsOf(flows(), props)].join(" ")}</p>
        </Show>
      </figcaption>
      <details class="picture-numbers">
        <summary>{locale.t("picture.numbers")}</summary>

        <table>
          <thead>
            <tr>
              <th scope="col">{locale.t("loop.columnFlow")}</th>
              <th scope="col">{locale.t("loop.columnFrom")}</th>
              <th scope="col">{locale.t("loop.columnTo")}</th>
              <th class="picture-amount" scope="col">
                {locale.t("loop.columnAmount")}
              </th>
            </tr>
          </thead>
          <tbody>
            <Index each={rows()}>
              {(row) => (
                <tr>
                  <th scope="row">{row().words}</th>
                  <td>{row().from}</td>
                  <td>{row().to}</td>
                  <td class="picture-amount">{row().amount}</td>
                </tr>
              )}
            </Index>
          </tbody>
        </table>
      </details>
    </figure>
  );
}
