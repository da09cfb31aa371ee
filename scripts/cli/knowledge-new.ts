import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { canonical } from '../../utils/knowledge/canonical';
import { help } from '../../utils/knowledge/help-schema';
import { entry } from '../../utils/knowledge/schema';
import { givenIds } from './knowledge-check/ids';
import { OWN_FOLDER, readFolder } from './knowledge-check/read-folder';
import { makeAsker, Stopped, type Talk } from './knowledge-new/ask';
import { defaultsOf, readReport } from './knowledge-new/from-report';
import { askEntry } from './knowledge-new/questions';
import { option } from './lines';
import type { Exit } from './main';

/**
 * `knowledge new [--from report.json] [--out folder]`: asks what is known of a problem, and writes a draft of its entry.
 * @param talk where the answers come from; the terminal if nothing is given
 * @returns 2 when the report cannot be used, 1 when the answers end too early; nothing is written then
 */
export async function knowledgeNew(args: readonly string[], talk: Talk = { input: process.stdin, output: process.stdout }): Promise<Exit> {
  const out = option(args, '--out') ?? join(OWN_FOLDER, 'issues');
  const file = option(args, '--from');
  const report = file === undefined ? null : readReport(file);
  if (args.includes('--from') && !report) {
    talk.output.write(`${file ?? 'Nothing'} is no report that Balise saved (a .json file): it is not used.\n`);
    return 2;
  }
  const list = readFolder(OWN_FOLDER);
  const ids = new Set([...givenIds(), ...(list?.issues ?? []).map(({ name }) => name)]);
  const ask = makeAsker(talk);
  try {
    const draft = entry.parse(await askEntry(ask, { ids, contacts: help.parse(list?.help.json).contacts.map(({ id }) => id) }, report ? defaultsOf(report) : { signs: [] }));
    const path = join(out, `${draft.id}.json`);
    if (!existsSync(out)) mkdirSync(out, { recursive: true });
    writeFileSync(path, canonical(draft), { flag: 'wx' });
    talk.output.write(`\nWritten: ${relative(process.cwd(), path)}. Read it again, then: npm run -s balise -- knowledge check\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    talk.output.write('\nThe answers ended before the questions: nothing is written.\n');
    return 1;
  } finally {
    ask.close();
  }
}
