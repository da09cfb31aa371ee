/** What is known by its own shape and check digits. Shapes: reference on field rules of this project, sections 1 to 6. */
import { hasIbanKey } from '../../identifiers/iban';
import { hasLuhnKey } from '../../identifiers/luhn';
import { hasNirKey } from '../../identifiers/nir';
import { bare, isPublicPlate, isSample, isServicePhone } from './samples';
import { shape } from './spans';
import type { Finder } from './spans';

/** Units and words of three letters that stand between two numbers without being the series of a plate. */
const notSeries = /^(?:SUR|DE|DU|ET|OU|AU|EN|GO|MO|KO|TO|KM|CM|MM|PX|CV|CH|KW|KG|OK|EUR|TTC|HT|JPG|PNG|PDF|MIN|SEC|MS|GET|PUT|PM|AM|TH|CO|LES|DES|RUE|DPI|ANS|VP|NT|RV|UTC|GMT|CET|SS)$/i;

const isPlate: Parameters<typeof shape>[2] = (value, reading, at) => !isPublicPlate(value) && !isSample(value, reading, at);

const isOldPlate: Parameters<typeof shape>[2] = (value, reading, at) => {
  const series = /[A-Z]+/i.exec(value)?.[0] ?? '';
  return !notSeries.test(series) && bare(value).length >= 6 && isPlate(value, reading, at);
};

const notVersion: Parameters<typeof shape>[2] = (value, { folded }, at) =>
  value.split('.').every((part) => Number(part) < 256) && !/^(?:127\.0\.0\.1|0\.0\.0\.0|255\.255\.255\.\d+)$/.test(value) && !/(?:version|build|release|maj|\bv|[a-z]\/|@)[ :.]{0,3}$/.test(folded.slice(Math.max(0, at - 12), at));

const edge = '(?<![\\p{L}\\p{N}])';
const end = '(?![\\p{L}\\p{N}])';
const u = (source: string, flags = 'gu') => new RegExp(source, flags);

export const identifiers: readonly Finder[] = [
  shape('email', /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu, (value) => !/@\d|\.(?:js|css|png)$/.test(value)),
  shape('compte', u(`${edge}[0-9a-f]{8}-?[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-?[0-9a-f]{12}${end}`, 'giu')),
  shape('IBAN', u(`${edge}[A-Z]{2}\\d{2}(?:[ ._-]?[A-Z0-9]{4}){2,7}(?:[ ._-]?[A-Z0-9]{1,4})?${end}`, 'giu'), (value) => hasIbanKey(bare(value))),
  shape('NIR', u(`${edge}[1-478][ ._-]?\\d{2}[ ._-]?\\d{2}[ ._-]?(?:\\d{2}|2[AB])[ ._-]?\\d{3}[ ._-]?\\d{3}[ ._/-]{0,3}\\d{2}${end}`, 'giu'), (value) => hasNirKey(bare(value)) || /^\d \d\d \d\d \d[\dAB] \d{3} \d{3} \d\d$/.test(value)),
  shape('carte', /(?<![\p{L}\p{N}.])[2-6]\d{3}(?:[ .-]?\d{4}){2}[ .-]?\d{1,7}(?![\p{L}\p{N}])/gu, (value) => bare(value).length >= 13 && hasLuhnKey(bare(value)) && !/^1\d{12}$/.test(value)),
  shape('carte', u(`${edge}3[47]\\d{2}[ -]\\d{6}[ -]\\d{5}${end}`), (value) => hasLuhnKey(bare(value))),
  shape('SIRET', u(`${edge}\\d{3}[ ]?\\d{3}[ ]?\\d{3}[ ]?\\d{5}${end}`), (value) => hasLuhnKey(bare(value))),
  shape('téléphone', /(?<![\p{L}\p{N}.+])(?:(?:\+|00)33[ .-]?(?:\(0\)[ .-]?)?|0)[1-9](?:[ .-]{0,2}\d{2}){4}(?![\p{L}\p{N}])/gu, (value) => !isServicePhone(value)),
  shape('téléphone', /(?<![\p{L}\p{N}.+])0[1-9]\d{0,2}(?:[ .-]\d{2,4}){2,3}(?![\p{L}\p{N}])/gu, (value) => bare(value).length === 10 && !isServicePhone(value)),
  shape('téléphone', /\+(?!33)[1-9]\d{0,2}(?:[ .()-]{0,2}\d){7,12}(?!\d)/g),
  shape('téléphone', /\+33(?:[ .()-]{0,2}\d){9,10}(?!\d)/g, (value) => !isServicePhone(value)),
  shape('immatriculation', u(`${edge}[A-Z]{2}[ ]?[ ._·-]?[ ]?\\d{3}[ ]?[ ._·-]?[ ]?[A-Z]{2}${end}`, 'giu'), (value, reading, at) =>
    // In small letters only the strict series: « de 123 km » is none.
    (/^[A-Z]{2}\P{L}+[A-Z]{2}$/u.test(value) || /^[a-hj-np-tv-z]{2}([-._]?)\d{3}\1[a-hj-np-tv-z]{2}$/i.test(value)) && !/^(?:DE|LE|DU|EN|AU|ET|OU|LA|NT|NO)[ ]|[ ](?:KM|CM|KG|KW|CV|CH|MS|KO|MO|GO|ET|OU|EN|DE|LE|LA|AU|DU)$/i.test(value) && isPlate(value, reading, at)),
  shape('immatriculation', u(`${edge}W-\\d{3}-[A-Z]{2}${end}`, 'giu'), isPlate),
  shape('immatriculation', u(`${edge}[1-9]\\d{0,3}([ ._-])[A-Z]{2,3}\\1(?:97[1-6]|\\d{2}|2[AB])${end}`), isOldPlate),
  shape('immatriculation', u(`${edge}[1-9]\\d{1,3}[A-Z]{2,3}(?:97[1-6]|0[1-9]|[1-8]\\d|9[0-5]|2[AB])${end}`), isOldPlate),
  shape('châssis', u(`${edge}[A-Z0-9]{17}${end}`, 'giu'), (value, reading, at) => /[A-Z]{2}/i.test(value.slice(0, 3)) && /\d{4}$/.test(value) && !isSample(value, reading, at)),
  shape('formule', u(`${edge}20[0-3]\\d[ -]?[A-Z]{2}[ -]?\\d{5}${end}`, 'giu'), (value, reading, at) => !isSample(value, reading, at) && !/^20\d\dAB12345$/.test(value)),
  shape('titre', u(`${edge}\\d{2}[ ]?[A-Z]{2}[ ]?\\d{5}${end}`, 'giu'), (value, reading, at) => /^\d\d ?[A-Z]|^\d\d[a-z]{2}\d{5}$/.test(value) && !isSample(value, reading, at)),
  shape('titre', u(`${edge}\\d{2}(?:0[1-9]|1[0-2])[0-9A-Z]{3}\\d{5}${end}`), (value) => /[A-Z]/.test(value)),
  shape('dossier', u(`${edge}[A-Z]{1,5}\\d{0,4}(?:[-_/]\\d{2,12}){2,5}${end}`), (value) => !/^(?:CVE|RFC|ISO|UTF|PDF|V|IMG|VID|PXL|DSC|DSCN|SCAN|DOC|MVIMG|PHOTO)[-_\d]/.test(value) && value.replace(/\D/g, '').length >= 9),
  shape('code', u(`${edge}(?=(?:[A-Z0-9]{4}[ -]){5}[A-Z0-9]{2}${end})(?:[A-Z0-9]{4}[ -]){5}[A-Z0-9]{2}`), (value) => /\d/.test(value)),
  shape('IP', /(?<![\p{L}\p{N}.-])(?:\d{1,3}\.){3}\d{1,3}(?![\p{L}\p{N}-]|\.\d)/gu, notVersion),
  shape('IP', /(?<![\p{L}\p{N}:.])(?:[0-9a-f]{0,4}:){3,7}[0-9a-f]{1,4}(?![\p{L}\p{N}:])/giu, (value) => /::|[a-f]/i.test(value) || value.split(':').length >= 6),
];
