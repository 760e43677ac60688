/** Which tab the address names: #deal, #sheet or #about; back and forward work. */
import { type Accessor, createSignal, onCleanup } from "solid-js";

export const TABS = ["deal", "sheet", "about"] as const;
export type Tab = (typeof TABS)[number];

export function createRoute(): Accessor<Tab> {
  const read = (): Tab => TABS.find((tab) => window.location.hash === `#${tab}`) ?? "deal";
  const [tab, setTab] = createSignal(read());
  const follow = (): void => void setTab(read());
  window.addEventListener("hashchange", follow);
  onCleanup(() => window.removeEventListener("hashchange", follow));
  return tab;
}
