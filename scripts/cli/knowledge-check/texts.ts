import type { Entry } from '../../../utils/knowledge/schema';

/** One text of an entry that people read. */
export interface Told {
  readonly path: readonly PropertyKey[];
  readonly text: string;
  readonly language: 'fr' | 'en';
}

const languages = ['fr', 'en'] as const;

/** Title, symptom and advice, in the languages that they have. What the site says (`when`) is no text of ours. */
export function textsOf({ title, symptom, advice }: Entry): Told[] {
  return languages.flatMap((language) => [
    { path: ['title', language], text: title[language], language },
    ...(symptom[language] === undefined ? [] : [{ path: ['symptom', language], text: symptom[language], language }]),
    ...(advice[language] ?? []).map(({ text }, at) => ({ path: ['advice', language, at, 'text'], text, language })),
  ]);
}

/** The messages that the signs of an entry quote. */
export function messagesOf({ when }: Entry): { readonly path: readonly PropertyKey[]; readonly text: string }[] {
  const groups = ['all', 'any'] as const;
  return groups.flatMap((group) => (when?.[group] ?? []).flatMap((condition, at) => ('text' in condition ? [{ path: ['when', group, at, 'text'], text: condition.text }] : [])));
}

/** For the beginning of a sentence: `advice.fr.0.text: `. */
export const placeOf = (path: readonly PropertyKey[]): string => `${path.map(String).join('.')}: `;
