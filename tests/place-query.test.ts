import { expect, test } from 'vitest';
import { placeQuery } from '../utils/place-query';

test.each([
  [{ procedure: 'immat-cession', step: 'paiement' }, '?procedure=immat-cession&step=paiement'],
  [{ procedure: null, step: 'paiement' }, '?step=paiement'],
  [{ procedure: null, step: null }, ''],
  [{ procedure: 'a&step=b#c', step: ['paiement'] }, ''],
])('%o', (place, query) => {
  expect(placeQuery(place)).toBe(query);
});
