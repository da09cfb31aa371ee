import en from '../../locales/en.json';
import fr from '../../locales/fr.json';
import { localNow } from '../../utils/clock';
import { findingWords } from '../../utils/finding-words';
import { checkKind, isFieldKind } from '../../utils/fields/registry';
import { createTranslator } from '../../utils/i18n';
import { answerLines, option } from './lines';
import type { Exit } from './main';

const words = createTranslator({ fr, en }, 'fr');

/** `check <kind> <value>`, `check --stdin`: the very checks of the extension, on one value or on lines `{kind, input, today?}`. */
export async function check(args: readonly string[]): Promise<Exit> {
  if (args.includes('--stdin')) {
    return answerLines(async ({ kind, input, today }) => {
      const answer = checkOne(String(kind), input, typeof today === 'string' ? today : localNow());
      return { answer, problem: answer.severity === 'error' };
    });
  }
  const [kind, value] = args;
  if (kind === undefined || value === undefined || !isFieldKind(kind)) {
    process.stderr.write(kind !== undefined && !isFieldKind(kind) ? `No check for the kind ${kind}.\n` : 'Usage: balise check <kind> <value> [--today 2026-11-24]\n');
    return 2;
  }
  const answer = checkOne(kind, value.startsWith('{') ? JSON.parse(value) : value, option(args, '--today') ?? localNow());
  process.stdout.write(`${JSON.stringify(answer)}\n`);
  return answer.severity === 'error' ? 1 : 0;
}

function checkOne(kind: string, input: unknown, today: string) {
  const { finding, normalized } = checkKind(kind, input, today);
  return {
    severity: finding?.severity ?? null,
    code: finding?.code ?? 'ok',
    message: finding ? (findingWords(finding, words.find) ?? finding.code) : '',
    ...(normalized !== undefined && { normalized }),
    ...(finding?.suggest !== undefined && { suggest: finding.suggest }),
  };
}
