import { brotliCompressSync, gzipSync } from 'node:zlib';
import { FORMAT, writeEnvelope } from '../../utils/knowledge/envelope';
import { ENGINE } from '../../utils/knowledge/parse';
import { OWN_FOLDER, readFolder } from '../cli/knowledge-check/read-folder';

/** Bytes of what is served. */
export interface Weights {
  readonly plain: number;
  readonly gzip: number;
  readonly brotli: number;
  /** 88 characters and an end of line. */
  readonly signature: number;
}

/** The list of this working copy, as it would be published today. */
export function weighList(): Weights {
  const folder = readFolder(OWN_FOLDER);
  if (!folder) throw new Error('knowledge/ is not there');
  const { issues, portals, fields, help } = folder;
  const bytes = writeEnvelope({ format: FORMAT, engine: ENGINE, sequence: 1, created: '2026-11-24T08:00:00Z', expires: '2027-05-23', issues: issues.map(({ json }) => json), portals: portals.map(({ json }) => json), fields: fields.json, help: help.json });
  return { plain: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes).length, signature: 89 };
}
