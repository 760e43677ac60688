/** A scenario in the list of all: its name is changed in place; it is opened, moved, copied and deleted. */
import { createEffect, createSignal, on, Show } from "solid-js";
import type { Scenario } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { EditField } from "../dimensions/EditField.tsx";
import { focusLater } from "../dimensions/focusLater.ts";
import { scenariosEnglish } from "../locale/scenariosEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { useScenarios } from "./useScenarios.ts";

/** The id of a part of a row, by its place in the list. */
export const rowId = (index: number, part: Part): string => `scenario-${index}-${part}`;

type Part = "name" | "open" | "up" | "down" | "copy" | "delete";

/** The workbook as it is: opened like a scenario, and nothing else; then the changes that have no name, if there are. */
export function OwnRows(props: { readonly save: () => void }) {
  const { t } = useLearned(scenariosEnglish);
  const { overrides } = useWorkspace();
  const scenarios = useScenarios();
  return (
    <>
      <li class="scenarios-row">
        <span class="scenarios-own">{scenarios.ownTitle()}</span>
        <Opener
          id={rowId(-1, "open")}
          name={scenarios.ownTitle()}
          isOpen={scenarios.open() === undefined && !scenarios.isUnnamed()}
          open={() => void scenarios.show(undefined)}
        />
      </li>
      <Show when={scenarios.isUnnamed()}>
        <li class="scenarios-row">
          <span>{scenarios.title()}</span>
          <span class="note scenarios-count">{scenarios.count(overrides())}</span>
          <span class="scenarios-open scenarios-is-open">{t("scenarios.isOpen")}</span>
          <span class="scenarios-tools">
            <button type="button" class="tool" onClick={() => props.save()}>
              {t("scenarios.save")}
            </button>
          </span>
        </li>
      </Show>
    </>
  );
}

export interface ScenarioRowProps {
  readonly scenario: Scenario;
  readonly index: number;
}

export function ScenarioRow(props: ScenarioRowProps) {
  const { t } = useLearned(scenariosEnglish);
  const scenarios = useScenarios();
  const [reason, setReason] = createSignal<string>();
  const name = (): string => props.scenario.name;
  // What was said of one scenario is not said of the next that stands in its row.
  createEffect(on(name, () => setReason(undefined), { defer: true }));
  const move = (by: -1 | 1): void => {
    const { index } = props;
    setReason(scenarios.move(name(), by));
    if (reason() !== undefined) return;
    const [same, other] = by < 0 ? (["up", "down"] as const) : (["down", "up"] as const);
    focusLater(rowId(index + by, same), rowId(index + by, other));
  };
  const remove = (): void => {
    const { index } = props;
    scenarios.remove(name());
    focusLater(rowId(index, "delete"), rowId(index - 1, "delete"), rowId(-1, "open"));
  };
  const duplicate = (): void => {
    const { index } = props;
    setReason(scenarios.duplicate(name()));
    if (reason() === undefined) focusLater(rowId(index + 1, "name"));
  };
  return (
    <li class="scenarios-row">
      <EditField
        id={rowId(props.index, "name")}
        label={t("scenarios.newName", { name: name() })}
        value={name()}
        take={(to) => scenarios.rename(name(), to)}
      />
      <span class="note scenarios-count">{scenarios.count(props.scenario.overrides)}</span>
      <Opener
        id={rowId(props.index, "open")}
        name={name()}
        isOpen={scenarios.open() === name()}
        open={() => setReason(scenarios.show(name()))}
      />
      <span class="scenarios-tools">
        <button
          type="button"
          class="scenarios-tool"
          id={rowId(props.index, "up")}
          aria-label={t("scenarios.up", { name: name() })}
          title={t("scenarios.up", { name: name() })}
          disabled={props.index === 0}
          onClick={() => move(-1)}
        >
          ↑
        </button>
        <button
          type="button"
          class="scenarios-tool"
          id={rowId(props.index, "down")}
          aria-label={t("scenarios.down", { name: name() })}
          title={t("scenarios.down", { name: name() })}
          disabled={props.index === scenarios.list().length - 1}
          onClick={() => move(1)}
        >
          ↓
        </button>
        <button
          type="button"
          class="tool"
          id={rowId(props.index, "copy")}
          aria-label={t("scenarios.duplicateOf", { name: name() })}
          onClick={duplicate}
        >
          {t("scenarios.duplicate")}
        </button>
        <button
          type="button"
          class="tool"
          id={rowId(props.index, "delete")}
          aria-label={t("scenarios.deleteOf", { name: name() })}
          onClick={remove}
        >
          {t("scenarios.delete")}
        </button>
      </span>
      <Show when={reason()}>
        <p class="wrong scenarios-reason" role="alert">
          {reason()}
        </p>
      </Show>
    </li>
  );
}

interface OpenerProps {
  readonly id: string;
  readonly name: string;
  readonly isOpen: boolean;
  readonly open: () => void;
}

/** Opens a scenario; of the open one it says so, and keeps its place. */
function Opener(props: OpenerProps) {
  const { t } = useLearned(scenariosEnglish);
  return (
    <button
      type="button"
      class="tool scenarios-open"
      classList={{ "scenarios-is-open": props.isOpen }}
      id={props.id}
      aria-current={props.isOpen ? "true" : undefined}
      aria-label={t(props.isOpen ? "scenarios.openNow" : "scenarios.openOf", { name: props.name })}
      onClick={() => props.open()}
    >
      {t(props.isOpen ? "scenarios.isOpen" : "scenarios.open")}
    </button>
  );
}
