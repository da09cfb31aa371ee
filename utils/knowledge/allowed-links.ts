/**
 * The only sites a downloaded advice may send a person to. A list that could link anywhere would be
 * a tool for the look-alike sites that Balise warns of. Sub-domains are included.
 */
export const ALLOWED_LINK_HOSTS = [
  'ants.gouv.fr',
  'service-public.gouv.fr',
  'service-public.fr',
  'franceconnect.gouv.fr',
  'interieur.gouv.fr',
  'france-services.gouv.fr',
  'france-identite.gouv.fr',
  'aidantsconnect.beta.gouv.fr',
  'antai.gouv.fr',
  'amendes.gouv.fr',
  'legifrance.gouv.fr',
  'data.gouv.fr',
  'defenseurdesdroits.fr',
] as const;

/** @returns whether the address is https, on the ordinary port, without a name and a password in it */
export function isPublicLink(address: string): boolean {
  return hostOf(address) !== null;
}

/** @returns whether the address is public and belongs to one of the allowed sites, not to a look-alike */
export function isAllowedLink(address: string): boolean {
  const host = hostOf(address);
  return host !== null && ALLOWED_LINK_HOSTS.some((allowed) => host === allowed || host.endsWith(`.${allowed}`));
}

/** Written canonically only: what `URL` would silently repair (spaces, backslashes, tabs) is refused. */
function hostOf(address: string): string | null {
  if (!/^https:\/\/[a-z0-9.-]+(?:[/?#][\x21-\x7e]*)?$/.test(address) || /[<>"'\\`{}|^]/.test(address)) return null;
  try {
    const { hostname } = new URL(address);
    return hostname.includes('.') && !hostname.endsWith('.') && !/^[\d.]+$/.test(hostname) ? hostname : null;
  } catch {
    return null;
  }
}
