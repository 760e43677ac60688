/** The picture's words: a label beside each band, the parties' names in their discs, the finding in the middle. */
import type { FlowName } from "./flows.ts";
import type { Band, Geometry } from "./geometry.ts";
import { customerDisc, type Disc, supplierDisc } from "./layout.ts";
import { type Box, boxAt, findRoom, type Obstacles, piecesOf, type Spot } from "./placement.ts";
import { figureSpots, spotsOf } from "./spots.ts";
import { ASCENT, type Block, blockOf, heightOf, type Line, type Measure, wrap } from "./text.ts";
import { ahead, beside, endOf } from "./track.ts";

/** What a label says: the amount, what it is, and why it is not known where it is not. */
export interface LabelWords {
  readonly amount: string | undefined;
  readonly words: string;
  /** Fewer words, for the narrow layout. */
  readonly brief?: string | undefined;
  readonly reason?: string | undefined;
}

export interface PictureWords {
  readonly labels: Readonly<Partial<Record<FlowName, LabelWords>>>;
  readonly supplier: { readonly name: string; readonly note: string };
  readonly customer: { readonly name: string; readonly note: string };
  /** Said of an amount where there is no room for its reason. */
  readonly notKnown: string;
  /** The finding in the middle of the loop. */
  readonly finding: { readonly figure: string; readonly caption: string } | undefined;
}

/** A block of text with its place on the screen. */
export interface PlacedText {
  readonly key: FlowName | "supplier" | "customer" | "finding";
  readonly anchor: "start" | "middle" | "end";
  readonly x: number;
  /** The lines with the height of their baselines. */
  readonly lines: readonly { readonly runs: Line; readonly y: number }[];
  readonly box: Box;
}

/** Labels in the order in which they choose their room. */
const ORDER = [
  "supplierCheque",
  "hardwareRevenue",
  "otherCheques",
  "spentElsewhere",
  "ownFunds",
  "unspent",
  "boughtAnyway",
  "costAndTax",
  "kept",
  "loss",
] as const satisfies readonly FlowName[];

/** In the wide layout these stand on one line where there is room; in the narrow one all do. */
const ON_ONE_LINE: ReadonlySet<FlowName> = new Set(["supplierCheque", "hardwareRevenue"]);

/** All text of the picture; a text without room is left out (its numbers stand in the table). */
export function placeTexts(geometry: Geometry, words: PictureWords, measure: Measure): readonly PlacedText[] {
  const { layout, bands } = geometry;
  const discs = [supplierDisc(layout), customerDisc(layout)] as const;
  const names = [
    nameText("supplier", discs[0], words.supplier, measure),
    nameText("customer", discs[1], words.customer, measure),
  ];
  const page = { left: 2, top: 2, right: layout.width - 2, bottom: layout.height - 2 };
  const pieces = bands.flatMap(piecesOfBand);
  const placed: PlacedText[] = [];
  const obstacles = (): Obstacles => ({ page, discs, pieces, boxes: placed.map(({ box }) => box) });
  const put = (key: PlacedText["key"], spots: readonly Spot[], make: (most: number) => Block): boolean => {
    const found = findRoom(spots, make, obstacles());
    if (found !== undefined) placed.push(placedText(key, found.spot, found.block, found.box));
    return found !== undefined;
  };
  for (const flow of ORDER) {
    const label = words.labels[flow];
    const drawn = bands.filter((band) => band.flow === flow);
    if (label === undefined || drawn.length === 0) continue;
    const isNarrow = layout.kind === "narrow";
    const said = {
      ...label,
      words: isNarrow ? (label.brief ?? label.words) : label.words,
      onOneLine: isNarrow || ON_ONE_LINE.has(flow),
    };
    const spots = spotsOf(flow, geometry, drawn);
    const isPlaced = put(flow, spots, (most) => labelBlock(said, most, measure));
    if (!isPlaced && said.reason !== undefined)
      put(flow, spots, (most) => labelBlock({ ...said, reason: words.notKnown }, most, measure));
  }
  const { finding } = words;
  if (finding !== undefined)
    put("finding", figureSpots(geometry), (most) =>
      blockOf(
        [[{ text: finding.figure, voice: "figure" }], ...wrap(finding.caption, "caption", most, measure)],
        measure,
      ),
    );
  return [...names, ...placed];
}

function labelBlock(
  { amount, words, reason, onOneLine }: LabelWords & { readonly onOneLine: boolean },
  most: number,
  measure: Measure,
): Block {
  if (amount !== undefined && onOneLine) {
    const line: Line = [
      { text: amount, voice: "strong" },
      { text: words, voice: "plain" },
    ];
    const block = blockOf([line], measure);
    if (block.width <= most) return block;
  }
  const head: readonly Line[] = amount === undefined ? [] : [[{ text: amount, voice: "strong" }]];
  const lines = [...head, ...wrap(words, "plain", most, measure)];
  return blockOf(
    reason === undefined ? lines : [...lines, ...wrap(reason, "plain", most, measure, 4)],
    measure,
  );
}

/** A party's name in the middle of its disc, with its note where the disc has room for it. */
function nameText(
  key: "supplier" | "customer",
  disc: Disc,
  { name, note }: { readonly name: string; readonly note: string },
  measure: Measure,
): PlacedText {
  const inWidths = (make: (most: number) => readonly Line[]) =>
    [1.75, 1.6, 1.45, 1.3].map((part) => make(part * disc.radius));
  const named = (lines: number) => (most: number) => wrap(name, "strong", most, measure, lines);
  const noted = (most: number) => [...named(2)(most), ...wrap(note, "plain", most, measure, 2)];
  const wishes = [...(note === "" ? [] : inWidths(noted)), ...inWidths(named(2)), ...inWidths(named(1))];
  const lines = wishes.find((wish) => fits(wish, disc, measure)) ?? [];
  const block = blockOf(lines, measure);
  const spot: Spot = { x: disc.x, y: disc.y, alignX: 0.5, alignY: 0.5, most: block.width };
  return placedText(key, spot, block, boxAt(spot, block));
}

/** Whether lines one under another lie within a disc, with a little air. */
function fits(lines: readonly Line[], { radius }: Disc, measure: Measure): boolean {
  let top = -blockOf(lines, measure).height / 2;
  return lines.every((line) => {
    const { width, height } = blockOf([line], measure);
    // Letters are lower than their line.
    const furthest = Math.max(Math.abs(top), Math.abs(top + height)) - 3;
    top += height;
    return (width / 2) ** 2 + furthest ** 2 <= (radius - 3) ** 2;
  });
}

function placedText(key: PlacedText["key"], spot: Spot, block: Block, box: Box): PlacedText {
  let top = box.top;
  const lines = block.lines.map((runs) => {
    const y = top + ASCENT * heightOf(runs);
    top += heightOf(runs);
    return { runs, y };
  });
  const anchor = spot.alignX === 0 ? "start" : spot.alignX === 1 ? "end" : "middle";
  return { key, anchor, x: spot.x, lines, box };
}

/** A band and the point at its head. */
function piecesOfBand({ ribbon, ends }: Band): readonly Disc[] {
  const pieces = piecesOf(ribbon);
  if (ends.head === 0) return pieces;
  const middle = (ribbon.left + ribbon.right) / 2;
  const tip = ahead(beside(endOf(ribbon.track), middle), ends.head / 2);
  return [...pieces, { x: tip.x, y: tip.y, radius: ends.head / 2 }];
}
