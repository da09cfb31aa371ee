import { expect, test } from 'vitest';
import fr from '../locales/fr.json';
import { createTranslator } from '../utils/i18n';
import { findingWords } from '../utils/finding-words';
import { panelWords } from '../utils/panel-words';

const all: Readonly<Record<string, string>> = fr;
const finder = (words: Readonly<Record<string, string>>) => createTranslator({ fr: words, en: {} }, 'fr').find;
const kinds = Object.keys(all).flatMap((key) => /^expect\.(.+)/.exec(key)?.[1] ?? []);
const own = Object.keys(all).flatMap((key) => /^finding\.([^.]+\.[^.]+)$/.exec(key)?.[1] ?? []);
// A sentence that other kinds share, and another kind's value in the box.
const shared = kinds.flatMap((kind) => [`${kind}.short`, `${kind}.is_vin`]);

test('the words sent for a finding say all that the whole catalogue would say of it', () => {
  for (const code of [...own, ...shared]) {
    expect([code, findingWords({ code }, finder(panelWords(all, [code], false)))]).toEqual([code, findingWords({ code }, finder(all))]);
  }
});

test('a first opening brings the words of the panel, and none of what nobody asked for', () => {
  const sent = Object.keys(panelWords(all, ['procedure.immat-cession', 'asked.plate', 'vin.short'], true));
  expect(sent).toEqual(expect.arrayContaining(['panel.close', 'severity.error', 'procedure.immat-cession', 'where.plate_siv.words', 'finding.short', 'expect.vin']));
  expect(sent.filter((key) => /heic|^(report|kind|a)\.|^finding\.(?!short$)/.test(key))).toEqual([]);
});

test('how to make another picture is told with the finding that needs it', () => {
  expect(Object.keys(panelWords(all, ['file_upload.heic'], false))).toContain('panel.heic.iphone');
});
