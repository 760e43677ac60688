/** The page's colours and font as a canvas needs them: read from the tokens, in the theme that holds at the moment. */

/** Colours by token, and the system's own where the system insists on its own. */
const TOKENS = {
  paper: ["--paper", "Canvas"],
  ink: ["--ink", "CanvasText"],
  ink2: ["--ink-2", "CanvasText"],
  ink3: ["--ink-3", "CanvasText"],
  rule: ["--rule", "GrayText"],
  supplier: ["--supplier", "Highlight"],
  supplierBand: ["--supplier-band", "Highlight"],
  customer: ["--customer", "LinkText"],
  customerBand: ["--customer-band", "LinkText"],
  leak: ["--leak", "GrayText"],
} as const;

export type Colour = keyof typeof TOKENS;

export interface Theme extends Readonly<Record<Colour, string>> {
  /** Font families for a canvas. */
  readonly sans: string;
  /** The supplier's colour as slanting lines. */
  readonly supplierHatch: CanvasPattern | string;
}

/** The theme that holds for an element; a probe inside it is styled and read, and taken away again. */
export function readTheme(element: HTMLElement): Theme {
  const probe = document.createElement("span");
  probe.style.setProperty("forced-color-adjust", "none");
  element.append(probe);
  const isForced = matchMedia("(forced-colors: active)").matches;
  const colour = ([token, system]: readonly [string, string]): string => {
    probe.style.color = isForced ? system : `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const entries = Object.entries(TOKENS).map(([name, pair]) => [name, colour(pair)]);
  const colours: Record<Colour, string> = Object.fromEntries(entries);
  probe.style.fontFamily = "var(--sans)";
  const sans = getComputedStyle(probe).fontFamily;
  probe.remove();
  return { ...colours, sans, supplierHatch: hatch(colours.supplier, colours.paper) };
}

/** Slanting lines of a colour, so that an area differs from a plain one by more than its colour. */
export function hatch(colour: string, paper: string): CanvasPattern | string {
  const size = 6;
  const tile = document.createElement("canvas");
  tile.width = size;
  tile.height = size;
  const context = tile.getContext("2d");
  if (context === null) return colour;
  context.fillStyle = paper;
  context.fillRect(0, 0, size, size);
  context.strokeStyle = colour;
  context.lineWidth = 1.75;
  context.beginPath();
  for (const from of [-size, 0, size]) {
    context.moveTo(from - 1, size + 1);
    context.lineTo(from + size + 1, -1);
  }
  context.stroke();
  return context.createPattern(tile, "repeat") ?? colour;
}
