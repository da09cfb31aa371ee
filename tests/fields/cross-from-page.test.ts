import { describe, expect, test } from 'vitest';
import { openAnswersMemory } from '../../utils/answers-memory';
import { compareAnswers, type Links, type TypedAnswer } from '../../utils/fields/cross/from-page';
import { digestTokens, importSessionKey, newSessionKey } from '../../utils/report/digests';

const today = '2026-11-24T10:00';

function memoryArea() {
  const kept = new Map<string, unknown>();
  return {
    kept,
    area: {
      get: (key: string) => Promise.resolve(kept.has(key) ? { [key]: kept.get(key) } : {}),
      set: (items: Record<string, unknown>) => Promise.resolve(Object.entries(items).forEach(([key, value]) => kept.set(key, structuredClone(value)))),
      remove: (key: string) => Promise.resolve(void kept.delete(key)),
    },
  };
}

/** One application in one tab: each call is a step, filled and left. */
function application() {
  const { kept, area } = memoryArea();
  const memory = openAnswersMemory(area);
  const key = importSessionKey(newSessionKey());
  const links = (procedure: string, step: string): Links => ({
    digest: async (text) => (await digestTokens(await key, [text]))[0] ?? '',
    remember: (facts) => memory.remember(1, { procedure, step }, facts),
  });
  const fill = async (step: string, answers: Readonly<Record<string, string>> | readonly TypedAnswer[], procedure = 'immat-achat-occasion') => {
    const typed = Array.isArray(answers) ? (answers as TypedAnswer[]) : Object.entries(answers).map(([as, value]) => ({ as, value }));
    return (await compareAnswers(typed, today, links(procedure, step))).map(({ at, finding }) => [typed[at]?.as, finding.code]);
  };
  return { fill, kept };
}

describe('answers of one page', () => {
  test.each<[Record<string, string>, (string | undefined)[][]]>([
    [{ plate: 'AB-123-CD', cardDate: '2008-06-01' }, [['cardDate', 'cross_field.new_plate_old_card']]],
    [{ plate: '1234 AB 75', formula: '2013BZ80335' }, [['formula', 'cross_field.formula_with_old_plate']]],
    [{ formula: '2013BZ80335', plate: '1234 AB 75' }, [['plate', 'cross_field.formula_with_old_plate']]],
    [{ plate: 'AB-123-CD', formula: '2019EH77410', cardDate: '2019-12-30', firstRegistration: '2019-05-02', saleAt: '2026-11-20' }, []],
    [{ cardDate: '2018-05-02', firstRegistration: '2019-05-02' }, [['firstRegistration', 'cross_field.card_before_first_registration']]],
    [{ birthName: 'DURAND', usageName: 'Durand' }, [['usageName', 'cross_field.usage_name_repeats']]],
    [{ birthName: 'LEFÈVRE-D’ARC', usageName: 'Lefevre d arc' }, [['usageName', 'cross_field.usage_name_repeats']]],
    [{ birthName: 'DURAND', usageName: 'MARTIN' }, []],
    [{ siren: '404833048', siret: '73282932000074' }, [['siret', 'cross_field.siret_of_other_company']]],
    [{ energy: 'EL', co2: '104' }, [['co2', 'cross_field.electric_with_co2']]],
    [{ postalCode: '75015', communeCode: '13208' }, [['communeCode', 'cross_field.postal_code_elsewhere']]],
    [{ plate: 'DH 123 K', cardDate: '2006-01-02' }, []],
    [{ nothingWeKnow: 'x' }, []],
  ])('%o', async (answers, expected) => {
    expect(await application().fill('one', answers)).toEqual(expected);
  });

  test('the day and the hour of a sale stand in two fields, and count together', async () => {
    const day = { as: 'saleAt', value: '2026-11-24' };
    expect(await application().fill('one', [day, { as: 'saleAt', value: '09:30' }])).toEqual([]);
    expect(await application().fill('one', [day, { as: 'saleAt', value: '18:30' }])).toEqual([['saleAt', 'cross_field.sale_in_future']]);
  });

  test('an hour whose day is not accepted says nothing', async () => {
    expect(await application().fill('one', [{ as: 'cardDate', value: '2019-03-17' }, { as: 'saleAt', value: '14:30' }])).toEqual([]);
  });

  test('two holders: two birth names say nothing of one usage name', async () => {
    const names = [{ as: 'birthName', value: 'DURAND' }, { as: 'birthName', value: 'MARTIN' }, { as: 'usageName', value: 'MARTIN' }];
    expect(await application().fill('one', names)).toEqual([]);
  });
});

describe('answers of several steps', () => {
  test('a date read on the wrong line is told at the later step', async () => {
    const { fill } = application();
    expect(await fill('vehicle', { plate: 'AB-123-CD' })).toEqual([]);
    expect(await fill('card', { cardDate: '2009-03-02' })).toEqual([['cardDate', 'cross_field.new_plate_old_card']]);
    expect(await fill('card', { cardDate: '2009-05-02' })).toEqual([]);
  });

  test('a number typed again differently is told; the same with the same signs is not', async () => {
    const { fill } = application();
    await fill('vehicle', { vin: 'VF1BG0B0525412345' });
    expect(await fill('again', { vin: 'VF1BG0B0525412354' })).toEqual([['vin', 'cross_field.vin_differs']]);
    expect(await fill('again', { vin: 'VF1BG0B0525412345' })).toEqual([]);
    expect(await fill('vehicle', { vin: 'VF1BG0B0525412354' })).toEqual([['vin', 'cross_field.vin_differs']]);
  });

  test('another application begins anew', async () => {
    const { fill } = application();
    await fill('vehicle', { plate: 'AB-123-CD' });
    expect(await fill('card', { cardDate: '2008-03-02' }, 'immat-cession')).toEqual([]);
  });

  test('nothing that was typed is kept, and no day', async () => {
    const { fill, kept } = application();
    await fill('vehicle', { plate: 'AB-123-CD', formula: '2019EH77410', vin: 'VF1BG0B0525412345', cardDate: '2019-12-30', firstRegistration: '2009-03-02', saleAt: '2026-11-20T14:30' });
    await fill('people', { birthName: 'DUPONT-EXEMPLE', usageName: 'MARTIN', siren: '732829320', siret: '73282932000074' });
    const text = JSON.stringify([...kept.values()]);
    expect(text).toContain('siv');
    expect(text).not.toMatch(/AB-?123|77410|VF1|12-30|03-02|11-20|DUPONT|MARTIN|73282/i);
  });

  test('the load script is not trusted: what is no such fact is not kept', async () => {
    const { area, kept } = memoryArea();
    const memory = openAnswersMemory(area);
    for (const kept of [{ vin: 'VF1BG0B0525412345' }, { cardDate: '2019-12-30' }, { plate: 'AB-123-CD' }, 'text', null]) expect(await memory.remember(1, { procedure: 'p', step: 's' }, kept)).toEqual({});
    expect(kept.size).toBe(0);
  });
});
