import { createInterface } from 'node:readline';
import type { Exit } from './main';

/**
 * Answers JSON lines from the standard input, one a line and in order.
 * @param answer takes one parsed line; `problem` makes the command end with 1
 * @returns 2 when a line is no JSON object (its answer says so), else 1 or 0
 */
export async function answerLines(answer: (line: Record<string, unknown>) => Promise<{ readonly answer: unknown; readonly problem: boolean }>): Promise<Exit> {
  let exit: Exit = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (!line.trim()) continue;
    try {
      const parsed: unknown = JSON.parse(line);
      if (typeof parsed !== 'object' || parsed === null) throw new Error('not an object');
      const { answer: said, problem } = await answer(parsed as Record<string, unknown>);
      process.stdout.write(`${JSON.stringify(said)}\n`);
      if (problem && exit === 0) exit = 1;
    } catch (error) {
      process.stdout.write(`${JSON.stringify({ error: error instanceof Error ? error.message : String(error) })}\n`);
      exit = 2;
    }
  }
  return exit;
}

/** The value of `--name value`, or undefined. */
export function option(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args[at + 1];
}
