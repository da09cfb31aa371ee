/** Tokens, session ids and passwords that no key announces: known by their shape, or because no word looks like them. */
import { isSureFirstName, isSureSurname } from './persons';
import { introduced, shape } from './spans';
import type { Finder } from './spans';

/**
 * How often neighbours are of different kinds (capital, small letter, digit). Random base 62 gives about 0.6, hexadecimal
 * 0.47, words written together (`getElementsByClassName`) under 0.35.
 */
function restlessness(text: string): number {
  const kind = (sign: string) => (/\d/.test(sign) ? 0 : sign === sign.toUpperCase() ? 1 : 2);
  let changes = 0;
  for (let at = 1; at < text.length; at += 1) if (kind(text.charAt(at)) !== kind(text.charAt(at - 1))) changes += 1;
  return changes / (text.length - 1);
}

/** Hashes of assets and versions, integrity sums: they are the same for everybody. */
const ofFiles = /(?:sha(?:1|256|384|512)-|commit|rev|revision|build|version|etag|integrity|nonce-)["'=: ]{0,4}$/;

/** `titi1952`, `marie.l`, `cdupre`: a login has a digit, a dot, or a name in it. */
const isLogin = (value: string) => {
  const low = value.toLowerCase();
  return /\d{2}|[a-z][._][a-z]/i.test(value) ? !/\.(?:js|ts|html?|php|json|fr|com)$|^\d{1,4}$/.test(low) : isSureSurname(low.slice(1)) || isSureSurname(low) || isSureFirstName(low);
};

export const secrets: readonly Finder[] = [
  introduced('compte', /\b(?:user|username|utilisateur|login|identifiant|pseudo|usager|uid|compte)(?: (?:est|c'est|is|id|=|:))? ["'«]? ?/g, /[\p{L}\d][\p{L}\d._-]{2,60}(?![\p{L}\d@(])/uy, isLogin),
  introduced('jeton', /\b(?:session|token|jeton|nonce|csrf|xsrf|jwt|ticket|cookie|otp)(?: (?:id|is|est|:|=))? ["'«]? ?/g, /(?=[\w-]{0,40}\d)[\w-]{8,400}(?![\w(])/y, (value) => !/^[A-Z]{1,12}[_-]\d{1,4}$|^\d{4}-\d\d-\d\d/.test(value)),
  shape('jeton', /(?<![\w-])eyJ[\w-]{6,4000}(?:\.[\w-]{2,6000}){0,4}/g),
  shape('jeton', /\b(?<before>(?:Bearer|Basic|Digest|Token) )[\w.~+/-]{8,4000}=*/gi, (value) => /\d|[a-z][A-Z]/.test(value)),
  shape('jeton', /(?<![\w-])[\w-]{20,4000}(?![\w-])/g, (value, { plain, folded }, at) => {
    if (!/\d/.test(value) || !/[A-Za-z]/.test(value)) return false;
    const after = plain.slice(at + value.length, at + value.length + 12);
    if (/^\.(?:[\w-]{1,8}\.)?(?:m?js|css|map|woff2?|png|svg|jpe?g|ico)\b/.test(after) || ofFiles.test(folded.slice(Math.max(0, at - 16), at))) return false;
    const longestPiece = value.split(/[-_]/).reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '');
    if (/^[0-9a-f]{24,}$/i.test(longestPiece)) return true;
    return longestPiece.length >= 12 && restlessness(value.replace(/[-_]/g, '')) > 0.42 && !/^[A-Z]{2,}(?:_[A-Z0-9]+)+$/.test(value);
  }),
  introduced('secret', /\b(?:mots? de passe|mdp|password|passwd|pwd)(?: actuel| provisoire| temporaire)? (?:est |c'est |etait |is )?[:«"']? ?/g, /(?=[^\s\uE000]{0,60}(?:\d|[@#$%*&_!][^\s\uE000]))[^\s«»"',;<>\uE000]{5,60}/y),
  /** « adresse / mot de passe », as people write them. */
  shape('secret', /(?<before>@[\w-]{1,63}(?:\.[\w-]{1,63}){1,3} ?[/:] ?)(?=[^\s\uE000]{0,60}\d)[^\s<>"',;/\uE000]{6,60}/g),
  /** A picture or a paper written in the page: its beginning tells the type, the rest is the picture. */
  shape('données', /(?<before>data:[\w/+.-]{3,60};base64,)[\w+/=]{200,}/g),
  shape('compte', /(?<before>(?:\\|(?<![\w.])\/|\w:\/)(?:Users|Utilisateurs|home|Documents and Settings)[\\/]{1,2})[^\\/\s"'<>:|?*\uE000][^\\/"'<>:|?*\n\uE000]{0,59}(?=[\\/])/gi, (value) => !/^(?:public|default|all users|shared)$/i.test(value)),
  shape('compte', /(?<before>(?:\\|(?<![\w.])\/|\w:\/)(?:Users|Utilisateurs|home)[\\/]{1,2})[^\\/\s"'<>:|?*,;)\uE000]{1,60}(?![\\/\w])/gi, (value) => !/^(?:public|shared)$/i.test(value)),
];
