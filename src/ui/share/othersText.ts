/** That files which were dropped with another were left: one is opened at a time. */
import type { Locale } from "../locale/context.tsx";

/** "" where there were none. */
export function othersText(t: Locale["t"], others: number): string {
  if (others <= 0) return "";
  return others === 1 ? t("share.otherLeft") : t("share.othersLeft", { count: others });
}
