import { describe, expect, test } from 'vitest';
import { readKnowledge } from '../../scripts/cli/knowledge';
import { documentOf } from '../../scripts/cli/page';
import { pageMap } from '../../utils/knowledge/page-map';
import { PORTALS, PROCEDURES, STEPS } from '../../utils/knowledge/places';
import { portalOf } from '../../utils/page/hosts';
import type { Landmarks } from '../../utils/page/map';
import { readPage } from '../../utils/page/read';
import { foldText } from '../../utils/text';
import { doubtful, known } from './portals-cases';
import type { Sketch } from './portals-cases';

const knowledge = readKnowledge();
const { portals } = knowledge.atlas;

describe('the map', () => {
  test('has every portal, every procedure and every step', () => {
    expect(portals.map(({ id }) => id).sort()).toEqual([...PORTALS].sort());
    expect(idsOf(portals.flatMap(({ procedures }) => procedures))).toEqual([...PROCEDURES].sort());
    expect(idsOf(portals.flatMap(({ steps }) => steps))).toEqual([...STEPS].sort());
  });

  test.each(portals.map((portal) => [portal.id, portal] as const))('%s: each mark is said once, and is a word', (_, { procedures, steps }) => {
    for (const all of [procedures, steps]) {
      expect(all.map(({ id }) => id)).toEqual([...new Set(all.map(({ id }) => id))]);
      const marks = wordsOf(all);
      expect(marks.filter((mark, at) => marks.indexOf(mark) !== at)).toEqual([]);
    }
    // « / » is every page of a site that has one step only: it may tell a step, never a procedure.
    expect(wordsOf(procedures).filter((mark) => lengthOf(mark) < 3)).toEqual([]);
    expect(wordsOf(steps).filter((mark) => lengthOf(mark) < 3 && mark !== 'path:/')).toEqual([]);
  });

  test('paths are written as they are read: no accent, no capital, one dash between words', () => {
    const paths = portals.flatMap(({ procedures, steps }) => [...procedures, ...steps]).flatMap(({ marks }) => marks.path ?? []);
    expect(paths.filter((path) => !/^[a-z0-9/.-]+$/.test(path))).toEqual([]);
  });
});

describe('a page is known by its words', () => {
  test.each(known.map((row) => [row.name, row] as const))('%s', async (_, { page, procedure, step }) => {
    expect(await placeOf(page)).toEqual({ procedure, step });
  });
});

describe('a page in doubt stays unknown', () => {
  test.each(doubtful.map((row) => [row.name, row] as const))('%s', async (_, { page, step = null }) => {
    expect(await placeOf(page)).toEqual({ procedure: null, step });
  });
});

function idsOf(all: readonly Landmarks[]): string[] {
  return [...new Set(all.map(({ id }) => id))].sort();
}

/** Marks with the place they stand in. Kinds of field are left out: several steps may ask the same field. */
function wordsOf(all: readonly Landmarks[]): string[] {
  return all.flatMap(({ marks }) => Object.entries(marks).flatMap(([place, words]) => (place === 'field' ? [] : words.map((word) => `${place}:${foldText(word)}`))));
}

function lengthOf(mark: string): number {
  return mark.slice(mark.indexOf(':') + 1).replace(/[^a-z0-9]/g, '').length;
}

async function placeOf({ url, title = '', body }: Sketch): Promise<{ procedure: string | null; step: string | null }> {
  const { document, close } = documentOf(`<title>${title}</title><body>${body}</body>`, url);
  const { procedure, step } = readPage(document, url, pageMap(knowledge.atlas, knowledge.entries, portalOf(url))).facts;
  await close();
  return { procedure, step };
}
