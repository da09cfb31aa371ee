/** What the practice site refuses by itself: little, so that a wrong value can go on and be told by Balise first. */

/** @param {string} value */
export function dateCheck(value) {
  return value && !/^\d{1,2}\/\d{1,2}\/\d{4}$/.test(value) ? `La date « ${value} » n’est pas au format JJ/MM/AAAA.` : undefined;
}

/** @param {string} value */
export function postalCheck(value) {
  return value && !/^\d{5}$/.test(value) ? `Le code postal « ${value} » est inconnu.` : undefined;
}

/** @param {string} other the name of the field that must hold the same */
export const sameAs = (other) => (value, values) => (value === values[other] ? undefined : `Les adresses ${values[other]} et ${value} sont différentes.`);

/** Plates that begin with ZZ are unknown to this service. @param {string} value */
export function plateCheck(value) {
  return /^\s*zz/i.test(value) ? `L’immatriculation ${value} est inconnue.` : undefined;
}
