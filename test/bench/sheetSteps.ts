/** The Sheet tab: what a person does there, from the event to after the frame that shows it is painted. */
import type { Browser, Page } from "playwright";
import { differenceOf } from "../../src/document/difference.ts";
import type { Variable, Workbook } from "../../src/engine/index.ts";
import { median, quantile } from "./interleave.ts";
import { digits, printTable } from "./table.ts";

const N_STEPS = 60;
/** A frame at 60 a second, in milliseconds. */
const FRAME = 1000 / 60;
const N_VARIABLES = 5_000;

declare global {
  interface Window {
    /** Milliseconds from each event until its frame was painted. */
    stepTimes: number[];
  }
}

export async function printSheetSteps(browser: Browser, url: string): Promise<void> {
  for (const [title, saved] of [
    ["the built-in deal", undefined],
    [`${N_VARIABLES} variables`, savedSheet()],
  ] as const) {
    const page = await openSheet(browser, url, saved);
    const rows = [
      await timed(page, "wheel, 300 pixels", "wheel", () => page.mouse.wheel(0, 300)),
      await timed(page, "arrow down", "keydown", () => page.keyboard.press("ArrowDown")),
      await timed(page, "page down", "keydown", () => page.keyboard.press("PageDown")),
    ];
    await page.close();
    printTable(
      `The Sheet tab with ${title}, ${N_STEPS} steps: from event to after paint`,
      ["step", "p50", "p95", `over ${digits(FRAME)} ms`],
      rows,
    );
  }
}

/** What the page keeps of a sheet that was begun empty and has many variables. */
function savedSheet(): string {
  const empty: Workbook = { title: "New sheet", dimensions: [], variables: [] };
  const variables = Array.from({ length: N_VARIABLES }, (_, i): Variable => {
    const section = `Section ${Math.floor(i / 50) + 1}`;
    const own = { name: `v${i}`, label: `Variable ${i}`, section, unit: "$B" };
    return i < 10 ? { ...own, input: i } : { ...own, formula: `v${i - 1} * 0.5 + v${i - 10} / 3` };
  });
  const structure = { difference: differenceOf(empty, { ...empty, variables }) };
  return JSON.stringify({ loopsheet: "inputs", version: 3, preset: "empty", overrides: {}, structure });
}

async function openSheet(browser: Browser, url: string, saved: string | undefined): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  if (saved !== undefined)
    await page.addInitScript((text) => window.localStorage.setItem("loopsheet.inputs", text), saved);
  await page.goto(`${url}#sheet`, { waitUntil: "networkidle" });
  const grid = page.getByRole("grid");
  await grid.waitFor();
  await grid.focus();
  await page.keyboard.press("ArrowDown");
  await grid.hover();
  return page;
}

async function timed(
  page: Page,
  name: string,
  event: "wheel" | "keydown",
  step: () => Promise<void>,
): Promise<readonly string[]> {
  await page.evaluate(timeEvents, event);
  for (let i = 0; i < N_STEPS; i++) {
    await step();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  }
  const found = await page.evaluate(() => window.stepTimes);
  const late = found.filter((time) => time > FRAME).length;
  return [
    name,
    `${digits(median(found))} ms`,
    `${digits(quantile(found, 0.95))} ms`,
    `${digits((100 * late) / found.length)} %`,
  ];
}

/** Runs in the page: a message sent in the frame after an event arrives once that is painted. */
function timeEvents(event: string): void {
  window.stepTimes = [];
  let started: number | undefined;
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    if (started !== undefined) window.stepTimes.push(performance.now() - started);
    started = undefined;
  };
  window.addEventListener(
    event,
    () => {
      started ??= performance.now();
      requestAnimationFrame(() => channel.port2.postMessage(undefined));
    },
    { capture: true, passive: true },
  );
}
