import { describe, expect, test } from "vitest";
import { createHistory } from "../../src/store/createHistory.ts";

/** A history whose steps are named by what they led to; a step of several changes by all of them. */
const begin = <T>(initial: T) => {
  const history = createHistory<T, string>(initial, (earlier, later) => `${earlier} ${later}`);
  return { ...history, set: (next: T) => history.set(next, String(next)) };
};

describe("a history", () => {
  test("takes all changes up to a commit as one step", () => {
    const history = begin<string>("a");
    for (const text of ["b", "c", "d"]) history.set(text);
    expect(history.commit()).toBe(true);
    history.undo();
    expect(history.present()).toBe("a");
    history.redo();
    expect(history.present()).toBe("d");
    expect(history.steps()).toEqual([{ before: "a", after: "d", note: "b c d" }]);
  });

  test("undoes an open step whole", () => {
    const history = begin<string>("a");
    history.set("b");
    history.commit();
    history.set("c");
    history.set("d");
    history.undo();
    expect(history.present()).toBe("b");
  });

  test("takes an open step back as if it had not been begun", () => {
    const history = begin<string>("a");
    history.cancel();
    expect(history.present()).toBe("a");
    history.set("b");
    history.commit();
    history.set("c");
    history.cancel();
    expect(history.present()).toBe("b");
    expect(history.steps()).toHaveLength(1);
    history.undo();
    expect(history.present()).toBe("a");
  });

  test("forgets what was undone when something new is done", () => {
    const history = begin<string>("a");
    history.set("b");
    history.commit();
    history.undo();
    history.set("c");
    history.commit();
    expect(history.steps().map(({ note }) => note)).toEqual(["c"]);
    history.undo();
    expect(history.present()).toBe("a");
  });

  test("has nothing before its beginning and nothing after its end", () => {
    const history = begin<string>("a");
    history.undo();
    history.redo();
    expect([history.present(), history.position(), history.steps()]).toEqual(["a", 0, []]);
    expect(history.commit()).toBe(false);
  });

  test("goes back two thousand steps, and to any of them", () => {
    const history = begin<number>(0);
    for (let i = 1; i <= 2000; i += 1) {
      history.set(i);
      history.commit();
    }
    history.goTo(1234);
    expect(history.present()).toBe(1234);
    history.goTo(5000);
    expect(history.present()).toBe(2000);
    for (let i = 1999; i >= 0; i -= 1) history.undo();
    expect(history.present()).toBe(0);
    expect(history.steps()).toHaveLength(2000);
  });

  test("changes every state, each once, and what was the same stays the same", () => {
    const history = begin("a");
    history.set("b");
    history.commit();
    history.set("c");
    history.commit();
    history.undo();
    const seen: string[] = [];
    history.amend((state) => {
      seen.push(state);
      return state.toUpperCase();
    });
    expect(seen.toSorted()).toEqual(["a", "b", "c"]);
    expect([history.present(), history.position()]).toEqual(["B", 1]);
    history.undo();
    expect(history.present()).toBe("A");
    history.goTo(2);
    expect(history.present()).toBe("C");
  });
});
