import type { EntryCheck, Problem } from './problem';

/** A month compares with a day as far as both are told. */
const after = (a: string, b: string) => a.slice(0, b.length) > b.slice(0, a.length);

const told = ['firstSeen', 'lastSeenInSource', 'lastConfirmed', 'readOn', 'fixedOn'] as const;

/** The dates of an entry are what its freshness is made of: in their order, none ahead of us, none against the status. */
export const checkDates: EntryCheck = (entry, { today }) => {
  const { firstSeen, lastSeenInSource, lastConfirmed, readOn, fixedOn, status } = entry;
  const now = today.slice(0, 10);
  const found: Problem[] = told.flatMap((key) => {
    const date = entry[key];
    return date && after(date, now) ? [{ path: [key], what: `${key} is in the future (${date}): write the day on which it was` }] : [];
  });
  const wrong = (is: boolean | undefined, key: string, what: string) => {
    if (is) found.push({ path: [key], what });
  };
  wrong(after(firstSeen, lastSeenInSource), 'lastSeenInSource', `lastSeenInSource is before firstSeen (${firstSeen}): mend the wrong one of the two`);
  wrong(lastConfirmed !== undefined && after(lastSeenInSource, lastConfirmed), 'lastConfirmed', `lastConfirmed is before lastSeenInSource (${lastSeenInSource}): write the day on which a person last met it, or take it out`);
  wrong(fixedOn !== undefined && after(firstSeen, fixedOn), 'fixedOn', `fixedOn is before firstSeen (${firstSeen}): mend the wrong one of the two`);
  wrong(fixedOn !== undefined && lastConfirmed !== undefined && lastConfirmed > fixedOn, 'fixedOn', `somebody met it after it was mended (${lastConfirmed}): take fixedOn out, or mend lastConfirmed`);
  wrong(fixedOn !== undefined && status !== undefined && status !== 'fixed' && status !== 'historical', 'status', `fixedOn says it is mended, status says « ${status} »: write "fixed", or take fixedOn out`);
  wrong(readOn === undefined && entry.advice.fr.some(({ text }) => /\barticles? [LRD]\.? ?\d/.test(text)), 'advice', 'the advice quotes an article of law: add readOn, the day on which you read it');
  return found;
};
