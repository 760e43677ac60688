import { cleanup, render } from "@solidjs/testing-library";
import { afterEach, expect, test } from "vitest";
import { leaveRow } from "../../../src/ui/workbooks/leaveRow.ts";

afterEach(cleanup);

function showRows(): (id: string) => HTMLElement {
  const button = (id: string) => (
    <button type="button" id={id}>
      {id}
    </button>
  );
  const { container } = render(() => (
    <dialog open>
      {button("close")}
      <ul>
        <li>{button("one")}</li>
        <li>{button("two")}</li>
      </ul>
      <p>{button("foot")}</p>
    </dialog>
  ));
  return (id) => container.querySelector<HTMLElement>(`#${id}`) ?? expect.fail(`There is no ${id}.`);
}

test.each([
  ["one", "two"],
  ["two", "one"],
  ["foot", "close"],
])("from %s the focus goes on at %s", (from, to) => {
  const find = showRows();
  leaveRow(find(from));
  expect(document.activeElement).toBe(find(to));
});
