import type { Page } from 'puppeteer-core';

/** What is put in a page, by the words a person reads: text of a box or of a list; `true` ticks a box or a choice. */
export type Filling = Readonly<Record<string, string | true>>;

/**
 * Fills the fields of a page whatever their markup, as their events tell it; all those of the same name are filled.
 * @param page
 * @param filling by label, or by the start of it
 */
export async function fillByLabel(page: Page, filling: Filling): Promise<void> {
  await page.evaluate((entries) => {
    const textOf = (id: string) => document.getElementById(id)?.textContent ?? '';
    const rawName = (one: Element) =>
      (one.getAttribute('aria-labelledby') ?? '').split(' ').map(textOf).join(' ').trim()
      || one.closest('label')?.textContent
      || document.querySelector(`label[for="${CSS.escape(one.id)}"]`)?.textContent
      || one.closest('td')?.previousElementSibling?.textContent
      || '';
    const nameOf = (one: Element) => rawName(one).replace(/^\s*(\*|\(\*\))/, '').replace(/[\s*:]+$/, '').trim();
    const all = [...document.querySelectorAll<HTMLInputElement>('input,select,[role=combobox]')];
    const named = (wanted: string) => {
      const exact = all.filter((one) => nameOf(one) === wanted);
      return exact.length > 0 ? exact : all.filter((one) => nameOf(one).startsWith(wanted));
    };
    for (const [label, value] of entries) {
      const found = value === true ? all.filter((one) => /radio|checkbox/.test(one.type) && (one.value === label || nameOf(one) === label)) : named(label);
      if (found.length === 0) throw new Error(`no field named ${label} among: ${all.map(nameOf).join(', ')}`);
      for (const one of found) put(one, value);
    }
    function put(one: HTMLInputElement, value: string | true) {
      if (value === true) return one.click();
      if (one.getAttribute('role') === 'combobox') {
        one.click();
        return [...document.querySelectorAll<HTMLElement>('[role=option]')].find((option) => option.textContent === value)?.click();
      }
      one.value = value;
      for (const type of ['input', 'change']) one.dispatchEvent(new Event(type, { bubbles: true }));
    }
  }, Object.entries(filling));
}
