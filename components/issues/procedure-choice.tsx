import type { PanelWords } from '../panel/words';
import { procedureName } from './place-names';

interface ProcedureChoiceProps {
  readonly words: PanelWords;
  /** Those that have issues. */
  readonly procedures: readonly string[];
  readonly chosen: string | null;
  readonly choose: (procedure: string | null) => void;
}

/** For which procedure: all of them, unless the person says so. */
export function ProcedureChoice({ words, procedures, chosen, choose }: ProcedureChoiceProps) {
  return (
    <div>
      <label for="procedure">{words.t('issues.procedure')}</label>
      <select id="procedure" value={chosen ?? ''} onChange={(event) => choose(event.currentTarget.value || null)}>
        <option value="">{words.t('procedure.toutes')}</option>
        {procedures.map((procedure) => <option key={procedure} value={procedure}>{procedureName(procedure, words)}</option>)}
      </select>
    </div>
  );
}
