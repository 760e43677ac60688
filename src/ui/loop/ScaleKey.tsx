/** A bar as wide as a band of a round amount: how to read the widths of a picture. */
import { createMemo } from "solid-js";
import { useLocale } from "../locale/context.tsx";
import { measureOf } from "./scale.ts";

export interface ScaleKeyProps {
  /** Dollars that `room` pixels stand for. */
  readonly span: number;
  readonly room: number;
}

export function ScaleKey(props: ScaleKeyProps) {
  const { t, format } = useLocale();
  const measured = createMemo(() => measureOf(props.span, props.room, 22));
  return (
    <span class="loop-key">
      <svg class="loop-key-bar" width="10" height="24" viewBox="0 0 10 24" aria-hidden="true">
        <path
          d={`M1 ${12 - measured().size / 2}H9M1 ${12 + measured().size / 2}H9M5 ${12 - measured().size / 2}v${measured().size}`}
        />
      </svg>
      {t("loop.measure", { amount: format.moneyShort(measured().amount) })}
    </span>
  );
}
