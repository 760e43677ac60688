import { playwright } from "@vitest/browser-playwright";
import solid from "vite-plugin-solid";
import { defineConfig, type ViteUserConfig } from "vitest/config";
import { builtInSheet } from "./scripts/vite/builtInSheet.ts";
import { csp } from "./scripts/vite/csp.ts";
import { projects } from "./test/support/projects.ts";

export default defineConfig(async ({ mode }): Promise<ViteUserConfig> => {
  const chrome = mode === "test" ? await import("./test/support/chrome.ts") : undefined;
  const launchOptions = chrome?.launchOptions(await chrome.ensureChrome()) ?? {};
  return {
    base: "./",
    plugins: [solid(), csp(), builtInSheet()],
    build: {
      target: "es2023",
      modulePreload: { polyfill: false },
      rolldownOptions: {
        checks: { pluginTimings: false },
        // What the first picture needs, in one piece however later pieces share it: it is smaller than many.
        output: { codeSplitting: { groups: [{ name: "first", tags: ["$initial"] }] } },
      },
    },
    test: {
      // vite-plugin-solid would set jsdom if this were only set in the projects.
      environment: "node",
      // A slow machine is no failure: a test that hangs is stopped, none is judged by its time.
      testTimeout: 60_000,
      expect: { poll: { timeout: 20_000 } },
      reporters: ["default", "./test/support/reporter.ts"],
      coverage: { provider: "v8", include: ["src/**/*.{ts,tsx}"] },
      projects: [
        {
          extends: true,
          test: { name: "unit", ...projects.unit },
        },
        {
          extends: true,
          // Whatever is missing here makes Vite optimise anew in mid-run, which reloads the page.
          optimizeDeps: {
            include: [
              "@solidjs/testing-library",
              "@solid-primitives/i18n",
              "axe-core",
              "chart.js",
              "idb-keyval",
              "mathjs/number",
              "pure-rand/distribution/uniformInt",
              "pure-rand/generator/xoroshiro128plus",
              "solid-js",
              "solid-js/store",
              "solid-js/web",
              "valibot",
            ],
          },
          test: {
            name: "browser",
            ...projects.browser,
            setupFiles: ["./test/support/cleanStorage.ts"],
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: playwright({ launchOptions }),
              instances: [{ browser: "chromium" }],
            },
          },
        },
        {
          extends: true,
          test: {
            name: "e2e",
            ...projects.e2e,
            globalSetup: "./test/support/preview.ts",
            sequence: { groupOrder: 1 },
            // Much of their time is waiting for the browser: two at once on any machine.
            maxWorkers: 2,
          },
        },
      ],
    },
  };
});
