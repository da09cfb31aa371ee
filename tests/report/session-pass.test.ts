import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REMOVED, removeTyped } from '../../utils/report/session-pass';
import { digestTokens, importSessionKey, newSessionKey } from '../../utils/report/digests';
import { typedTokens } from '../../utils/report/typed-tokens';

/** The background, as far as the pass is concerned: it knows digests, not words. */
async function afterTyping(values: readonly string[]) {
  const key = await importSessionKey(newSessionKey());
  const known = new Set((await Promise.all(values.map((value) => digestTokens(key, typedTokens(value))))).flat());
  return (text: string) => removeTyped(text, async (canon) => known.has((await digestTokens(key, [canon]))[0] ?? ''));
}

describe('what was typed goes, however it is written', () => {
  test.each([
    ['as typed', 'Lefèvre', 'Bonjour Lefèvre, votre demande', 'Bonjour [saisi], votre demande'],
    ['in capitals, without accents', 'Lefèvre', 'Titulaire : LEFEVRE.', 'Titulaire : [saisi].'],
    ['encoded in an address', 'Éloïse', '/usager?prenom=%C3%89lo%C3%AFse&x=1', '/usager?prenom=[saisi]&x=1'],
    ['with other separators', 'AB-123-CD', 'La plaque AB 123 CD est inconnue', 'La plaque [saisi] est inconnue'],
    ['without separators', 'AB 123 CD', 'La plaque ab123cd est inconnue', 'La plaque [saisi] est inconnue'],
    ['with separators it did not have', 'AB123CD', 'La plaque AB-123-CD est inconnue', 'La plaque [saisi] est inconnue'],
    ['names in the other order', 'Dupont-Exemple Camille', 'Camille DUPONT EXEMPLE', '[saisi] [saisi] [saisi]'],
    ['a telephone, the other way', '06 39 98 47 53', 'envoyé au +33639984753', 'envoyé au +[saisi]'],
    ['a date, the other way', '14/07/1953', 'ddn=1953-07-14', 'ddn=[saisi]'],
    ['in a file name', 'Zorglubine', 'CNI_Zorglubine.pdf refusé', 'CNI_[saisi].pdf refusé'],
  ])('%s', async (_, value, text, expected) => {
    expect(await (await afterTyping([value]))(text)).toBe(expected);
  });

  test('any value, in any of these writings, does not survive', async () => {
    const value = fc.string({ unit: fc.constantFrom(...'abcdefgXYZéèàœ0123456789 -\''), minLength: 4, maxLength: 30 }).filter((text) => text.replace(/[^\p{L}\p{N}]/gu, '').length >= 4);
    const writing = fc.constantFrom((text: string) => text, (text: string) => text.toUpperCase(), (text: string) => text.normalize('NFD').replace(/\p{M}/gu, ''), encodeURIComponent, (text: string) => text.replace(/[ '-]/g, ''));
    await fc.assert(
      fc.asyncProperty(value, writing, async (typed, write) => {
        const written = write(typed);
        const out = await (await afterTyping([typed]))(`Erreur : « ${written} » est refusé (code SIV-1042).`);
        const words = typedTokens(typed);
        fc.pre(words.length > 0);
        expect(out).toContain(REMOVED);
        expect(out).toContain('SIV-1042');
        if (written.length >= 4) expect(out).not.toContain(` ${written} `);
      }),
      { numRuns: 200 },
    );
  });
});

test('the words of forms and short words stay', async () => {
  const scrub = await afterTyping(['Monsieur', 'rue de Paris', '12', 'M']);
  expect(await scrub('Monsieur, le numéro 12 de la rue à Paris n’existe pas')).toBe('Monsieur, le numéro 12 de la rue à Paris n’existe pas');
});

test('digests differ from one session to the next, and hold no word', async () => {
  const [a, b] = await Promise.all([newSessionKey(), newSessionKey()].map(importSessionKey));
  const [one, other] = await Promise.all([digestTokens(a!, ['zorglubine']), digestTokens(b!, ['zorglubine'])]);
  expect(one).not.toEqual(other);
  expect(atob(one[0] ?? '')).toHaveLength(16);
});
