/** Each published stake in words: whether it follows from the round, and if not, what it may have meant. */
import { For, Show } from "solid-js";
import { cellAt } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { dimensionOf, itemsInUse } from "../itemsInUse.ts";
import { useLocale } from "../locale/context.tsx";
import { useWords } from "../locale/words.tsx";
import { likelyReadings } from "./likelyReadings.ts";

export function Claims() {
  const { calculation } = useWorkspace();
  const value = (variable: string, ...items: readonly string[]): number => {
    const cell = cellAt(calculation.sheet, variable, items);
    return cell === undefined ? Number.NaN : calculation.value(cell);
  };
  const claimed = () =>
    itemsInUse(calculation, "holders").filter((holder) => value("publishedStake", holder) > 0);
  return (
    <Show when={claimed().length > 0}>
      <ul class="claims">
        <For each={claimed()}>{(holder) => <Claim holder={holder} value={value} />}</For>
      </ul>
    </Show>
  );
}

interface ClaimProps {
  readonly holder: string;
  readonly value: (variable: string, ...items: readonly string[]) => number;
}

function Claim(props: ClaimProps) {
  const { t, format } = useLocale();
  const words = useWords();
  const { calculation } = useWorkspace();
  const holds = (): boolean => props.value("claimHolds", props.holder) === 1;
  const readings = () =>
    (dimensionOf(calculation, "readings")?.items ?? []).map((reading) => ({
      reading,
      gap: props.value("readingGap", props.holder, reading),
      fits: props.value("readingFits", props.holder, reading) === 1,
    }));
  const other = (): string => {
    if (holds()) return "";
    const likely = likelyReadings(readings());
    const [first] = likely;
    if (first === undefined) return "";
    return t(first.fits ? "claims.fits" : "claims.nearest", {
      readings: format.list(likely.map(({ reading }) => `“${words.item(reading)}”`)),
      gap: format.points(Math.abs(first.gap)).replace("+", ""),
    });
  };
  return (
    <li>
      <strong>
        {words.item(props.holder)}, {format.percent(props.value("publishedStake", props.holder), 2)}
      </strong>{" "}
      <span classList={{ "claim-wrong": !holds() }}>{t(holds() ? "claims.holds" : "claims.breaks")}</span>{" "}
      <Show when={!holds()}>
        {t("claims.gap", { gap: format.points(props.value("claimGap", props.holder)) })} {other()}
      </Show>
    </li>
  );
}
