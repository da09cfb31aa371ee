import { addresses } from './redact/addresses';
import { afterNames, births } from './redact/births';
import { files } from './redact/files';
import { identifiers } from './redact/identifiers';
import { fieldValues, markup } from './redact/markup';
import { again, names } from './redact/names';
import { numbers } from './redact/numbers';
import { pairs } from './redact/pairs';
import { readText } from './redact/reading';
import { secrets } from './redact/secrets';
import { merged } from './redact/spans';
import type { Finder } from './redact/spans';
import { acrossTags } from './redact/tagless';

/** A text is cut here: a banner of a megabyte tells no more than its beginning. */
const longest = 20_000;
const CUT = '… [coupé]';

const finders: readonly Finder[] = [...identifiers, ...secrets, pairs, markup, fieldValues, acrossTags([...births, ...addresses, ...names, ...numbers]), files];

/**
 * Takes out of a text what looks personal: identifiers by their shape and check digits, names, addresses, codes and tokens by the
 * words around them. What tells the problem stays: codes of errors, statuses, steps, numbers of forms and laws.
 * Redacting twice changes nothing; a text too long is cut; nothing is thrown.
 */
export function redact(text: string): string {
  let out = settled(cut(text));
  // Marks may be longer than what they replace: cut once more, and what the cut laid bare is looked at again.
  for (let turn = 0; turn < 3 && out.length > longest; turn += 1) out = settled(cut(out));
  return out;
}

/** What is taken out may bring together what surrounds it: again until nothing changes, twice as a rule. */
function settled(text: string): string {
  let before = text;
  for (let turn = 0; turn < 5; turn += 1) {
    const after = once(before);
    if (after === before) break;
    before = after;
  }
  return before;
}

function once(text: string): string {
  const reading = readText(text);
  const found = finders.flatMap((find) => [...find(reading)]);
  if (found.length === 0) return text;
  const all = [...found, ...again(found, reading), ...afterNames(found, reading)];
  let out = '';
  let from = 0;
  for (const { start, end, mark } of merged(all, reading.plain)) {
    const [first, last] = [reading.origin(start), reading.origin(end)];
    if (first < from) continue;
    out += `${text.slice(from, first)}[${mark}]`;
    from = last;
  }
  return out + text.slice(from);
}

/** Neither half a character nor half a mark stays at the cut. */
function cut(text: string): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest - 500).replace(/[\uD800-\uDBFF]$|\[[^[\]]{0,20}$/, '')}${CUT}`;
}
