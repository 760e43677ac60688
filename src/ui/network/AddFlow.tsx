/** A payment that is not in the ledger yet: what for, from whom, to whom, how much a year. */
import { createSignal, createUniqueId, For, Show } from "solid-js";
import { cellAt, complaintSentence, inUnit, readQuantity, variableNamed } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { networkEnglish } from "../locale/networkEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { useWords } from "../locale/words.tsx";
import { FLOW_KINDS, type FlowKind, partiesOf } from "./createNetwork.ts";

export function AddFlow() {
  const { t, language, pack } = useLearned(networkEnglish);
  const words = useWords();
  const workspace = useWorkspace();
  const { calculation } = workspace;
  const parties = partiesOf(workspace);
  const [kind, setKind] = createSignal<FlowKind>("cloudFlow");
  const [from, setFrom] = createSignal(parties[0] ?? "");
  const [to, setTo] = createSignal(parties[1] ?? "");
  const [amount, setAmount] = createSignal("");
  const [complaint, setComplaint] = createSignal("");
  const complaintId = createUniqueId();

  const add = (event: SubmitEvent): void => {
    event.preventDefault();
    const place = { variable: kind(), items: [from(), to()] };
    const unit = variableNamed(calculation.sheet, kind())?.unit;
    const cell = cellAt(calculation.sheet, place.variable, place.items);
    if (unit === undefined || cell === undefined) return;
    if (from() === to()) return void setComplaint(t("network.addSame"));
    if (calculation.given(cell) !== 0) return void setComplaint(t("network.addThere"));
    const reading = readQuantity(amount(), unit, language());
    if ("complaint" in reading) return void setComplaint(complaintSentence(reading, pack()?.complaints));
    if (reading.value <= 0) return void setComplaint(t("network.addNothing"));
    workspace.set(place, inUnit(reading.value, unit));
    workspace.commit();
    setAmount("");
    setComplaint("");
  };

  return (
    <form class="network-add" onSubmit={add} noValidate>
      <PartChoice
        label={t("network.columnKind")}
        value={kind()}
        options={FLOW_KINDS}
        name={words.label}
        choose={setKind}
      />
      <PartChoice
        label={t("network.columnFrom")}
        value={from()}
        options={parties}
        name={words.item}
        choose={setFrom}
      />
      <PartChoice
        label={t("network.columnTo")}
        value={to()}
        options={parties}
        name={words.item}
        choose={setTo}
      />
      <label>
        <span>{t("network.columnYearly")}</span>
        <input
          class="field-text"
          type="text"
          inputmode="decimal"
          autocomplete="off"
          data-typing=""
          aria-invalid={complaint() === "" ? undefined : "true"}
          aria-describedby={complaint() === "" ? undefined : complaintId}
          value={amount()}
          onInput={(event) => setAmount(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="action">
        {t("network.add")}
      </button>
      <Show when={complaint()}>
        <p class="wrong" id={complaintId} role="alert">
          {complaint()}
        </p>
      </Show>
    </form>
  );
}

interface PartChoiceProps<Option extends string> {
  readonly label: string;
  readonly value: Option;
  readonly options: readonly Option[];
  readonly name: (option: Option) => string;
  readonly choose: (option: Option) => void;
}

function PartChoice<Option extends string>(props: PartChoiceProps<Option>) {
  const find = (option: string): Option => props.options.find((each) => each === option) ?? props.value;
  return (
    <label>
      <span>{props.label}</span>
      <select
        class="select"
        value={props.value}
        onChange={(event) => props.choose(find(event.currentTarget.value))}
      >
        <For each={props.options}>{(option) => <option value={option}>{props.name(option)}</option>}</For>
      </select>
    </label>
  );
}
