import { describe, expect, test } from 'vitest';
import { readKnowledge } from '../../scripts/cli/knowledge';
import { openSavedPage } from '../../scripts/cli/page';
import { foldText } from '../../utils/text';
import { pageMap } from '../../utils/knowledge/page-map';
import { isOurs, portalOf } from '../../utils/page/hosts';
import { readPage } from '../../utils/page/read';
import { selectorOf } from '../../utils/page/selector';
import { savedPages } from './load';

const knowledge = readKnowledge();

test.each(savedPages.filter(({ url }) => !isOurs(url)).map((page) => [page.name, page] as const))('%s is left alone', (_, { expected }) => {
  expect(expected).toMatchObject({ portal: null, fields: [], messages: [], silent: true });
});

describe.each(savedPages.filter(({ url }) => isOurs(url)).map((page) => [page.name, page] as const))('%s', (_, { url, file, expected }) => {
  test('reads as the person who looked at it says', async () => {
    const { document, close } = openSavedPage(file, url);
    const { facts, fields } = readPage(document, url, pageMap(knowledge.atlas, knowledge.entries, portalOf(url)));
    const { portal, procedure, step, stepper } = facts;
    expect({ portal, procedure, step, stepper }).toEqual({ portal: expected.portal, procedure: expected.procedure, step: expected.step, stepper: expected.stepper });
    expect(facts.fields.map(({ label, kind }) => [foldText(label), kind])).toEqual(expected.fields.map(({ label = '', kind }) => [foldText(label), kind]));
    expect(facts.messages.map(({ text, kind }) => [foldText(text), kind])).toEqual(expected.messages.map(({ text, kind }) => [foldText(text), kind]));
    for (const { element } of fields) expect([...document.querySelectorAll(selectorOf(element))]).toEqual([element]);
    await close();
  });
});
