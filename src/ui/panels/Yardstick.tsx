/** What the supplier has at stake as a part of a year's revenue, beside what the telecom makers had; every year is named. */
import { For, Show } from "solid-js";
import { cellAt, writeDate } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { useDeal } from "../createDeal.ts";
import { useLocale } from "../locale/context.tsx";
import { useWords } from "../locale/words.tsx";
import { itemsInUse } from "./itemsInUse.ts";

interface Bar {
  readonly name: string;
  readonly role: "supplier" | "peer";
  readonly exposure: number;
  readonly revenue: number;
  readonly ratio: number;
  /** The last day of the year of revenue, in base units. */
  readonly until: number;
}

export function Yardstick() {
  const { t, format } = useLocale();
  const words = useWords();
  const deal = useDeal();
  const { calculation } = useWorkspace();
  const value = (variable: string, ...items: readonly string[]): number => {
    const cell = cellAt(calculation.sheet, variable, items);
    return cell === undefined ? Number.NaN : calculation.value(cell);
  };
  const ofSupplier = (name: string, exposure: string, ratio: string): Bar => ({
    name,
    role: "supplier",
    exposure: value(exposure),
    revenue: value("supplierRevenue"),
    ratio: value(ratio),
    until: value("supplierRevenueDate"),
  });
  const bars = (): readonly Bar[] => {
    const supplier = words.item(deal.supplier());
    return [
      ofSupplier(t("yardstick.headline", { supplier }), "headlineExposure", "headlineExposureRatio"),
      ofSupplier(t("yardstick.paid", { supplier }), "paidExposure", "paidExposureRatio"),
      ...itemsInUse(calculation, "peers").map(
        (peer): Bar => ({
          name: words.item(peer),
          role: "peer",
          exposure: value("peerExposure", peer),
          revenue: value("peerRevenue", peer),
          ratio: value("peerExposureRatio", peer),
          until: value("peerRevenueDate", peer),
        }),
      ),
    ].filter(({ ratio }) => !Number.isNaN(ratio));
  };
  const longest = (): number => Math.max(...bars().map(({ ratio }) => ratio), 1e-9);
  const basis = ({ exposure, revenue, until }: Bar): string =>
    t(until === 0 ? "yardstick.basisUndated" : "yardstick.basis", {
      exposure: format.money(exposure),
      revenue: format.money(revenue),
      day: format.date(writeDate(until)),
    });
  return (
    <Show when={bars().length > 0}>
      <div>
        <h4 class="panel-title">{t("yardstick.title")}</h4>
        <ul class="yardstick">
          <For each={bars()}>
            {(bar) => (
              <li class={`yardstick-${bar.role}`}>
                <span class="yardstick-name">{bar.name}</span>
                <span
                  class="yardstick-bar"
                  aria-hidden="true"
                  style={{ "--part": String(Math.max(0, bar.ratio) / longest()) }}
                />
                <strong>{format.percent(bar.ratio, 1)}</strong>
                <span class="note">{basis(bar)}</span>
              </li>
            )}
          </For>
        </ul>
      </div>
    </Show>
  );
}
