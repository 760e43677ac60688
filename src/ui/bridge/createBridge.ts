/**
 * The answer to a question that may change: found in slices, so that the page never stands still; the latest question
 * wins, and the answer before stays until the new one is there.
 */
import { type Accessor, createEffect, createSignal, onCleanup, untrack } from "solid-js";
import { type Bridge, slicedBridge } from "../../analysis/bridge.ts";
import type { Sheet } from "../../engine/index.ts";
import type { Column } from "../../store/createComparison.ts";

export interface AskedBridge {
  readonly from: Column;
  readonly to: Column;
  /** The page's own sheet, and the cell in it that is asked about. */
  readonly sheet: Sheet;
  readonly cell: number;
}

/** An answer, and what it was about at that time. */
export interface AnsweredBridge {
  readonly asked: AskedBridge;
  readonly fromSheet: Sheet;
  readonly toSheet: Sheet;
  /** The cell in the one sheet and in the other. */
  readonly cell: number;
  readonly toCell: number;
  /** "missing": one of the two does not have what is asked about. */
  readonly bridge: Bridge | { readonly kind: "missing" };
}

export interface LiveBridge {
  readonly answer: Accessor<AnsweredBridge | undefined>;
  /** Whether the answer is an older one, or still to come. */
  readonly isWorking: Accessor<boolean>;
  /** How much of the work is done, from 0 to 1. */
  readonly progress: Accessor<number>;
}

export interface BridgeTiming {
  /** How long values must have been at rest before the answer is found anew, in milliseconds. */
  readonly rest: number;
  /** Lets the page do other things. */
  readonly pause: () => Promise<unknown>;
}

const USUAL: BridgeTiming = { rest: 200, pause: () => new Promise((done) => setTimeout(done)) };

/** Nothing is asked while `asked` gives nothing. */
export function createBridge(
  asked: Accessor<AskedBridge | undefined>,
  { rest, pause }: BridgeTiming = USUAL,
): LiveBridge {
  const [answer, setAnswer] = createSignal<AnsweredBridge>();
  const [isWorking, setWorking] = createSignal(false);
  const [progress, setProgress] = createSignal(0);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;
  const find = async (question: AskedBridge): Promise<void> => {
    const ticket = ++latest;
    const work = workOn(question);
    let step = work.next();
    while (step.done !== true) {
      setProgress(step.value);
      await pause();
      if (ticket !== latest) return;
      step = work.next();
    }
    const found = step.value;
    setAnswer(() => found);
    setWorking(false);
  };
  createEffect((before: AskedBridge | undefined) => {
    const question = asked();
    clearTimeout(timer);
    latest++;
    if (question === undefined) {
      setWorking(false);
      return question;
    }
    // Whoever asks is told of every recalculation of the two.
    question.from.calculation();
    question.to.calculation();
    setWorking(true);
    setProgress(0);
    if (before !== undefined && isSame(before, question)) timer = setTimeout(() => void find(question), rest);
    else untrack(() => void find(question));
    return question;
  }, undefined);
  onCleanup(() => {
    clearTimeout(timer);
    latest++;
  });
  return { answer, isWorking, progress };
}

const isSame = (one: AskedBridge, other: AskedBridge): boolean =>
  one.from === other.from && one.to === other.to && one.cell === other.cell;

function* workOn(asked: AskedBridge): Generator<number, AnsweredBridge, void> {
  const { from, to, sheet, cell } = asked;
  const [output, toOutput] = [from.cellFor(cell), to.cellFor(cell)];
  if (output === undefined || toOutput === undefined)
    // Then it is called as on the page, which has it.
    return { asked, fromSheet: sheet, toSheet: sheet, cell, toCell: cell, bridge: { kind: "missing" } };
  const context = { asked, fromSheet: from.sheet, toSheet: to.sheet, cell: output, toCell: toOutput };
  const question = { from: from.calculation(), to: to.calculation(), output, toOutput };
  return { ...context, bridge: yield* slicedBridge(question) };
}
