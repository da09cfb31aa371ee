import { describe, expect, it } from 'vitest';
import { finishReport } from '../../utils/report/finish';
import { renderJson, renderText, reportFileName } from '../../utils/report/render';
import { isoLike, isoNow } from '../../utils/report/times';
import { at, events, noBreak, reportOf, words } from './sample';

const own = (text: string, language: 'fr' | 'en' = 'fr') =>
  finishReport(reportOf(events, language), { struck: new Set(['versions.os']), ownWords: text }, words[language]);

const golden = noBreak(`Rapport Balise du 24/11/2026 à 09:30
Balise est indépendante, non affiliée à l’ANTS.

En une ligne
- Achat d’un véhicule d’occasion, étape 6 sur 6~: «~Une erreur technique est survenue.~», 2 points signalés

Où vous en êtes
- Site~: Immatriculation (carte grise)
- Démarche~: Achat d’un véhicule d’occasion
- Étape~: Validation finale
- Le site affiche~: étape 6 sur 6

Ce que le site a dit
- «~Une erreur technique est survenue.~» (erreur, 09:13)

Ce que Balise a remarqué
- Numéro d’identification du véhicule (E) : Les lettres I, O et Q n’existent pas ici : c’est le chiffre 1 ou le chiffre 0. (vin.forbidden_letter) (à corriger, 09:15)
- Date~: date_fr.future (à vérifier, 09:10)

Pannes du site ou du réseau
- 09:12 – Le site est en panne (5xx)~: /dossiers/{id}/validation

Ce qui s’est passé, dans l’ordre
- 09:00 – Étape~: Véhicule
- 09:01 – Point signalé par Balise~: vin.forbidden_letter
- 09:02 – Clic pour passer à la suite
- 09:05 – Étape 5 sur 6, page que Balise ne reconnaît pas
- 09:09 – Étape~: Validation finale
- 09:10 – Point signalé par Balise~: date_fr.future
- 09:11 – Clic pour passer à la suite
- 09:12 – Le site est tombé en panne (5xx)
- 09:13 – Le site a affiché une erreur
- 09:14 – Problème connu reconnu~: site-sature-page-blanche
- 09:15 – Point signalé par Balise~: vin.forbidden_letter

Problèmes connus qui ressemblent au vôtre
- site-sature-page-blanche (bloquant)

Versions
- Balise 0.1.0
- Liste des problèmes connus~: n°~12, du 23/11/2026
- Navigateur~: Firefox 153

Vos mots
- Rien ne se passe.
  J’ai essayé deux fois.
`);

describe('the text', () => {
  it('is this one', () => {
    expect(renderText(own('Rien ne se passe.\nJ’ai essayé deux fois.'), words.fr)).toBe(golden);
  });

  it('is the same every time', () => {
    const report = own('');
    expect(renderText(report, words.fr)).toBe(renderText(structuredClone(report), words.fr));
  });

  it('speaks English when asked', () => {
    const text = renderText(own('', 'en'), words.en);
    expect(text).toContain('Buying a used vehicle, step 6 of 6: “Une erreur technique est survenue.”, 2 points raised');
    expect(text).toContain('\nWhat the site said\n');
    expect(text).not.toMatch(/\{(?!id\})|undefined|null/);
  });

  it('says the day when it is not the day of the report', () => {
    const before = reportOf([at(-10 * 60, { type: 'message', kind: 'info', text: 'Bonjour' })]);
    expect(renderText(before, words.fr)).toContain('(information, le 23/11 à 23:00)');
  });

  it('says a failure whose address is not known', () => {
    const text = renderText(reportOf([at(0, { type: 'http', status: 'failed', route: '' })]), words.fr);
    expect(text).toContain('\n- 09:00 – Le site ne répond pas\n');
  });

  it('shows a code that has no words as it is', () => {
    const text = renderText(reportOf([at(0, { type: 'finding', kind: 'new_kind', code: 'new_kind.new_rule', severity: 'hint' })]), words.fr);
    expect(text).toContain(noBreak('new_kind~: new_kind.new_rule (conseil, 09:00)'));
  });
});

describe('the JSON', () => {
  it('has its keys in one order, whatever the order they came in', () => {
    const report = own('');
    const shuffled = Object.fromEntries(Object.entries(report).toReversed()) as typeof report;
    expect(renderJson(shuffled)).toBe(renderJson(report));
    expect(Object.keys(JSON.parse(renderJson(report)) as object)).toEqual(
      ['schema', 'version', 'createdAt', 'summary', 'where', 'messages', 'findings', 'network', 'timeline', 'issues', 'versions', 'words'],
    );
    expect(renderJson(report)).toMatch(/^\{\n {2}"schema": "balise-report",\n {2}"version": 1,\n/);
  });

  it('is not written when it is not a report', () => {
    expect(() => renderJson({ ...own(''), extra: 1 } as ReturnType<typeof own>)).toThrow(/extra/);
  });
});

it('names files by their date alone', () => {
  expect(reportFileName(own(''), 'json')).toBe('balise-rapport-2026-11-24-0930.json');
  expect(reportFileName(own(''), 'txt')).toBe('balise-rapport-2026-11-24-0930.txt');
});

describe('times', () => {
  const noon = Date.parse('2026-11-24T12:00:00Z');
  it.each([
    ['2026-11-24T09:30:00+01:00', '2026-11-24T13:00:00+01:00'],
    ['2026-11-24T09:30:00-03:30', '2026-11-24T08:30:00-03:30'],
    ['2026-11-24T09:30:00Z', '2026-11-24T12:00:00+00:00'],
  ])('takes the offset of %s', (like, expected) => {
    expect(isoLike(noon, like)).toBe(expected);
  });

  it('is the same moment on this machine', () => {
    expect(Date.parse(isoNow(new Date(noon)))).toBe(noon);
  });
});
