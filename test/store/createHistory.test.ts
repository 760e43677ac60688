import { describe, expect, test } from "vitest";
import { createHistory } from "../../src/store/createHistory.ts";

describe("a history", () => {
  test("takes all changes up to a commit as one step", () => {
    const history = createHistory("a");
    for (const text of ["b", "c", "d"]) history.set(text);
    expect(history.commit()).toBe(true);
    expect(history.undo()).toBe("a");
    expect(history.present()).toBe("a");
    expect(history.redo()).toBe("d");
  });

  test("undoes an open step whole", () => {
    const history = createHistory("a");
    history.set("b");
    history.commit();
    history.set("c");
    history.set("d");
    expect(history.undo()).toBe("b");
  });

  test("takes an open step back as if it had not been begun", () => {
    const history = createHistory("a");
    expect(history.cancel()).toBeUndefined();
    history.set("b");
    history.commit();
    history.set("c");
    expect(history.cancel()).toBe("b");
    expect(history.canRedo()).toBe(false);
    expect(history.undo()).toBe("a");
  });

  test("forgets what was undone when something new is done", () => {
    const history = createHistory("a");
    history.set("b");
    history.commit();
    history.undo();
    history.set("c");
    history.commit();
    expect(history.canRedo()).toBe(false);
    expect(history.undo()).toBe("a");
  });

  test("has nothing before its beginning and nothing after its end", () => {
    const history = createHistory("a");
    expect(history.canUndo()).toBe(false);
    expect(history.undo()).toBeUndefined();
    expect(history.redo()).toBeUndefined();
    expect(history.commit()).toBe(false);
  });

  test("goes back a hundred steps", () => {
    const history = createHistory(0);
    for (let i = 1; i <= 100; i += 1) {
      history.set(i);
      history.commit();
    }
    for (let i = 99; i >= 0; i -= 1) expect(history.undo()).toBe(i);
  });
});
