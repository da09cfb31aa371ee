import type { FieldMap, FieldWords, Landmarks, PageMap, PortalMap } from '../page/map';
import type { PortalId } from '../page/facts';
import { labelWords } from '../label-words';
import { foldText } from '../text';
import { indexEntries } from './index-entries';
import type { Entry } from './schema';
import { knownTexts, raisable, slice } from './where';

/** The map of the knowledge, as its files hold it: words as people write them. */
export interface Atlas {
  readonly portals: readonly PortalMap[];
  readonly fields: FieldMap;
}

/**
 * The part of the map that one host needs, folded once here rather than at every pass in every page.
 * @param portal null when the host does not tell: then all portals are tried by their landmarks
 */
export function pageMap({ portals, fields }: Atlas, entries: readonly Entry[], portal: PortalId | null): PageMap {
  return {
    portals: portals.filter(({ id }) => portal === null || id === portal).map(foldPortal),
    fields: foldFields({ ...fields, kinds: fields.kinds.filter(({ portals }) => !portals || portal === null || portals.includes(portal)) }),
    knownTexts: knownTexts(indexEntries(raisable(slice(entries, portal)))),
  };
}

function foldPortal({ id, procedures, steps }: PortalMap): PortalMap {
  return { id, procedures: procedures.map(foldLandmarks), steps: steps.map(foldLandmarks) };
}

/** Kinds of field are no words: they stay as they are. */
function foldLandmarks({ marks, ...rest }: Landmarks): Landmarks {
  return { ...rest, marks: Object.fromEntries(Object.entries(marks).map(([place, words]) => [place, place === 'field' ? words : words.map(foldText)])) };
}

/** Names as they are compared; those that differ by an article are one. */
function foldFields({ skip, same, kinds }: FieldMap): FieldMap {
  const compared = (names: readonly string[]) => [...new Set(names.map((name) => labelWords(name, { skip, same })))].filter(Boolean);
  const fold = ({ portals: _, ...field }: FieldWords): FieldWords => ({
    ...field,
    names: compared(field.names),
    ...(field.starts && { starts: compared(field.starts) }),
    ...(field.any && { any: compared(field.any) }),
    ...(field.ends && { ends: compared(field.ends) }),
    ...(field.not && { not: compared(field.not) }),
  });
  return { skip, same, kinds: kinds.map(fold) };
}
