import type { Entry } from './schema';

/**
 * The one way to write an entry in its file, so that a change shows what changed and nothing else.
 * @param entry as it comes out of `parseEntries`: its keys already stand in the order of the schema
 */
export const canonical = (entry: Entry): string => `${JSON.stringify(entry, null, 2)}\n`;
