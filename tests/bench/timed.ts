/** Runs in the page, inside a bundle. */
export interface Runs {
  /** Long enough for the compiler to have done its work. */
  readonly warmUp: number;
  readonly count: number;
}

/**
 * A mutation before each run: what has changed must be laid out again, for us and for a peer alike; it is not timed itself.
 * @returns milliseconds of each run after the warm-up
 */
export async function timed(act: () => unknown, { warmUp, count }: Runs): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < warmUp + count; run += 1) {
    document.body.dataset['run'] = String(run);
    const start = performance.now();
    const done = act();
    if (done instanceof Promise) await done;
    times.push(performance.now() - start);
  }
  return times.slice(warmUp);
}
