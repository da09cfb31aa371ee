import type { Condition } from '../../../utils/knowledge/conditions';
import type { Matchable } from '../../../utils/knowledge/index-entries';
import type { Entry } from '../../../utils/knowledge/schema';
import { matchable, raisable, slice } from '../../../utils/knowledge/where';
import { seeded } from '../random';

/**
 * As many entries as wished, all with a sign and all of this site, which is the hardest case: of the real list a third has a sign. Each is one of
 * the real ones, places kept, with its messages rewritten (three words in ten replaced by words of the real list) and its codes renumbered.
 */
export function manyEntries(real: readonly Entry[], count: number): Matchable[] {
  const random = seeded(count);
  const models = raisable(slice(real, 'immatriculation')).map(matchable);
  const words = [...new Set(real.flatMap(({ title, symptom }) => `${title.fr} ${symptom.fr}`.split(/\s+/)))];
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const vary = (condition: Condition, n: number): Condition => {
    if ('code' in condition) return { code: `Y${String(100_000 + n)}` };
    return 'text' in condition ? { text: `${condition.text.split(' ').map((word) => (random() < 0.3 ? pick(words) : word)).join(' ')} ${pick(words)}` } : condition;
  };
  const model = (n: number): Matchable => models[n % models.length]!;
  return Array.from({ length: count }, (_, n): Matchable => {
    const { when } = model(n);
    // The first of each model stays as it is, so that the page has something to find.
    if (n < models.length || !when) return { ...model(n), id: `${model(n).id}-${n}` };
    return { ...model(n), id: `${model(n).id}-${n}`, when: { ...(when.all && { all: when.all.map((one) => vary(one, n)) }), ...(when.any && { any: when.any.map((one) => vary(one, n)) }) } };
  });
}
