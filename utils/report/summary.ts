import { oneLine } from './plain';
import { REPORT_LIMITS } from './schema';
import type { Report } from './schema';
import type { ReportWords } from './words';

type Told = Pick<Report, 'where' | 'messages' | 'findings' | 'network'>;

/** What stopped the person: the site's last error, or its last warning, or the network. */
function trouble({ messages, network }: Told, { t }: ReportWords): string | null {
  const message = messages.find(({ kind }) => kind === 'error') ?? messages.find(({ kind }) => kind === 'warning');
  if (message) return t('summary.quote', { text: oneLine(message.text, 160) });
  const [failure] = network;
  return failure ? t('summary.network', { status: t(`status.${failure.status}`) }) : null;
}

/**
 * One line that a helper reads first: « Achat d’un véhicule d’occasion, étape 6 sur 6 : « Une erreur… », 3 points signalés ».
 * Made again after a line is struck: nothing struck may stay in it.
 */
export function summarise(report: Told, words: ReportWords): string {
  const { t, find, plural } = words;
  const { portal, procedure, step, stepper } = report.where;
  const place = find(`procedure.${procedure}`) ?? find(`portal.${portal}`) ?? t('summary.nowhere');
  const stage = stepper ? t('summary.step', stepper) : find(`step.${step}`);
  const found = report.findings.length;
  const head = [place, stage].filter(Boolean).join(', ');
  const tail = [trouble(report, words), found > 0 ? plural('summary.points', found) : null].filter(Boolean).join(', ');
  return oneLine(tail ? t('summary.line', { head, tail }) : head, REPORT_LIMITS.summary);
}
