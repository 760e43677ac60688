/** The deal: sentence and picture, then terms, owners and what follows, then charts. */
import { onCleanup } from "solid-js";
import { useWorkspace } from "../store/context.ts";
import { Charts } from "./Charts.tsx";
import { CapTable } from "./capTable/CapTable.tsx";
import { Headline } from "./headline/Headline.tsx";
import { OtherReading } from "./headline/OtherReading.tsx";
import { createInputFilter } from "./inputs/createInputFilter.ts";
import { InputPanel } from "./inputs/InputPanel.tsx";
import { KeyFigures } from "./KeyFigures.tsx";
import { Loop } from "./Loop.tsx";
import { useLocale } from "./locale/context.tsx";
import { ResultPanel } from "./results/ResultPanel.tsx";

export function DealTab(props: { readonly theme: "light" | "dark" }) {
  const { t } = useLocale();
  const workspace = useWorkspace();
  const filter = createInputFilter(workspace);
  onCleanup(() => workspace.commit());
  return (
    <div class="deal">
      <section class="lead" aria-labelledby="headline-title">
        <div class="lead-words">
          <h1 class="visually-hidden" id="headline-title">
            {t("headline.title")}
          </h1>
          <Headline />
          <OtherReading filter={filter} />
        </div>
        <div class="lead-picture">
          <Loop />
        </div>
      </section>
      <KeyFigures />
      <div class="columns">
        <InputPanel filter={filter} />
        <CapTable />
        <ResultPanel />
        <Charts theme={props.theme} />
      </div>
    </div>
  );
}
