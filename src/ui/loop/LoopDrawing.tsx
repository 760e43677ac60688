/** The loop as SVG: bands, discs and words where the geometry has put them. */
import { For, Index, Show } from "solid-js";
import type { Band, Geometry } from "./geometry.ts";
import { chevronsOf, grainOf, visible } from "./geometry.ts";
import type { PlacedText } from "./labels.ts";
import { customerDisc, type Disc, supplierDisc } from "./layout.ts";
import { line, outline } from "./track.ts";

export interface LoopDrawingProps {
  readonly geometry: Geometry;
  readonly texts: readonly PlacedText[];
  readonly titleId: string;
  readonly title: string;
  readonly descriptionId: string;
  readonly description: string;
}

export function LoopDrawing(props: LoopDrawingProps) {
  const layout = () => props.geometry.layout;
  return (
    <svg
      class="loop-picture"
      data-layout={layout().kind}
      role="img"
      aria-labelledby={props.titleId}
      aria-describedby={props.descriptionId}
      viewBox={`0 0 ${layout().width} ${layout().height}`}
      width={layout().width}
      height={layout().height}
    >
      <title id={props.titleId}>{props.title}</title>
      <desc id={props.descriptionId}>{props.description}</desc>
      <Index each={props.geometry.bands}>{(band) => <BandShape band={band()} />}</Index>
      <DiscShape disc={supplierDisc(layout())} party="supplier" />
      <DiscShape disc={customerDisc(layout())} party="customer" />
      <Index each={props.texts}>{(text) => <TextShape text={text()} />}</Index>
    </svg>
  );
}

function BandShape(props: { readonly band: Band }) {
  const isHairline = () => props.band.manner === "hairline";
  const middle = () => (props.band.ribbon.left + props.band.ribbon.right) / 2;
  return (
    <Show
      when={!isHairline()}
      fallback={
        <path
          class="loop-hairline"
          data-flow={props.band.flow}
          data-tone={props.band.tone}
          d={line(props.band.ribbon.track, middle())}
        />
      }
    >
      <path
        class="loop-band"
        data-flow={props.band.flow}
        data-tone={props.band.tone}
        data-manner={props.band.manner}
        d={outline(visible(props.band.ribbon), props.band.ends)}
      />
      <For each={grainOf(props.band)}>{(d) => <path class="loop-grain" d={d} />}</For>
      <For each={chevronsOf(props.band)}>{(d) => <path class="loop-chevron" d={d} />}</For>
    </Show>
  );
}

function DiscShape(props: { readonly disc: Disc; readonly party: "supplier" | "customer" }) {
  return (
    <circle
      class="loop-disc"
      data-party={props.party}
      cx={props.disc.x}
      cy={props.disc.y}
      r={props.disc.radius}
    />
  );
}

function TextShape(props: { readonly text: PlacedText }) {
  return (
    <text class="loop-text" data-text={props.text.key} text-anchor={props.text.anchor}>
      <Index each={props.text.lines}>
        {(placed) => (
          <tspan x={props.text.x} y={placed().y}>
            <Index each={placed().runs}>
              {(run, i) => (
                <tspan class={`loop-${run().voice}`} dx={i === 0 ? undefined : 4}>
                  {run().text}
                </tspan>
              )}
            </Index>
          </tspan>
        )}
      </Index>
    </text>
  );
}
