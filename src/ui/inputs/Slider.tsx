/** The usual range of an input: a native slider with the published values as ticks and the workbook's own value marked. */
import { For } from "solid-js";
import type { Anchor } from "../../engine/index.ts";
import { useLocale } from "../locale/context.tsx";
import type { Quantity } from "./createQuantity.ts";
import { paceOf } from "./makeScrub.ts";
import { positionOf } from "./scale.ts";

export interface SliderProps {
  readonly quantity: Quantity;
  readonly labelledBy: string;
  readonly describedBy?: string;
  readonly anchors?: readonly Anchor[];
}

/** Steps to a press of Page Up or Page Down. */
const PAGE = 10;

export function Slider(props: SliderProps) {
  const { t } = useLocale();
  const quantity = props.quantity;
  const { scale } = quantity;
  const place = (): number => scale.toTrack(quantity.number());
  const isBeyond = (): boolean => isBeyondSlider(quantity);
  const move = (event: InputEvent & { currentTarget: HTMLInputElement }): void => {
    quantity.set(scale.fromTrack(Number(event.currentTarget.value)));
  };
  const settle = (event: Event & { currentTarget: HTMLInputElement }): void => {
    quantity.commit();
    event.currentTarget.value = String(place());
  };
  return (
    <span
      class="slider"
      classList={{ "slider-yours": quantity.isSet() }}
      style={{ "--at": String(positionOf(scale, quantity.number())) }}
    >
      <span class="slider-track" aria-hidden="true">
        <span class="slider-own" style={{ "--tick": String(positionOf(scale, quantity.own)) }} />
        <For each={props.anchors ?? []}>
          {(anchor) => (
            <span class="slider-tick" style={{ "--tick": String(positionOf(scale, anchor.value)) }} />
          )}
        </For>
      </span>
      <input
        type="range"
        min={scale.track.minimum}
        max={scale.track.maximum}
        step="any"
        value={place()}
        aria-labelledby={props.labelledBy}
        aria-describedby={props.describedBy}
        aria-valuetext={
          isBeyond() ? t("slider.beyondSpoken", { value: quantity.spoken() }) : quantity.spoken()
        }
        onInput={move}
        onChange={settle}
        onDblClick={() => quantity.reset()}
        onKeyDown={(event) => press(event, quantity)}
      />
    </span>
  );
}

/** Whether the value lies outside what the slider spans. */
export const isBeyondSlider = ({ number, scale }: Quantity): boolean =>
  number() > scale.maximum || number() < scale.minimum;

/** The keys of the slider pattern; steps are those of the field, so that slider and field walk alike. */
function press(event: KeyboardEvent, quantity: Quantity): void {
  const steps = stepsOf(event);
  const { scale } = quantity;
  if (steps !== undefined) quantity.step(steps, scale);
  else if (event.key === "Home") quantity.set(scale.minimum);
  else if (event.key === "End") quantity.set(scale.maximum);
  else if (event.key === "Delete" || event.key === "Backspace") quantity.reset();
  else return;
  event.preventDefault();
  quantity.commit();
}

/** How many steps a key is worth; undefined for a key that is none of these. */
export function stepsOf(event: KeyboardEvent): number | undefined {
  switch (event.key) {
    case "ArrowUp":
    case "ArrowRight":
      return paceOf(event);
    case "ArrowDown":
    case "ArrowLeft":
      return -paceOf(event);
    case "PageUp":
      return PAGE;
    case "PageDown":
      return -PAGE;
    default:
      return undefined;
  }
}
