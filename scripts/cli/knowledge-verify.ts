import { existsSync, readFileSync } from 'node:fs';
import en from '../../locales/en.json';
import type { Fetch } from '../../utils/knowledge/download';
import { publicKeys } from '../../utils/knowledge/keys';
import type { ListSource } from '../../utils/knowledge/source';
import { openList, type ListState, type Means, type Outcome } from '../../utils/knowledge/update';
import { option } from './lines';
import type { Exit } from './main';

const usage = 'Usage: balise knowledge verify <file> [--key <public key, or its file>] [--published <file that is served now>]\n';

/**
 * `knowledge verify <file>`: would the extension take this list, with the signature beside it (`<file>.sig`)? Asked of the extension's own client, as if the two files
 * were served; with `--published`, as somebody who already holds that one. Without `--key`, the keys are those of `utils/knowledge/keys.ts`.
 */
export async function knowledgeVerify(args: readonly string[]): Promise<Exit> {
  const [file] = args.filter((arg, at) => !arg.startsWith('--') && !['--key', '--published'].includes(args[at - 1] ?? ''));
  const published = option(args, '--published');
  const key = option(args, '--key');
  const keys = key === undefined ? publicKeys : [existsSync(key) ? readFileSync(key, 'utf8').trim() : key];
  const missing = [file, published].find((name) => name !== undefined && !existsSync(name));
  if (file === undefined || missing !== undefined) return tell(missing === undefined ? usage : `${missing} is not there.\n`, 2);
  if (keys.length === 0) return tell('No key: utils/knowledge/keys.ts has none yet. Give one: --key <list.pub>\n', 2);
  const { outcome, state } = await serve(published === undefined ? [file] : [published, file], { name: 'verified', url: 'https://list.example/knowledge.json', keys, floor: 0 });
  if (outcome === 'updated' && state.content && state.content.rejected.length === 0) {
    const { sequence, entries, expires } = state.content;
    process.stdout.write(`Good: number ${sequence}, ${entries.length} entries, to be taken until ${expires}\n`);
    return 0;
  }
  return tell(`Not to be published. ${reason(outcome, state)}\n`, 1);
}

/** @param files one after the other, as they would be published @returns what the client says of the last one */
async function serve(files: readonly string[], source: ListSource): Promise<{ outcome: Outcome; state: ListState }> {
  const disk = new Map<string, unknown>();
  let served = '';
  const fetch: Fetch = async (url) => {
    const name = url.endsWith('.sig') ? `${served}.sig` : served;
    return existsSync(name) ? new Response(Uint8Array.from(readFileSync(name))) : new Response(null, { status: 404 });
  };
  const storage: Means['storage'] = {
    get: async (key) => ({ [key]: disk.get(key) }),
    set: async (items) => Object.entries(items).forEach(([key, value]) => disk.set(key, value)),
    remove: async (key) => void disk.delete(key),
  };
  const list = openList(source, { fetch, storage, now: Date.now, random: Math.random });
  let outcome: Outcome = 'waiting';
  for (const file of files) {
    served = file;
    outcome = await list.refresh(true);
  }
  return { outcome, state: await list.state() };
}

function reason(outcome: Outcome, { content }: ListState): string {
  if (outcome === 'unchanged') return 'It is the list that is served already.';
  if (typeof outcome === 'string') return `Entries would be dropped: ${content?.rejected.map(({ id, why }) => `${id ?? '(no id)'}: ${why}`).join('; ')}`;
  const words: Readonly<Record<string, string>> = en;
  return `The extension refuses it (${outcome.refused}): ${words[`lists.refused.${outcome.refused}`]}`;
}

function tell(words: string, exit: 1 | 2): Exit {
  process.stderr.write(words);
  return exit;
}
