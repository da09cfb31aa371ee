import { createInterface } from 'node:readline';
import type * as z from 'zod/mini';
import { bySchema } from '../knowledge-check/by-schema';

/** Where questions are written and answers come from: a terminal, or a stream in the tests. */
export interface Talk {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** @returns what is wrong with an answer, or null */
export type Accept = (answer: string) => string | null;

export interface Asker {
  /** One answer; an empty line is the `fallback`, and asks again when there is none. */
  readonly one: (question: string, accept: Accept, fallback?: string) => Promise<string>;
  /** Several, one a line, until an empty line; an empty first line is the `fallback`, a dash is none at all. */
  readonly several: (question: string, accept: Accept, least: number, most: number, fallback?: readonly string[]) => Promise<string[]>;
  readonly close: () => void;
}

/** The answers ended before the questions. */
export class Stopped extends Error {}

export function makeAsker({ input, output }: Talk): Asker {
  const reader = createInterface({ input, crlfDelay: Infinity });
  const lines = reader[Symbol.asyncIterator]();
  const say = (text: string) => output.write(text);
  const line = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Stopped();
    return value.trim();
  };

  const one: Asker['one'] = async (question, accept, fallback) => {
    for (;;) {
      say(`${question}${fallback ? ` [${fallback}]` : ''}\n> `);
      const answer = (await line()) || fallback;
      const wrong = answer === undefined ? 'an answer is needed' : accept(answer);
      if (answer !== undefined && wrong === null) return answer;
      say(`  ${wrong}\n`);
    }
  };
  const several: Asker['several'] = async (question, accept, least, most, fallback = []) => {
    say(`${question} (one a line, then an empty line)\n${fallback.map((answer) => `  [${answer}]\n`).join('')}`);
    const answers: string[] = [];
    while (answers.length < most) {
      say('> ');
      const answer = await line();
      const wrong = answer === '' || answer === '-' ? null : accept(answer);
      if (wrong !== null) say(`  ${wrong}\n`);
      else if (answer !== '' && answer !== '-') answers.push(answer);
      else if (answer === '' && answers.length === 0 && fallback.length > 0) return [...fallback];
      else if (answers.length >= least) return answers;
      else say('  an answer is needed\n');
    }
    return answers;
  };
  return { one, several, close: () => reader.close() };
}

/** An answer that this piece of schema takes. */
export const by =
  (schema: z.ZodMiniType): Accept =>
  (answer) =>
    bySchema(schema, answer).problems[0]?.what ?? null;

/** An answer among these, or, with `many`, some of them between commas. */
export const among =
  (there: readonly string[], many = false): Accept =>
  (answer) => {
    const strange = (many ? namesIn(answer) : [answer]).filter((name) => !there.includes(name));
    return strange.length === 0 ? null : `${strange.join(', ')}: write ${many ? 'some' : 'one'} of ${there.join(', ')}`;
  };

/** `a, b` → a and b; a dash is none. */
export const namesIn = (answer: string): string[] => (answer === '-' ? [] : answer.split(',').map((name) => name.trim()).filter(Boolean));
