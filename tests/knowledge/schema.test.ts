import { describe, expect, it } from 'vitest';
import { parseEntries } from '../../utils/knowledge/parse';
import { sample } from './load';

const why = (change: object) => parseEntries([{ ...sample, ...change }]).rejected[0]?.why;

describe('an entry', () => {
  it('is accepted whole', () => expect(parseEntries([sample])).toEqual({ entries: [sample], rejected: [], skipped: 0 }));

  it.each([
    ['an unknown key', { selector: '#x' }, /clé inconnue : selector/],
    ['a missing title', { title: { fr: 'Un exemple' } }, /title\.en : il manque/],
    ['HTML', { symptom: { fr: 'Voir <img src=x onerror=alert(1)>' } }, /symptom\.fr : pas de HTML/],
    ['a turned text', { symptom: { fr: 'abc\u202edef' } }, /signe invisible/],
    ['a text without end', { symptom: { fr: 'a'.repeat(1e6) } }, /trop long/],
    ['an unknown severity', { severity: 'fatal' }, /severity : valeurs possibles : blocking/],
    ['an id with a path', { id: '../x' }, /^id : /],
    ['an id of the prototype', { id: '__proto__' }, /^id : /],
    ['an unknown portal', { where: { portals: ['ailleurs'] } }, /where\.portals\.0/],
    ['a source that is not https', { sources: ['http://example.org/'] }, /sources\.0/],
    ['no source', { sources: [] }, /sources/],
    ['an invented kind of date', { lastConfirmed: '2026-02-30' }, /lastConfirmed/],
    ['a bad contact', { contacts: ['34 00'] }, /contacts\.0/],
  ])('is refused for %s', (_, change, expected) => {
    expect(why(change)).toMatch(expected);
  });

  it.each(['https://ants.gouv.fr.evil.fr/', 'https://evil-ants.gouv.fr.com/', 'https://evilants.gouv.fr/', 'https://ants.gouv.fr@evil.fr/', 'https://user:x@ants.gouv.fr/', 'https://ants.gouv.fr:8443/', 'http://ants.gouv.fr/', 'javascript:alert(1)', 'data:text/html,x', '//ants.gouv.fr/', 'https:\\\\ants.gouv.fr/', ' https://ants.gouv.fr/', 'https://ants.gouv.fr./'])(
    'is refused for the link %s',
    (link) => expect(why({ advice: { fr: [{ text: 'Voir ici.', link }] } })).toMatch(/advice\.fr\.0\.link/),
  );

  it.each(['https://ants.gouv.fr/', 'https://www.service-public.gouv.fr/particuliers/vosdroits/F1707?lang=en', 'https://defenseurdesdroits.fr'])('may link to %s', (link) =>
    expect(why({ advice: { fr: [{ text: 'Voir ici.', link }] } })).toBeUndefined(),
  );
});

describe('a condition', () => {
  it.each([
    { text: 'Une erreur technique est survenue.' },
    { code: 'Y010004' },
    { code: 'SIV-1042' },
    { fieldPresent: 'vin' },
    { fieldEmpty: 'formule_number' },
    { finding: 'vin.forbidden_letter' },
    { browser: 'firefox', minVersion: 140 },
    { dateFrom: '2026-01-01', dateTo: '2026-02-01' },
    { status: '5xx' },
    { failure: true },
  ])('may be %j', (condition) => expect(why({ when: { any: [condition] } })).toBeUndefined());

  it.each([
    [{ regex: '(a+)+$' }, /clé inconnue : regex/],
    [{ selector: 'input:has(*)' }, /clé inconnue : selector/],
    [{ text: 'Une erreur est survenue.', code: 'Y010004' }, /condition inconnue/],
    [{ any: [{ failure: true }] }, /clé inconnue : any/],
    [{ text: 'erreur' }, /message trop court/],
    [{ text: 'Une <b>erreur</b> est survenue' }, /pas de HTML/],
    [{ code: 'Y.*' }, /code affiché/],
    [{ code: 'ERREUR' }, /code affiché/],
    [{ finding: 'formule_number.*' }, /genre\.règle/],
    [{ browser: 'firefox', minVersion: 0.5 }, /when/],
    [{ dateFrom: '2026-02-01', dateTo: '2026-01-01' }, /dateFrom avant dateTo/],
    [{}, /when\.any\.0/],
    [{ failure: false }, /when\.any\.0/],
    [{ status: '200' }, /when\.any\.0/],
  ])('may not be %j', (condition, expected) => expect(why({ when: { any: [condition] } })).toMatch(expected));
});
