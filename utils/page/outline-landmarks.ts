import type { Clean } from './outline-clean';
import { walkPage } from './outline-walk';
import { tagOf } from './outline-words';
import { isShown } from './shown';

/** The parts of a page that assistive technology names. */
const parts =
  'header,nav,main,aside,footer,form,fieldset,dialog,section[aria-label],[role="banner"],[role="navigation"],[role="main"],[role="contentinfo"],[role="form"],[role="region"],[role="search"],[role="dialog"],[role="alertdialog"],[role="tabpanel"]';

/** What tells by which library a page was made; only signs that the page itself needs. */
const signs: Readonly<Record<string, string>> = {
  dsfr: '[class^="fr-"],[data-fr-scheme],[data-fr-theme]',
  'material (Angular)': 'mat-form-field,[class*="mat-mdc-"],[class*="mat-form-field"]',
  'material (React)': '[class*="MuiFormControl"],[class*="MuiButton"]',
  bootstrap: '.form-control,.form-group,.input-group,.btn-primary',
  ember: '.ember-application,.ember-view',
  angular: '[ng-version],[class*="ng-untouched"],[class*="ng-touched"]',
  react: '[data-reactroot],#__next,[id^=":r"]',
  vue: '[data-v-app],[class*="v-input"]',
  struts: 'form[action*=".do"],form[action*="/do/"]',
  tables: 'td input',
};

/** @returns the libraries whose signs the beginning of the page bears */
export function signsOf(elements: readonly Element[]): string[] {
  const first = elements.slice(0, 1000);
  return Object.keys(signs).filter((name) => first.some((element) => element.matches(signs[name]!)));
}

/** Landmarks and forms, each under the one that holds it. */
export function landmarkLines(elements: readonly Element[], clean: Clean): string[] {
  return elements.filter((element) => element.matches(parts)).slice(0, 80).map((part) => {
    const told = [
      tagOf(part, clean),
      part.getAttribute('role') && `role ${clean.name(part.getAttribute('role') ?? '')}`,
      part.getAttribute('id') && `id ${clean.name(part.getAttribute('id') ?? '')}`,
      part.getAttribute('aria-label') && `« ${clean.text(part.getAttribute('aria-label') ?? '')} »`,
      part.localName === 'form' && part.getAttribute('action') && `to ${routeOf(part.getAttribute('action') ?? '', part.baseURI, clean)}`,
      !isShown(part) && '(hidden)',
    ];
    return '  '.repeat(depthOf(part)) + told.filter(Boolean).join(' ');
  });
}

/** How many landmarks hold this one; eight at most. */
function depthOf(part: Element): number {
  let depth = 0;
  for (let box = part.parentElement?.closest(parts); box && depth < 8; box = box.parentElement?.closest(parts)) depth += 1;
  return depth;
}

/** Hosts of the frames, one under the other: a form may stand in the frame of another site. */
export function frameLines(elements: readonly Element[], clean: Clean, depth = 0): string[] {
  return elements.filter((element) => element.matches('iframe,frame')).slice(0, 20).flatMap((frame) => {
    const line = `${'  '.repeat(depth)}${hostOf(frame.getAttribute('src') ?? '', frame.baseURI, clean)}${isShown(frame) ? '' : ' (hidden)'}`;
    // Null for a frame of another origin, whose inside is none of our business.
    const inside = depth < 3 ? (frame as HTMLIFrameElement).contentDocument : null;
    return inside ? [line, ...frameLines(walkPage(inside).elements, clean, depth + 1)] : [line];
  });
}

function hostOf(src: string, base: string, clean: Clean): string {
  return src && URL.canParse(src, base) ? clean.name(new URL(src, base).host) || 'no host' : 'no host';
}

/**
 * @returns host and path of an address, ids replaced (digits by 0, keys by …); no query; of the fragment only a route (`#/etape`),
 * because pages made of one document write their step there
 */
export function routeOf(url: string, base: string | undefined, clean: Clean): string {
  if (!URL.canParse(url, base)) return 'unknown';
  const { host, pathname, hash } = new URL(url, base);
  const path = pathname + (hash.startsWith('#/') ? hash.replace(/[?&=].*/s, '') : '');
  return clean.text(host + path.split('/').slice(0, 20).map((part) => clean.part(decode(part))).join('/'));
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '…';
  }
}
