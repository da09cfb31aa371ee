/**
 * Why a list was not taken. Each code has its plain words in the locales, under `lists.refused.`.
 * What each one means, and in which order they are asked: the head of `update.ts`.
 */
export const REFUSALS = [
  'offline',
  'timeout',
  'missing',
  'status',
  'html',
  'too_big',
  'unsigned',
  'signature',
  'retired_key',
  'unreadable',
  'too_much',
  'envelope',
  'later',
  'empty',
  'older',
  'same',
  'jump',
  'expired',
  'future',
  'storage',
] as const;

export type Refusal = (typeof REFUSALS)[number];

export interface Refused {
  readonly refused: Refusal;
}

/** @returns whether an answer is a refusal */
export const isRefused = (answer: object): answer is Refused => 'refused' in answer;
