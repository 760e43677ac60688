import "../../../src/ui/styles/tokens.css";
import "../../../src/ui/styles/base.css";
import { cleanup, render } from "@solidjs/testing-library";
import axe from "axe-core";
import { Chart } from "chart.js";
import { createSignal } from "solid-js";
import { afterEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { OwnershipChart } from "../../../src/ui/charts/index.ts";
import type { HolderShare } from "../../../src/ui/charts/ownershipView.ts";
import { createLocale, LocaleProvider } from "../../../src/ui/locale/context.tsx";
import { dutch } from "../../../src/ui/locale/dutch.ts";
import { colourShare, frames } from "./pixels.ts";

afterEach(cleanup);

afterEach(() => {
  delete document.documentElement.dataset.theme;
});

const holders: readonly HolderShare[] = [
  { name: "Foundation", role: "earlier", before: 0.26, after: 0.2275 },
  { name: "Microsoft", role: "earlier", before: 0.27, after: 0.24875 },
  { name: "SoftBank", role: "earlier", before: 0.11, after: 0.09625 },
  { name: "Employees and others", role: "earlier", before: 0.36, after: 0.315 },
  { name: "Nvidia", role: "supplier", before: 0, after: 0.0375 },
  { name: "Amazon", role: "new", before: 0, after: 0.05 },
  { name: "New investors", role: "new", before: 0, after: 0.025 },
];

async function show(given: readonly HolderShare[] = holders, reason?: string): Promise<HTMLElement> {
  const { container } = render(() => (
    <OwnershipChart
      customer="OpenAI"
      holders={given}
      theme="light"
      {...(reason === undefined ? {} : { reason })}
    />
  ));
  await frames(3);
  return container;
}
const canvasOf = (container: HTMLElement): HTMLCanvasElement => {
  const canvas = container.querySelector("canvas");
  if (canvas === null) throw new Error("There is no canvas");
  return canvas;
};
const cells = (container: HTMLElement): readonly (readonly string[])[] =>
  [...container.querySelectorAll("tbody tr")].map((row) =>
    [...row.children].map((cell) => cell.textContent ?? ""),
  );
const plot = (container: HTMLElement): HTMLElement =>
  container.querySelector<HTMLElement>("[role=slider]") ?? container;
const live = (container: HTMLElement): string => container.querySelector("[aria-live]")?.textContent ?? "";

describe("the ownership chart", () => {
  test("says its finding, its unit and its key", async () => {
    const container = await show();
    expect(container.querySelector("h3")?.textContent).toBe(
      "Nvidia owns 3.75\u202f% of OpenAI after the round",
    );
    expect(container.querySelector(".chart-key")?.textContent).toBe("AfterBefore");
  });

  test("has a table with the same points as the chart", async () => {
    const container = await show();
    const chart = Chart.getChart(canvasOf(container));
    expect(cells(container)).toHaveLength(chart?.data.labels?.length ?? 0);
    expect(cells(container)[1]).toEqual(["Microsoft", "27.00\u202f%", "24.88\u202f%", "−2.13\u00a0pp"]);
    expect(chart?.data.datasets[0]?.data).toEqual(holders.map(({ after }) => after));
  });

  test("is read by the arrow keys, point by point, aloud", async () => {
    const container = await show();
    plot(container).focus();
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    const text = "Microsoft: 27.00\u202f% before, 24.88\u202f% after the round (−2.13\u00a0pp)";
    expect(live(container)).toBe(text);
    expect(container.querySelector(".chart-readout")?.textContent).toBe(text);
    expect(plot(container).getAttribute("aria-valuetext")).toBe("Point 2 of 7");
    await userEvent.keyboard("{Escape}");
    expect(live(container)).toBe("");
  });

  test("is read by a tap on a row", async () => {
    const container = await show();
    const box = plot(container).getBoundingClientRect();
    const scale = Chart.getChart(canvasOf(container))?.scales.y;
    const down = {
      clientX: box.left + 200,
      clientY: box.top + (scale?.getPixelForValue(4) ?? 0),
      bubbles: true,
    };
    plot(container).dispatchEvent(new PointerEvent("pointerdown", { ...down, pointerType: "touch" }));
    expect(live(container)).toContain("Nvidia: 0.00\u202f% before, 3.75\u202f% after");
  });

  test("names the holders whose share is not known, and draws no bar for them", async () => {
    const unknown = holders.map((holder, i) => (i === 0 ? { ...holder, after: undefined } : holder));
    const container = await show(unknown, "The stakes add up to 101 %.");
    expect(container.querySelector(".chart-note")?.textContent).toBe(
      "Left out because not known: Foundation. The stakes add up to 101 %.",
    );
    expect(Chart.getChart(canvasOf(container))?.data.datasets[0]?.data[0]).toBe(null);
    expect(cells(container)[0]).toEqual(["Foundation", "26.00\u202f%", "not known", ""]);
  });

  test("speaks Dutch where the page does", async () => {
    const { container } = render(() => (
      <LocaleProvider
        locale={createLocale(
          () => "nl",
          () => dutch,
        )}
      >
        <OwnershipChart customer="OpenAI" holders={holders} theme="light" />
      </LocaleProvider>
    ));
    expect(container.querySelector("h3")?.textContent).toBe(
      "Nvidia bezit na de ronde 3,75\u202f% van OpenAI",
    );
  });
});

describe("a drag", () => {
  test("moves the bars but not the axis, and draws once a frame without animation", async () => {
    const [share, setShare] = createSignal(0.0375);
    const { container } = render(() => (
      <OwnershipChart
        customer="OpenAI"
        holders={holders.map((holder) =>
          holder.role === "supplier" ? { ...holder, after: share() } : holder,
        )}
        theme="light"
      />
    ));
    await frames(3);
    const chart = Chart.getChart(canvasOf(container));
    if (chart === undefined) throw new Error("There is no chart");
    const ticks = () => chart.scales.x?.ticks.map(({ label }) => label);
    expect(ticks()).toEqual(["0\u202f%", "10\u202f%", "20\u202f%", "30\u202f%", "40\u202f%"]);
    const before = ticks();
    let draws = 0;
    const update = chart.update.bind(chart);
    chart.update = (mode) => {
      draws += 1;
      update(mode);
    };
    for (let step = 1; step <= 10; step++) setShare(0.0375 + step / 100);
    await frames(2);
    expect(draws).toBe(1);
    expect(chart.data.datasets[0]?.data[4]).toBeCloseTo(0.1375, 12);
    expect(ticks()).toEqual(before);
    expect(chart.options.animation).toBe(false);
  });

  test("announces nothing that was not asked for", async () => {
    const [share, setShare] = createSignal(0.0375);
    const { container } = render(() => (
      <OwnershipChart
        customer="OpenAI"
        holders={holders.map((holder) =>
          holder.role === "supplier" ? { ...holder, after: share() } : holder,
        )}
        theme="light"
      />
    ));
    await frames(2);
    plot(container).focus();
    await userEvent.keyboard("{End}{ArrowUp}{ArrowUp}");
    const announced = live(container);
    setShare(0.1);
    expect(live(container)).toBe(announced);
    expect(container.querySelector(".chart-readout")?.textContent).toContain("10.00\u202f% after");
  });
});

describe("for everybody", () => {
  for (const theme of ["light", "dark"] as const)
    test(`nothing is found by axe when ${theme}`, async () => {
      document.documentElement.dataset.theme = theme;
      const container = await show();
      container.querySelector("details")?.setAttribute("open", "");
      const { violations } = await axe.run(container, { rules: { "target-size": { enabled: true } } });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });

  test("the colours follow the theme", async () => {
    const [theme, setTheme] = createSignal<"light" | "dark">("light");
    document.documentElement.dataset.theme = "light";
    const { container } = render(() => (
      <OwnershipChart customer="OpenAI" holders={holders} theme={theme()} />
    ));
    await frames(3);
    // The bands of the supplier as tokens.css has them.
    expect(colourShare(canvasOf(container), [0x2a, 0x81, 0x77])).toBeGreaterThan(0);
    document.documentElement.dataset.theme = "dark";
    setTheme("dark");
    await frames(2);
    expect(colourShare(canvasOf(container), [0x2a, 0x81, 0x77])).toBe(0);
    expect(colourShare(canvasOf(container), [0x3c, 0x9d, 0x90])).toBeGreaterThan(0);
  });

  test("the markup holds no style of its own but what the chart gives its canvas", async () => {
    const container = await show();
    expect([...container.querySelectorAll("[style]")].map(({ tagName }) => tagName)).toEqual(["CANVAS"]);
  });
});
