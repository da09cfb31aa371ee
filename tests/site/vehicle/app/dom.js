/**
 * Makes an element. Attributes whose value is null, undefined or false are left out; functions are listeners.
 * @param {string} tag
 * @param {Record<string, unknown>} [attributes]
 * @param {...(Node | string | null)} children
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, String(value));
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/**
 * A controlled input, as React makes them: a value written on the element by a script of the page is not seen, and is put
 * back; it counts only through the setter of the prototype followed by an `input` event.
 * @param {HTMLInputElement | HTMLSelectElement} input
 * @param {() => string} read
 * @param {(value: string) => void} write
 */
export function control(input, read, write) {
  const native = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), 'value');
  let tracked = read();
  native.set.call(input, tracked);
  Object.defineProperty(input, 'value', {
    configurable: true,
    get: () => native.get.call(input),
    set: (value) => {
      tracked = String(value);
      native.set.call(input, value);
    },
  });
  input.addEventListener('input', () => {
    const typed = native.get.call(input);
    if (typed === tracked) return;
    tracked = typed;
    write(typed);
  });
  input.addEventListener('blur', () => native.set.call(input, read()));
  return input;
}

let made = 0;

/** An id made at run time, another at each drawing, as `useId` of React gives: nobody may rely on it. */
export function runtimeId() {
  made += 1;
  return `:r${made.toString(32)}:`;
}
