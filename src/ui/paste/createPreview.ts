/** What a pasted text would change, as it is shown before it does; and doing it, as one step. */
import { type Accessor, createMemo, createSignal, untrack } from "solid-js";
import { setValues } from "../../document/values.ts";
import type { Habit } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { useLocale } from "../locale/context.tsx";
import { useWords } from "../locale/words.tsx";
import { useChange } from "../sheet/useChange.ts";
import { habitOf } from "./habit.ts";
import type { Pasting } from "./openPaste.ts";
import { type Plan, type Put, planPaste, valuesOf } from "./plan.ts";
import { type ReadTable, readTable } from "./readTable.ts";

export interface Preview {
  /** Why the text is no table, if it is none. */
  readonly complaint: Extract<ReadTable, { complaint: unknown }>["complaint"] | undefined;
  readonly habit: Accessor<Habit>;
  /** The numbers of the table show the habit. */
  readonly isHabitShown: boolean;
  /** A separator stands somewhere in the table. */
  readonly hasSeparators: boolean;
  setHabit(habit: Habit): void;
  readonly plan: Accessor<Plan>;
  /** Formulas may be overwritten. */
  readonly isOver: Accessor<boolean>;
  setOver(isOver: boolean): void;
  /** What would be pasted as things stand, in the order of the table. */
  readonly puts: Accessor<readonly Put[]>;
  /** Pastes; says why not, if not. */
  apply(): string | undefined;
}

export function createPreview({ text, target }: Pasting): Preview {
  const { calculation } = useWorkspace();
  const change = useChange();
  const { language } = useLocale();
  const words = useWords();
  const read = readTable(text);
  const table = "table" in read ? read.table : [];
  const shown = habitOf(table, untrack(language));
  const [chosen, setHabit] = createSignal<Habit>();
  const [isOver, setOver] = createSignal(false);
  const habit = (): Habit => chosen() ?? shown.habit;
  const plan = createMemo(() => {
    const isCertain = shown.isShown || chosen() !== undefined;
    return planPaste(table, target, calculation.sheet, { habit: habit(), isCertain, option: words.option });
  });
  const puts = createMemo(() =>
    isOver() ? [...plan().inputs, ...plan().formulas].sort(inOrder) : plan().inputs,
  );
  return {
    complaint: "complaint" in read ? read.complaint : undefined,
    habit,
    isHabitShown: shown.isShown,
    hasSeparators: table.some((row) => row.some((cell) => /\d[.,]\d/.test(cell))),
    setHabit,
    plan,
    isOver,
    setOver,
    puts,
    apply: () => {
      const values = valuesOf(plan(), calculation.sheet, {
        isAllowed: isOver(),
        valueAt: (cell) => untrack(() => calculation.value(cell)),
      });
      return change(setValues(values, { overFormulas: isOver() }));
    },
  };
}

const inOrder = (one: Put, other: Put): number => one.row - other.row || one.column - other.column;

/** Whether it is one value on one input: nothing that has to be seen before. */
export function isPlain({ plan }: Preview): boolean {
  const { inputs, formulas, unusable, outside, nBlank } = plan();
  return inputs.length === 1 && formulas.length + unusable.length + outside.length + nBlank === 0;
}
