import { cutLines, OUTLINE_BYTES } from '../cut-lines';
import { oneLine } from './plain';
import type { Report } from './schema';

/** More than one line of an outline ever needs: its longest holds five choices of a list. */
const longest = 1200;

/**
 * What may be kept, in memory, of an outline that a page has sent: line by line, scrubbed again with what was typed in the session.
 * The page is not trusted: what it sends is bounded and holds letters only.
 * @param scrub `TypedMemory.scrub`
 */
export async function keepOutline(outline: string, scrub: (text: string) => Promise<string>): Promise<string> {
  const lines: string[] = [];
  for (const line of outline.slice(0, OUTLINE_BYTES).split('\n').slice(0, 1000)) {
    const [indent = ''] = /^ {0,20}/.exec(line) ?? [];
    lines.push(`${indent}${oneLine(await scrub(line.slice(indent.length)), longest)}`.trimEnd());
  }
  return cutLines(lines.filter(Boolean), OUTLINE_BYTES);
}

/** @returns the lines of the outline of a report, none when it has none */
export function outlineLines({ outline }: Pick<Report, 'outline'>): readonly string[] {
  return outline ? outline.split('\n') : [];
}
