import type { Today } from '../../../utils/fields/finding';
import { freshness } from '../../../utils/knowledge/freshness';
import { PROCEDURES, STEPS } from '../../../utils/knowledge/places';
import type { Entry } from '../../../utils/knowledge/schema';
import type { PortalMap } from '../../../utils/page/map';
import { fits } from '../../../utils/knowledge/where';
import { inColumns } from '../columns';
import { countEntries, hasSign } from './counts';

const heads = ['entries', 'with sign', 'to know', 'fresh', 'old', 'retired', 'sources'];

/**
 * The entries of a list in figures: by procedure, by step, and at each step of each procedure. An entry that names no procedure counts in each.
 * @param portals the map, which tells on which sites a procedure is found
 */
export function renderTable(entries: readonly Entry[], portals: readonly PortalMap[], today: Today): string {
  const everywhere = entries.filter(({ where }) => !where);
  const naming = (key: 'procedures' | 'steps', slug: string) => entries.filter(({ where }) => where?.[key]?.includes(slug));
  const parts = [
    inColumns([['all', ...heads], row('all', entries, today), row('of any place', everywhere, today)]),
    inColumns([['procedure named', ...heads], ...PROCEDURES.map((slug) => row(slug, naming('procedures', slug), today)), row('(no procedure named)', entries.filter(({ where }) => !where?.procedures), today)]),
    inColumns([['step named', ...heads], ...STEPS.map((slug, at) => row(`${at + 1} ${slug}`, naming('steps', slug), today)), row('(no step named)', entries.filter(({ where }) => !where?.steps), today)]),
    `At each step (its number above) of each procedure: entries with sign + entries to know, retired ones left out; · for none.\n${inColumns(grid(entries, portals, today))}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function row(name: string, entries: readonly Entry[], today: Today): string[] {
  const { entries: all, signs, fresh, old, retired, sources } = countEntries(entries, today);
  const [least, mean, most] = sources;
  return [name, ...[all, signs, all - retired - signs, fresh, old, retired].map(String), all ? `${least} to ${most}, mean ${mean.toFixed(1)}` : ''];
}

function grid(entries: readonly Entry[], portals: readonly PortalMap[], today: Today): string[][] {
  const live = entries.filter((entry) => freshness(entry, today) !== 'retired');
  const cell = (procedure: string, step: string) => {
    const sites = portals.filter(({ procedures }) => procedures.some(({ id }) => id === procedure));
    const here = live.filter(({ where }) => sites.some(({ id }) => fits(where, { portal: id, procedure, step }, false)));
    const signs = here.filter(hasSign).length;
    return here.length ? `${signs}+${here.length - signs}` : '·';
  };
  return [['', ...STEPS.map((_, at) => String(at + 1))], ...PROCEDURES.map((procedure) => [procedure, ...STEPS.map((step) => cell(procedure, step))])];
}
