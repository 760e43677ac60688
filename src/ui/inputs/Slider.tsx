/** The usual range of an input: a native slider with the published values as ticks and the workbook's own value marked. */
import { For } from "solid-js";
import type { Anchor } from "../../engine/index.ts";
import { useLocale } from "../locale/context.tsx";
import type { Quantity } from "./createQuantity.ts";
import { createTouchHold } from "./createTouchHold.ts";
import { positionOf } from "./scale.ts";
import { stepsOf } from "./steps.ts";

export interface SliderProps {
  readonly quantity: Quantity;
  readonly labelledBy: string;
  readonly describedBy?: string;
  readonly anchors?: readonly Anchor[];
}

export function Slider(props: SliderProps) {
  const { t } = useLocale();
  const quantity = props.quantity;
  const { scale } = quantity;
  const place = (): number => scale.toTrack(quantity.number());
  const isBeyond = (): boolean => isBeyondSlider(quantity);
  let control: HTMLInputElement | undefined;
  const take = (): void => quantity.set(scale.fromTrack(Number(control?.value)));
  const show = (): void => {
    if (control !== undefined) control.value = String(place());
  };
  const drop = (): void => {
    quantity.cancel();
    show();
  };
  const hold = createTouchHold(take, drop);
  const settle = (): void => {
    if (!hold.isHolding()) quantity.commit();
    show();
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
        ref={control}
        onInput={() => hold.isHolding() || take()}
        onChange={settle}
        onPointerDown={hold.onPointerDown}
        onPointerMove={hold.onPointerMove}
        onPointerUp={hold.onPointerUp}
        onPointerCancel={hold.onPointerCancel}
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
