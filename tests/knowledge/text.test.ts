import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../utils/text';

describe('foldText', () => {
  it.each([
    ['La date d’émission', "la date d'emission"],
    ['S\u200bI\u200bR\u200bE\u200bN', 'siren'],
    ['Numéro\u00a0de\u202fdossier', 'numero de dossier'],
    ['  Cœur \n\t ÉTÉ  ', 'coeur ete'],
    ['nume\u0301ro', 'numero'],
    ['carte\u00adgrise', 'cartegrise'],
    ['\u202eNom\u202c *', 'nom *'],
    ['« 2013BZ80335 ».', '« 2013bz80335 ».'],
  ])('%j becomes %j', (text, folded) => expect(foldText(text)).toBe(folded));

  it('never throws, and its answer needs no second fold', () => {
    const once = fc.property(fc.string({ unit: 'grapheme' }), (text) => foldText(foldText(text)) === foldText(text));
    const always = fc.property(fc.string({ unit: 'binary' }), (text) => typeof foldText(text) === 'string');
    expect(() => fc.assert(once)).not.toThrow();
    expect(() => fc.assert(always)).not.toThrow();
  });
});
