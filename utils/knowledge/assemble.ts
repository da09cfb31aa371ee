import type { FieldMap, PortalMap } from '../page/map';
import { fieldsSchema, portalSchema } from './atlas-schema';
import type { Atlas } from './page-map';
import { parseEntries } from './parse';
import type { Entry } from './schema';

export interface Knowledge {
  readonly entries: readonly Entry[];
  readonly atlas: Atlas;
}

/**
 * @param issues contents of `knowledge/issues/`
 * @param portals contents of `knowledge/portals/`
 * @param fields content of `knowledge/fields.json`
 * @throws when the map itself cannot be read: a package with a broken map must not be built
 */
export function assemble(issues: readonly unknown[], portals: readonly unknown[], fields: unknown): Knowledge {
  return {
    entries: parseEntries(issues).entries,
    atlas: {
      portals: portals.map((portal) => portalSchema.parse(portal) as PortalMap),
      fields: fieldsSchema.parse(fields) as FieldMap,
    },
  };
}
