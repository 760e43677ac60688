/** The deal: sentence and picture at once; terms, owners, what follows and charts right after the first paint. */
import { createComponent, onCleanup, Show } from "solid-js";
import { useWorkspace } from "../store/context.ts";
import { createLater } from "./createLater.ts";
import { Headline } from "./headline/Headline.tsx";
import { OtherReading } from "./headline/OtherReading.tsx";
import { createInputFilter, type InputFilter } from "./inputs/createInputFilter.ts";
import { KeyFigures } from "./KeyFigures.tsx";
import { DealLoop, Loop } from "./Loop.tsx";
import { loadRest } from "./loadRest.ts";
import { useLocale } from "./locale/context.tsx";
import { useDealTitle } from "./locale/dealTitle.ts";

const body = createLater(async () => (await loadRest()).DealBody);
const note = createLater(async () => (await loadRest()).DealNote);
const editedLead = createLater(async () => (await loadRest()).EditedLead);
const scenarioBar = createLater(async () => (await loadRest()).ScenarioBar);
const picker = createLater(async () => (await loadRest()).PresetPicker);

export function DealTab(props: { readonly theme: "light" | "dark" }) {
  const { t } = useLocale();
  const workspace = useWorkspace();
  const filter = createInputFilter(workspace);
  onCleanup(workspace.commit);
  return (
    <div class="deal">
      <Show
        when={workspace.isEdited()}
        fallback={
          <>
            <Lead filter={filter} theme={props.theme} />
            <KeyFigures />
          </>
        }
      >
        <Show when={editedLead()}>
          {(Edited) =>
            createComponent(Edited(), {
              filter,
              headline: Headline,
              loop: DealLoop,
              get theme() {
                return props.theme;
              },
            })
          }
        </Show>
      </Show>
      <Show when={scenarioBar()}>{(Bar) => createComponent(Bar(), {})}</Show>
      <div class="columns">
        <Show when={body()} fallback={<p class="note">{t("app.loading")}</p>}>
          {(Body) =>
            createComponent(Body(), {
              filter,
              get theme() {
                return props.theme;
              },
            })
          }
        </Show>
      </div>
    </div>
  );
}

interface LeadProps {
  readonly filter: InputFilter;
  readonly theme: "light" | "dark";
}

function Lead(props: LeadProps) {
  const { t } = useLocale();
  const title = useDealTitle();
  return (
    <section class="lead" aria-labelledby="headline-title">
      <div class="lead-words">
        <Show
          when={picker()}
          fallback={
            <h1 class="overline" id="headline-title">
              {title()}
              <span class="visually-hidden">: {t("headline.title")}</span>
            </h1>
          }
        >
          {(Picker) => createComponent(Picker(), {})}
        </Show>
        <Headline />
        <OtherReading filter={props.filter} />
        <Show when={note()}>{(Note) => createComponent(Note(), {})}</Show>
      </div>
      <div class="lead-picture">
        <Loop theme={props.theme} />
      </div>
    </section>
  );
}
