import { openSavedPage } from '../../scripts/cli/page';
import { makeEye } from '../../scripts/cli/try';
import { foldText } from '../../utils/text';
import { savedPages, type SavedPage } from './load';

/** The day the saved pages were written for: their dates are past or future beside it. */
export const today = '2026-11-24T10:00';

/** Of how many, how many were right; and what was wrong, for whoever mends it. */
export interface Score {
  readonly name: string;
  right: number;
  of: number;
  readonly wrong: string[];
}

/**
 * What the engine says of every saved page, beside what a person who looked at it says.
 * Kinds: precision counts the kinds that were given, recall those that should be. Findings: precision by their field.
 */
export async function scorePages(pages: readonly SavedPage[] = savedPages): Promise<Readonly<Record<string, Score>>> {
  const see = makeEye();
  const names = ['portal', 'procedure', 'step', 'stepper', 'fields listed', 'kinds, precision', 'kinds, recall', 'findings, precision', 'findings, recall', 'messages, precision', 'messages, recall', 'issues, precision', 'issues, recall', 'silence'];
  const scores: Record<string, Score> = Object.fromEntries(names.map((name) => [name, { name, right: 0, of: 0, wrong: [] }]));
  for (const page of pages) {
    const { name, file, url, expected } = page;
    const seen = await see(file, url, today);
    const count = (what: string, right: boolean, wrong: unknown) => {
      const score = scores[what]!;
      score.of += 1;
      if (right) score.right += 1;
      else score.wrong.push(`${name}: ${typeof wrong === 'string' ? wrong : JSON.stringify(wrong)}`);
    };
    const same = (what: 'portal' | 'procedure' | 'step' | 'stepper') => count(what, JSON.stringify(seen[what]) === JSON.stringify(expected[what]), `${JSON.stringify(seen[what])}, expected ${JSON.stringify(expected[what])}`);
    same('portal');
    same('procedure');
    same('step');
    same('stepper');
    const fields = await pairFields(page, seen.fields);
    count('fields listed', fields.every(({ got, want }) => got && want), fields.filter(({ got, want }) => !got || !want).map(({ got, want }) => `${got?.label ?? '–'} / ${want?.label ?? '–'}`));
    for (const { got, want } of fields) {
      const told = `${want?.label ?? got?.label}: ${got?.kind ?? null}, expected ${want?.kind ?? null}`;
      if (got?.kind) count('kinds, precision', got.kind === want?.kind, told);
      if (want?.kind) count('kinds, recall', got?.kind === want.kind, told);
      if (got?.finding) count('findings, precision', Boolean(want?.finding), `${want?.label}: ${got.finding.code}, expected none`);
      if (want?.finding) count('findings, recall', Boolean(got?.finding), `${want.label} (${want.kind}): expected ${want.finding.severity}`);
    }
    const texts = (list: readonly { readonly text: string }[]) => list.map(({ text }) => text.replace(/\W+/g, '').toLowerCase());
    const [got, want] = [texts(seen.messages), texts(expected.messages)];
    seen.messages.forEach((message, index) => count('messages, precision', want.includes(got[index]!), message));
    expected.messages.forEach((message, index) => count('messages, recall', got.includes(want[index]!), message));
    if (expected.issues) {
      for (const { id } of seen.issues) count('issues, precision', expected.issues.includes(id), id);
      for (const id of expected.issues) count('issues, recall', seen.issues.some((issue) => issue.id === id), id);
    }
    if (expected.silent) count('silence', seen.silent, [...seen.fields.flatMap(({ finding }) => finding?.code ?? []), ...seen.issues.map(({ id }) => id)]);
  }
  return scores;
}

type Got = Awaited<ReturnType<ReturnType<typeof makeEye>>>['fields'][number];
type Want = SavedPage['expected']['fields'][number];

/** The same field on both sides: the same element of the page, else the same name. */
async function pairFields({ file, url, expected }: SavedPage, got: readonly Got[]): Promise<{ got: Got | undefined; want: Want | undefined }[]> {
  const { document, close } = openSavedPage(file, url);
  const left = [...got];
  const pairs = expected.fields.map((want) => {
    const element = want.selector ? document.querySelector(want.selector) : null;
    const at = left.findIndex(({ selector, label }) => (element ? document.querySelector(selector) === element : foldText(label) === foldText(want.label)));
    return { got: at < 0 ? undefined : left.splice(at, 1)[0], want };
  });
  await close();
  return [...pairs, ...left.map((one) => ({ got: one, want: undefined }))];
}
