import "../../../src/ui/styles/index.ts";
import "../../../src/ui/styles/body.ts";
import { render } from "@solidjs/testing-library";
import axe from "axe-core";
import { createSignal } from "solid-js";
import { afterEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { createLocale, LocaleProvider } from "../../../src/ui/locale/context.tsx";
import { dutch } from "../../../src/ui/locale/dutch.ts";
import { NetworkPicture, type NetworkPictureProps } from "../../../src/ui/network/NetworkPicture.tsx";
import { contrast } from "../contrast.ts";
import { sample, sampleFlows } from "./sampleNetwork.ts";

afterEach(() => {
  delete document.documentElement.dataset.theme;
});

async function show(props: NetworkPictureProps = sample, width = 760): Promise<HTMLElement> {
  await page.viewport(width + 16, 900);
  const { container } = render(() => <NetworkPicture {...props} />);
  await frames(4);
  return container;
}

/** Waits for this many frames. */
async function frames(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise((done) => requestAnimationFrame(done));
}

/** A mixed colour as the browser tells it, "color(srgb 0.5 0.4 0.3)", in rgb. */
const inRgb = (colour: string): string => {
  const parts = /^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)/.exec(colour)?.slice(1);
  return parts === undefined
    ? colour
    : `rgb(${parts.map((part) => Math.round(255 * Number(part))).join(", ")})`;
};

const plain = (text: string | null | undefined): string => (text ?? "").replace(/[\u00a0\u202f]/g, " ");
const readout = (container: HTMLElement): string =>
  plain(container.querySelector(".network-readout")?.textContent);
const arrows = (container: HTMLElement): readonly SVGElement[] => [
  ...container.querySelectorAll<SVGElement>(".network-arrow"),
];
const lit = (container: HTMLElement): readonly string[] =>
  arrows(container)
    .filter((arrow) => !arrow.classList.contains("is-faded"))
    .map(({ dataset }) => `${dataset.from} ${dataset.to}`)
    .sort();

describe("the network picture", () => {
  test("says above it how much of how much goes round, and what both tones are", async () => {
    const container = await show();
    expect(plain(container.querySelector("h3")?.textContent)).toBe("55 % of $109B a year goes round");
    expect(
      [...container.querySelectorAll(".network-key-item")].map(({ textContent }) => textContent),
    ).toEqual(["$60B goes round", "$49B runs one way, net"]);
  });

  test("has an arrow for each flow, in two parts where only a part goes round", async () => {
    const container = await show();
    const parts = arrows(container).map((arrow) =>
      [...arrow.querySelectorAll<SVGElement>(".network-part")].map(({ dataset }) => dataset.part).join(" "),
    );
    expect(parts).toHaveLength(4);
    expect(parts.filter((part) => part === "oneWay round")).toHaveLength(3);
    expect(parts.filter((part) => part === "oneWay")).toHaveLength(1);
  });

  test("names the parties in their discs, leaves those without a flow out and says which", async () => {
    const container = await show();
    const names = [...container.querySelectorAll(".network-party text")].map(
      ({ textContent }) => textContent,
    );
    expect(names.sort()).toEqual(["Nvidia", "OpenAI", "Oracle", "SoftBank"]);
    expect(container.textContent).toContain("Without a flow: AMD.");
  });

  test("shows what goes round alone, or what is left net", async () => {
    const container = await show();
    const choose = async (index: number): Promise<void> =>
      userEvent.click(container.querySelectorAll(".network-view label")[index] ?? container);
    await choose(1);
    expect(arrows(container)).toHaveLength(3);
    expect(
      [...container.querySelectorAll(".network-amounts text")].map(({ textContent }) => textContent),
    ).toEqual(["$20B", "$20B", "$20B"]);
    await choose(2);
    expect(container.querySelector('.network-part[data-part="round"]:not(rect)')).toBeNull();
    expect(arrows(container)).toHaveLength(4);
  });

  test("has its numbers as a table: from, to, kind, amount and what goes round", async () => {
    const container = await show();
    const rows = [...container.querySelectorAll("tbody tr")].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    );
    expect(rows).toEqual([
      ["Nvidia", "OpenAI", "Equity", "$30.0B", "$20.0B"],
      ["SoftBank", "OpenAI", "Equity", "$30.0B", "$0.0B"],
      ["Oracle", "Nvidia", "Hardware", "$22.0B", "$20.0B"],
      ["Oracle", "Nvidia", "Loan", "$3.0B"],
      ["OpenAI", "Oracle", "Cloud", "$24.0B", "$20.0B"],
    ]);
  });

  test("names the definition and where it comes from", async () => {
    const container = await show();
    expect(container.textContent).toContain("every party passes on exactly as much as it gets");
    expect(container.textContent).toContain("arXiv 2506.12546");
  });

  test("changes at once when an amount changes, and nobody goes to another place", async () => {
    const [amount, setAmount] = createSignal(30e9);
    const flows = () =>
      sampleFlows.map((flow, i) => (i === 3 ? { ...flow, amount: amount(), oneWay: amount() } : flow));
    const { container } = render(() => <NetworkPicture {...sample} flows={flows()} />);
    await frames(4);
    const places = (): readonly number[] =>
      [...container.querySelectorAll("circle")].map((disc) => Number(disc.getAttribute("cx")));
    const shape = (): string | null | undefined =>
      container.querySelector('[data-from="3"] .network-part')?.getAttribute("d");
    const [before, drawnBefore] = [places(), shape()];
    setAmount(25e9);
    expect(shape()).not.toBe(drawnBefore);
    // Discs are as large as their flows need, so they may give way to each other by a little.
    for (const [i, x] of places().entries()) expect(Math.abs(x - (before[i] ?? 0))).toBeLessThan(8);
  });

  test("speaks Dutch where the page does", async () => {
    const { container } = render(() => (
      <LocaleProvider
        locale={createLocale(
          () => "nl",
          () => dutch,
        )}
      >
        <NetworkPicture {...sample} />
      </LocaleProvider>
    ));
    expect(plain(container.querySelector("h3")?.textContent)).toBe("55 % van $ 109 mld. per jaar gaat rond");
  });
});

describe("reading it", () => {
  test("a party pointed at is lit with its flows and says their numbers", async () => {
    const container = await show();
    await userEvent.hover(container.querySelector('[data-party="2"]') ?? container);
    expect(lit(container)).toEqual(["1 2", "2 0"]);
    expect(readout(container)).toBe("Oracle pays $25B a year: Nvidia $25B. It receives $24B: OpenAI $24B.");
  });

  test("the keyboard goes from party to party, and Escape leaves them", async () => {
    const container = await show();
    const list = container.querySelector<HTMLElement>("[role=listbox]");
    list?.focus();
    await userEvent.keyboard("{ArrowRight}");
    const active = (): string | undefined => {
      const id = list?.getAttribute("aria-activedescendant");
      return id === null || id === undefined ? undefined : document.getElementById(id)?.dataset.party;
    };
    expect(active()).toBe("0");
    expect(lit(container)).toEqual(["0 1", "2 0"]);
    await userEvent.keyboard("{End}");
    expect(active()).not.toBe("0");
    await userEvent.keyboard("{Escape}");
    expect(active()).toBeUndefined();
    expect(lit(container)).toHaveLength(4);
  });

  test("an arrow pointed at says who pays whom how much for what", async () => {
    const container = await show();
    const reach = container.querySelector<SVGPathElement>('[data-from="3"] .network-reach');
    const box = container.querySelector("svg.network-picture")?.getBoundingClientRect();
    const middle = reach?.getPointAtLength(reach.getTotalLength() / 2);
    if (reach === null || box === undefined || middle === undefined) throw new Error("There is no arrow");
    reach.dispatchEvent(
      new PointerEvent("pointermove", {
        bubbles: true,
        pointerType: "mouse",
        clientX: box.left + middle.x,
        clientY: box.top + middle.y,
      }),
    );
    expect(readout(container)).toBe("SoftBank pays OpenAI $30B a year (Equity). None of it goes round.");
    expect(lit(container)).toEqual(["3 1"]);
  });

  test("each party is an option that says its numbers to those who do not see it", async () => {
    const container = await show();
    const labels = [...container.querySelectorAll("[role=option]")].map((option) =>
      option.getAttribute("aria-label"),
    );
    expect(labels).toContain("SoftBank pays $30B a year: OpenAI $30B. It receives nothing.");
  });
});

describe("what is not known", () => {
  test("is an outline with the reason, and no share is said", async () => {
    const flows = sampleFlows.map((flow, i) => ({
      ...flow,
      amount: i === 0 ? undefined : flow.amount,
      round: undefined,
      oneWay: undefined,
    }));
    const reason = "A flow is negative.";
    const container = await show({
      ...sample,
      flows,
      share: undefined,
      total: undefined,
      roundTotal: undefined,
      oneWayTotal: undefined,
      reason,
    });
    expect(container.querySelector("h3")?.textContent).toBe("What the parties pay each other in a year");
    expect(container.querySelectorAll('[data-manner="unknown"]')).toHaveLength(1);
    expect(container.textContent).toContain(reason);
    expect(container.textContent).toContain("Dashed outline: amount not known.");
    expect(container.textContent).not.toMatch(/NaN|Infinity|undefined/);
  });

  test("nobody who pays anybody is said in words", async () => {
    const container = await show({ ...sample, flows: [], share: undefined, total: 0 });
    expect(container.querySelector("h3")?.textContent).toBe("Nobody pays anybody");
    expect(container.querySelector("svg.network-picture")).toBeNull();
  });
});

describe("for everybody", () => {
  for (const theme of ["light", "dark"])
    test(`nothing is found by axe, and both tones are seen at 3:1, when ${theme}`, async () => {
      document.documentElement.dataset.theme = theme;
      const container = await show();
      for (const fold of container.querySelectorAll("details")) fold.open = true;
      const { violations } = await axe.run(container, { rules: { "target-size": { enabled: true } } });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      const paper = getComputedStyle(document.documentElement).backgroundColor;
      for (const part of container.querySelectorAll(".network-part")) {
        const { fill, stroke } = getComputedStyle(part);
        const seen = [fill, stroke].filter((colour) => colour !== "none").map(inRgb);
        expect(Math.max(...seen.map((colour) => contrast(colour, paper)))).toBeGreaterThanOrEqual(3);
      }
    });

  test("the markup holds no style of its own, which the page's policy would refuse", async () => {
    const container = await show();
    expect(container.querySelectorAll("[style]")).toHaveLength(0);
  });

  test("the drawing takes the width there is and never more", async () => {
    for (const width of [288, 358, 700]) {
      const container = await show(sample, width);
      expect(
        container.querySelector("svg.network-picture")?.getBoundingClientRect().right,
      ).toBeLessThanOrEqual(width + 16);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width + 16);
    }
  });
});
