/** Which scenario is open, what it changes, and what can be done with it: one quiet line. */
import "./scenarios.css";
import { createSignal, createUniqueId, Match, onCleanup, Show, Switch } from "solid-js";
import { scenariosEnglish } from "../locale/scenariosEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { ChangedList } from "./ChangedList.tsx";
import { createChanges } from "./createChanges.ts";
import { NameForm } from "./NameForm.tsx";
import { beginNaming, endNaming, isListOpen, naming, refused, sayRefused } from "./opened.ts";
import { ScenarioActions } from "./ScenarioActions.tsx";
import { ScenarioMenu } from "./ScenarioMenu.tsx";
import { suggestedName } from "./suggestedName.ts";
import { useChangeText } from "./useChangeText.ts";
import { useScenarios } from "./useScenarios.ts";

export function ScenarioBar() {
  const { t } = useLearned(scenariosEnglish);
  const scenarios = useScenarios();
  const changes = createChanges();
  const [isUnfolded, setUnfolded] = createSignal(false);
  const listId = createUniqueId();
  let bar: HTMLElement | undefined;
  const hasChanges = (): boolean => changes.keys().length > 0;
  /** The focus stays in the bar where what had it goes. */
  const focusName = (): void =>
    queueMicrotask(() => bar?.querySelector<HTMLElement>(".scenario-name")?.focus());
  onCleanup(endNaming);
  sayRefused(undefined);
  return (
    <section class="scenario-bar" ref={bar} aria-label={t("scenarios.bar")}>
      <Show
        when={naming()}
        fallback={
          <div class="scenario-line">
            <div class="scenario-what">
              <span class="scenario-overline">{t("scenarios.title")}</span>
              <ScenarioMenu />
              <Show
                when={hasChanges()}
                fallback={<span class="note scenario-count">{scenarios.counted(changes.keys().length)}</span>}
              >
                <button
                  type="button"
                  class="scenario-fold"
                  aria-expanded={isUnfolded()}
                  aria-controls={listId}
                  onClick={() => setUnfolded(!isUnfolded())}
                >
                  {scenarios.counted(changes.keys().length)}
                </button>
              </Show>
            </div>
            <Show when={scenarios.open() !== undefined}>
              <span class="note scenario-live">{t("scenarios.live")}</span>
            </Show>
            <ScenarioActions begin={beginNaming} focusName={focusName} />
          </div>
        }
      >
        <Naming
          changes={changes}
          close={() => {
            endNaming();
            sayRefused(undefined);
            focusName();
          }}
        />
      </Show>
      <Show when={naming() === undefined && !isListOpen() && refused()}>
        <p class="wrong scenario-refused" role="alert">
          {refused()}
        </p>
      </Show>
      <Show when={isUnfolded() && hasChanges()}>
        <ChangedList id={listId} changes={changes} leave={focusName} />
      </Show>
    </section>
  );
}

interface NamingProps {
  readonly changes: ReturnType<typeof createChanges>;
  readonly close: () => void;
}

/** The field in which what is saved is named, or the open scenario renamed. */
function Naming(props: NamingProps) {
  const { t } = useLearned(scenariosEnglish);
  const scenarios = useScenarios();
  const write = useChangeText();
  const suggestion = (): string =>
    scenarios.free(suggestedName(props.changes.all().map(write), scenarios.open() ?? t("scenarios.keepAs")));
  return (
    <Switch
      fallback={
        <NameForm
          label={t("scenarios.nameField")}
          suggested={suggestion()}
          button={t("scenarios.saveDo")}
          take={scenarios.save}
          close={props.close}
        />
      }
    >
      <Match when={naming() === "rename" && scenarios.open()}>
        {(name) => (
          <NameForm
            label={t("scenarios.newName", { name: name() })}
            suggested={name()}
            button={t("scenarios.renameDo")}
            take={(to) => scenarios.rename(name(), to)}
            close={props.close}
          />
        )}
      </Match>
    </Switch>
  );
}
