/** Parties of the user's own: added by a name, and removed again with all that they pay and receive. */
import { createSignal, createUniqueId, For, Show } from "solid-js";
import { useWorkspace } from "../../store/context.ts";
import type { ItemComplaint } from "../../store/createWorkspace.ts";
import { networkEnglish } from "../locale/networkEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";

export function PartyForm() {
  const { t } = useLearned(networkEnglish);
  const { added, addItem, removeItem } = useWorkspace();
  const fieldId = createUniqueId();
  const complaintId = createUniqueId();
  const [name, setName] = createSignal("");
  const [complaint, setComplaint] = createSignal<ItemComplaint>();
  let field: HTMLInputElement | undefined;
  const add = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const found = await addItem("parties", name());
    setComplaint(found);
    if (found === undefined) setName("");
    field?.focus();
  };
  const remove = async (party: string): Promise<void> => {
    await removeItem("parties", party);
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
          aria-invalid={complaint() === undefined ? undefined : "true"}
          aria-describedby={complaint() === undefined ? undefined : complaintId}
          value={name()}
          onInput={(event) => {
            setName(event.currentTarget.value);
            setComplaint(undefined);
          }}
        />
      </label>
      <button type="submit" class="action">
        {t("network.addParty")}
      </button>
      <Show when={complaint()}>
        {(found) => (
          <p class="wrong" id={complaintId} role="alert">
            {t(`network.party.${found()}`)}
          </p>
        )}
      </Show>
      <Show when={added("parties").length > 0}>
        <ul class="network-added">
          <For each={added("parties")}>
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
