import { expect, test } from "vitest";
import { userEvent, page as window } from "vitest/browser";
import { FormulaCopy } from "../../../src/ui/formula/FormulaCopy.tsx";
import { showPart } from "../dealPage.tsx";
import { showFormulaBar } from "./formulaPage.tsx";
import { createPoolWorkspace } from "./poolWorkspace.ts";

test("The copy colours each piece by what it is, and marks what is wrong", () => {
  const { container } = showPart(() => (
    <FormulaCopy
      ref={() => {}}
      spans={[
        { kind: "function", text: "sum", isWrong: false, isPaired: false },
        { kind: "bracket", text: "(", isWrong: false, isPaired: true },
        { kind: "unknown", text: "x", isWrong: true, isPaired: false },
      ]}
    />
  ));
  const classes = [...container.querySelectorAll("span")].map(({ className }) => className);
  expect(classes).toEqual(["fbar-function", "fbar-bracket fbar-pair", "fbar-unknown fbar-wrong"]);
});

test("The copy's letters stand where the text area's do, over several lines and on a phone", async () => {
  await window.viewport(390, 844);
  const page = await showFormulaBar("en", await createPoolWorkspace());
  page.goTo("postMoney");
  page.view.type("max(preMoney, newMoney) + sum(preMoney) + if(poolShare > 5%, 1 $B, 0) + newMoney");
  await expect.poll(() => document.activeElement).toBe(page.field);
  const copy = page.container.querySelector(".fbar-copy") as HTMLElement;
  const sizes = ({ clientWidth, scrollHeight }: HTMLElement) => [clientWidth, scrollHeight];
  expect(sizes(copy)).toEqual(sizes(page.field));
  expect(copy.scrollHeight).toBeGreaterThan(45);
  const [own, others] = [getComputedStyle(copy), getComputedStyle(page.field)];
  for (const style of [
    "fontFamily",
    "fontSize",
    "lineHeight",
    "letterSpacing",
    "whiteSpace",
    "padding",
  ] as const)
    expect([style, own[style]]).toEqual([style, others[style]]);
  await window.viewport(1280, 800);
});

test("On a phone the list covers neither the field nor what is said below it, and stays on the screen", async () => {
  await window.viewport(390, 844);
  const page = await showFormulaBar("en", await createPoolWorkspace());
  page.goTo("postMoney");
  page.view.type("preMoney + newMoney + preMoney + ");
  await expect.poll(() => document.activeElement).toBe(page.field);
  await userEvent.keyboard("p");
  const list = page.container.querySelector(".fbar-list")?.getBoundingClientRect() as DOMRect;
  const note = page.container.querySelector(".fbar-note")?.getBoundingClientRect() as DOMRect;
  expect(list.top).toBeGreaterThanOrEqual(note.bottom);
  expect(list.left).toBeGreaterThanOrEqual(0);
  expect(list.right).toBeLessThanOrEqual(390);
  await window.viewport(1280, 800);
});
