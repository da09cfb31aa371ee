import { attempt } from './attempt';
import type { PortalId } from './facts';

/** Hosts as listed in the study of the portals; the vehicle forms' own host is unknown, so the family is open. */
const exact: Readonly<Record<string, PortalId>> = {
  'ants.gouv.fr': 'institutionnel',
  'www.ants.gouv.fr': 'institutionnel',
  'moncompte.ants.gouv.fr': 'compte',
  'siv.interieur.gouv.fr': 'siv',
  'histovec.interieur.gouv.fr': 'histovec',
};

/** First words of a host label that tell its portal, whatever stands before (`predemande-…`). */
const words: readonly (readonly [RegExp, PortalId])[] = [
  [/permis/, 'permis'],
  [/rendezvous|rdv/, 'rdv'],
  [/passeport|cni|identite/, 'identite'],
  [/immat|vehicule|siv|carte-?grise/, 'immatriculation'],
  [/compte/, 'compte'],
];

/** Labels of pre-production hosts and of professionals' hosts: Balise stays silent there. */
const silent = /(^|[.-])(ppd|int|pprd|preprod|recette|rec|dev|test|pro|autoecole|api|api-coordination)([.-]|$)/;

/**
 * @param url the address of a page
 * @returns whether Balise may act there at all: https, a host of the family, not a look-alike, not pre-production
 */
export function isOurs(url: string): boolean {
  return portalAt(url) !== undefined;
}

/**
 * @param url the address of a page
 * @returns the portal, or null elsewhere and where the host alone does not tell
 */
export function portalOf(url: string): PortalId | null {
  return portalAt(url) ?? null;
}

/** Help pages, news, search results and site maps tell of every procedure and quote messages: nothing there is about this attempt. */
export function isHelpPage(url: string): boolean {
  // There, « recherche » is the first step: looking for a free slot.
  return portalOf(url) !== 'rdv' && /^\/((\w{2}|home|histovec)\/)?((aide-et-contact|help-contact|questions-frequentes|faq|actualites?|news|recherche|search|plan-du-site|site-?map))(\/|$)/i.test(parse(url)?.pathname ?? '');
}

const parse = (url: string) => attempt(() => new URL(url));

function portalAt(url: string): PortalId | null | undefined {
  const parsed = parse(url);
  return parsed?.protocol === 'https:' ? hostPortal(parsed.hostname) : undefined;
}

/** undefined: not ours; null: ours, portal unknown. */
function hostPortal(host: string): PortalId | null | undefined {
  const known = exact[host];
  if (known) return known;
  if (host === 'franceconnect.gouv.fr' || host.endsWith('.franceconnect.gouv.fr')) return 'franceconnect';
  if (!host.endsWith('.ants.gouv.fr')) return undefined;
  const label = host.slice(0, -'.ants.gouv.fr'.length);
  if (silent.test(label)) return undefined;
  return words.find(([word]) => word.test(label))?.[1] ?? null;
}
