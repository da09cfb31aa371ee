import type { Entry } from '../../../utils/knowledge/schema';
import { condition, type Condition } from '../../../utils/knowledge/conditions';
import { PORTALS, PROCEDURES, STEPS } from '../../../utils/knowledge/places';
import { day, link, monthOrDay, slug, source, words } from '../../../utils/knowledge/words';
import { bySchema } from '../knowledge-check/by-schema';
import { among, by, namesIn, type Accept, type Asker } from './ask';
import { frenchPrint } from '../french-print';
import type { Defaults } from './from-report';

/** What the questions need to know of the list. */
export interface Listed {
  /** Ids that are taken, or were once. */
  readonly ids: ReadonlySet<string>;
  readonly contacts: readonly string[];
}

/**
 * The questions whose answers make an entry, in the order in which one tells a problem.
 * @returns a draft; its examples are still to be found
 */
export async function askEntry(ask: Asker, { ids, contacts }: Listed, { portal = '-', procedure = '-', step = '-', signs, day: met }: Defaults): Promise<unknown> {
  const french = async (question: string, longest: number) => frenchPrint(await ask.one(question, by(words(longest))));
  const several = async (question: string, there: readonly string[], fallback: string) => namesIn(await ask.one(`${question} Between commas; - for all.`, orDash(among(there, true)), fallback));

  const title = await french('Title, in French: what does not work? (90 signs at most)', 90);
  const english = await ask.one('The same in English', by(words(90)), title);
  const free: Accept = (id) => by(slug)(id) ?? (ids.has(id) ? `${id} is taken, or was once: an id is never used twice` : null);
  const id = await ask.one('Id, and name of the file', free, slugOf(title));
  const symptom = await french('What does the person see happen? In French, in their words.', 300);
  const severity = (await ask.one('How grave? blocking, hindering or info', among(['blocking', 'hindering', 'info']), 'hindering')) as Entry['severity'];
  const portals = await several('On which portals?', PORTALS, portal);
  const procedures = await several('In which procedures?', PROCEDURES, procedure);
  const steps = await several('At which steps?', STEPS, step);
  const any = (await ask.several('What does the site show? Its message, whole, or its code; - for nothing', bySign, 0, 12, signs)).map(toCondition);
  const advice = (await ask.several('What should one do? In French, in order; a line may end with a link to a site of the State', byAdvice, 1, 8)).map(toAdvice);
  const helpers = namesIn(await ask.one(`Who can help? Between commas, - for nobody: ${contacts.join(', ')}`, orDash(among(contacts, true)), '-'));
  const sources = await ask.several('Where can one read of it? Public https pages', by(source), 1, 10);
  const firstSeen = await ask.one('Since when, as far as these tell? (2026-11 or 2026-11-23)', by(monthOrDay), met?.slice(0, 7));
  const lastSeenInSource = await ask.one('The last date at which they show it', by(monthOrDay), met?.slice(0, 7) ?? firstSeen);
  const lastConfirmed = await ask.one('The last day on which a person met it and told us; - when nobody has', orDash(by(day)), met ?? '-');

  const where = { ...some('portals', portals), ...some('procedures', procedures), ...some('steps', steps) };
  return {
    id,
    title: { fr: title, en: english },
    symptom: { fr: symptom },
    severity,
    ...(Object.keys(where).length > 0 && { where }),
    ...(any.length > 0 && { when: { any } }),
    advice: { fr: advice },
    contacts: helpers,
    sources,
    confidence: sources.length > 1 ? 'several-sources' : 'one-source',
    firstSeen,
    lastSeenInSource,
    ...(lastConfirmed !== '-' && { lastConfirmed }),
    status: 'current',
    minEngine: 1,
    examples: { fires: [], silent: [] },
  };
}

const some = (key: string, names: readonly string[]) => (names.length > 0 ? { [key]: names } : {});

const orDash = (accept: Accept): Accept => (answer) => (answer === '-' ? null : accept(answer));

/** A word of capitals and digits is a code; anything else is what the site says. */
const toCondition = (sign: string): Condition => (/^[A-Z0-9_-]+$/.test(sign) ? { code: sign } : { text: sign });

function toAdvice(line: string): { readonly text: string; readonly link?: string } {
  const [, text = line, address] = /^(.*?)\s+(https?:\S+)$/.exec(line) ?? [];
  return { text: frenchPrint(text), ...(address !== undefined && { link: address }) };
}

const bySign: Accept = (sign) => bySchema(condition, toCondition(sign)).problems[0]?.what ?? null;

const byAdvice: Accept = (line) => {
  const { text, link: address } = toAdvice(line);
  return by(words(240))(text) ?? (address === undefined ? null : by(link)(address));
};

/** Words without accents, joined by dashes, cut at a word. */
function slugOf(title: string): string {
  const whole = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return whole.length <= 60 ? whole : whole.slice(0, 61).replace(/-[^-]*$/, '');
}
