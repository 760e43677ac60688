import { describe, expect, test } from "vitest";
import { createDraft } from "../../../src/ui/inputs/createDraft.ts";
import { createQuantity } from "../../../src/ui/inputs/createQuantity.ts";
import { insideDeal, plain } from "../insideDeal.ts";

const draftOf = (variable: string, language: "en" | "nl" = "en") =>
  insideDeal((workspace) => {
    const quantity = createQuantity({ variable, items: [] });
    return { workspace, quantity, draft: createDraft(quantity) };
  }, language);

describe("a draft", () => {
  test("shows the value until something is typed, and how that is read", () => {
    const { draft } = draftOf("valuation");
    expect([draft.text(), draft.isOpen()]).toEqual(["$800.0B", false]);
    draft.type("1.2tn");
    expect([draft.text(), draft.isOpen(), draft.reading()]).toEqual(["1.2tn", true, 1.2e12]);
  });

  test("is taken as one step of undo", () => {
    const { draft, quantity, workspace } = draftOf("valuation");
    draft.type("900");
    expect(draft.take()).toBe(true);
    expect([quantity.number(), draft.isOpen()]).toEqual([900, false]);
    workspace.undo();
    expect(quantity.number()).toBe(800);
  });

  test("stays with its reason when it cannot be read, and the value stays in force", () => {
    const { draft, quantity } = draftOf("valuation");
    draft.type("abc");
    expect(draft.complaint()).toBeUndefined();
    expect(draft.take()).toBe(false);
    expect(draft.complaint()).toContain("“abc” is not a number.");
    expect([draft.text(), quantity.number()]).toEqual(["abc", 800]);
    draft.type("850");
    expect(draft.complaint()).toBeUndefined();
    draft.drop();
    expect(draft.text()).toBe("$800.0B");
  });

  test("is read and refused in the language of the page", () => {
    const { draft, quantity } = draftOf("valuation", "nl");
    draft.type("1,5");
    draft.take();
    expect([quantity.number(), plain(draft.text())]).toEqual([1.5, "$ 1,5 mld."]);
    draft.type("veel");
    draft.take();
    expect(draft.complaint()).toContain("“veel” is geen getal.");
  });
});
