/** The first picture under a switch: this deal's loop or the money network. The choice outlives the opening of another deal. */
import "./network.css";
import { type Component, createComponent, createSignal, createUniqueId, For, Show } from "solid-js";
import { createLater } from "../createLater.ts";
import { networkEnglish } from "../locale/networkEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";

const network = createLater(async () => (await import("./NetworkPanel.tsx")).DealNetwork);
const [isNetwork, setNetwork] = createSignal(false);

export function PictureSwitch(props: { readonly loop: Component }) {
  const { t } = useLearned(networkEnglish);
  const name = createUniqueId();
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
                onChange={() => setNetwork(option)}
              />
              <span>{t(option ? "network.all" : "network.thisDeal")}</span>
            </label>
          )}
        </For>
      </fieldset>
      <Show when={isNetwork() && network()} fallback={createComponent(props.loop, {})}>
        {(Network) => createComponent(Network(), {})}
      </Show>
    </>
  );
}
