/** Domains that people in France use most; those that look like one another must all be here, or one would be taken for a slip. */
export const domains: readonly string[] = (
  'gmail.com orange.fr hotmail.fr hotmail.com wanadoo.fr yahoo.fr yahoo.com free.fr outlook.fr outlook.com sfr.fr laposte.net live.fr live.com icloud.com ' +
  'neuf.fr bbox.fr numericable.fr aol.com msn.com me.com mac.com ymail.com gmx.fr gmx.com proton.me protonmail.com club-internet.fr aliceadsl.fr ' +
  'cegetel.net noos.fr dbmail.com voila.fr tutanota.com posteo.net mailo.com mail.com email.com rocketmail.com googlemail.com'
).split(' ');
