import type { Progress } from '../../utils/advice-memory';
import { fingerprint } from '../../utils/fingerprint';
import type { Entry } from '../../utils/knowledge/schema';
import { hostOf } from './host-of';
import { pressed } from './pressed';

interface AdviceStepsProps {
  readonly steps: Entry['advice']['fr'];
  readonly language: string;
  /** Absent: steps are told, not ticked. */
  readonly progress: Progress | undefined;
  readonly onTick: (step: string, done: boolean) => void;
}

/** A step is known by its text: when the advice changes, what was ticked never ticks another step. */
const stepKey = (text: string) => fingerprint(text).toString(36);

/** What others did, in order; each step can be ticked once it is done. */
export function AdviceSteps({ steps, language, progress, onTick }: AdviceStepsProps) {
  return (
    <ol class="steps" lang={language}>
      {steps.map(({ text, link }) => (
        <li key={text}>
          {progress ? (
            <label>
              <input type="checkbox" checked={progress.done.includes(stepKey(text))} onChange={pressed((event) => onTick(stepKey(text), (event.target as HTMLInputElement).checked))} />
              <span>{text}</span>
            </label>
          ) : text}
          {link && <> <a href={link} target="_blank" rel="noopener noreferrer">{hostOf(link)}</a></>}
        </li>
      ))}
    </ol>
  );
}
