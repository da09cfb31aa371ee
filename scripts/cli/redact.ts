import { redact } from '../../utils/report/redact';
import { answerLines } from './lines';
import type { Exit } from './main';

/** `redact --stdin`: lines `{text, kind}` → `{text}`. */
export async function redactLines(args: readonly string[]): Promise<Exit> {
  if (!args.includes('--stdin')) {
    process.stderr.write('Usage: balise redact --stdin\n');
    return 2;
  }
  return answerLines(async ({ text }) => ({ answer: { text: redact(String(text ?? '')) }, problem: false }));
}
