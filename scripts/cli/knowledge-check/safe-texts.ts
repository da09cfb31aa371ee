import { identifiers } from '../../../utils/report/redact/identifiers';
import { readText } from '../../../utils/report/redact/reading';
import { messagesOf, placeOf, textsOf } from './texts';
import type { EntryCheck, Known } from './problem';

/** Written like a number one can call: ten digits from 0, a country first, or the four of a State service (« 34 00 »). */
const phones = [
  /(?<![\d,.])(?:(?:\+|00)\d{1,3}[ .-]?(?:\(0\)[ .-]?)?[1-9]|0[1-9])(?:[ .-]?\d{2}){4}(?!\d)/g,
  /(?<![\d,.]|\d )3\d \d\d(?! ?\d| ?(?:€|kg|km|ko|mo)\b)/gi,
  /(?<=\b(?:appel|téléphon|compos|call|phone|dial)[^.\d]{0,30})\d(?: ?\d){2,13}(?!\d| ?\d)/giu,
];

/** The texts of an entry carry nobody where the list did not mean to: no address, no number, no person, no look-alike letter. */
export const checkSafeTexts: EntryCheck = (entry, known) => {
  const ours = textsOf(entry).flatMap(({ path, text }) => [...wrongIn(text, known)].map((what) => ({ path, what })));
  const quoted = messagesOf(entry).flatMap(({ path, text }) => [...personal(text)].map((what) => ({ path, what })));
  return [...ours, ...quoted].map(({ path, what }) => ({ path, what: placeOf(path) + what }));
};

function* wrongIn(text: string, { help }: Known): Iterable<string> {
  if (/\]\(|https?:|\bwww\./i.test(text)) yield 'a link inside the text: put the address in `link` of this line of advice';
  const foreign = /[^\p{Script=Latin}\p{Script=Common}]/u.exec(text.normalize('NFC'))?.[0];
  if (foreign) yield `a letter of another alphabet, or an invisible one (U+${foreign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}): type this text again by hand`;
  if (text !== text.normalize('NFC')) yield 'an accent apart from its letter: type this text again by hand';
  if (/[\w.+-]+ ?@ ?[\w-]+\.\w/.test(text)) yield 'an e-mail address: name a contact of help.json in `contacts` instead';
  const numbers = new Set(phones.flatMap((pattern) => text.replace(/[\u00A0\u202F]/g, ' ').match(pattern) ?? []));
  for (const number of numbers) {
    if (help.formerPhones.some((phone) => digits(phone) === digits(number))) yield `${number} no longer answers: take it out`;
    else if (!help.contacts.some(({ phone = '' }) => digits(phone) === digits(number))) yield `${number} is no number of help.json: name a contact in \`contacts\` instead`;
  }
  yield* personal(text);
}

/** The shapes that the scrubber of reports knows: what it would take out of a report must not be given to everybody. */
function* personal(text: string): Iterable<string> {
  const reading = readText(text);
  const marks = identifiers.flatMap((find) => [...find(reading)]).filter(({ mark }) => mark !== 'email' && mark !== 'téléphone');
  for (const { start, end, mark } of marks) yield `« ${reading.plain.slice(start, end)} » looks like somebody's own data (${mark}): take it out, or introduce it with « par exemple » and write an invented one`;
}

const digits = (phone: string) => phone.replace(/\D/g, '');
