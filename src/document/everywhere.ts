/** Changes of formulas and of values wherever a document holds them; what stays the same is shared. */
import type { Check, Scenario, Variable, Workbook } from "../engine/index.ts";
import { MAX_FORMULA_LENGTH } from "../engine/limits.ts";
import type { Contents } from "./contents.ts";
import { mapKept, withField } from "./kept.ts";
import type { Overrides } from "./overrides.ts";

/** Every formula changed: of variables, defaults and checks. */
export function mapFormulas(workbook: Workbook, change: (formula: string) => string): Workbook {
  const changed = (formula: string | undefined): string | undefined =>
    formula === undefined ? undefined : change(formula);
  const inVariable = (variable: Variable): Variable =>
    withField(
      withField(variable, "formula", changed(variable.formula)),
      "default",
      changed(variable.default),
    );
  const inCheck = (check: Check): Check => withField(check, "formula", change(check.formula));
  return withParts(workbook, {
    variables: mapKept(workbook.variables, inVariable),
    ...(workbook.checks && { checks: mapKept(workbook.checks, inCheck) }),
  });
}

export function variableOf({ variables }: Workbook, name: string): Variable | undefined {
  return variables.find((one) => one.name === name);
}

export const withVariables = (contents: Contents, variables: readonly Variable[]): Contents =>
  withContents(contents, { workbook: withParts(contents.workbook, { variables }) });

/** A workbook with some parts; the same where they are what it has. */
export function withParts(workbook: Workbook, parts: Partial<Workbook>): Workbook {
  const isSame = (Object.keys(parts) as (keyof Workbook)[]).every((part) => parts[part] === workbook[part]);
  return isSame ? workbook : { ...workbook, ...parts };
}

/** The values that a person set, and those of scenarios, changed. */
export function mapOverrides(contents: Contents, change: (values: Overrides) => Overrides): Contents {
  const { scenarios } = contents;
  const inScenario = (scenario: Scenario): Scenario =>
    withField(scenario, "overrides", change(scenario.overrides));
  return withContents(contents, {
    overrides: change(contents.overrides),
    ...(scenarios && { scenarios: mapKept(scenarios, inScenario) }),
  });
}

/** Contents with some parts; the same where they are what it has. */
export function withContents(contents: Contents, parts: Partial<Contents>): Contents {
  const isSame = (Object.keys(parts) as (keyof Contents)[]).every((part) => parts[part] === contents[part]);
  return isSame ? contents : { ...contents, ...parts };
}

/** The first variable or check whose formula a change has made longer than formulas may be. */
export function grownTooLong(before: Workbook, after: Workbook): string | undefined {
  const isTooLong = (formula: string | undefined): boolean => (formula?.length ?? 0) > MAX_FORMULA_LENGTH;
  const variable = after.variables.find(
    (one, i) =>
      one !== before.variables[i] &&
      ((isTooLong(one.formula) && !isTooLong(before.variables[i]?.formula)) ||
        (isTooLong(one.default) && !isTooLong(before.variables[i]?.default))),
  );
  const check = after.checks?.find(
    (one, i) => isTooLong(one.formula) && !isTooLong(before.checks?.[i]?.formula),
  );
  return (variable ?? check)?.name;
}
