/**
 * The bands of the loop picture: ribbons of true width on tracks of lines and arcs. What arrives at a joint lies there
 * side by side exactly as what leaves it. In the terms of the one drawing (layout.ts) the way runs east; the cheque
 * arches over its north side, the hardware revenue back over its south side.
 */
import type { FlowName, Flows } from "./flows.ts";
import { acrossOf, alongOf, type Layout, place } from "./layout.ts";
import {
  advance,
  ahead,
  arch,
  beside,
  type Ends,
  endOf,
  HALF_ARCS,
  line,
  parallel,
  type Ribbon,
  type Step,
  splitAt,
  type Track,
} from "./track.ts";
import { HAIRLINE, type Manner, type Width, type Widths, widthsOf } from "./widths.ts";

/** Whose money it is, hence the colour. */
export type Tone = "supplier" | "customer" | "leak";

export interface Band {
  readonly flow: FlowName;
  readonly tone: Tone;
  readonly manner: Exclude<Manner, "none">;
  /** Its true place and width. */
  readonly ribbon: Ribbon;
  readonly ends: Ends;
}

export interface Geometry {
  readonly layout: Layout;
  readonly bands: readonly Band[];
  /** The hardware revenue's end, where it splits into its parts. */
  readonly split: Ribbon;
}

/** Steps of an arch's track from its beginning at a party to the crown of the arch: straight, leg, arcs. */
export const CROWN = 2 + HALF_ARCS;
/** Arcs of the return arch that are left where the hardware revenue splits, and how many of them the cost goes along. */
const ARCS_AFTER_SPLIT = 5;
const COST_ARCS = 3;

const SOUTH = Math.PI / 2;
const WEST = Math.PI;
const NORTH = -Math.PI / 2;
const QUARTER = Math.PI / 2;

/** The bands for flows in dollars, when the stack's room stands for `span` dollars. */
export function drawLoop(flows: Flows, layout: Layout, span: number): Geometry {
  const widths = widthsOf(flows, layout.room.stack / span);
  const into = stacked(widths, ["supplierCheque", "otherCheques", "ownFunds"]);
  const out = stacked(widths, ["hardwareRevenue", "spentElsewhere", "unspent"]);
  const returning = returnTrack(layout, widths, out);
  const bands = [
    ...chequeBands(layout, widths, into),
    ...outsideBands(layout, widths, into, ["otherCheques", "ownFunds"]),
    ...outsideBands(layout, widths, out, ["spentElsewhere", "unspent"]),
    ...returnBands(layout, widths, returning),
  ];
  const { track } = returning;
  return {
    layout,
    bands,
    split: { track: { start: endOf(track), steps: [] }, left: 0, right: widths.hardwareRevenue.size },
  };
}

/** Places along the way at the customer: each flow's side nearer to the supplier, and the whole stack's far side. */
interface Stack {
  readonly near: Readonly<Partial<Record<FlowName, number>>>;
  readonly far: number;
}

/** Flows side by side, the first nearest to the supplier, their middle at 0. */
function stacked(widths: Widths, flows: readonly FlowName[]): Stack {
  const whole = flows.reduce((total, flow) => total + widths[flow].size, 0);
  const near: Partial<Record<FlowName, number>> = {};
  let from = -whole / 2;
  for (const flow of flows) {
    near[flow] = from;
    from += widths[flow].size;
  }
  return { near, far: whole / 2 };
}

function band(
  flow: FlowName,
  tone: Tone,
  { manner }: Width,
  ribbon: Ribbon,
  ends: Partial<Ends> = {},
): readonly Band[] {
  return manner === "none" ? [] : [{ flow, tone, manner, ribbon, ends: { tail: 0, head: 0, ...ends } }];
}

/** How far the point of a free end stands out. */
const pointOf = (width: number): number => Math.min(Math.max(0.32 * width, 2.5), 15);

/** The cheque: north out of the supplier, over the arch, south into the customer. The track is its outer edge. */
function chequeBands(layout: Layout, widths: Widths, into: Stack): readonly Band[] {
  const width = widths.supplierCheque;
  const from = layout.supplier - width.size / 2;
  const to = layout.customer + (into.near.supplierCheque ?? 0) + width.size;
  const track = { start: place(layout, from, 0, NORTH), steps: archSteps(layout, to - from) };
  return band("supplierCheque", "supplier", width, { track, left: 0, right: width.size });
}

/** Flows between the customer and outside, on its far side: a bend and a straight end. The track is the inner edge. */
function outsideBands(
  layout: Layout,
  widths: Widths,
  stack: Stack,
  flows: readonly FlowName[],
): readonly Band[] {
  const inward = flows.includes("otherCheques");
  const corner = layout.customer + stack.far;
  const edge = layout.kind === "wide" ? layout.width : layout.height;
  const straight = edge - layout.margin - corner - layout.bend;
  const bend = { radius: layout.bend, turn: -QUARTER };
  return flows.flatMap((flow) => {
    const width = widths[flow];
    const left = stack.far - (stack.near[flow] ?? 0) - width.size;
    const point = pointOf(width.size);
    const shaft = { length: straight - (inward ? 0 : point) };
    const ribbon = (start: Track["start"], steps: readonly Step[]): Ribbon => ({
      track: { start, steps },
      left,
      right: left + width.size,
    });
    return inward
      ? band(
          flow,
          "leak",
          width,
          ribbon(place(layout, edge - layout.margin, -layout.spring - layout.bend, WEST), [
            shaft,
            bend,
            { length: layout.spring },
          ]),
          { tail: point },
        )
      : band(
          flow,
          "leak",
          width,
          ribbon(place(layout, corner, 0, SOUTH), [{ length: layout.spring }, bend, shaft]),
          { head: point },
        );
  });
}

/** The way of the hardware revenue until it splits, and of the kept part on to the supplier. The track is its outer edge. */
interface Return {
  readonly track: Track;
  readonly onward: Track;
}

function returnTrack(layout: Layout, widths: Widths, out: Stack): Return {
  const width = widths.hardwareRevenue.size;
  const from = layout.customer + (out.near.hardwareRevenue ?? 0) + width;
  const to = layout.supplier - width / 2;
  const track = { start: place(layout, from, 0, SOUTH), steps: archSteps(layout, from - to) };
  const [before, onward] = splitAt(track, track.steps.length - ARCS_AFTER_SPLIT - 2);
  return { track: before, onward };
}

/** From the line through the centres over an arch back to that line. */
function archSteps(layout: Layout, span: number): readonly Step[] {
  const spring = { length: layout.spring };
  return [spring, ...arch(span, layout.reach - layout.spring, layout.corner), spring];
}

/** The hardware revenue and, side by side from its end on, its parts: bought anyway outside, kept inside. */
function returnBands(layout: Layout, widths: Widths, { track, onward }: Return): readonly Band[] {
  const { hardwareRevenue, boughtAnyway, kept } = widths;
  const inner = hardwareRevenue.size - kept.size;
  return [
    ...band("hardwareRevenue", "customer", hardwareRevenue, { track, left: 0, right: hardwareRevenue.size }),
    ...leakBand(layout, onward, "boughtAnyway", boughtAnyway),
    ...costBands(layout, onward, widths),
    ...band("kept", "supplier", kept, { track: onward, left: inner, right: hardwareRevenue.size }),
  ];
}

function leakBand(layout: Layout, onward: Track, flow: FlowName, width: Width): readonly Band[] {
  const head = pointOf(width.size);
  const track = leakTrack(layout, onward, 0, layout.bend, head);
  return band(flow, "leak", width, { track, left: 0, right: width.size }, { head });
}

/** Cost and tax, inside what is bought anyway; a loss is the supplier's own money that joins them on the way. */
function costBands(layout: Layout, onward: Track, widths: Widths): readonly Band[] {
  const { boughtAnyway, costAndTax: cost, loss } = widths;
  const head = pointOf(cost.size);
  const edge = parallel(onward, boughtAnyway.size);
  if (loss.size === 0) {
    const track = leakTrack(layout, edge, COST_ARCS, layout.bend, head);
    return band("costAndTax", "leak", cost, { track, left: 0, right: cost.size }, { head });
  }
  const right = cost.size - loss.size;
  // Beside what is bought anyway, about the same centre.
  const track = leakTrack(layout, edge, 0, layout.bend + boughtAnyway.size, head);
  const end = beside(endOf(track), right);
  const joint = layout.supplier - loss.size - layout.bend;
  const straight = acrossOf(layout, end) - loss.size - layout.bend;
  const steps = [{ length: straight }, { radius: layout.bend, turn: QUARTER }];
  const lossTrack = { start: place(layout, joint + layout.bend, 0, SOUTH), steps };
  const [bent] = splitAt(track, track.steps.length - 1);
  const shaft = alongOf(layout, endOf(bent)) - joint;
  const before = { start: track.start, steps: [...bent.steps, { length: shaft }] };
  const after = { start: endOf(before), steps: [{ length: joint - alongOf(layout, end) }] };
  return [
    ...band("costAndTax", "leak", cost, { track: before, left: 0, right }),
    ...band("costAndTax", "leak", cost, { track: after, left: 0, right: cost.size }, { head }),
    ...band("loss", "supplier", loss, { track: lossTrack, left: -loss.size, right: 0 }),
  ];
}

/**
 * The way of a leak's outer edge: along the kept part for some arcs, then a bend back west until its `point` is at the
 * leaks' end.
 */
function leakTrack(layout: Layout, edge: Track, arcs: number, radius: number, point: number): Track {
  const [together] = splitAt(edge, arcs);
  const { heading } = endOf(together);
  const back = { radius, turn: place(layout, 0, 0, WEST).heading - heading };
  const bent = advance(endOf(together), back);
  const straight = { length: alongOf(layout, bent) - layout.leaksEnd - point };
  return { start: together.start, steps: [...together.steps, back, straight] };
}

/** Wide enough to be seen and dotted: how a hairline is drawn. */
export function visible(ribbon: Ribbon): Ribbon {
  const middle = (ribbon.left + ribbon.right) / 2;
  const half = Math.max(HAIRLINE, ribbon.right - ribbon.left) / 2;
  return { ...ribbon, left: middle - half, right: middle + half };
}

/** Small marks in the middle of a band that show its direction, as path data. */
export function chevronsOf({ manner, ribbon, flow }: Band): readonly string[] {
  const width = ribbon.right - ribbon.left;
  if (manner !== "scale" || width < NARROWEST_CHEVRON) return [];
  const half = Math.min(0.27 * width, 7);
  const middle = (ribbon.left + ribbon.right) / 2;
  return chevronPlaces(flow).map((step) => {
    const pose = beside(endOf(splitAt(ribbon.track, step)[0]), middle);
    const back = ahead(pose, -0.75 * half);
    const points = [beside(back, -half), pose, beside(back, half)];
    return `M${points.map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`).join("L")}`;
  });
}

const NARROWEST_CHEVRON = 7;

/** Steps of a band's track at whose beginning its marks stand. */
function chevronPlaces(flow: FlowName): readonly number[] {
  if (flow === "supplierCheque") return [CROWN - 3, CROWN + 3];
  if (flow === "hardwareRevenue") return [CROWN - 3, CROWN + 1];
  if (flow === "kept") return [4];
  return [];
}

/** Lines along a leak, so that it differs from the loop's bands by more than its colour, as path data. */
export function grainOf({ manner, tone, ribbon, ends }: Band): readonly string[] {
  if (manner !== "scale" || tone !== "leak") return [];
  const { track, left, right } = ribbon;
  const count = Math.floor((right - left) / GRAIN);
  return Array.from({ length: Math.max(count - 1, 0) }, (_, i) => {
    const part = (i + 1) / count;
    // The ends are pointed: the nearer to the middle, the further a line reaches.
    const reach = 1 - Math.abs(2 * part - 1);
    const longer = { length: ends.head * reach };
    const shorter = { start: track.start, steps: [...track.steps, longer] };
    return line(withoutTail(shorter, ends.tail * reach), left + part * (right - left));
  });
}
const GRAIN = 4.5;

/** A track that begins further on, on its first straight. */
function withoutTail({ start, steps: [first, ...rest] }: Track, length: number): Track {
  const shorter = first !== undefined && "length" in first ? { length: first.length - length } : undefined;
  return shorter === undefined
    ? { start, steps: first === undefined ? [] : [first, ...rest] }
    : { start: ahead(start, length), steps: [shorter, ...rest] };
}
