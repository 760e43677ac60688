/** The first picture under a switch: this deal's loop or the money network. The choice outlives the opening of another deal. */
import "./network.css";
import { type Component, createComponent, createSignal, createUniqueId, For, Match, Switch } from "solid-js";
import { useDeal } from "../createDeal.ts";
import { createLater } from "../createLater.ts";
import { Needing } from "../deal/Needing.tsx";
import { LOOP } from "../deal/needs.ts";
import { isExposed, isWithoutRound } from "../headline/sentences.ts";
import { networkEnglish } from "../locale/networkEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";

const network = createLater(async () => (await import("./NetworkPanel.tsx")).DealNetwork);
const yardstick = createLater(async () => (await import("../panels/PanelChart.tsx")).PanelChart);
/** What was chosen; nothing yet. */
const [chosen, choose] = createSignal<boolean>();

export interface PictureSwitchProps {
  readonly loop: Component;
  readonly theme: "light" | "dark";
}

export function PictureSwitch(props: PictureSwitchProps) {
  const { t } = useLearned(networkEnglish);
  const deal = useDeal();
  const name = createUniqueId();
  /** Without a round there is no loop: where money is at stake, that is shown over revenue, else the network. */
  const isNetwork = (): boolean => chosen() ?? (isWithoutRound(deal) && !isExposed(deal));
  return (
    <>
      <fieldset class="filter picture-switch">
        <legend class="visually-hidden">{t("network.switch")}</legend>
        <For each={[false, true]}>
          {(option) => (
            <label class="filter-option">
              <input
                type="radio"
                name={name}
                checked={isNetwork() === option}
                onChange={() => choose(option)}
              />
              <span>{t(option ? "network.all" : "network.thisDeal")}</span>
            </label>
          )}
        </For>
      </fieldset>
      <Switch
        fallback={
          <Needing part="loop" of={LOOP}>
            {createComponent(props.loop, {})}
          </Needing>
        }
      >
        <Match when={isNetwork() && network()}>{(Network) => createComponent(Network(), {})}</Match>
        <Match when={!isNetwork() && isWithoutRound(deal) && isExposed(deal) && yardstick()}>
          {(Chart) =>
            createComponent(Chart(), {
              kind: "yardstick",
              get theme() {
                return props.theme;
              },
            })
          }
        </Match>
      </Switch>
    </>
  );
}
