/** CircleReport, with CircleFacts, which are also said beside the grid. */
import { describe, expect, test } from "vitest";
import { CircleReport } from "../../../src/ui/panels/CircleReport.tsx";
import { showPart, violationsIn } from "../dealPage.tsx";

describe("the report on a circle", () => {
  test("says in words that it settles, how fast, and what is in it", () => {
    const { words } = showPart(() => <CircleReport section="loop" />);
    // Each round is 0.4 × 0.75 × 0.83 = 0.249 of the one before.
    expect(words()).toContain("The circle settles.");
    expect(words()).toContain("Each turn moves it by 0.249 of what the turn before did; below 1 it settles.");
    expect(words()).toContain("In the circle: Total of the loop, by iteration.");
    expect(words()).not.toContain("feedback");
  });

  test("says that it runs away", () => {
    const { words, workspace } = showPart(() => <CircleReport section="loop" />);
    workspace.set({ variable: "returnedPerDollar", items: [] }, 120);
    expect(words()).toContain("The circle runs away: it has no answer.");
    expect(words()).toContain("from 1 on it never settles");
  });

  test("follows the feedback once it is on", async () => {
    const { container, words, workspace } = showPart(() => <CircleReport section="feedback" />, "nl");
    expect(words()).toBe("");
    workspace.set({ variable: "feedbackOn", items: [] }, "on");
    workspace.set({ variable: "valuationSensitivity", items: [] }, 5);
    workspace.set({ variable: "reinvestedGain", items: [] }, 100);
    workspace.commit();
    // 5 × 100 % × 3.75 % = 0.1875.
    expect(words()).toContain("De kring komt tot rust.");
    expect(words()).toMatch(/Elke omgang verschuift 0,18[78] van wat de vorige verschoof/);
    expect(await violationsIn(container)).toEqual([]);
  });
});
