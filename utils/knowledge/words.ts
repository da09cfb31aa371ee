/** Small pieces of schema shared by the issues and the help points. Never reaches the load script. */
import * as z from 'zod/mini';
import { isAllowedLink, isPublicLink } from './allowed-links';

/** The pages of the extension forbid `eval`: without this, zod tries it and the browser reports it. */
z.config({ jitless: true });

/** Signs that hide or turn what is read: controls (Cc), marks of direction and invisible spaces (Cf), line separators, half signs (Cs). */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** Plain words for people: one line, no markup, nothing hidden. */
export const words = (longest: number) =>
  z.string().check(
    z.minLength(1, 'texte vide'),
    z.maxLength(longest, `texte trop long : ${longest} signes au plus`),
    z.refine((text) => !text.includes('<'), 'pas de HTML : le signe « < » est refusé'),
    z.refine((text) => !hidden.test(text), 'signe invisible ou de contrôle : retapez ce texte'),
    z.refine((text) => text === text.trim(), 'espace au début ou à la fin'),
  );

/** French always, English when somebody has written it. */
export const bilingual = (longest: number) => z.strictObject({ fr: words(longest), en: z.exactOptional(words(longest)) });

export const slug = z
  .string()
  .check(z.maxLength(80, 'id trop long : 80 signes au plus'), z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'attendu : des mots en minuscules sans accent, séparés par des tirets'));

export const day = z.iso.date('attendu : une date, par exemple 2026-11-23');

/** A month or a day: sources rarely tell more. */
export const monthOrDay = z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/, 'attendu : un mois ou un jour, par exemple 2026-11'));

/** Where something was read: any public https page. */
export const source = z.string().check(z.maxLength(300), z.refine(isPublicLink, 'attendu : une adresse https publique'));

/** Where a person may be sent: the sites of the State only. */
export const link = z.string().check(z.maxLength(300), z.refine(isAllowedLink, 'lien refusé : adresse https d’un site de la liste de allowed-links.ts'));
