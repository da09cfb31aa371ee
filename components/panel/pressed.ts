/** For every control of the panel: a page may press our buttons by script, only a person's own press counts. */
export function pressed<E extends Event>(act: (event: E) => void): (event: E) => void {
  return (event) => {
    if (event.isTrusted) act(event);
  };
}
