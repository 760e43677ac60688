import { describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { Headline } from "../../../src/ui/headline/Headline.tsx";
import { OtherReading } from "../../../src/ui/headline/OtherReading.tsx";
import { createInputFilter } from "../../../src/ui/inputs/createInputFilter.ts";
import { createDealWorkspace, plain, showPart, violationsIn } from "../dealPage.tsx";

/** A Headline is made of a Sentence each clause; LiveNumber and its LiveField for inputs, Result for the rest. */
const numberNamed = (container: HTMLElement, name: string): HTMLElement => {
  const found = container.querySelector<HTMLElement>(`[role=spinbutton][aria-label="${name}"]`);
  if (found === null) throw new Error(`There is no number called ${name}.`);
  return found;
};

describe("the headline", () => {
  test("keeps the number that is moved on the page while the sentence around it changes", async () => {
    const { container, workspace } = showPart(() => <Headline />);
    const cheque = numberNamed(container, "Cheque, Nvidia");
    cheque.focus();
    await userEvent.keyboard("{Home}");
    expect(plain(container.innerText)).toContain("Nvidia puts $0B into a round");
    expect(plain(container.innerText)).toContain("without a cheque from Nvidia.");
    expect(numberNamed(container, "Cheque, Nvidia")).toBe(cheque);
    expect(document.activeElement).toBe(cheque);
    workspace.undo();
    expect(plain(container.innerText)).toContain("$40B comes back, 133 % of the cheque.");
  });

  test("is a sentence for another supplier, that holds shares already", () => {
    const { words, workspace } = showPart(() => <Headline />);
    workspace.set({ variable: "supplier", items: [] }, "Microsoft");
    expect(words()).toContain(
      "Microsoft puts $10B into a round of $100B that values OpenAI at $800B after the money. " +
        "Its stake goes from 27 % to 24.88 %; holders who buy nothing are diluted by 12.5 %. " +
        "OpenAI spends 40 % of the round on Microsoft hardware: $40B comes back, 400 % of the cheque.",
    );
  });

  test("is a sentence for the investors that take what is left, whose cheque is no input", () => {
    const { container, words, workspace } = showPart(() => <Headline />);
    workspace.set({ variable: "supplier", items: [] }, "New investors");
    expect(words()).toContain("The group “New investors” puts $20B into a round of $100B");
    expect(container.querySelector("[aria-label='Cheque, New investors']")).toBeNull();
  });

  test("says who the customer is in the user's word", () => {
    const { words, workspace } = showPart(() => <Headline />);
    workspace.set({ variable: "customer", items: [] }, "$& [cheque] {{x}}");
    expect(words()).toContain("values $& [cheque] {{x}} at $800B");
  });

  test("tells a negative effective cost as a gain, and a loss on the hardware as a loss", () => {
    const { words, workspace } = showPart(() => <Headline />);
    workspace.set({ variable: "baselineShare", items: [] }, 0);
    workspace.set({ variable: "cheque", items: ["Nvidia"] }, 20);
    expect(words()).toContain(
      "None of it would have been bought anyway, and the profit on the rest pays for the whole stake, with $4.9B to spare.",
    );
    workspace.set({ variable: "grossMargin", items: [] }, -10);
    expect(words()).toContain(
      "and the rest is sold at a loss: the stake really costs $24B, as if OpenAI were valued at $960B.",
    );
    workspace.set({ variable: "baselineShare", items: [] }, 100);
    expect(words()).toContain(
      "All of it would have been bought anyway, so the stake costs its full price of $20B",
    );
  });

  test("adds up the routes where chip spend is built up by route", async () => {
    const { words, workspace } = showPart(() => <Headline />);
    workspace.set({ variable: "spendMode", items: [] }, "routes");
    expect(words()).toMatch(
      /Over all routes, OpenAI spends [\d.]+ % of the round on Nvidia hardware: \$[\d.]+B comes back/,
    );
    workspace.set({ variable: "routeShare", items: ["Oracle"] }, 90);
    await expect
      .poll(words, { timeout: 20_000 })
      .toContain("over several routes; how much comes back cannot be said: a share is out of range");
  });

  test("says how much counts where not everything does, so that no figure is taken for the whole deal", () => {
    const { words, workspace } = showPart(() => <Headline />);
    workspace.set({ variable: "chequeStatusShare", items: ["Nvidia", "letterOfIntent"] }, 50);
    workspace.set({ variable: "chequeStatusShare", items: ["Nvidia", "paid"] }, 50);
    workspace.set({ variable: "commitmentRung", items: [] }, "paid");
    // Half of Nvidia's 30 is paid, and nothing else of the round.
    expect(words()).toContain(
      "Counting only what is paid, Nvidia puts $15B of its $30B into $15B of a round of $100B that values OpenAI at",
    );
    workspace.set({ variable: "commitmentRung", items: [] }, "committed");
    expect(words()).toContain("Counting only what is committed or paid, Nvidia puts $15B of its $30B");
  });

  test("of a deal without a round says what is at stake, over the revenue of which year", () => {
    const { words, workspace } = showPart(() => <Headline />);
    workspace.openPreset("lucent-1999");
    const lucent = showPart(() => <Headline />, "en", workspace);
    expect(lucent.words()).toBe(
      "There is no round. Lucent has $8.1B at stake with its customers, 21 % of its revenue of $37.92B in 1999.",
    );
    workspace.set({ variable: "supplierRevenue", items: [] }, 0);
    expect(lucent.words()).toContain("what part of its revenue that is cannot be said: ");
    expect(words()).not.toContain("NaN");
  });

  test("ends with what the tranches come to, and what warrants are worth: MoreSentences", async () => {
    const { words, workspace } = showPart(() => <Headline />);
    expect(words()).not.toContain("tranches");
    workspace.set({ variable: "trancheCount", items: [] }, 2);
    // Two halves of Nvidia's 30 at one price on one day are the whole at 800: 3.75 %.
    await expect
      .poll(words, { timeout: 20_000 })
      .toContain(
        "In 2 tranches Nvidia pays $30B by year 0 and then owns 3.75 %, at an average entry valuation of $",
      );
    for (const tranche of ["1", "2"])
      workspace.set({ variable: "trancheCondition", items: [tranche] }, "fails");
    expect(words()).toContain("None of the 2 tranches is paid.");
    workspace.openPreset("amd-warrant");
    const amd = showPart(() => <Headline />, "en", workspace);
    await expect
      .poll(amd.words)
      .toContain("There is no round. AMD gives OpenAI warrants on 160 M shares of its own;");
  });

  test("explains a missing number when it is pressed, in Dutch as well", async () => {
    const { container, words, workspace } = showPart(() => <Headline />, "nl");
    workspace.set({ variable: "roundSize", items: [] }, 900);
    await expect
      .poll(words, { timeout: 20_000 })
      .toContain("Wat het dan bezit, valt niet te zeggen: vóór het geld blijft er niets over");
    await userEvent.click(container.querySelector(".error-mark") as Element);
    const explanation = container.querySelector<HTMLElement>(".explanation:popover-open");
    expect(plain(explanation?.innerText ?? "")).toContain("laat vóór het geld niets over");
    expect(plain(explanation?.innerText ?? "")).toContain("Naar Waardering");
    expect(await violationsIn(container)).toEqual([]);
  });

  test("keeps wrong text with its reason, and gives it up on Escape", async () => {
    const { container } = showPart(() => <Headline />);
    numberNamed(container, "Valuation").focus();
    await userEvent.keyboard("9");
    await expect.poll(() => document.activeElement?.className).toBe("live-text");
    await userEvent.keyboard("x{Enter}");
    const field = container.querySelector<HTMLInputElement>(".live-text");
    expect(field?.value).toBe("9x");
    expect(field?.getAttribute("aria-invalid")).toBe("true");
    expect(container.querySelector(".live-reason")?.textContent).toContain("“x” does not fit here");
    await userEvent.keyboard("{Escape}");
    await expect.poll(() => document.activeElement).toBe(numberNamed(container, "Valuation"));
    expect(numberNamed(container, "Valuation").textContent).toBe("$800B");
  });
});

describe("the lines under it", () => {
  test("say nothing of another reading where there is no round", () => {
    const workspace = createDealWorkspace();
    workspace.openPreset("lucent-1999");
    const { words } = showPart(() => <OtherReading filter={createInputFilter(workspace)} />, "en", workspace);
    expect(words()).not.toContain("Read");
  });

  test("tell the other reading, or why there is none, and count the inputs by source", async () => {
    const workspace = createDealWorkspace();
    const { container, words } = showPart(
      () => <OtherReading filter={createInputFilter(workspace)} />,
      "en",
      workspace,
    );
    expect(words()).toContain(
      "Read “$800B” as before the money and earlier holders lose 11.11 % instead; Nvidia would own 3.33 %.",
    );
    (container.querySelector("button") as HTMLElement).click();
    workspace.set({ variable: "valuation", items: [] }, 90);
    expect(words()).toContain("Read “$90B” as after the money and there is no answer: ");
    expect(words()).toMatch(/\d+ inputs are reported, \d+ are assumptions, 2 yours\./);
  });
});
