/** The slider that an input has from its first value on, until a person sets another. */
import { inUnit, readQuantity, readUnit, type Variable } from "../engine/index.ts";
import { withField } from "./kept.ts";

/** A number over no dimension that has no slider gets one: a share from 0 to 100 %, else from 0 to about twice its value. */
export function withUsualSlider(variable: Variable): Variable {
  const { input, unit = "", slider, over = [], choice, text } = variable;
  const known = readUnit(unit);
  const isNumber = typeof input !== "object" && input !== undefined && choice === undefined && text !== true;
  if (!isNumber || known === undefined || slider !== undefined || over.length > 0 || unit === "date")
    return variable;
  const read = readQuantity(input, known);
  return "value" in read
    ? withField(variable, "slider", usualSlider(inUnit(read.value, known), unit))
    : variable;
}

/** Of a value in its unit; the far end is 1, 2 or 5 with zeros. */
function usualSlider(value: number, unit: string): readonly [number, number] {
  if ((unit === "%" || value === 0) && value >= 0 && value <= 100) return [0, 100];
  const wanted = Math.abs(value) * 2;
  const scale = 10 ** Math.floor(Math.log10(wanted));
  const step = [1, 2, 5, 10].find((each) => each * scale >= wanted) ?? 10;
  const reach = Number((step * scale).toPrecision(1));
  return value < 0 ? [-reach, 0] : [0, reach];
}
