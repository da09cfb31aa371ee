/**
 * How a test or the demo reaches the panel, in the test build, whose shadow root is open.
 * @typedef {import('puppeteer-core').Page} Page
 */

const find = () => [...document.documentElement.children].find((child) => child.shadowRoot)?.shadowRoot ?? null;
const inRoot = `(${find.toString()})()`;

/** The words shown by the panel; empty while it is closed. @param {Page} page @returns {Promise<string>} */
export function panelText(page) {
  return page.evaluate(`${inRoot}?.querySelector('.panel')?.innerText ?? ''`);
}

/** The name of the button, as a screen reader says it. @param {Page} page @returns {Promise<string>} */
export function buttonLabel(page) {
  return page.evaluate(`${inRoot}?.querySelector('.opener')?.getAttribute('aria-label') ?? ''`);
}

/** @param {Page} page @param {RegExp} words @param {number} [timeout] in milliseconds */
export async function waitForPanel(page, words, timeout = 10_000) {
  const end = Date.now() + timeout;
  for (;;) {
    const text = await panelText(page);
    if (words.test(text)) return text;
    if (Date.now() > end) throw new Error(`the panel never said ${words}; it says:\n${text}\n(button: ${await buttonLabel(page)})`);
    await new Promise((again) => setTimeout(again, 50));
  }
}

/** @param {Page} page @param {RegExp} words */
export async function waitForButton(page, words, timeout = 10_000) {
  const end = Date.now() + timeout;
  while (!words.test(await buttonLabel(page))) {
    if (Date.now() > end) throw new Error(`the button never said ${words}; it says: ${await buttonLabel(page)}`);
    await new Promise((again) => setTimeout(again, 50));
  }
}

/** What a driver says of a control that was drawn again between the look and the click. */
const drawnAgain = /detached|not clickable|stale|no such element/i;

/**
 * A real click on a control of the shadow root, found by its words; looked for again, as a person would, when the panel is drawn anew meanwhile.
 * @param {Page} page @param {string} selector @param {RegExp} [words]
 */
export async function clickInPanel(page, selector, words = /.?/) {
  for (let tries = 20; ; tries -= 1) {
    try {
      const handle = await page.evaluateHandle(`[...${inRoot}.querySelectorAll(${JSON.stringify(selector)})].find((one) => new RegExp(${JSON.stringify(words.source)}, ${JSON.stringify(words.flags)}).test(one.textContent)) ?? null`);
      const element = handle.asElement();
      if (!element) throw new Error(`nothing in the panel (detached?) at ${selector} with ${words}:\n${await panelText(page)}`);
      return await element.click();
    } catch (error) {
      if (tries === 1 || !drawnAgain.test(String(error))) throw error;
      await new Promise((again) => setTimeout(again, 100));
    }
  }
}

/** @param {Page} page */
export function openPanel(page) {
  return clickInPanel(page, '.opener');
}
