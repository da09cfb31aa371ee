import type { PanelWords } from '../panel/words';

/** What people see most often when they are stuck; each finds something (tests/knowledge/search.test.ts). */
export const examples = ['grey', 'blank', 'refused', 'sms', 'technical', 'payment', 'file', 'waiting'] as const;

/** @returns the words of an example, as a person would type them */
export const exampleWords = (t: PanelWords['t'], example: (typeof examples)[number]): string => t(`issues.example.${example}`);
