/** A slider dragged with the mouse: from each input event to after the frame that shows it is painted. */
import type { Browser, CDPSession, Locator, Page } from "playwright";
import { median, quantile } from "./interleave.ts";
import { digits, printTable } from "./table.ts";

const N_STEPS = 120;
const N_SLIDERS = 3;
/** A frame at 60 a second, in milliseconds. */
const FRAME = 1000 / 60;

declare global {
  interface Window {
    /** Milliseconds from each input event until its frame was painted. */
    paintTimes: number[];
  }
}

/** What is open on the page while a slider moves. */
const STATES: readonly { readonly title: string; readonly open: (page: Page) => Promise<void> }[] = [
  { title: "as the page opens", open: async () => {} },
  { title: "every part of the deal open", open: openPanels },
];

export async function printDrags(browser: Browser, url: string): Promise<void> {
  for (const { title, open } of STATES) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(url, { waitUntil: "networkidle" });
    await open(page);
    await page.evaluate(timeInputs);
    const rows = await dragRows(page);
    await page.close();
    printTable(
      `A slider dragged ${N_STEPS} steps, ${title}: from input event to after paint`,
      ["slider", "events", "p50", "p95", `over ${digits(FRAME)} ms`, ...SPENT.map((name) => `${name}, ms`)],
      rows,
    );
  }
}

/** Opens every panel, and waits for what they load. */
async function openPanels(page: Page): Promise<void> {
  for (const summary of await page.locator(".panels > details > summary").all()) await summary.click();
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => window.scrollTo(0, 0));
}

async function dragRows(page: Page): Promise<readonly (readonly string[])[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const rows: (readonly string[])[] = [];
  for (const slider of await visibleSliders(page)) {
    const name = await nameOf(slider);
    await drag(page, slider, 20);
    await page.evaluate(() => {
      window.paintTimes = [];
    });
    const before = await secondsSpent(session);
    await drag(page, slider, N_STEPS);
    const after = await secondsSpent(session);
    const found = await page.evaluate(() => window.paintTimes);
    const late = found.filter((time) => time > FRAME).length;
    rows.push([
      name,
      String(found.length),
      `${digits(median(found))} ms`,
      `${digits(quantile(found, 0.95))} ms`,
      `${digits((100 * late) / found.length)} %`,
      ...after.map((time, i) => digits((1000 * (time - (before[i] ?? 0))) / found.length)),
    ]);
  }
  return rows;
}

const SPENT = ["script", "style", "layout"] as const;
const METRICS = ["ScriptDuration", "RecalcStyleDuration", "LayoutDuration"];

/** Seconds that the page has spent on each of SPENT so far. */
async function secondsSpent(session: CDPSession): Promise<readonly number[]> {
  const { metrics } = await session.send("Performance.getMetrics");
  return METRICS.map((name) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN);
}

/** Runs in the page: the frame's own callbacks run after the event, and a message sent there arrives after its paint. */
function timeInputs(): void {
  window.paintTimes = [];
  let started: number | undefined;
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    if (started !== undefined) window.paintTimes.push(performance.now() - started);
    started = undefined;
  };
  window.addEventListener(
    "input",
    () => {
      if (started !== undefined) return;
      started = performance.now();
      requestAnimationFrame(() => channel.port2.postMessage(undefined));
    },
    { capture: true },
  );
}

async function visibleSliders(page: Page): Promise<readonly Locator[]> {
  const found: Locator[] = [];
  for (const slider of await page.getByRole("slider").all()) {
    if (found.length === N_SLIDERS) break;
    const box = await slider.boundingBox();
    if (box !== null && box.width > 60 && (await slider.isEnabled())) found.push(slider);
  }
  if (found.length === 0) throw new Error("The page shows no slider to drag.");
  return found;
}

const nameOf = (slider: Locator): Promise<string> =>
  slider.evaluate((element) => {
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const by = element.getAttribute("aria-labelledby")?.split(" ") ?? [];
    const texts = [...labels, ...by.map((id) => document.getElementById(id))].map(
      (label) => label?.textContent,
    );
    return (element.getAttribute("aria-label") ?? texts.join(" ")).trim().slice(0, 40) || "a slider";
  });

/** There and back over the middle of the slider, a step a frame. */
async function drag(page: Page, slider: Locator, nSteps: number): Promise<void> {
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (box === null) return;
  const y = box.y + box.height / 2;
  const at = (share: number): number => box.x + box.width * (0.2 + 0.6 * share);
  await page.mouse.move(at(0), y);
  await page.mouse.down();
  for (let step = 1; step <= nSteps; step++) {
    const there = (2 * step) / nSteps;
    await page.mouse.move(at(there <= 1 ? there : 2 - there), y);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  await page.mouse.up();
}
