/** The command line in this process: arguments in, exit status and both outputs back; files are texts by path. */
import { main } from "../../src/cli.ts";

export interface CliRun {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

export async function runCli(
  args: readonly string[],
  files: Readonly<Record<string, string | object>> = {},
): Promise<CliRun> {
  let out = "";
  let err = "";
  const status = await main(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    read: (path) => {
      const file = files[path];
      if (file === undefined) return { complaint: "there is no such file." };
      return { text: typeof file === "string" ? file : JSON.stringify(file) };
    },
  });
  return { status, out, err };
}

/** The trimmed line that begins with these words, its columns joined by single blanks. */
export function lineWith({ out }: CliRun, start: string): string {
  const lines = out.split("\n").map((line) => line.trim().replace(/ {2,}/g, " "));
  return lines.find((line) => line.startsWith(`${start} `)) ?? `no line begins with ${start}`;
}
