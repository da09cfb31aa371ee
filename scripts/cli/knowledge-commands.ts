import { knowledgeBuild } from './knowledge-bundle';
import { knowledgeCheck } from './knowledge-check';
import { knowledgeKeygen } from './knowledge-keygen';
import { knowledgeNew } from './knowledge-new';
import { knowledgeSign } from './knowledge-sign';
import { knowledgeTable } from './knowledge-table';
import { knowledgeVerify } from './knowledge-verify';
import type { Exit } from './main';

const usage = `Usage:
  balise knowledge check [folder] [--write]
  balise knowledge table [folder]
  balise knowledge new [--from report.json] [--out folder]
  balise knowledge build [--out file] [--sequence N] [--expires day]
  balise knowledge sign <file> --key <private key file>
  balise knowledge verify <file> [--key <public key>] [--published <file>]
  balise knowledge keygen [--out folder]
`;

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<Exit>>> = { check: knowledgeCheck, table: knowledgeTable, new: knowledgeNew, build: knowledgeBuild, sign: knowledgeSign, verify: knowledgeVerify, keygen: knowledgeKeygen };

/** `knowledge <command>`: what is done with the list of known issues. */
export async function knowledge([command = '', ...args]: readonly string[]): Promise<Exit> {
  const act = Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (act) return act(args);
  process.stderr.write(usage);
  return 2;
}
