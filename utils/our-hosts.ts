/** The match patterns of the manifest: the whole family at once, because a required host added later disables the extension. */
export const ourHosts = ['https://*.ants.gouv.fr/*', 'https://siv.interieur.gouv.fr/*', 'https://histovec.interieur.gouv.fr/*'] as const;
