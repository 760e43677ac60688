import { expect, test } from "vitest";
import { readCellName, readSetting, valuesOf } from "../../src/cli/readSetting.ts";

const read = (text: string) => {
  const setting = readSetting(text);
  return setting === undefined ? undefined : [setting.name.variable, setting.name.items, setting.value];
};

test("A setting is a name, items if any, and a value", () => {
  expect(read("roundSize=110")).toEqual(["roundSize", [], "110"]);
  expect(read("cheque[Nvidia]=25")).toEqual(["cheque", ["Nvidia"], "25"]);
  expect(read("cheque[New investors]=$1.5bn")).toEqual(["cheque", ["New investors"], "$1.5bn"]);
  expect(read('cheque["Nvidia"]=25')).toEqual(["cheque", ["Nvidia"], "25"]);
  expect(read("flow[Oracle,2]=-5")).toEqual(["flow", ["Oracle", "2"], "-5"]);
  expect(read(`flow[ 'a, b]' , "c" ] = 5`)).toEqual(["flow", ["a, b]", "c"], " 5"]);
  expect(read("customer=a=b")).toEqual(["customer", [], "a=b"]);
  expect(read("x=")).toEqual(["x", [], ""]);
});

test("Anything else is no setting", () => {
  for (const text of [
    "",
    "x",
    "=5",
    "5=x",
    "x[a=5",
    "x[]=5",
    "x[a]b=5",
    "x[a,]=5",
    "x]a[=5",
    "-x=5",
    'x["a]=5',
  ])
    expect(readSetting(text), text).toBeUndefined();
});

test("A cell's name may carry items", () => {
  expect(readCellName("cheque")).toEqual({ variable: "cheque", items: [] });
  expect(readCellName(" cheque[Nvidia] ")).toEqual({ variable: "cheque", items: ["Nvidia"] });
  expect(readCellName("cheque[Nvidia]x")).toBeUndefined();
  expect(readCellName("cheque[")).toBeUndefined();
});

test("Values are nested by item", () => {
  const of = (text: string) => valuesOf(readSetting(text) ?? expect.fail(text));
  expect(of("a=1")).toEqual({ a: "1" });
  expect(of("a[x, y]=1")).toEqual({ a: { x: { y: "1" } } });
  expect(Object.keys(of("a[__proto__]=1").a as object)).toEqual(["__proto__"]);
});
