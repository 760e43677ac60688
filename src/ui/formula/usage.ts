/** How a function is called, with the argument that is being typed told apart. */

export interface UsagePart {
  readonly text: string;
  readonly isCurrent: boolean;
}

/** Of a usage with several forms ("sum(x) or sum(x, dimension)") the first that has the argument; the last argument stands for those after it. */
export function usageParts(usage: string, argument: number): readonly UsagePart[] {
  const forms = usage.match(/\w+\([^)]*\)/g) ?? [usage];
  const countOf = (form: string): number => argumentsOf(form).length;
  const most = Math.max(...forms.map(countOf));
  const form = forms.find((one) => countOf(one) > argument) ?? forms.findLast((one) => countOf(one) === most);
  const args = argumentsOf(form ?? usage);
  const current = Math.min(argument, args.length - 1);
  const head = (form ?? usage).split("(")[0] ?? "";
  return [
    { text: `${head}(`, isCurrent: false },
    ...args.flatMap((arg, i) => [
      ...(i === 0 ? [] : [{ text: ", ", isCurrent: false }]),
      { text: arg, isCurrent: i === current },
    ]),
    { text: ")", isCurrent: false },
  ];
}

const argumentsOf = (form: string): readonly string[] =>
  (/\(([^)]*)\)/.exec(form)?.[1] ?? "").split(",").map((arg) => arg.trim());
