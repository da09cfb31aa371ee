import type { Bench } from './bench';
import { knowledgeBench } from './knowledge/bench';

/** Every bench, in the order in which they are run; one folder each. */
export const benches: readonly Bench[] = [knowledgeBench];
