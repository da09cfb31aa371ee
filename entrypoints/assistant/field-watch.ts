import type { Checks } from '../../utils/checks-bridge';
import { localNow } from '../../utils/clock';
import type { FieldFinding } from '../../utils/fields/check-any';
import { fingerprint } from '../../utils/fingerprint';
import type { Finding } from '../../utils/fields/finding';
import type { Links } from '../../utils/fields/cross/from-page';
import type { Point } from '../../utils/messages';
import { isIn, readValue, type PageField } from '../../utils/page/fields';
import type { PanelPoint } from '../../utils/panel-bridge';

/** Keeps what is said of each field of this frame; values are read, used and forgotten. */
export interface FieldWatch {
  /** Reads the fields again after a pass; the one being typed in is left alone. @param place names the step */
  readonly setFields: (fields: readonly PageField[], place: string) => void;
  readonly typed: (element: Element) => void;
  readonly paused: (element: Element) => void;
  readonly left: (element: Element) => void;
  readonly points: () => readonly PanelPoint[];
  /** What the fields ask, each once. */
  readonly asked: () => readonly string[];
  /** Moves to a field, only ever after a click of the person. */
  readonly focus: (ref: string) => void;
}

/**
 * @param load brings the checks, once there is something to check
 * @param links what comparing answers needs of the rest
 * @param changed called when what is said changes
 */
export function watchFields(frame: number, load: (kinds: readonly string[]) => Promise<Checks | null>, links: Links, changed: () => void): FieldWatch {
  let checks: Checks | null = null;
  let loading = false;
  let asked = '';
  let compares = false;
  let compared = 0;
  let fields: readonly PageField[] = [];
  const said = new Map<Element, FieldFinding>();
  /** What two answers say together, at the last of them; their own findings come first. */
  let crossed = new Map<Element, FieldFinding>();
  const refs = new WeakMap<Element, string>();
  /** By label: sites draw the box again, empty, once a file is sent, and what was said of the file still holds. */
  const sentFiles = new Map<string, FieldFinding>();
  const seenFiles = new WeakMap<HTMLInputElement, File>();
  let here = '';
  let lastRef = 0;

  const refOf = (element: Element) => {
    const ref = refs.get(element) ?? String((lastRef += 1));
    refs.set(element, ref);
    return ref;
  };
  const say = (element: Element, found: FieldFinding | null) => {
    const before = said.get(element);
    if (found) said.set(element, found);
    else said.delete(element);
    if (before?.finding.code !== found?.finding.code || before?.finding.suggest !== found?.finding.suggest) changed();
  };
  const check = (field: PageField, finished: boolean) => {
    const { element } = field;
    const value = readValue(field);
    if (!checks || !field.kind || value === null) return;
    if (element instanceof HTMLInputElement && element.type === 'file') return checkFile(element, field, checks);
    const found = checks.checkText([field.kind, ...field.or], value, localNow());
    say(element, found && (finished || !found.finding.pending) ? found : null);
  };
  const checkFile = (input: HTMLInputElement, { label, hint = '' }: PageField, { extra: { files } }: Checks) => {
    const file = input.files?.[0];
    if (!file) return say(input, sentFiles.get(label) ?? null);
    const done = (finding: Finding | null) => {
      if (finding) sentFiles.set(label, { kind: 'file_upload', finding });
      else sentFiles.delete(label);
      checkAll();
    };
    if (!files || seenFiles.get(input) === file) return say(input, sentFiles.get(label) ?? null);
    seenFiles.set(input, file);
    // A file that went away while it was read is no concern of the person's: the site will say so.
    files(file, hint, localNow()).then(done, () => done(null));
  };
  /** Asked again at each pass and each field left, until they come: the worker that was asked may have died. */
  const loadChecks = () => {
    const kinds = [...new Set(fields.flatMap(({ kind, or }) => (kind ? [kind, ...or] : []))), ...(compares ? ['cross_field'] : [])];
    const wanted = kinds.sort().join();
    if (loading || (checks && wanted === asked) || !fields.some(({ kind }) => kind)) return;
    loading = true;
    void load(kinds).then((loaded) => {
      checks = loaded;
      asked = wanted;
      loading = false;
      if (checks) checkAll();
    });
  };
  const checkAll = () => {
    for (const field of fields) if (!isIn(field, document.activeElement)) check(field, true);
    compare();
  };
  /** The answers that stand, and that their own checks accept. Their script comes when there is one: the first findings do not wait for it. */
  const compare = () => {
    if (!checks) return;
    const { accepted, extra } = checks;
    const typed = fields.flatMap((field) => {
      const { element, as, kind, or } = field;
      const value = as && kind ? accepted([kind, ...or], readValue(field) ?? '', localNow()) : null;
      return as && value ? [{ element, as, value }] : [];
    });
    // The answers themselves are not kept: only a mark that they changed.
    const next = fingerprint(JSON.stringify(typed.map(({ as, value }) => [as, value])));
    if (next === compared) return;
    if (!extra.cross) {
      compares ||= typed.length > 0;
      return loadChecks();
    }
    compared = next;
    void extra.cross(typed, localNow(), links).then((findings) => {
      if (next !== compared) return;
      crossed = new Map(findings.flatMap(({ at, finding }) => (typed[at] ? [[typed[at].element, { kind: 'cross_field', finding }]] : [])));
      changed();
    });
  };
  const of = (element: Element) => fields.find((field) => isIn(field, element));

  return {
    setFields: (next, place) => {
      fields = next;
      const present = new Set(next.map(({ element }) => element as Element));
      if (place !== here) sentFiles.clear();
      here = place;
      for (const element of said.keys()) if (!present.has(element)) say(element, null);
      if (checks) checkAll();
      loadChecks();
    },
    typed: (element) => {
      const field = of(element);
      if (field) say(field.element, null);
      if (crossed.size > 0) changed();
      crossed.clear();
    },
    paused: (element) => {
      const field = of(element);
      if (field) check(field, false);
    },
    left: (element) => {
      loadChecks();
      const field = of(element);
      if (field) check(field, true);
      compare();
    },
    points: () =>
      fields.flatMap((field) => {
        const found = said.get(field.element) ?? crossed.get(field.element);
        return found ? [pointOf(refOf(field.element), frame, field, found)] : [];
      }),
    asked: () => [...new Set(fields.map(askedBy))].filter(Boolean),
    focus: (ref) => {
      const element = fields.find((field) => refs.get(field.element) === ref)?.element;
      element?.scrollIntoView({ block: 'center' });
      element?.focus({ preventScroll: true });
    },
  };
}

const askedBy = ({ as, kind }: PageField) => as ?? kind ?? '';

function pointOf(ref: string, frame: number, field: PageField, { kind, finding }: FieldFinding): PanelPoint {
  const { code, severity, params, suggest } = finding;
  return { ref, frame, label: field.label, asked: askedBy(field), kind, code, severity, ...(params && { params }), ...(suggest !== undefined && { suggest }) };
}

/** What may travel to another frame of the tab: no correction, since it holds what was typed. */
export function withoutValues({ suggest: _, ...point }: PanelPoint): Point {
  return point;
}
