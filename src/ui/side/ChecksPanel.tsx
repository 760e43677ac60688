/** Everything that is wrong in the sheet, by its first cause, each a way to where it can be mended; circular references below. */
import { type Accessor, For, type JSX, Show } from "solid-js";
import type { CellName, Problem } from "../../engine/index.ts";
import { useLocale } from "../locale/context.tsx";
import { useWords } from "../locale/words.tsx";
import type { CauseGroup } from "../sheet/causeGroups.ts";
import { countOf, type Findings } from "../sheet/findings.ts";
import { useComplaintText } from "../sheet/useComplaintText.ts";
import { CellLink } from "./CellLink.tsx";
import { CircleList } from "./CircleList.tsx";
import { MarkedFormula } from "./MarkedFormula.tsx";
import { useProblemText } from "./useProblemText.ts";

export function ChecksPanel(props: { readonly findings: Accessor<Findings> }) {
  const { t } = useLocale();
  const complaintText = useComplaintText();
  const found = (): Findings => props.findings();
  return (
    <>
      <Show when={countOf(found()) === 0}>
        <p class="side-value">{t("side.checks.well")}</p>
        <p class="note">{t("side.checks.wellNote")}</p>
      </Show>
      <Group title={t("side.checks.formulas")} entries={found().complaints}>
        {({ variable, complaints, reach }) => (
          <>
            <CellLink place={placeOf(variable, [])} edits />
            <For each={[...new Set(complaints.map(({ message }) => message))]}>
              {(message) => <p class="wrong">{complaintText(message)}</p>}
            </For>
            <MarkedFormula complaints={complaints} />
            <Reach count={reach} />
          </>
        )}
      </Group>
      <Group title={t("side.checks.missing")} entries={found().missing}>
        {({ variable, reach }) => (
          <>
            <CellLink place={placeOf(variable, [])} />
            <p class="note">{t("side.right.no_value")}</p>
            <Reach count={reach} />
          </>
        )}
      </Group>
      <Group title={t("side.checks.checks")} entries={found().checks}>
        {({ check, reach }) => (
          <>
            <CellLink place={placeOf(check.check.at ?? check.check.name, check.items)} />
            <Message problem={check} isWrong />
            <Blocks variables={check.check.blocks ?? []} />
            <Reach count={reach} />
          </>
        )}
      </Group>
      <Group title={t("side.checks.circles")} entries={found().circles}>
        {(group) => <Cause group={group} isWrong />}
      </Group>
      <Group title={t("side.checks.errors")} entries={found().errors}>
        {(group) => <Cause group={group} isWrong />}
      </Group>
      <Group title={t("side.checks.warnings")} entries={found().warnings}>
        {(warning) => (
          <>
            <CellLink place={warning.cell} />
            <Message problem={warning} />
          </>
        )}
      </Group>
      <Group title={t("side.checks.without")} note={t("side.checks.withoutNote")} entries={found().without}>
        {(group) => <Cause group={group} />}
      </Group>
      <Group title={t("side.checks.idle")} note={t("side.checks.idleNote")} entries={found().idle} isFolded>
        {(group) => <Cause group={group} />}
      </Group>
      <CircleList />
    </>
  );
}

interface GroupProps<T> {
  readonly title: string;
  readonly note?: string;
  readonly entries: readonly T[];
  readonly isFolded?: boolean;
  readonly children: (entry: T) => JSX.Element;
}

/** What is of one kind, under a heading that counts it; nothing where there is nothing. */
function Group<T>(props: GroupProps<T>) {
  const { t } = useLocale();
  const title = () => (
    <h3 class="side-heading">
      {t("side.checks.counted", { title: props.title, count: props.entries.length })}
    </h3>
  );
  const body = () => (
    <>
      <Show when={props.note}>
        <p class="note">{props.note}</p>
      </Show>
      <ul class="findings">
        <For each={props.entries}>{(entry) => <li>{props.children(entry)}</li>}</For>
      </ul>
    </>
  );
  return (
    <Show when={props.entries.length > 0}>
      <Show
        when={props.isFolded}
        fallback={
          <section class="side-part">
            {title()}
            {body()}
          </section>
        }
      >
        <details class="side-part side-fold">
          <summary>{title()}</summary>
          {body()}
        </details>
      </Show>
    </Show>
  );
}

/** So many of the cells where one thing began are named. */
const MOST_NAMED = 6;

function Cause(props: { readonly group: CauseGroup; readonly isWrong?: boolean }) {
  const { t } = useLocale();
  const hidden = (): number => props.group.causes.length - MOST_NAMED;
  return (
    <>
      <span class="finding-cells">
        <For each={props.group.causes.slice(0, MOST_NAMED)}>{(place) => <CellLink place={place} />}</For>
        <Show when={hidden() > 0}>
          <span class="note">{t("side.more", { count: hidden() })}</span>
        </Show>
      </span>
      <Message problem={props.group.error} isWrong={props.isWrong ?? false} />
      <Reach count={props.group.reach} />
    </>
  );
}

function Message(props: { readonly problem: Problem; readonly isWrong?: boolean }) {
  const problemText = useProblemText();
  return <p class={props.isWrong ? "wrong" : "note"}>{problemText(props.problem, true)}</p>;
}

function Blocks(props: { readonly variables: readonly string[] }) {
  const { t, format } = useLocale();
  const words = useWords();
  const names = (): string => {
    const labels = props.variables.slice(0, MOST_NAMED).map(words.label);
    const hidden = props.variables.length - labels.length;
    return format.list(hidden > 0 ? [...labels, t("side.others", { count: hidden })] : labels);
  };
  return (
    <Show when={props.variables.length > 0}>
      <p class="note">{t("side.checks.blocks", { names: names() })}</p>
    </Show>
  );
}

function Reach(props: { readonly count: number }) {
  const { t } = useLocale();
  return (
    <Show when={props.count > 0}>
      <p class="note">{t(props.count === 1 ? "side.reach.one" : "side.reach", { count: props.count })}</p>
    </Show>
  );
}

const placeOf = (variable: string, items: readonly string[]): CellName => ({ variable, items });
