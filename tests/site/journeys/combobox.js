/** A list that is no `select`, as Angular Material makes them: a box with a role, and its options in a layer at the end of the page while it is open. */

const layer = document.createElement('div');
layer.className = 'cdk-overlay-container';
document.body.append(layer);

addEventListener('click', (event) => {
  const box = event.target.closest('[role=combobox]');
  const wasOpen = box?.getAttribute('aria-expanded') === 'true';
  close();
  if (box && !wasOpen) open(box);
});
addEventListener('keydown', (event) => {
  if (event.key === 'Escape') close();
  const box = event.target.closest('[role=combobox]');
  if (!box || !['Enter', ' ', 'ArrowDown'].includes(event.key)) return;
  event.preventDefault();
  open(box);
});

function open(box) {
  const list = document.createElement('div');
  list.className = 'mat-mdc-select-panel';
  list.setAttribute('role', 'listbox');
  list.id = `${box.id}-panel`;
  list.append(...box.dataset.options.split('|').map((text) => option(box, text)));
  box.setAttribute('aria-expanded', 'true');
  layer.replaceChildren(list);
  list.firstElementChild.focus();
}

function option(box, text) {
  const made = document.createElement('mat-option');
  made.className = 'mat-mdc-option';
  made.setAttribute('role', 'option');
  made.tabIndex = 0;
  made.textContent = text;
  const choose = () => {
    box.querySelector('.mat-mdc-select-value-text').textContent = text;
    box.parentElement.querySelector('input[type=hidden]').value = text;
    close();
    box.focus();
  };
  made.addEventListener('click', choose);
  made.addEventListener('keydown', (event) => event.key === 'Enter' && choose());
  return made;
}

function close() {
  for (const box of document.querySelectorAll('[role=combobox][aria-expanded=true]')) box.setAttribute('aria-expanded', 'false');
  layer.replaceChildren();
}
