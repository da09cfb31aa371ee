import { exists } from '../identifiers/calendar';
import { isVin } from '../identifiers/vin';
import type { FieldRule } from './finding';
import { tidyText } from './tidy';
import { fine, found } from './verdicts';

const kind = 'doc_2d';

/** What a field holds, and how many signs at most. */
type Holds = readonly [number, (value: string) => boolean];

const text = (most: number): Holds => [most, () => true];
const like = (most: number, shape: RegExp): Holds => [most, (value) => shape.test(value)];
const isDay = (value: string) => /^\d{8}$/.test(value) && value.slice(4) >= '1800' && exists({ day: Number(value.slice(0, 2)), month: Number(value.slice(2, 4)), year: Number(value.slice(4)) });
const day: Holds = [8, isDay];
const minute: Holds = [12, (value) => isDay(value.slice(0, 8)) && /^([01]\d|2[0-3])[0-5]\d$/.test(value.slice(8))];

/** Table v3.1.3 of the specification of the ANTS: the groups of the vehicle and of the sale. */
const fields: Readonly<Record<string, Holds>> = {
  A0: like(2, /^[A-Z]{2}$/), A1: text(17), A2: text(17), A3: text(17), A4: [17, isVin], A5: text(3), A6: like(2, /^[A-Z\d]{2}$/), A7: like(3, /^\d+$/), A9: text(3),
  AA: day, AN: like(8, /^\d+$/), AO: like(6, /^\d{6}$/), AU: text(38), AV: text(38), AW: text(38), AX: text(38), AY: like(5, /^\d{5}$/), AZ: text(32),
  C1: text(38), C2: text(20), C3: minute, C4: day, C6: text(38), C7: text(20), C8: text(38), C9: like(5, /^\d{5}$/), CA: text(45), CB: like(10, /^\d{10}$/), CC: minute,
};

/** One field of a 2D-Doc (code 2D-Doc): its identifier of 2 signs, then its value. */
export const doc2d: FieldRule = {
  kind,
  examples: { good: 'AA15042019', bad: 'AA31022019' },
  check: (input) => {
    const tidy = tidyText(input);
    const id = tidy.slice(0, 2).toUpperCase();
    const value = tidy.slice(2).trim();
    if (!/^[A-Z\d]{2}$/.test(id)) return found(kind, 'shape', 'error', id.length < 2 ? { pending: true } : {});
    if (!value) return found(kind, 'short', 'error', { pending: true });
    const [most, holds] = (Object.hasOwn(fields, id) && fields[id]) || [];
    // The table has other groups, which were not read.
    if (!most || !holds) return found(kind, 'unknown_field', 'warn', { normalized: id + value });
    if (value.length > most) return found(kind, 'long', 'error', { params: { extra: value.length - most, length: most } });
    if (holds(value)) return fine(id + value);
    const isDate = (holds === isDay || id === 'C3' || id === 'CC') && /^\d+$/.test(value) && value.length === most;
    return found(kind, isDate ? 'no_such_day' : 'value', 'error', value.length < most ? { pending: true } : {});
  },
};
