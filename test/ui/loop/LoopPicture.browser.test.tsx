import "../../../src/ui/styles/tokens.css";
import "../../../src/ui/styles/base.css";
import { render } from "@solidjs/testing-library";
import axe from "axe-core";
import { createSignal } from "solid-js";
import { afterEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { createLocale, LocaleProvider } from "../../../src/ui/locale/context.tsx";
import { dutch } from "../../../src/ui/locale/dutch.ts";
import type { LoopAmounts } from "../../../src/ui/loop/flows.ts";
import { LoopPicture, type LoopPictureProps } from "../../../src/ui/loop/LoopPicture.tsx";
import { contrast } from "../contrast.ts";
import { amountsOf, baseAmounts } from "./amounts.ts";

afterEach(() => {
  delete document.documentElement.dataset.theme;
});

const facts = {
  supplier: "Nvidia",
  customer: "OpenAI",
  postMoneyValuation: 800e9,
  supplierOwnership: 0.0375,
  wholeRoundRatio: 40 / 30,
};
const base: LoopPictureProps = { ...facts, ...baseAmounts };

async function show(props: LoopPictureProps = base, width = 760): Promise<HTMLElement> {
  await page.viewport(width + 16, 900);
  const { container } = render(() => <LoopPicture {...props} />);
  await frames(4);
  return container;
}

/** Waits for this many frames. */
async function frames(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise((done) => requestAnimationFrame(done));
}

const textOf = (container: HTMLElement, key: string): string =>
  [...container.querySelectorAll(`[data-text="${key}"] tspan tspan`)].map((run) => run.textContent).join(" ");

describe("the loop picture", () => {
  test("is an image with a name that says the finding and a description that says it all", async () => {
    const container = await show();
    const image = container.querySelector("svg[role=img]");
    const described = (attribute: string) =>
      document.getElementById(image?.getAttribute(attribute) ?? "")?.textContent;
    expect(described("aria-labelledby")).toBe("133\u202f% of Nvidia’s cheque comes back as hardware revenue");
    expect(described("aria-describedby")).toContain(
      "OpenAI spends $40B on Nvidia’s hardware and $60B elsewhere",
    );
    expect(container.querySelector("h3")?.textContent).toContain("133\u202f%");
  });

  test("labels every band with its amount", async () => {
    const container = await show();
    expect(textOf(container, "supplierCheque")).toBe("$30B cheque");
    expect(textOf(container, "hardwareRevenue")).toBe("$40B hardware revenue comes back");
    expect(textOf(container, "otherCheques")).toBe("$70B from other investors");
    expect(textOf(container, "costAndTax")).toBe("$7.6B cost and tax");
    expect(textOf(container, "finding")).toBe("133\u202f% of the cheque comes back");
    expect(textOf(container, "supplier")).toBe("Nvidia owns 3.75\u202f%");
  });

  test("has its numbers as a table: a row for each of the seven flows", async () => {
    const container = await show();
    const rows = [...container.querySelectorAll("tbody tr")].map((row) => row.lastElementChild?.textContent);
    expect(rows).toEqual(["$30.0B", "$70.0B", "$40.0B", "$60.0B", "$20.0B", "$7.6B", "$12.5B"]);
  });

  test("shows one colour's band for each flow, and says how wide a round amount is", async () => {
    const container = await show();
    const bands = [...container.querySelectorAll<SVGElement>(".loop-band")];
    expect(bands.map(({ dataset }) => `${dataset.flow} ${dataset.tone}`)).toEqual([
      "supplierCheque supplier",
      "otherCheques leak",
      "spentElsewhere leak",
      "hardwareRevenue customer",
      "boughtAnyway leak",
      "costAndTax leak",
      "kept supplier",
    ]);
    // 150 in 124 pixels: $20B is 16.5 pixels wide.
    expect(container.querySelector(".loop-key")?.textContent).toBe("$20B; widths are in proportion.");
    expect(container.querySelector(".loop-key path")?.getAttribute("d")).toContain("v16.53");
  });

  test("changes at once when an amount changes, without a change of its scale", async () => {
    const [cheque, setCheque] = createSignal(30e9);
    const { container } = render(() => (
      <LoopPicture {...base} supplierCheque={cheque()} otherCheques={100e9 - cheque()} />
    ));
    const path = () => container.querySelector('[data-flow="supplierCheque"]')?.getAttribute("d");
    const key = container.querySelector(".loop-key path")?.getAttribute("d");
    const before = path();
    setCheque(45e9);
    expect(path()).not.toBe(before);
    expect(textOf(container, "supplierCheque")).toBe("$45B cheque");
    expect(container.querySelector(".loop-key path")?.getAttribute("d")).toBe(key);
    expect(document.getAnimations()).toEqual([]);
  });

  test("speaks Dutch where the page does", async () => {
    const { container } = render(() => (
      <LocaleProvider
        locale={createLocale(
          () => "nl",
          () => dutch,
        )}
      >
        <LoopPicture {...base} />
      </LocaleProvider>
    ));
    expect(textOf(container, "hardwareRevenue")).toBe("$\u00a040\u00a0mld. hardwareomzet komt terug");
  });
});

describe("what is not known", () => {
  const because = "Chip-spend share is 120 %; it must be at most 100 %.";
  const unknown: LoopPictureProps = {
    ...base,
    hardwareRevenue: undefined,
    spentElsewhere: undefined,
    boughtAnyway: undefined,
    costAndTax: undefined,
    kept: undefined,
    wholeRoundRatio: undefined,
    reasons: { hardwareRevenue: because, spentElsewhere: because },
  };

  test("is drawn as an empty outline with the reason, never as an amount", async () => {
    const container = await show(unknown);
    const outlines = [...container.querySelectorAll<SVGElement>('[data-manner="unknown"]')];
    expect(outlines).toHaveLength(5);
    for (const outline of outlines) expect(getComputedStyle(outline).fill).toBe("none");
    expect(textOf(container, "hardwareRevenue")).toContain("Chip-spend share is 120 %;");
    expect(textOf(container, "finding")).toBe("");
    expect(container.querySelector(".loop-foot")?.textContent).toContain(because);
    expect(container.textContent).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe("its words", () => {
  const deals: readonly (readonly [string, LoopAmounts])[] = [
    ["the base case", baseAmounts],
    ["no cheque", { ...baseAmounts, supplierCheque: 0, otherCheques: 100e9 }],
    ["a round of 10,000", { ...baseAmounts, otherCheques: 9_970e9, spentElsewhere: 9_960e9 }],
    [
      "all spent on hardware",
      amountsOf({ round: 100e9, cheque: 0.3, hardware: 1, anyway: 0, margin: 0.75, tax: 0.17 }),
    ],
    [
      "a sale below cost",
      amountsOf({ round: 100e9, cheque: 0.3, hardware: 0.4, anyway: 0.5, margin: -0.5, tax: 0.17 }),
    ],
  ];
  for (const width of [288, 358, 600, 760])
    for (const [name, amounts] of deals)
      test(`do not touch each other or the frame at ${width} pixels: ${name}`, async () => {
        const container = await show({ ...base, ...amounts }, width);
        const frame = container.querySelector("svg")?.getBoundingClientRect() ?? new DOMRect();
        const boxes = [...container.querySelectorAll("text")].map((text) => text.getBoundingClientRect());
        expect(boxes.length).toBeGreaterThanOrEqual(8);
        for (const [i, box] of boxes.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(frame.left - 1);
          expect(box.right).toBeLessThanOrEqual(frame.right + 1);
          for (const other of boxes.slice(0, i)) {
            const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
            const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
            // Boxes of lines hold some air above and below the letters.
            expect(across > 0 && down > 5).toBe(false);
          }
        }
      });
});

describe("for everybody", () => {
  for (const theme of ["light", "dark"])
    test(`nothing is found by axe, and every band is seen at 3:1, when ${theme}`, async () => {
      document.documentElement.dataset.theme = theme;
      const container = await show();
      container.querySelector("details")?.setAttribute("open", "");
      const { violations } = await axe.run(container, { rules: { "target-size": { enabled: true } } });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      const paper = getComputedStyle(document.documentElement).backgroundColor;
      for (const band of container.querySelectorAll(".loop-band")) {
        const { fill, stroke } = getComputedStyle(band);
        expect(Math.max(contrast(fill, paper), contrast(stroke, paper))).toBeGreaterThanOrEqual(3);
      }
    });

  test("the markup holds no style of its own, which the page's policy would refuse", async () => {
    const container = await show();
    expect(container.querySelectorAll("[style]")).toHaveLength(0);
  });

  test("the drawing takes the width there is and never more", async () => {
    for (const width of [288, 358, 700]) {
      const container = await show(base, width);
      const box = container.querySelector("svg")?.getBoundingClientRect();
      expect(box?.right).toBeLessThanOrEqual(width + 16);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width + 16);
    }
  });
});
