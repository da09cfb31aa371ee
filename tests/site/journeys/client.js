/** Draws a journey without leaving the page: each step is asked of the server and takes the place of the one before, behind a spinner. */

const root = document.querySelector('[data-client]');

/** @param {string} address @param {RequestInit} [options] */
async function show(address, options = {}) {
  const before = [...root.childNodes];
  root.replaceChildren(element('div', { class: 'spinner', role: 'status', 'aria-label': 'Chargement' }));
  const answer = await fetch(address, { ...options, headers: { 'x-requested-with': 'fetch' } }).catch(() => null);
  if (!answer) return root.replaceChildren(element('div', { class: 'notice bad', role: 'alert' }, 'Le service ne répond pas.'), ...before);
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
  document.title = next.title;
  if (answer.url !== location.href) history.pushState(null, '', answer.url);
  root.replaceChildren(...next.querySelector('[data-client]').childNodes);
  scrollTo(0, 0);
}

function element(tag, attributes, text = '') {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.textContent = text;
  return made;
}

root.addEventListener('submit', (event) => {
  event.preventDefault();
  void show(event.target.action, { method: 'POST', body: new FormData(event.target) });
});
root.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-step]');
  if (!link) return;
  event.preventDefault();
  void show(link.href);
});
addEventListener('popstate', () => void show(location.href));
void show(location.href);
