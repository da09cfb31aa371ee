/**
 * Waits for a promise, but not for ever: a browser's storage has been seen never to answer.
 * @throws when the promise rejects, or after `ms` milliseconds
 */
export function inTime<T>(promise: Promise<T>, ms: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer in ${ms} ms`)), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
