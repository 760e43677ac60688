/** What the page loads before its first picture, file by file, compressed as a server would. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright";
import { digits, printTable } from "./table.ts";

/** A file that the page asked for, and when, in milliseconds from the start. */
interface Loaded {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

export async function printLoad(browser: Browser, url: string, dist: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: "networkidle" });
  const { painted, loaded } = await page.evaluate(() => {
    const paint = performance.getEntriesByName("first-contentful-paint")[0];
    const files = performance.getEntriesByType("resource").map(({ name, startTime, duration }) => ({
      path: new URL(name).pathname,
      start: startTime,
      end: startTime + duration,
    }));
    return { painted: paint?.startTime ?? Number.NaN, loaded: files };
  });
  await page.close();
  const files: readonly Loaded[] = [{ path: "/index.html", start: 0, end: 0 }, ...loaded];
  const sizes = await Promise.all(
    files.map(async (file) => ({
      ...file,
      size: gzipSync(await readFile(join(dist, file.path)), { level: 9 }).length,
    })),
  );
  const html = await readFile(join(dist, "index.html"), "utf8");
  const named = sizes.filter(({ path }) => path === "/index.html" || html.includes(path));
  const others = sizes.filter((file) => !named.includes(file));
  const sum = (all: typeof sizes): number => all.reduce((total, { size }) => total + size, 0);
  const row = (name: string, size: number, when: string): readonly string[] => [
    name,
    digits(size / 1024),
    when,
  ];
  printTable(
    "The page's files, gzip -9",
    ["", "KB", "asked for"],
    [
      ...named.map(({ path, size }) => row(path, size, "by the page")),
      row("needed for the first picture", sum(named), ""),
      ...others.map(({ path, size, end }) =>
        row(
          path,
          size,
          end <= painted ? "by a script, came before first paint" : "by a script, came after first paint",
        ),
      ),
      row("all that is loaded unasked", sum(sizes), ""),
    ],
  );
}
