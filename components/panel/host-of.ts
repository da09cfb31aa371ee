/** The site a link leads to, so that nobody clicks blindly. @throws when it is no address: those of the lists are checked */
export function hostOf(link: string): string {
  return new URL(link).hostname.replace(/^www\./, '');
}
