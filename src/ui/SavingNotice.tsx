/** The quiet word at the foot of the page: whether what is open is kept in this browser. */
import { useWorkspace } from "../store/context.ts";
import { useLocale } from "./locale/context.tsx";

export function SavingState() {
  const { t } = useLocale();
  const { keeping } = useWorkspace();
  return <p class="note saving-state">{t(`saving.${keeping.state()}`)}</p>;
}
