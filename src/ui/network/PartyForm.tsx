/** Parties of the user's own: added by a name, and removed again with all that they pay and receive. */
import { createSignal, createUniqueId, For, Show } from "solid-js";
import type { Change } from "../../document/contents.ts";
import { addItem, deleteItem } from "../../document/items.ts";
import { refusalText } from "../../document/refusals.ts";
import { useWorkspace } from "../../store/context.ts";
import { dimensionNamed } from "../builtIn.ts";
import { networkEnglish } from "../locale/networkEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { partyComplaint } from "./partyComplaint.ts";

const PARTIES = "parties";

export function PartyForm() {
  const { t, pack } = useLearned(networkEnglish);
  const workspace = useWorkspace();
  const fieldId = createUniqueId();
  const complaintId = createUniqueId();
  const [name, setName] = createSignal("");
  const [complaint, setComplaint] = createSignal("");
  let field: HTMLInputElement | undefined;
  const dimension = () => dimensionNamed(workspace.calculation.sheet, PARTIES);
  const parties = (): readonly string[] => dimension()?.items ?? [];
  /** Those that the published deal does not have. */
  const added = (): readonly string[] => {
    const published = workspace.published()?.dimensions.find((one) => one.name === PARTIES);
    return published === undefined ? [] : parties().filter((party) => !published.items.includes(party));
  };
  const make = async (change: (dimension: string) => Change): Promise<string> => {
    try {
      await workspace.prepare();
    } catch {
      return t("network.party.unavailable");
    }
    const refusal = workspace.change(change(dimension()?.name ?? PARTIES));
    return refusal === undefined ? "" : refusalText(refusal, pack()?.refusals);
  };
  const add = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const party = name().trim();
    const found = partyComplaint(party, parties(), added().length);
    const said = found === undefined ? await make((to) => addItem(to, party)) : t(`network.party.${found}`);
    setComplaint(said);
    if (said === "") setName("");
    field?.focus();
  };
  const remove = async (party: string): Promise<void> => {
    setComplaint(await make((from) => deleteItem(from, party)));
    field?.focus();
  };
  return (
    <form class="network-add network-parties" onSubmit={add} noValidate>
      <label for={fieldId}>
        <span>{t("network.party")}</span>
        <input
          class="field-text"
          id={fieldId}
          type="text"
          autocomplete="off"
          spellcheck={false}
          data-typing=""
          ref={field}
          aria-invalid={complaint() === "" ? undefined : "true"}
          aria-describedby={complaint() === "" ? undefined : complaintId}
          value={name()}
          onInput={(event) => {
            setName(event.currentTarget.value);
            setComplaint("");
          }}
        />
      </label>
      <button type="submit" class="action">
        {t("network.addParty")}
      </button>
      <Show when={complaint()}>
        {(found) => (
          <p class="wrong" id={complaintId} role="alert">
            {found()}
          </p>
        )}
      </Show>
      <Show when={added().length > 0}>
        <ul class="network-added">
          <For each={added()}>
            {(party) => (
              <li>
                {party}{" "}
                <button type="button" class="link" onClick={() => remove(party)}>
                  {t("network.removeParty")}
                  <span class="visually-hidden"> {party}</span>
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </form>
  );
}
