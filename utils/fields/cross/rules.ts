import { deadlineRules } from './deadlines';
import { identityRules } from './identity';
import { inspectionRules } from './inspection';
import { pageRules } from './page-rules';
import { paperRules } from './papers';
import type { CrossRule } from './rule';

/** Every rule between fields, whatever its use. */
export const crossRules: readonly CrossRule[] = [...pageRules, ...identityRules, ...inspectionRules, ...paperRules, ...deadlineRules];
