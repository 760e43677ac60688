/** A number in a sentence that can be dragged, stepped and typed into. */
import { createSignal, type JSX, onCleanup, Show } from "solid-js";
import type { Quantity } from "../inputs/createQuantity.ts";
import { makeScrub } from "../inputs/makeScrub.ts";
import { stepsOf } from "../inputs/steps.ts";
import { useLocale } from "../locale/context.tsx";

export interface LiveNumberProps {
  readonly quantity: Quantity;
  readonly label: string;
  /** The number in words, where the sentence has some: "Half". */
  readonly words?: string | undefined;
}

export function LiveNumber(props: LiveNumberProps) {
  const { t, format } = useLocale();
  const quantity = props.quantity;
  const [field, setField] = createSignal<() => JSX.Element>();
  let element: HTMLSpanElement | undefined;
  const leave = (): void => void setField(undefined);
  const close = (): void => {
    leave();
    queueMicrotask(() => element?.focus());
  };
  const type = async (text: string): Promise<void> => {
    const { LiveField } = await import("./LiveField.tsx");
    setField(() => () => (
      <LiveField quantity={quantity} text={text} label={props.label} close={close} leave={leave} />
    ));
  };
  const shown = (): string => props.words ?? format.exact(quantity.base(), quantity.unit.text, 0);
  if (quantity.isResult) return <strong class="live-result">{shown()}</strong>;
  return (
    <Show
      when={field()}
      fallback={
        <span
          class="live"
          classList={{ "live-yours": quantity.isSet(), "live-wrong": quantity.error() !== undefined }}
          role="spinbutton"
          tabindex="0"
          aria-label={props.label}
          aria-valuenow={quantity.number()}
          aria-valuemin={finite(quantity.bounds.minimum)}
          aria-valuemax={finite(quantity.bounds.maximum)}
          aria-valuetext={quantity.spoken()}
          aria-invalid={quantity.error() !== undefined ? "true" : undefined}
          title={t("live.hint")}
          ref={(span) => {
            element = span;
            onCleanup(makeScrub(span, { ...quantity.scrub, press: () => type(quantity.text()) }));
          }}
          onKeyDown={(event) => press(event, quantity, type)}
        >
          {shown()}
        </span>
      }
    >
      {(typing) => typing()()}
    </Show>
  );
}

const finite = (bound: number): number | undefined => (Number.isFinite(bound) ? bound : undefined);

function press(event: KeyboardEvent, quantity: Quantity, type: (text: string) => void): void {
  if (event.ctrlKey || event.metaKey) return;
  const steps = stepsOf(event);
  if (steps !== undefined) quantity.step(steps);
  else if (event.key === "Home") quantity.set(quantity.scale.minimum);
  else if (event.key === "End") quantity.set(quantity.scale.maximum);
  else if (event.key === "Enter" || event.key === "F2") type(quantity.text());
  else if (event.key === "Delete" || event.key === "Backspace") quantity.reset();
  else if (/^[\d$.,(=−-]$/.test(event.key)) type(event.key);
  else return;
  event.preventDefault();
  quantity.commit();
}
