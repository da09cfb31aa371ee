import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, vi } from 'vitest';

/** For each test, a folder of its own, and what the command says in it, on both outputs. */
export function useFolder(): { readonly folder: string; said: string } {
  const used = { folder: '', said: '' };
  beforeEach(() => {
    used.folder = mkdtempSync(`${tmpdir()}/balise-`);
    used.said = '';
    const hear = (text: string | Uint8Array) => Boolean((used.said += String(text)));
    vi.spyOn(process.stdout, 'write').mockImplementation(hear);
    vi.spyOn(process.stderr, 'write').mockImplementation(hear);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(used.folder, { recursive: true });
  });
  return used;
}
