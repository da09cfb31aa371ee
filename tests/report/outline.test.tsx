// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ReportPage } from '../../components/report/report-page';
import { collectReport } from '../../utils/report/collect';
import { reportSections } from '../../utils/report/lines';
import { keepOutline } from '../../utils/report/outline';
import { redact } from '../../utils/report/redact';
import { renderJson, renderText } from '../../utils/report/render';
import { reportSchema } from '../../utils/report/schema';
import type { Report } from '../../utils/report/schema';
import { removeTyped } from '../../utils/report/session-pass';
import { strike } from '../../utils/report/strike';
import { typedTokens } from '../../utils/report/typed-tokens';
import { events, now, reportOf, versions, words } from './sample';

const outline = 'balise outline 1\npath a.ants.gouv.fr/inconnu\nmessage\n  error « Une erreur technique est survenue. »\nfield\n  1. input text « Repère » (label for) kind null';
const reportWith = (): Report => collectReport({ events, now, versions, words: words.fr, outline })!;

describe('what the background keeps of an outline', () => {
  const typed = new Set(typedTokens('Zoé d’Exemple-Dupré'));
  const scrub = async (text: string) => redact(await removeTyped(text, async (canon) => typed.has(canon)));

  it('is scrubbed line by line, what was typed too, the shape kept', async () => {
    const kept = await keepOutline('heading\n  h1 « DUPRE, suite »\n    name zoe; id EXEMPLE_dupré\nmessage\n  error « Plaque BZ-418-AN refusée »', scrub);
    expect(kept).toBe('heading\n  h1 « [saisi], suite »\n    name [saisi]; id [saisi]_[saisi]\nmessage\n  error « Plaque [immatriculation] refusée »');
  });

  it('is bounded, and holds letters only, whatever a page sends', async () => {
    const same = async (text: string) => text;
    for (const sent of ['é'.repeat(100_000), 'x\n'.repeat(100_000), `${' '.repeat(50_000)}x`, '\u202e\u0007\ud800a\u2028b', '🚗'.repeat(40_000), '']) {
      const kept = await keepOutline(sent, same);
      expect(new TextEncoder().encode(kept).length).toBeLessThanOrEqual(30_000);
      expect(reportSchema.safeParse({ ...reportOf(), outline: kept }).success).toBe(true);
    }
  });
});

describe('a report with an outline', () => {
  it('has it last, in the text as it is, in the JSON as one text', () => {
    const report = reportWith();
    expect(reportSections(report, words.fr).at(-1)).toEqual({ id: 'outline', lines: outline.split('\n').map((text, index) => ({ path: `outline.${index}`, text })) });
    expect(renderText(report, words.fr).endsWith(`\n\nStructure de la page\n${outline}\n`)).toBe(true);
    expect(JSON.parse(renderJson(report))).toMatchObject({ outline });
    expect(Object.keys(JSON.parse(renderJson(report)) as object).at(-1)).toBe('outline');
  });

  it('is none when there is no outline', () => {
    for (const nothing of ['', undefined]) expect(collectReport({ events, now, versions, words: words.fr, outline: nothing })).toEqual(reportOf());
  });

  it('is refused when too long, or with signs that hide', () => {
    expect(reportSchema.safeParse({ ...reportOf(), outline: 'x'.repeat(30_001) }).success).toBe(false);
    expect(reportSchema.safeParse({ ...reportOf(), outline: 'a\u202eb' }).success).toBe(false);
  });

  it('loses a line that is struck, or all of them', () => {
    expect(strike(reportWith(), ['outline.1']).outline).toBe(outline.replace('path a.ants.gouv.fr/inconnu\n', ''));
    expect(strike(reportWith(), ['outline'])).toEqual(reportOf());
    expect(strike(reportWith(), outline.split('\n').map((_, index) => `outline.${index}`))).toEqual(reportOf());
    expect(strike(reportWith(), [])).toEqual(reportWith());
  });

  it('does not repeat a message that is struck', () => {
    expect(strike(reportWith(), ['messages.0']).outline).not.toContain('erreur technique');
  });
});

describe('its preview', () => {
  const root = document.createElement('div');
  document.body.append(root);
  afterEach(() => render(null, root));
  const show = async () => {
    await act(() => render(<ReportPage words={words.fr} load={async () => reportWith()} scrub={async (text) => text} save={vi.fn<() => void>()} />, root));
    await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
  };
  const exact = () => root.querySelector('#exact-json')?.textContent ?? '';
  const press = (name: string) => act(() => [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name)!.click());

  it('says what it is for, shows each line with its indent, strikes it whole and puts it back', async () => {
    await show();
    expect(root.textContent).toContain('Vos réponses n’y sont pas.');
    const line = root.querySelector('[id="line-outline.3"]')!;
    expect([line.textContent, line.classList.contains('kept')]).toEqual(['  error « Une erreur technique est survenue. »', true]);
    const before = exact();
    await press('Retirer toute la structure');
    expect(exact()).toBe(renderJson(reportOf()));
    expect(root.querySelector('[id="line-outline.3"] del')).not.toBeNull();
    await press('Remettre la structure');
    expect(exact()).toBe(before);
  });
});
