import { createRoot } from "solid-js";
import { describe, expect, test } from "vitest";
import { presets } from "../../../src/model/presets/presets.ts";
import { createComparison } from "../../../src/store/createComparison.ts";
import type { Workspace } from "../../../src/store/createWorkspace.ts";
import { type BridgeQuestion, createQuestion } from "../../../src/ui/bridge/createQuestion.ts";
import { insideDeal } from "../insideDeal.ts";

/** A question about these columns of the deal, in which the chip-spend share was changed. */
function asking(
  keys: readonly string[],
  check: (question: BridgeQuestion, workspace: Workspace) => void,
): void {
  insideDeal((workspace) => {
    workspace.set({ variable: "chipSpendShare", items: [] }, 60);
    createRoot((dispose) => {
      const names = presets.map(({ name }) => name);
      const comparison = createComparison(workspace, names);
      check(
        createQuestion(() => keys.flatMap((key) => comparison.column(key) ?? [])),
        workspace,
      );
      dispose();
    });
  });
}
const CLOSED = "preset:closed-2026-03";
const keysOf = (question: BridgeQuestion) => [question.from()?.key, question.to()?.key];

describe("The usual question", () => {
  test("is about the first column and what is open, and the effective valuation", () => {
    asking(["own", CLOSED, "open"], (question) => {
      expect(keysOf(question)).toEqual(["own", "open"]);
      expect(question.output()).toEqual({ variable: "effectiveValuation", items: [] });
      expect(question.asked()?.to.key).toBe("open");
    });
  });

  test("is about the first two where the first is open", () => {
    asking(["open", CLOSED, "own"], (question) => expect(keysOf(question)).toEqual(["open", CLOSED]));
  });

  test("is none where there is one column", () => {
    asking(["own"], (question) => expect(question.asked() === undefined).toBe(true));
  });
});

describe("A question", () => {
  test("is about what is chosen, and can be turned round", () => {
    asking(["own", CLOSED, "open"], (question) => {
      question.setFrom(CLOSED);
      question.swap();
      expect(keysOf(question)).toEqual(["open", CLOSED]);
    });
  });

  test("of something with its own about itself is none", () => {
    asking(["own", "open"], (question) => {
      question.setTo("own");
      question.setFrom("own");
      expect(question.asked() === undefined).toBe(true);
    });
  });

  test("about a result of each holder is about the supplier's at first", () => {
    asking(["own", "open"], (question) => {
      question.setVariable("ownershipAfter");
      expect(question.output()).toEqual({ variable: "ownershipAfter", items: ["Nvidia"] });
      expect(question.items()).toContainEqual(["SoftBank"]);
      question.setItems(["SoftBank"]);
      expect(question.output()).toEqual({ variable: "ownershipAfter", items: ["SoftBank"] });
      question.setVariable("effectiveCost");
      expect(question.items()).toEqual([]);
    });
  });

  test("can be asked whole from elsewhere", () => {
    asking(["own", CLOSED, "open"], (question) => {
      question.ask({ output: { variable: "effectiveCost", items: [] }, from: "open", to: CLOSED });
      expect(keysOf(question)).toEqual(["open", CLOSED]);
      expect(question.output()?.variable).toBe("effectiveCost");
    });
  });

  test("about a column that is taken away goes back to the usual one", () => {
    asking(["own", "open"], (question) => {
      question.setTo(CLOSED);
      expect(keysOf(question)).toEqual(["own", "open"]);
    });
  });
});
