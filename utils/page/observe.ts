/**
 * Follows a page that changes: late rendering, single-page navigation, messages that appear.
 * One observer, no timer while nothing changes. Its callback only asks for a pass, and passes are spaced
 * by their own cost, so that a page in turmoil pays at most about one part in twenty.
 * @param pass reads the page; called once now, then after changes
 * @param signal ends everything
 */
export function observePage(document: Document, pass: () => void, signal: AbortSignal): void {
  let due: ReturnType<typeof setTimeout> | undefined;
  let pause = 0;
  const run = () => {
    due = undefined;
    const start = performance.now();
    pass();
    pause = Math.max(120, 20 * (performance.now() - start));
  };
  const ask = () => {
    due ??= setTimeout(run, pause);
  };
  const observer = new MutationObserver(ask);
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['hidden', 'class', 'style', 'open', 'role', 'aria-current', 'data-fr-current-step'],
  });
  // A `popover` opens, and what fades in can be seen, without a word to observers.
  for (const type of ['toggle', 'transitionend', 'animationend']) document.addEventListener(type, ask, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(due);
  });
  run();
}
