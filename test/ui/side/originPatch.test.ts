import { expect, test } from "vitest";
import type { Variable } from "../../../src/engine/index.ts";
import { withOrigin } from "../../../src/ui/side/originPatch.ts";

const cheque: Variable = {
  name: "cheque",
  status: "assumption",
  source: "Press",
  items: { Nvidia: { status: "reported", source: "8-K", date: "2026-02-27" } },
};

test("What is said of a whole variable is a field of its own; an empty text is none.", () => {
  expect(withOrigin(cheque, [], "source", "Filing")).toEqual({ source: "Filing" });
  expect(withOrigin(cheque, [], "source", "")).toEqual({ source: undefined });
  expect(withOrigin(cheque, [], "status", "yours")).toEqual({ status: "yours" });
});

test("What is said of one cell keeps what was said of it, and the others.", () => {
  expect(withOrigin(cheque, ["Nvidia"], "date", "2026-03-01")).toEqual({
    items: { Nvidia: { status: "reported", source: "8-K", date: "2026-03-01" } },
  });
  expect(withOrigin(cheque, ["Amazon"], "status", "reported")).toEqual({
    items: {
      Nvidia: { status: "reported", source: "8-K", date: "2026-02-27" },
      Amazon: { status: "reported", source: "Press" },
    },
  });
});

test("A cell of two dimensions is named by both items.", () => {
  expect(withOrigin({ name: "flow" }, ["Nvidia", "OpenAI"], "source", "8-K")).toEqual({
    items: { "Nvidia × OpenAI": { source: "8-K" } },
  });
});
