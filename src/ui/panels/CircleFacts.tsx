/** How a circular reference was solved, in words: whether it settles, in how many turns, and how fast. */
import { Show } from "solid-js";
import type { GroupReport } from "../../engine/index.ts";
import { useLocale } from "../locale/context.tsx";

export function CircleFacts(props: { readonly circle: GroupReport }) {
  const { t, format } = useLocale();
  const radius = (): number => props.circle.spectralRadius;
  return (
    <Show when={!props.circle.isBlocked} fallback={<p class="circle-verdict">{t("circle.blocked")}</p>}>
      <p class="circle-verdict">{t(`circle.${props.circle.verdict}`)}</p>
      <p>
        {t(props.circle.iterations === 1 ? "circle.once" : "circle.iterations", {
          count: props.circle.iterations,
        })}{" "}
        <Show when={Number.isFinite(props.circle.lastChange)}>
          {t(changeKey(props.circle.lastChange), {
            change: format.percent(props.circle.lastChange, 6, true),
          })}
        </Show>
      </p>
      <Show when={Number.isFinite(radius())}>
        <p>
          {t(radius() < 1 ? "circle.shrinks" : "circle.grows", {
            radius: format.plain(radius(), 3),
          })}
        </p>
      </Show>
    </Show>
  );
}

/** A change that is lost in rounding is told as such. */
function changeKey(change: number): "circle.exact" | "circle.tiny" | "circle.changed" {
  if (change === 0) return "circle.exact";
  return change < 1e-8 ? "circle.tiny" : "circle.changed";
}
