import { localNow } from '../../utils/clock';
import { accepted, checkAny } from '../../utils/fields/check-any';
import { compareAnswers } from '../../utils/fields/cross/from-page';
import { textRules } from '../../utils/fields/registry';
import { forScreen } from '../../utils/knowledge/for-screen';
import { indexEntries } from '../../utils/knowledge/index-entries';
import { matchEntries } from '../../utils/knowledge/match';
import { pageMap } from '../../utils/knowledge/page-map';
import { slice } from '../../utils/knowledge/where';
import { readValue, type PageField } from '../../utils/page/fields';
import { isOurs, portalOf } from '../../utils/page/hosts';
import { readPage } from '../../utils/page/read';
import { selectorOf } from '../../utils/page/selector';
import { readKnowledge } from './knowledge';
import { answerLines, option } from './lines';
import type { Exit } from './main';
import { openSavedPage } from './page';
import { usual, withBrowser, type Surroundings } from './surroundings';

/** `try <page.html> --url <url> [--browser firefox/153]`, `try --stdin` (`{file, url, today?, browser?}`): what Balise would see and say of a page. */
export async function tryPage(args: readonly string[]): Promise<Exit> {
  const see = makeEye();
  if (args.includes('--stdin')) {
    return answerLines(async ({ file, url, today, browser }) => {
      const around = browser === undefined ? usual : withBrowser(String(browser));
      if (around === null) throw new Error('browser: chrome or firefox, for example firefox/153');
      const answer = await see(String(file), String(url), typeof today === 'string' ? today : localNow(), around);
      return { answer, problem: !answer.silent };
    });
  }
  const [file] = args;
  const url = option(args, '--url');
  const around = withBrowser(option(args, '--browser') ?? usual.browser.name);
  if (!file || !url || !around) {
    process.stderr.write('Usage: balise try <page.html> --url <url> [--browser firefox/153] [--today 2026-11-24]\n');
    return 2;
  }
  const answer = await see(file, url, option(args, '--today') ?? localNow(), around);
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
  return answer.silent ? 0 : 1;
}

const nothing = { portal: null, procedure: null, step: null, stepper: null, fields: [], messages: [], issues: [], silent: true };

/** The engine of the extension over some knowledge, that of this working copy if none is given: (file, url, today, what is around) → what it would see and say. */
export function makeEye(knowledge = readKnowledge()) {
  return async (file: string, url: string, today: string, around: Surroundings = usual) => {
    if (!isOurs(url)) return nothing;
    const { document, close } = openSavedPage(file, url);
    const portal = portalOf(url);
    const { facts, fields } = readPage(document, url, pageMap(knowledge.atlas, knowledge.entries, portal));
    const crossed = await together(fields, today);
    const seen = fields.map((field, at) => ({ selector: selectorOf(field.element), label: field.label, kind: field.kind, finding: finding(field, today) ?? crossed.get(at) ?? null }));
    const raised = matchEntries(indexEntries(slice(knowledge.entries, portal)), {
      ...facts,
      messages: facts.messages.map(({ text }) => text),
      findings: seen.flatMap(({ finding }) => finding?.code ?? []),
      ...around,
    }, today);
    const issues = forScreen(raised).map(({ id, severity }) => ({ id, severity }));
    await close();
    const { procedure, step, stepper, messages } = facts;
    return { portal: facts.portal, procedure, step, stepper, fields: seen, messages, issues, silent: issues.length === 0 && seen.every(({ finding }) => finding === null) };
  };
}

/** What the answers of the page say together; nothing is known of other steps. */
async function together(fields: readonly PageField[], today: string): Promise<Map<number, { severity: string; code: string }>> {
  const typed = fields.flatMap((field, at) => {
    const value = field.as && field.kind ? accepted(textRules, [field.kind, ...field.or], readValue(field) ?? '', today) : null;
    return field.as && value ? [{ as: field.as, value, at }] : [];
  });
  const found = await compareAnswers(typed, today, { digest: (text) => Promise.resolve(text), remember: () => Promise.resolve(null) });
  return new Map(found.flatMap(({ at, finding: { severity, code } }) => (typed[at] ? [[typed[at].at, { severity, code }]] : [])));
}

/** A saved field is read as one that was left: nobody is typing in it. */
function finding(field: PageField, today: string) {
  const value = readValue(field);
  if (!field.kind || field.kind === 'file_upload' || value === null) return null;
  const found = checkAny(textRules, [field.kind, ...field.or], value, today);
  return found && { severity: found.finding.severity, code: found.finding.code };
}
