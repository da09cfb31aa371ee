/**
 * When to speak while somebody types: after a pause or when the field is left, never at each key.
 * A key costs one map look-up and one one-shot timer.
 */
export interface TypingEvents {
  /** A key was typed: what was said of this field may no longer be true. */
  readonly onInput: (field: Element) => void;
  /** The person paused, still in the field: only what cannot become right may be said. */
  readonly onPause: (field: Element) => void;
  readonly onLeave: (field: Element) => void;
  readonly onSubmit: () => void;
}

/** Long enough not to cut in while a hesitant person looks for the next key. */
const pauseMs = 700;

/** @param signal ends every listener and the timer */
export function watchTyping(document: Document, events: TypingEvents, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listen = (type: string, act: (target: Element) => void) =>
    document.addEventListener(type, (event) => {
      const target = event.composedPath()[0];
      if (target instanceof Element) act(target);
    }, { capture: true, passive: true, signal });

  listen('input', (target) => {
    events.onInput(target);
    clearTimeout(timer);
    timer = setTimeout(() => events.onPause(target), pauseMs);
  });
  const leave = (target: Element) => {
    clearTimeout(timer);
    events.onLeave(target);
  };
  listen('change', leave);
  listen('focusout', leave);
  listen('submit', events.onSubmit);
  signal.addEventListener('abort', () => clearTimeout(timer));
}
