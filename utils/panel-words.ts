/** Prefixes of the keys that the panel uses: the words of the other surfaces stay in the background. */
const ofPanel = /^(panel|finding|expect|a|procedure|step|severity|issue)\./;

/** @param all the words of one language @returns those that travel with the panel */
export function panelWords(all: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(all).filter(([key]) => ofPanel.test(key)));
}
