import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import { useProblems, useWorkspace } from "../../src/store/context.ts";

test("a workspace that nobody provides is a mistake, and no problems are none", () => {
  createRoot(() => {
    expect(() => useWorkspace()).toThrow("WorkspaceContext.Provider");
    expect(useProblems()()).toEqual([]);
  });
});
