import { check } from './check';
import { knowledge } from './knowledge-commands';
import { outline } from './outline';
import { redactLines } from './redact';
import { tryPage } from './try';

/** Exit codes: 0 fine, 1 found problems, 2 bad usage. */
export type Exit = 0 | 1 | 2;

const usage = `Usage:
  balise check <kind> <value> | check --stdin
  balise try <page.html> --url <url> | try --stdin
  balise outline <page.html> [--url <url>]
  balise redact --stdin
  balise knowledge check [folder] | knowledge table | knowledge new [--from report.json]
  balise knowledge build | knowledge sign <file> --key <file> | knowledge verify <file> | knowledge keygen
`;

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<Exit>>> = { check, try: tryPage, outline, redact: redactLines, knowledge };

export async function main([command = '', ...args]: readonly string[]): Promise<Exit> {
  const act = Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (act) return act(args);
  process.stderr.write(usage);
  return 2;
}
