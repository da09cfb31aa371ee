import { expect, test, vi } from 'vitest';
import { toKnowHere } from '../../entrypoints/background/to-know';
import { sample } from '../knowledge/load';

vi.mock('../../utils/browser', () => ({ browser: {} }));
vi.stubGlobal('navigator', { userAgent: 'Firefox/153' });

test('what is most particular to a place is read first; what is only good to know is never grave', () => {
  const entries = [sample, { ...sample, id: 'of-the-step', where: { steps: ['paiement'] } }, { ...sample, id: 'elsewhere', where: { steps: ['connexion'] } }];
  const shown = toKnowHere(entries, { portal: 'immatriculation', procedure: 'immat-cession', step: 'paiement' });
  expect(shown.map(({ entry, severity }) => [entry.id, severity])).toEqual([['of-the-step', 'info'], [sample.id, 'info']]);
});
