import { createRoot } from "solid-js";
import { afterEach, describe, expect, test } from "vitest";
import type { DealState } from "../../src/document/dealState.ts";
import { unchanged } from "../../src/store/dealState.ts";
import { createRoute, readAddress } from "../../src/ui/createRoute.ts";
import { closeLink, openedLink } from "../../src/ui/share/opened.ts";
import { createDealWorkspace } from "./dealPage.tsx";

const round = { variable: "roundSize", items: [] };
const hash = (): string => window.location.hash;

let dispose = (): void => {};
afterEach(() => {
  dispose();
  closeLink();
  window.history.replaceState(null, "", "#deal");
});

/** A page at an address, with the workbooks that its browser has. */
function openAt(address: string, kept: readonly DealState[] = [], gate?: Promise<void>) {
  window.history.replaceState(null, "", address);
  const workspace = createDealWorkspace();
  const asked: string[] = [];
  const openNamed = async (name: string, id?: string) => {
    asked.push(id ?? name);
    await gate;
    const found = kept.find((one) => one.id === id || `~${one.id}` === name);
    if (found === undefined && name.startsWith("~"))
      return { state: unchanged(), news: [{ kind: "notFound", id: name.slice(1) } as const] };
    return { state: found ?? unchanged(name) };
  };
  const tab = createRoot((end) => {
    dispose = end;
    return createRoute(workspace, openNamed);
  });
  return { workspace, tab, asked };
}

test.each([
  ["", { tab: "deal", name: "" }],
  ["#sheet", { tab: "sheet", name: "" }],
  ["#compare/closed-2026-03", { tab: "compare", name: "closed-2026-03" }],
  ["#deal/~k3f9", { tab: "deal", name: "~k3f9" }],
  ["#nothing", { tab: "deal", name: "" }],
  ["#link/1.abc.def", { tab: "deal", name: "", link: "link/1.abc.def" }],
])("the address %s is read", (address, read) => {
  expect(readAddress(address)).toEqual(read);
});

describe("the address", () => {
  test("names the tab, and back returns to the one before", async () => {
    const { tab } = openAt("#about");
    expect(tab()).toBe("about");
    window.location.hash = "#deal";
    await expect.poll(tab).toBe("deal");
    window.location.hash = "#sheet";
    await expect.poll(tab).toBe("sheet");
    window.history.back();
    await expect.poll(tab).toBe("deal");
    expect(hash()).toBe("#deal");
  });

  test("names a published deal, and the workbook once something is changed in it", () => {
    const { workspace } = openAt("#deal");
    workspace.openPreset("closed-2026-03");
    expect(hash()).toBe("#deal/closed-2026-03");
    workspace.set(round, 110);
    expect(hash()).toBe(`#deal/~${workspace.id()}`);
    workspace.undo();
    expect(hash()).toBe("#deal/closed-2026-03");
  });

  test("says on every tab what is open, however the tab was reached", async () => {
    const { workspace, tab } = openAt("#deal");
    workspace.set(round, 110);
    window.location.hash = "#sheet";
    await expect.poll(tab).toBe("sheet");
    expect(hash()).toBe(`#sheet/~${workspace.id()}`);
    expect(workspace.overrides()).toEqual({ roundSize: 110 });
  });

  test("leads back to what was open, with what was changed in it since, and forward again", async () => {
    const own: DealState = { ...unchanged(), id: "own1", overrides: { roundSize: 110 } };
    const { workspace } = openAt("#deal", [own]);
    workspace.open(own);
    workspace.openPreset("closed-2026-03");
    window.history.back();
    await expect.poll(() => workspace.id()).toBe("own1");
    expect(hash()).toBe("#deal/~own1");
    expect(workspace.overrides()).toEqual({ roundSize: 110 });
    window.history.forward();
    await expect.poll(() => workspace.preset()).toBe("closed-2026-03");
    expect(hash()).toBe("#deal/closed-2026-03");
  });

  test("that someone types opens what it names, as one entry", async () => {
    const own: DealState = { ...unchanged(), id: "own2", title: "Mine" };
    const { workspace, asked } = openAt("#deal", [own]);
    const before = workspace.id();
    window.location.hash = "#sheet/~own2";
    await expect.poll(() => workspace.id()).toBe("own2");
    expect([asked, hash()]).toEqual([["own2"], "#sheet/~own2"]);
    window.history.back();
    await expect.poll(hash).toBe("#deal");
    await expect.poll(() => asked).toEqual(["own2", before]);
  });

  test("of a workbook that is not there opens the page's own deal, and that is said", async () => {
    const { workspace } = openAt("#deal");
    workspace.openPreset("closed-2026-03");
    window.location.hash = "#deal/~gone";
    await expect.poll(() => workspace.preset()).toBe("seed-2026-01");
    expect(workspace.keeping.news()).toEqual([{ kind: "notFound", id: "gone" }]);
    expect(hash()).toBe("#deal");
  });

  test("of a link stays until the link is answered", () => {
    const { workspace } = openAt("#link/1.abc.def");
    expect(openedLink()).toBe("link/1.abc.def");
    expect(hash()).toBe("#link/1.abc.def");
    closeLink();
    expect(hash()).toBe("#deal");
    workspace.set(round, 110);
    expect(hash()).toBe(`#deal/~${workspace.id()}`);
  });

  test("that is left before it has opened opens nothing any more", async () => {
    const own: DealState = { ...unchanged(), id: "own3", overrides: { roundSize: 110 } };
    let release = (): void => {};
    const gate = new Promise<void>((done) => {
      release = done;
    });
    const { workspace, asked } = openAt("#deal", [own], gate);
    const id = workspace.id();
    window.location.hash = "#deal/~own3";
    await expect.poll(() => asked).toEqual(["own3"]);
    window.history.back();
    await expect.poll(hash).toBe("#deal");
    release();
    await gate;
    await new Promise((done) => setTimeout(done, 50));
    expect([workspace.id(), hash()]).toEqual([id, "#deal"]);
  });
});
