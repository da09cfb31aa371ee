import { inColumns } from '../cli/columns';
import type { Assumptions } from './assumptions';
import type { Minute } from './day';
import type { Weights } from './weights';

/** What a number of installs asks of a server in one day. */
export interface Load {
  readonly installs: number;
  readonly asks: number;
  readonly lists: number;
  /** Requests of both files, by second: on average, and in the busiest minute. */
  readonly mean: number;
  readonly peak: number;
  /** The clock of that minute. */
  readonly peakAt: string;
  /** Bytes in a day: what is only asking, and the lists. */
  readonly askBytes: number;
  readonly listBytes: number;
}

/** @param played how many installs the minutes were played with */
export function loadOf(installs: number, minutes: readonly Minute[], played: number, { headers, handshake }: Assumptions, { signature, brotli }: Weights): Load {
  const scale = installs / played;
  const each = minutes.map(({ signatures, lists }) => signatures + lists);
  const asks = scale * minutes.reduce((sum, minute) => sum + minute.signatures, 0);
  const lists = scale * minutes.reduce((sum, minute) => sum + minute.lists, 0);
  const busiest = Math.max(...each);
  const at = each.indexOf(busiest);
  return {
    installs,
    asks,
    lists,
    mean: (asks + lists) / 86_400,
    peak: (scale * busiest) / 60,
    peakAt: `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`,
    askBytes: asks * (signature + headers + handshake),
    listBytes: lists * (brotli + headers),
  };
}

/** Plain text: what was assumed, then one line for each number of installs. */
export function renderLoads(loads: readonly Load[], assumptions: Assumptions, weights: Weights): string {
  const rows = loads.map(({ installs, asks, lists, mean, peak, peakAt, askBytes, listBytes }) => [
    count(installs), count(asks), count(lists), rate(mean), `${rate(peak)} at ${peakAt}`, gigabytes(askBytes), gigabytes(listBytes), gigabytes(askBytes + listBytes), ((askBytes + listBytes) / installs / 1000).toFixed(1),
  ]);
  return [
    `The list: ${count(weights.plain)} bytes, ${count(weights.gzip)} by gzip, ${count(weights.brotli)} by brotli (counted below); its signature: ${weights.signature}.`,
    `Assumed (an option of the same name changes it): ${Object.entries(assumptions).map(([name, value]) => `${name} ${value}`).join(', ')}.`,
    '',
    inColumns([['installs', 'asks a day', 'lists a day', 'requests/s', 'busiest minute', 'GB a day: asking', 'lists', 'all', 'kB a day for one install'], ...rows]),
    '',
  ].join('\n');
}

const count = (value: number) => Math.round(value).toLocaleString('en');
const rate = (value: number) => (value < 10 ? value.toFixed(2) : count(value));
const gigabytes = (bytes: number) => (bytes / 1e9).toFixed(bytes < 1e10 ? 2 : 0);
