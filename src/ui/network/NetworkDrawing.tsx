/** The money network as SVG: arrows, discs and words where the geometry has put them. */
import { For, Index, Show } from "solid-js";
import { line, type Point, reversed } from "../loop/track.ts";
import type { AmountLabel } from "./amountLabels.ts";
import type { DiscName } from "./discName.ts";
import type { Party } from "./networkFlows.ts";
import type { Arrow, NetworkGeometry, Piece, PlacedParty } from "./networkGeometry.ts";

export interface NetworkDrawingProps {
  readonly geometry: NetworkGeometry;
  readonly amounts: readonly AmountLabel[];
  readonly parties: readonly Party[];
  /** A party's name as it has its place in the disc. */
  readonly nameIn: (party: PlacedParty) => DiscName;
  /** All that is said of a party. */
  readonly textOf: (party: number) => string;
  /** Ids of the parties' elements begin with this. */
  readonly idOf: (party: number) => string;
  readonly selected: number | undefined;
  /** Whether an arrow is among what is looked at; all are where nothing is. */
  readonly isLit: (arrow: Arrow) => boolean;
  readonly isPartyLit: (party: number) => boolean;
}

export function NetworkDrawing(props: NetworkDrawingProps) {
  const room = () => props.geometry.room;
  return (
    <svg
      class="network-picture"
      data-layout={room().kind}
      role="presentation"
      viewBox={`0 0 ${room().width} ${room().height}`}
      width={room().width}
      height={room().height}
    >
      <g>
        <For each={props.geometry.arrows}>
          {(arrow) => <ArrowShape arrow={arrow} isLit={props.isLit(arrow)} />}
        </For>
      </g>
      <For each={props.geometry.parties}>
        {(placed) => (
          <g
            class="network-party"
            role="option"
            id={props.idOf(placed.party)}
            aria-selected={props.selected === placed.party}
            aria-label={props.textOf(placed.party)}
            data-party={placed.party}
            data-role={props.parties[placed.party]?.role}
            classList={{
              "is-faded": !props.isPartyLit(placed.party),
              "is-selected": props.selected === placed.party,
            }}
          >
            <circle cx={placed.x} cy={placed.y} r={placed.radius} />
            <NameText placed={placed} name={props.nameIn(placed)} />
          </g>
        )}
      </For>
      <g class="network-amounts">
        <Index each={props.amounts}>
          {(amount) => (
            <text
              x={amount().x}
              y={amount().y}
              text-anchor="middle"
              dominant-baseline="central"
              classList={{ "is-faded": !props.isLit(amount().arrow) }}
            >
              {amount().text}
            </text>
          )}
        </Index>
      </g>
    </svg>
  );
}

function ArrowShape(props: { readonly arrow: Arrow; readonly isLit: boolean }) {
  const { arrow } = props;
  return (
    <g
      class="network-arrow"
      data-from={arrow.flow.from}
      data-to={arrow.flow.to}
      data-manner={arrow.manner}
      classList={{ "is-faded": !props.isLit }}
    >
      <path class="network-halo" d={line(arrow.track, 0)} stroke-width={arrow.width + HALO} />
      <Show when={arrow.manner !== "scale"}>
        <path class="network-thin" data-part={arrow.pieces[0]?.part} d={line(arrow.track, 0)} />
      </Show>
      <For each={arrow.pieces}>
        {(piece) => (
          <path
            class="network-part"
            data-part={piece.part}
            data-thin={piece.ribbon.right - piece.ribbon.left < THIN ? "" : undefined}
            d={arrow.manner === "scale" ? pieceShape(piece) : polygon(piece.head)}
          />
        )}
      </For>
      <path class="network-reach" d={line(arrow.track, 0)} />
    </g>
  );
}

/** Paper on both sides of an arrow, so that crossings are seen. */
const HALO = 4;

/** Narrower pieces have no room for an edge of their own. */
const THIN = 4;

/** Along the left edge, round the piece's share of the head, back along the right edge. */
function pieceShape({ ribbon: { track, left, right }, head }: Piece): string {
  return `${line(track, left)}L${cornersOf(head)}L${line(reversed(track), -right).slice(1)}Z`;
}

const polygon = (head: readonly Point[]): string => `M${cornersOf(head)}Z`;

const cornersOf = (corners: readonly Point[]): string =>
  corners.map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`).join("L");

function NameText(props: { readonly placed: PlacedParty; readonly name: DiscName }) {
  const step = (): number => props.name.size + 1;
  const top = (): number => props.placed.y - ((props.name.lines.length - 1) * step()) / 2;
  return (
    <text text-anchor="middle" font-size={String(props.name.size)}>
      <Index each={props.name.lines}>
        {(words, i) => (
          <tspan x={props.placed.x} y={top() + i * step()} dy="0.35em">
            {words()}
          </tspan>
        )}
      </Index>
    </text>
  );
}
