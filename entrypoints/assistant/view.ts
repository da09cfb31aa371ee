import type { Slice } from '../../utils/messages';
import { shareBridge, type PageActions, type PanelState } from '../../utils/panel-bridge';
import { showButton } from './button';
import type { FieldWatch } from './field-watch';
import type { Wire } from './wire';

/** What the top frame shows: the button at once, the panel when first needed. */
export interface View {
  readonly show: (state: PanelState) => void;
  readonly toggle: () => void;
  readonly heal: () => void;
  readonly isOpen: () => boolean;
}

interface Parts extends Pick<PageActions, 'mute' | 'note'> {
  /** What to show changes with the panel's opening. */
  readonly changed: () => void;
  readonly fields: FieldWatch;
}

export function openView(slice: Slice, wire: Wire, signal: AbortSignal, { fields, mute, note, changed }: Parts): View {
  let state: PanelState | undefined;
  let listener: ((state: PanelState, open: boolean) => void) | undefined;
  let open = false;
  let byPerson = false;
  let asked = false;
  const openedFor = new Set<string>();
  const button = showButton(slice.language, () => setOpen(true, true), signal);

  /** The panel's script comes once, when it is first wanted; its words and styles weigh nothing before. */
  function setOpen(next: boolean, person: boolean) {
    if (!wire.alive()) return;
    open = next;
    byPerson = person;
    if (open && !asked) {
      asked = true;
      void wire.send({ type: 'panel' }).then((there) => {
        if (there) return;
        asked = false;
        setOpen(false, false);
      });
    }
    button.setOpen(open);
    changed();
    tell();
    if (!open && person) button.focus();
  }

  const tell = () => state && listener?.(state, open);

  shareBridge({
    root: button.root,
    signal,
    openedByPerson: () => byPerson,
    subscribe: (next) => {
      listener = next;
      tell();
    },
    send: wire.send,
    actions: { close: () => setOpen(false, true), focus: fields.focus, mute, note },
  });

  return {
    heal: button.heal,
    isOpen: () => open,
    toggle: () => setOpen(!open, true),
    show: (next) => {
      state = next;
      const count = next.points.length + next.issues.length;
      const urgent = next.issues.some(({ severity }) => severity === 'blocking') || next.points.some(({ severity }) => severity === 'error');
      const { none, one, other } = slice.button;
      button.setCount(count, count === 0 ? none : count === 1 ? one : other.replace('{n}', String(count)), urgent);
      // What stops people opens the panel once, even when nobody has checked it lately; the panel says its age.
      const stops = next.issues.filter(({ entry }) => entry.severity === 'blocking' && !openedFor.has(entry.id));
      for (const { entry } of stops) openedFor.add(entry.id);
      if (stops.length > 0 && !open) setOpen(true, false);
      else tell();
    },
  };
}
