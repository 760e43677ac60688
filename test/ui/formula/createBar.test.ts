import { describe, expect, test } from "vitest";
import { deleteVariables } from "../../../src/document/variables.ts";
import { createBar } from "../../../src/ui/formula/createBar.ts";
import { insideBar } from "./insideBar.ts";

const bar = () => insideBar(() => createBar(() => {}));
const formulaOf = ({ workspace }: Awaited<ReturnType<typeof bar>>, name: string) =>
  workspace.calculation.sheet.variables.get(name)?.variable.formula;

describe("The bar", () => {
  test("is about the cell at the spot, and shows what stands there", async () => {
    const { result, goTo } = await bar();
    expect(result.shown()).toBeUndefined();
    expect(result.isTypable()).toBe(false);
    goTo("postMoney");
    expect(result.text()).toBe("preMoney + newMoney");
    expect(result.isOpen()).toBe(false);
  });

  test("stays with the cell for which something is typed", async () => {
    const { result, goTo, view } = await bar();
    goTo("postMoney");
    result.type("preMoney * 2");
    expect(view.typing()).toEqual({ variable: "postMoney", text: "preMoney * 2" });
    goTo("preMoney");
    expect(result.text()).toBe("preMoney * 2");
    expect(result.shown()?.place.variable).toBe("postMoney");
  });

  test("takes a formula as one step, and goes on", async () => {
    const inside = await bar();
    inside.goTo("postMoney");
    const steps = inside.workspace.history().length;
    inside.result.type("= preMoney * 2");
    inside.result.take("down");
    expect(formulaOf(inside, "postMoney")).toBe("preMoney * 2");
    expect(inside.workspace.history()).toHaveLength(steps + 1);
    expect(inside.moves).toEqual(["down"]);
    expect(inside.result.isOpen()).toBe(false);
  });

  test("does nothing with an unchanged text but go on", async () => {
    const { result, goTo, workspace, moves } = await bar();
    goTo("postMoney");
    const steps = workspace.history().length;
    result.take("down");
    result.type("preMoney + newMoney");
    result.take("right");
    expect(workspace.history()).toHaveLength(steps);
    expect(moves).toEqual(["down", "right"]);
  });

  test("does not take nothing, and says why", async () => {
    const inside = await bar();
    inside.goTo("postMoney");
    inside.result.type(" ");
    inside.result.take("down");
    expect(inside.result.refusal()).toBe("A variable needs a formula or a value. Escape keeps the old one.");
    expect(formulaOf(inside, "postMoney")).toBe("preMoney + newMoney");
    inside.result.type("1 $B");
    expect(inside.result.refusal()).toBeUndefined();
  });

  test("takes what is typed for one variable when another is begun", async () => {
    const inside = await bar();
    inside.goTo("postMoney");
    inside.result.type("preMoney * 2");
    inside.goTo("poolValue");
    inside.view.type("=");
    expect(formulaOf(inside, "postMoney")).toBe("preMoney * 2");
    expect(inside.result.shown()?.place.variable).toBe("poolValue");
    expect(inside.result.text()).toBe("=");
  });

  test("closes an unchanged text when the focus leaves, and keeps a changed one", async () => {
    const { result, goTo, view } = await bar();
    goTo("postMoney");
    view.type();
    expect(result.isOpen()).toBe(true);
    result.leave();
    expect([result.isOpen(), view.typing()]).toEqual([false, undefined]);
    result.type("1");
    result.leave();
    expect(result.text()).toBe("1");
  });

  test("gives a text up", async () => {
    const { result, goTo, moves } = await bar();
    goTo("postMoney");
    result.type("1");
    result.drop();
    expect(result.text()).toBe("preMoney + newMoney");
    expect(moves).toEqual(["stay"]);
  });

  test("has nothing more to say when its variable is deleted", async () => {
    const { result, goTo, workspace, view } = await bar();
    goTo("power");
    result.type("= preMoney");
    workspace.change(deleteVariables(["power"]));
    expect([result.isOpen(), view.typing()]).toEqual([false, undefined]);
  });
});
