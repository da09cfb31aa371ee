import { describe, expect, test } from 'vitest';
import { readKnowledge } from '../../scripts/cli/knowledge';
import { documentOf } from '../../scripts/cli/page';
import { clickInPanel, openPanel, waitForButton, waitForPanel } from '../../scripts/lib/panel.mjs';
import { pageMap } from '../../utils/knowledge/page-map';
import { readPage } from '../../utils/page/read';
import { clobbered } from '../site/odd/clobbered.mjs';
import { browsers, listen, useBrowser } from '../browser';

const url = 'https://immatriculation.ants.gouv.fr/demarche/noms';

describe.each(browsers)('case 28, in %s', (name) => {
  const used = useBrowser(name);

  test('case 28: a form whose fields are called like its own methods is read, checked, and its message told', async () => {
    let noise: string[] = [];
    const page = await used.open(url, (before) => (noise = listen(before)));
    // The page itself is led astray: its form has no parent left.
    expect(await page.evaluate(() => (document.forms as unknown as { formulaire?: unknown }).formulaire ?? Document.prototype.querySelector.call(document, '#formulaire')!.parentElement!.id)).toBe('parentElement');
    await waitForButton(page, /1 point/);
    await page.type('#immatriculation', 'AB-1O3-CD');
    await page.type('#formule', '12#45');
    await page.keyboard.press('Tab');
    await waitForButton(page, /4 points/);
    await openPanel(page);
    await waitForPanel(page, /Étape 1 sur 5[\s\S]*AB-103-CD/);
    await clickInPanel(page, 'button', /Aller au champ/);
    expect(noise).toEqual([]);
    expect(await used.journal()).toEqual(expect.arrayContaining([expect.objectContaining({ type: 'message', text: 'Le numéro d’immatriculation doit respecter le format' })]));
    await page.close();
  });

  test('case 28: what a page puts in the place of the browser’s own functions never reaches us', async () => {
    const page = await used.open('https://immatriculation.ants.gouv.fr/demarche/csp', (before) =>
      before.evaluateOnNewDocument(() => {
        const calls: string[] = [];
        Object.assign(globalThis, { calls });
        const lie = (owner: object, names: readonly string[]) => {
          for (const name of names) Object.defineProperty(owner, name, { configurable: true, get: () => (calls.push(name), () => null) });
        };
        // Not those that the driver of these tests calls in the page.
        lie(Element.prototype, ['hasAttribute', 'checkVisibility', 'closest', 'matches', 'attachShadow']);
        lie(Node.prototype, ['childNodes', 'nodeValue', 'contains', 'previousSibling']);
        lie(Document.prototype, ['createTreeWalker', 'getElementById', 'title']);
        lie(HTMLInputElement.prototype, ['value', 'type']);
        lie(globalThis, ['MutationObserver', 'queueMicrotask']);
        lie(Array.prototype, ['flatMap', 'findLast']);
        const named = Element.prototype.getAttribute;
        Element.prototype.getAttribute = function (name) {
          if (name !== 'aria-label') calls.push('getAttribute');
          return named.call(this, name);
        };
      }),
    );
    await waitForButton(page, /Balise/);
    await page.type('#immatriculation', 'AB-1O3-CD');
    await page.keyboard.press('Tab');
    await waitForButton(page, /1 point/);
    await openPanel(page);
    await waitForPanel(page, /AB-103-CD/);
    expect(await page.evaluate(() => (globalThis as unknown as { calls: string[] }).calls)).toEqual([]);
    await page.close();
  });
});

test('case 28: the same page, read in Node', async () => {
  const { atlas, entries } = readKnowledge();
  const { document, close } = documentOf(String(clobbered({ path: '/demarche/noms' })?.body), url);
  const { facts } = readPage(document, url, pageMap(atlas, entries, 'immatriculation'));
  expect(facts).toMatchObject({ procedure: 'immat-achat-occasion', stepper: { current: 1, total: 5 } });
  expect(facts.fields.filter(({ kind }) => kind).map(({ kind }) => kind)).toEqual(expect.arrayContaining(['plate_siv', 'formule_number']));
  expect(facts.messages).toContainEqual({ text: 'Le numéro d’immatriculation doit respecter le format', kind: 'error' });
  await close();
});
