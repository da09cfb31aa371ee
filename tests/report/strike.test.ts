import { describe, expect, it } from 'vitest';
import { finishReport } from '../../utils/report/finish';
import { reportSections } from '../../utils/report/lines';
import { renderText } from '../../utils/report/render';
import { reportSchema } from '../../utils/report/schema';
import { strike } from '../../utils/report/strike';
import { at, events, noBreak, reportOf, words } from './sample';

const finish = (struck: readonly string[], ownWords = '') => finishReport(reportOf(), { struck: new Set(struck), ownWords }, words.fr);

describe('strike', () => {
  it('removes the line and nothing else', () => {
    const report = reportOf();
    expect(strike(report, [])).toEqual(report);
    expect(strike(report, ['timeline.0'])).toEqual({ ...report, timeline: report.timeline.slice(1) });
    expect(strike(report, ['versions.os'])).toEqual({ ...report, versions: { ...report.versions, os: null } });
  });

  it('takes no notice of a path that is not one', () => {
    const report = reportOf();
    expect(strike(report, ['schema', 'version', 'createdAt', '__proto__', 'messages.99', 'messages'])).toEqual(report);
  });

  it('removes from the timeline what repeats the line', () => {
    expect(JSON.stringify(strike(reportOf(), ['findings.0']))).not.toContain('vin.forbidden_letter');
    expect(JSON.stringify(strike(reportOf(), ['issues.0']))).not.toContain('site-sature');
    expect(strike(reportOf(), ['messages.0']).timeline.map(({ what }) => what)).not.toContain('message.error');
    expect(strike(reportOf(), ['network.0']).timeline.map(({ what }) => what)).not.toContain('http.5xx');
  });

  it('removes an answer with all that the timeline says of it, and with the issue that it is about', () => {
    const issue = 'site-sature-page-blanche';
    const answered = reportOf([...events, at(16, { type: 'feedback', issue, answer: 'helped' }), at(17, { type: 'feedback', issue, answer: 'wrong' })]);
    expect(answered.answers).toEqual([{ id: issue, answer: 'wrong' }]);
    const without = strike(answered, ['answers.0']);
    expect(without).not.toHaveProperty('answers');
    expect(JSON.stringify(without)).not.toContain('feedback');
    expect(without.issues).toEqual(answered.issues);
    expect(without.timeline).toContainEqual(expect.objectContaining({ what: 'issue', detail: issue }));
    expect(JSON.stringify(strike(answered, ['issues.0']))).not.toContain(issue);
  });

  it('leaves a report without lines when all are struck, still a report', () => {
    const all = reportSections(reportOf(), words.fr).flatMap(({ lines }) => lines.map(({ path }) => path));
    const bare = finish(all);
    expect(reportSections(bare, words.fr)).toEqual([]);
    expect(reportSchema.safeParse(bare).success).toBe(true);
  });
});

describe('finish', () => {
  it('makes the summary again: nothing struck stays in it', () => {
    expect(finish(['messages.0']).summary).toBe(noBreak('Achat d’un véhicule d’occasion, étape 6 sur 6~: Le site est en panne (5xx), 2 points signalés'));
    expect(finish(['messages.0', 'network.0', 'findings.0', 'where.stepper', 'where.step', 'where.procedure']).summary).toBe(
      noBreak('Immatriculation (carte grise)~: 1 point signalé'),
    );
    expect(renderText(finish(['messages.0']), words.fr)).not.toContain('erreur technique');
    expect(finish(['summary']).summary).toBe('');
  });

  it('keeps the words of the person, in their lines, leaves out hidden signs', () => {
    const own = finish([], '  Moi, [nom],\r\n\n\n\nbloqué\u202e.\u0007 ');
    expect(own.words).toBe('Moi, [nom],\n\nbloqué.');
    expect(finish([], ' \n ').words).toBeNull();
    expect(finish([], 'a'.repeat(5000)).words).toHaveLength(2000);
  });

  it('never splits a character', () => {
    const report = finish([], '🚗'.repeat(1500));
    expect(encodeURIComponent(report.words ?? '')).toContain('%F0');
    expect(reportSchema.safeParse(report).success).toBe(true);
  });
});
