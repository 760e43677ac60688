/** Who pays whom, as arrows between parties on a ring; what goes round stands out. With its numbers as a table. */
import "./network.css";
import { createMemo, createSignal, createUniqueId, For, Index, Show, untrack } from "solid-js";
import { networkEnglish } from "../locale/networkEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { createPictureSize } from "../loop/createPictureSize.ts";
import { ScaleKey } from "../loop/ScaleKey.tsx";
import { placeAmounts } from "./amountLabels.ts";
import { createNetworkReading } from "./createNetworkReading.ts";
import { type DiscName, discName } from "./discName.ts";
import { NetworkDrawing } from "./NetworkDrawing.tsx";
import { NetworkTable } from "./NetworkTable.tsx";
import {
  amountIn,
  type Flow,
  type NetworkView,
  type Party,
  partiesInUse,
  presentFlows,
  VIEWS,
} from "./networkFlows.ts";
import {
  type Arrow,
  drawNetwork,
  type NetworkGeometry,
  orderOf,
  type PlacedParty,
} from "./networkGeometry.ts";
import { choosePerPixel, neededPerPixel } from "./networkScale.ts";
import { flowText, moneyText, networkTitle, partyText } from "./networkWords.ts";
import { ringRoom } from "./ring.ts";

/** Sums in dollars a year, the share as a fraction; undefined where the sheet has an error. */
export interface NetworkPictureProps {
  readonly parties: readonly Party[];
  readonly flows: readonly Flow[];
  readonly total: number | undefined;
  readonly share: number | undefined;
  readonly roundTotal: number | undefined;
  readonly oneWayTotal: number | undefined;
  /** What counts, in a sentence, where not all does. */
  readonly counting?: string | undefined;
  /** Why an amount is not known, in words. */
  readonly reason?: string | undefined;
}

export function NetworkPicture(props: NetworkPictureProps) {
  const locale = useLearned(networkEnglish);
  const { t } = locale;
  const titleId = createUniqueId();
  const optionId = createUniqueId();
  const [view, setView] = createSignal<NetworkView>("gross");
  const page = createPictureSize();

  const used = createMemo(() => partiesInUse(props.flows));
  const pairs = createMemo(() =>
    presentFlows(props.flows)
      .map(({ from, to }) => `${from}>${to}`)
      .join(" "),
  );
  // Amounts alone move nobody to another place.
  const order = createMemo(() => {
    pairs();
    return untrack(() => orderOf(props.flows));
  });
  const room = createMemo(() => ringRoom(page.width(), used().length));
  const perPixel = createMemo<number>(
    (former) => choosePerPixel(neededPerPixel(props.flows, room()), former || undefined),
    0,
  );
  const geometry = createMemo(() => drawNetwork(props.flows, order(), room(), perPixel(), view()));
  const amounts = createMemo(() =>
    placeAmounts(
      geometry(),
      ({ flow }) => moneyText(locale, amountIn(flow, view())),
      (text) => (page.measure()(text, "strong") * AMOUNT_SIZE) / STRONG_SIZE,
    ),
  );
  const says = (party: number): string => partyText(locale, props, party, view());
  const reading = createNetworkReading(() => props.flows, order, says);
  const shown = (): string => {
    const [found, chosen] = [reading.pointed(), reading.selected()];
    if (found !== undefined) return flowText(locale, props, found);
    return chosen === undefined ? t("network.hint") : says(chosen);
  };
  const nameIn = ({ party, radius }: PlacedParty): DiscName =>
    discName(props.parties[party]?.name ?? "", radius, page.measure());
  const unused = (): readonly string[] =>
    props.parties.filter((_, i) => !used().includes(i)).map(({ name }) => name);

  return (
    <figure class="network" ref={page.watch}>
      <h3 class="chart-title network-title" id={titleId}>
        {networkTitle(locale, props)}
      </h3>
      <Show when={props.counting}>{(counting) => <p class="network-counting">{counting()}</p>}</Show>
      <Show when={props.reason}>{(reason) => <p class="network-reason">{reason()}</p>}</Show>
      <div class="network-controls">
        <NetworkKey {...props} />
        <Show when={used().length > 0}>
          <ViewChoice view={view()} choose={setView} />
        </Show>
      </div>
      <Show when={used().length > 0}>
        <div
          class="network-plot"
          role="listbox"
          tabIndex={0}
          aria-label={t("network.parties")}
          aria-activedescendant={
            reading.selected() === undefined ? undefined : `${optionId}-${reading.selected()}`
          }
          onKeyDown={reading.press}
          onPointerDown={({ target }) => reading.point(target, true)}
          onPointerMove={({ target, pointerType }) => pointerType === "mouse" && reading.point(target, false)}
          onPointerLeave={({ pointerType }) => pointerType === "mouse" && reading.leave()}
        >
          <NetworkDrawing
            geometry={geometry()}
            amounts={amounts()}
            parties={props.parties}
            nameIn={nameIn}
            textOf={says}
            idOf={(party) => `${optionId}-${party}`}
            selected={reading.selected()}
            isLit={reading.isLit}
            isPartyLit={reading.isPartyLit}
          />
        </div>
        <p class="network-readout" aria-hidden="true">
          {shown()}
        </p>
        <NetworkFoot geometry={geometry()} perPixel={perPixel()} unused={unused()} />
      </Show>
      <div class="network-notes">
        <details class="picture-numbers">
          <summary>{t("network.definition")}</summary>
          <p>{t("network.definitionText")}</p>
          <p>{t("network.definitionSource")}</p>
        </details>
        <NetworkTable parties={props.parties} flows={props.flows} share={props.share} total={props.total} />
      </div>
    </figure>
  );
}

/** Sizes of loop.css and network.css. */
const STRONG_SIZE = 16;
const AMOUNT_SIZE = 14;

/** What the two tones mean, with their sums. */
function NetworkKey(props: NetworkPictureProps) {
  const { t, format } = useLearned(networkEnglish);
  const words = (part: "round" | "oneWay", sum: number | undefined): string =>
    sum === undefined
      ? t(`network.key.${part}`)
      : t(`network.key.${part}Amount`, { amount: format.moneyShort(sum) });
  const entries = () =>
    props.share === undefined
      ? []
      : ([
          ["round", words("round", props.roundTotal)],
          ["oneWay", words("oneWay", props.oneWayTotal)],
        ] as const);
  return (
    <p class="network-key">
      <For each={entries()}>
        {([part, text]) => (
          <span class="network-key-item">
            <svg width="18" height="10" viewBox="0 0 18 10" aria-hidden="true">
              <rect class="network-part" data-part={part} width="18" height="10" />
            </svg>
            {text}
          </span>
        )}
      </For>
    </p>
  );
}

/** How to read widths and lines, and who is left out. */
function NetworkFoot(props: {
  readonly geometry: NetworkGeometry;
  readonly perPixel: number;
  readonly unused: readonly string[];
}) {
  const { t, format } = useLearned(networkEnglish);
  const has = (wanted: Arrow["manner"]): boolean =>
    props.geometry.arrows.some(({ manner }) => manner === wanted);
  return (
    <p class="network-foot">
      <ScaleKey span={props.perPixel * 100} room={100} />
      <Show when={has("hairline")}>
        <span>{t("loop.hairlines")}</span>
      </Show>
      <Show when={has("unknown")}>
        <span>{t("loop.outlines")}</span>
      </Show>
      <Show when={props.unused.length > 0}>
        <span>{t("network.unused", { names: format.list(props.unused) })}</span>
      </Show>
    </p>
  );
}

function ViewChoice(props: { readonly view: NetworkView; readonly choose: (view: NetworkView) => void }) {
  const { t } = useLearned(networkEnglish);
  const name = createUniqueId();
  return (
    <fieldset class="network-view">
      <legend class="visually-hidden">{t("network.view")}</legend>
      <Index each={VIEWS}>
        {(view) => (
          <label class="filter-option">
            <input
              type="radio"
              name={name}
              checked={props.view === view()}
              onChange={() => props.choose(view())}
            />
            <span>{t(`network.view.${view()}`)}</span>
          </label>
        )}
      </Index>
    </fieldset>
  );
}
