/** How the circular references of a part of the deal were solved, in words: whether they settle, how fast, and what moves what. */
import { createMemo, For } from "solid-js";
import type { GroupReport } from "../../engine/index.ts";
import { panels } from "../../model/panels.ts";
import { useWorkspace } from "../../store/context.ts";
import { useLocale } from "../locale/context.tsx";
import { useWords } from "../locale/words.tsx";
import { CircleFacts } from "./CircleFacts.tsx";
import { isUnused } from "./isUnused.ts";

export function CircleReport(props: { readonly section: string }) {
  const { calculation } = useWorkspace();
  const isHere = ({ members }: GroupReport): boolean =>
    members.some(({ variable }) => calculation.variable(variable)?.section === props.section);
  const panel = panels.find(({ key }) => key === props.section);
  const isIdle = (): boolean => panel !== undefined && isUnused(calculation, panel);
  const circles = createMemo(() => (isIdle() ? [] : calculation.circles().filter(isHere)));
  return <For each={circles()}>{(circle) => <Circle circle={circle} />}</For>;
}

function Circle(props: { readonly circle: GroupReport }) {
  const { t, format } = useLocale();
  const words = useWords();
  const members = (): readonly string[] => [
    ...new Set(props.circle.members.map(({ variable }) => words.label(variable))),
  ];
  return (
    <div class="circle" classList={{ "circle-wrong": props.circle.verdict !== "converged" }}>
      <h4 class="panel-title">{t("circle.title")}</h4>
      <CircleFacts circle={props.circle} />
      <p class="note">{t("circle.members", { members: format.list(members()) })}</p>
    </div>
  );
}
