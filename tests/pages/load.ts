import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A saved page: static HTML with an invented person, and the address it stands for in its first line. */
export interface SavedPage {
  readonly name: string;
  readonly file: string;
  readonly html: string;
  readonly url: string;
  /** What a person who looked at the page says it is. */
  readonly expected: ExpectedFacts;
}

export interface ExpectedFacts {
  readonly portal: string | null;
  readonly procedure: string | null;
  readonly step: string | null;
  readonly stepper: { readonly current: number; readonly total: number } | null;
  readonly fields: readonly ExpectedField[];
  readonly messages: readonly { readonly text: string; readonly kind: string }[];
  /** Ids of the known issues that the page itself shows; absent when nobody looked for them. */
  readonly issues?: readonly string[];
  /** Nothing to say of this page. */
  readonly silent?: boolean;
}

export interface ExpectedField {
  readonly selector?: string;
  readonly label: string;
  readonly kind: string | null;
  readonly finding?: { readonly severity: string } | null;
}

const folder = import.meta.dirname;

export const savedPages: readonly SavedPage[] = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .sort()
  .map((file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    const url = /^<!-- url: (\S+) -->/.exec(html)?.[1];
    if (!url) throw new Error(`${file}: the first line must be <!-- url: https://… -->`);
    const name = file.slice(0, -'.html'.length);
    return { name, file: join(folder, file), html, url, expected: JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8')) as ExpectedFacts };
  });
