/** The whole panel: NetworkPanel with FlowLedger, AddFlow, FlowMatrix, PartyForm, NetworkTable and NetworkDrawing. */
import { describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { DealNetwork, NetworkPanel } from "../../../src/ui/network/NetworkPanel.tsx";
import { NetworkSlot } from "../../../src/ui/network/NetworkSlot.tsx";
import { nextFrame, plain, type Shown, showPart, violationsIn } from "../dealPage.tsx";

async function show(language: "en" | "nl" = "en"): Promise<Shown> {
  await page.viewport(1280, 900);
  const shown = showPart(() => <NetworkPanel />, language);
  await nextFrame();
  return shown;
}
const find = <T extends Element>(container: Element, selector: string): T => {
  const found = container.querySelector<T>(selector);
  if (found === null) throw new Error(`There is no ${selector}`);
  return found;
};
const rowOf = (container: Element, name: string): HTMLElement => {
  const found = [...container.querySelectorAll<HTMLElement>(".network-ledger tbody tr")].find((row) =>
    row.querySelector("th")?.textContent?.startsWith(name),
  );
  if (found === undefined) throw new Error(`There is no row ${name}`);
  return found;
};
async function type(field: Element, text: string): Promise<void> {
  await userEvent.fill(field, text);
  await userEvent.keyboard("{Enter}");
  await nextFrame();
}
const amounts = (row: Element): readonly string[] =>
  [...row.querySelectorAll("td")].map((cell) => plain(cell.innerText));

describe("the ledger", () => {
  test("has every payment that is not nothing, by kind, with its status and source", async () => {
    const { container } = await show();
    expect([...container.querySelectorAll(".network-kind")].map(({ textContent }) => textContent)).toEqual([
      "Equity",
      "Hardware",
      "Cloud",
      "Loans and guarantees",
      "Cloud rented back",
    ]);
    const row = rowOf(container, "SoftBank → OpenAI");
    expect(find<HTMLInputElement>(row, ".field-text").value).toBe("30.0");
    expect(find<HTMLSelectElement>(row, "select").value).toBe("committed");
    expect(find(row, ".network-source").textContent).toContain("reported");
  });

  test("an amount that is typed moves the picture and the matrix", async () => {
    const { container } = await show();
    // Equity 77, hardware 114, cloud 116.42, loans 0.95, rented back 4 × 1.08: 312.69.
    expect(plain(find(container, ".network h3").textContent ?? "")).toContain("of $312.7B a year");
    await type(find(rowOf(container, "SoftBank → OpenAI"), ".field-text"), "40");
    expect(plain(find(container, ".network h3").textContent ?? "")).toContain("of $322.7B a year");
    expect(find(rowOf(container, "SoftBank → OpenAI"), ".network-source").textContent).toContain("yours");
  });

  test("a payment set to 0 leaves the list", async () => {
    const { container } = await show();
    await type(find(rowOf(container, "SoftBank → OpenAI"), ".field-text"), "0");
    expect(() => rowOf(container, "SoftBank → OpenAI")).toThrow();
  });

  test("a status that is chosen counts", async () => {
    const { container, workspace } = await show();
    workspace.set({ variable: "commitmentRung", items: [] }, "paid");
    workspace.commit();
    await nextFrame();
    // Nvidia's 2 into CoreWeave and Microsoft's 3.44 for its cloud are what is paid.
    expect(plain(find(container, ".network h3").textContent ?? "")).toContain("of $5.4B a year");
    expect(find(container, ".network-counting").textContent).toBe("Counting only what is paid.");
    await userEvent.selectOptions(find(rowOf(container, "SoftBank → OpenAI"), "select"), "paid");
    await nextFrame();
    expect(plain(find(container, ".network h3").textContent ?? "")).toContain("of $35.4B a year");
  });
});

describe("a flow that is added", () => {
  const choose = async (container: Element, from: string, to: string, amount: string): Promise<void> => {
    const form = find(container, ".network-add:not(.network-parties)");
    const [, payer, payee] = form.querySelectorAll("select");
    if (payer === undefined || payee === undefined) throw new Error("There are no choices");
    await userEvent.selectOptions(payer, from);
    await userEvent.selectOptions(payee, to);
    await userEvent.fill(find(form, "input"), amount);
    await userEvent.click(find(form, "button"));
    await nextFrame();
  };

  test("stands in the ledger with its amount, as the user's own", async () => {
    const { container, workspace } = await show();
    await choose(container, "AMD", "Oracle", "2.5");
    const row = rowOf(container, "AMD → Oracle");
    expect(find<HTMLInputElement>(row, ".field-text").value).toBe("2.5");
    expect(find(row, ".network-source").textContent).toContain("yours");
    workspace.undo();
    await nextFrame();
    expect(() => rowOf(container, "AMD → Oracle")).toThrow();
  });

  test("needs two parties, an amount that can be read, and a place that is free", async () => {
    const { container } = await show();
    const complaint = (): string => find(container, ".network-add .wrong").textContent ?? "";
    await choose(container, "AMD", "AMD", "2");
    expect(complaint()).toBe("A payment needs two parties: choose another.");
    await choose(container, "OpenAI", "Oracle", "2");
    expect(complaint()).toBe("This flow is in the list already: change its amount there.");
    await choose(container, "AMD", "Oracle", "much");
    expect(complaint()).not.toBe("");
    await choose(container, "AMD", "Oracle", "-2");
    expect(complaint()).toBe("A flow needs an amount above 0.");
  });
});

test("the matrix has who pays whom, with the sums of both", async () => {
  const { container } = await show();
  const rows = [...container.querySelectorAll(".network-matrix tbody tr")];
  const softBank = rows.find((row) => row.querySelector("th")?.textContent === "SoftBank");
  expect(amounts(softBank ?? container)).toEqual(["–", "30.0", "–", "–", "–", "–", "–", "–", "30.0"]);
  // OpenAI gets 30 from Nvidia, 15 from Amazon and 30 from SoftBank.
  expect(amounts(find(container, ".network-matrix tfoot tr"))[1]).toBe("75.0");
  expect(amounts(find(container, ".network-matrix tfoot tr")).at(-1)).toBe("312.7");
});

test("the parties have what comes through them, solved and by rounds, and what comes from outside to be typed", async () => {
  const { container } = await show();
  const table = find(container, ".table-parties");
  const softBank = [...table.querySelectorAll("tbody tr")].find((row) =>
    row.textContent?.startsWith("SoftBank"),
  );
  // It pays 30 and gets nothing: all of it comes from outside.
  expect(amounts(softBank ?? table).slice(0, 4)).toEqual(["0.0", "30.0", "−30.0", "30.0"]);
  expect(softBank?.querySelector("input")).not.toBeNull();
  expect(amounts(softBank ?? table).slice(5)).toEqual(["30.0", "30.0"]);
});

describe("a party of the user's own", () => {
  const add = async (container: Element, name: string): Promise<void> => {
    await userEvent.fill(find(container, ".network-parties input"), name);
    await userEvent.click(find(container, ".network-parties button"));
  };

  test("can pay and be paid, and is removed again", async () => {
    const { container } = await show();
    await add(container, "Anthropic");
    await expect
      .poll(() => container.querySelectorAll(".network-matrix tbody tr").length, { timeout: 20_000 })
      .toBe(9);
    expect(find(container, ".network-added").textContent).toContain("Anthropic");
    expect(find(container, ".network-foot").textContent).toContain("Without a flow: Anthropic.");
    await userEvent.click(find(container, ".network-added button"));
    await expect.poll(() => container.querySelectorAll(".network-matrix tbody tr").length).toBe(8);
  });

  test("needs a name of its own", async () => {
    const { container } = await show();
    const complaint = async (name: string): Promise<string> => {
      await add(container, name);
      await expect.poll(() => container.querySelector(".network-parties .wrong")).not.toBeNull();
      return find(container, ".network-parties .wrong").textContent ?? "";
    };
    expect(await complaint("  ")).toBe("A party needs a name.");
    expect(await complaint("nvidia")).toBe("There is a party of this name already.");
    expect(await complaint("A".repeat(41))).toBe("This name is too long: 40 characters at most.");
  });
});

test("the panel speaks Dutch where the page does", async () => {
  const { words } = await show("nl");
  expect(words()).toContain("Elke betaling, per jaar");
  expect(words()).toContain("per jaar gaat rond");
  expect(words()).not.toMatch(/\{\{|NaN|undefined/);
});

test("nothing is found by axe, on a page and on a phone", async () => {
  const { container } = await show();
  expect(await violationsIn(container)).toEqual([]);
  await page.viewport(390, 844);
  await nextFrame();
  expect(await violationsIn(container)).toEqual([]);
});

test("its place in the list of panels loads it", async () => {
  const { container } = showPart(() => <NetworkSlot />);
  await expect.poll(() => container.querySelector(".network-panel")).not.toBeNull();
});

test("the picture alone has the deal's numbers", () => {
  const { container } = showPart(() => <DealNetwork />);
  expect(container.querySelectorAll(".network-party")).toHaveLength(8);
});
