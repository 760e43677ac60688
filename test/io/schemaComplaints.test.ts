import * as v from "valibot";
import { expect, test } from "vitest";
import { schemaComplaints } from "../../src/io/schemaComplaints.ts";
import { fields, list, number } from "../../src/io/schemaParts.ts";

const point = fields({ at: list(number("a place"), "places") }, "a point");
const complaintsOf = (value: unknown) => schemaComplaints(v.safeParse(point, value).issues ?? []);

test("A complaint has the path of what it is about", () => {
  expect(complaintsOf({ at: [1, "x"] })).toEqual([{ place: "at[1]", message: 'must be a number, not "x".' }]);
});

test("At most a hundred are listed", () => {
  expect(complaintsOf({ at: Array.from({ length: 500 }, () => "x") })).toHaveLength(100);
});
