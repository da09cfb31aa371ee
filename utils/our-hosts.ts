/** The match patterns of the manifest: the whole family at once, because a required host added later disables the extension. */
export const ourHosts = ['https://*.ants.gouv.fr/*', 'https://siv.interieur.gouv.fr/*', 'https://histovec.interieur.gouv.fr/*'] as const;

/** Optional: granted and withdrawn by a click, in `franceconnect.html`. */
export const franceConnectHost = 'https://*.franceconnect.gouv.fr/*';

/** For filters, where a pattern that is not granted finds nothing. */
export const allHosts: readonly string[] = [...ourHosts, franceConnectHost];
