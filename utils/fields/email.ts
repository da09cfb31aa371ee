import { domains } from './email-domains';
import type { FieldRule } from './finding';
import { tidyText } from './tidy';
import { fine, found } from './verdicts';

const kind = 'email';
const address = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,250}\.[A-Za-z]{2,24}$/;

/**
 * E-mail address (adresse électronique). Rule: what browsers accept, plus a dotted domain. A domain one slip away from a common
 * French one is shown, never changed: the list and the idea come from demarches-simplifiees.
 */
export const email: FieldRule = {
  kind,
  examples: { good: 'camille@orange.fr', bad: 'camille@orange' },
  check: (input) => {
    const text = tidyText(input);
    if (/^mailto:/i.test(text)) return found(kind, 'scheme', 'error', { suggest: text.slice(7) });
    const at = text.split('@').length - 1;
    if (at > 1) return found(kind, /[;, ]/.test(text) ? 'two_addresses' : 'two_at', 'error');
    if (at === 0) return found(kind, 'no_at', 'error', /^[\w.+-]*$/.test(text) ? { pending: true } : {});
    if (text.includes(',')) return found(kind, 'comma', 'error', { suggest: text.replace(/,/g, '.') });
    if (/\s/.test(text)) return found(kind, 'space', 'error');
    const [local = '', domain = ''] = text.split('@');
    if (!domain.includes('.') || /\.\w?$/.test(domain)) return found(kind, 'no_dot', 'error', { pending: true });
    if (!address.test(text) || /(^|[.-])([.-]|$)/.test(domain.replace(/--/g, ''))) return found(kind, 'shape', 'error');
    const near = nearDomain(domain.toLowerCase());
    return near ? found(kind, 'near_domain', 'warn', { suggest: `${local}@${near}`, normalized: text, ...(near.startsWith(domain.toLowerCase()) && { pending: true as const }) }) : fine(text);
  },
};

/** The common domain that is one slip away: a letter added, lost, changed or moved. */
function nearDomain(domain: string): string | null {
  if (domains.includes(domain)) return null;
  return domains.find((known) => isNear(domain, known)) ?? null;
}

function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (left.length <= 1 && right.length <= 1) || left === right.slice(1) + right.charAt(0) || right === left.slice(1) + left.charAt(0);
}
