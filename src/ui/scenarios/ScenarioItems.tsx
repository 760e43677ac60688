/** The scenarios of the workbook as entries of a menu: as published, changes without a name, and the named ones. */
import { For, Show } from "solid-js";
import { useWorkspace } from "../../store/context.ts";
import { PickerChoice } from "../presets/PickerItem.tsx";
import { useScenarios } from "./useScenarios.ts";

export interface ScenarioItemsProps {
  /** Closes the menu. */
  readonly close: () => void;
}

export function ScenarioItems(props: ScenarioItemsProps) {
  const { overrides } = useWorkspace();
  const scenarios = useScenarios();
  const show = (name: string | undefined) => (): void => {
    props.close();
    scenarios.show(name);
  };
  return (
    <>
      <PickerChoice
        title={scenarios.ownTitle()}
        isOpen={scenarios.open() === undefined && !scenarios.isUnnamed()}
        choose={show(undefined)}
      />
      <Show when={scenarios.isUnnamed()}>
        <PickerChoice
          title={scenarios.title()}
          end={scenarios.count(overrides())}
          isOpen={true}
          choose={props.close}
        />
      </Show>
      <For each={scenarios.list().map(({ name }) => name)}>
        {(name) => (
          <PickerChoice
            title={name}
            end={scenarios.count(scenarios.list().find((one) => one.name === name)?.overrides ?? {})}
            isOpen={scenarios.open() === name}
            choose={show(name)}
          />
        )}
      </For>
    </>
  );
}
