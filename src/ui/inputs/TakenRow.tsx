/** An item that takes what the others leave: a result among inputs. */
import { useWorkspace } from "../../store/context.ts";
import { useLocale } from "../locale/context.tsx";

export function TakenRow(props: { readonly cell: number; readonly label: string; readonly unit: string }) {
  const { t, format } = useLocale();
  const { calculation } = useWorkspace();
  const value = (): number => calculation.value(props.cell);
  return (
    <div class="input input-compact input-taken">
      <div class="input-head">
        <span class="input-label">{props.label}</span>
        <span class="input-result">
          {Number.isNaN(value()) ? t("result.none") : format.amount(value(), props.unit)}
        </span>
      </div>
      <span class="note">{t("input.taken")}</span>
    </div>
  );
}
