import { cleanup } from "@solidjs/testing-library";
import { afterEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { type Beside, besideGrid, lines } from "./besideGrid.tsx";

afterEach(cleanup);

const steps = ({ container }: Beside): string[] =>
  [...container.querySelectorAll<HTMLElement>("ol li")].map(lines);

const nvidia = { variable: "cheque", items: ["Nvidia"] };

async function history(): Promise<Beside> {
  const beside = await besideGrid({ side: "history" });
  for (const cheque of [25, 20]) {
    beside.workspace.set(nvidia, cheque);
    beside.workspace.commit();
  }
  return beside;
}

describe("the history", () => {
  test("has the newest step first, and marks the present", async () => {
    const beside = await history();
    expect(steps(beside)).toEqual([
      "Cheque, Nvidia: $25B → $20B now",
      "Cheque, Nvidia: $30B → $25B",
      "The beginning",
    ]);
    expect(beside.container.querySelectorAll("[aria-current=step]")).toHaveLength(1);
  });

  test("goes to a step by Enter, and keeps those after it", async () => {
    const beside = await history();
    beside.find("button", "The beginning").focus();
    await userEvent.keyboard("{Enter}");
    expect(beside.workspace.override(nvidia)).toBeUndefined();
    expect(steps(beside)).toEqual([
      "Cheque, Nvidia: $25B → $20B undone",
      "Cheque, Nvidia: $30B → $25B undone",
      "The beginning now",
    ]);
    expect(lines(document.activeElement as HTMLElement)).toBe("The beginning now");
    beside.find("button", "Cheque, Nvidia: $30B → $25B").click();
    expect(beside.workspace.override(nvidia)).toBe(25);
  });

  test("has undo and redo, where there is something to undo or redo", async () => {
    const beside = await history();
    const [undo, redo] = beside.role("button") as HTMLButtonElement[];
    const areOff = () => [undo, redo].map((button) => button?.ariaDisabled);
    expect(areOff()).toEqual(["false", "true"]);
    undo?.click();
    expect(steps(beside)[1]).toBe("Cheque, Nvidia: $30B → $25B now");
    expect(areOff()).toEqual(["false", "false"]);
    redo?.click();
    expect(steps(beside)[0]).toBe("Cheque, Nvidia: $25B → $20B now");
  });

  test("shows one step for a drag", async () => {
    const beside = await besideGrid({ side: "history" });
    for (const cheque of [29, 28, 27]) beside.workspace.set(nvidia, cheque);
    beside.workspace.commit();
    expect(steps(beside)).toEqual(["Cheque, Nvidia: $30B → $27B now", "The beginning"]);
  });

  test("shows a hundred of many steps, and more when asked", async () => {
    const beside = await besideGrid({ side: "history" });
    for (let cheque = 1; cheque <= 130; cheque++) {
      beside.workspace.set(nvidia, cheque);
      beside.workspace.commit();
    }
    expect(steps(beside)).toHaveLength(102);
    expect(steps(beside)[100]).toBe("30 more");
    beside.find("button", "30 more").click();
    expect(steps(beside)).toHaveLength(131);
    expect(steps(beside)[129]).toBe("Cheque, Nvidia: $30B → $1B");
  });
});
