import { useState } from 'preact/hooks';
import { reportFileName } from '../../utils/report/render';
import type { Report } from '../../utils/report/schema';
import type { ReportWords } from '../../utils/report/words';

export interface FileToSave {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

/** Puts a file among the person's downloads; throws when it cannot. */
export type SaveFile = (file: FileToSave) => void;

export interface SaveProps {
  readonly t: ReportWords['t'];
  readonly report: Report;
  readonly text: string;
  readonly json: string;
  readonly save: SaveFile;
  /** What is shown is not final yet. */
  readonly pending: boolean;
}

/** The two files. Only a real click of the person saves: a script's does nothing. */
export function Save({ t, report, text, json, save, pending }: SaveProps) {
  const [said, setSaid] = useState('');

  const onClick = (file: FileToSave) => (event: Event) => {
    if (!event.isTrusted || pending) return;
    try {
      save(file);
      setSaid(t('save.done', { name: file.name }));
    } catch {
      setSaid(t('save.failed'));
    }
  };
  const asJson: FileToSave = { name: reportFileName(report, 'json'), type: 'application/json', content: json };
  const asText: FileToSave = { name: reportFileName(report, 'txt'), type: 'text/plain;charset=utf-8', content: text };

  return (
    <section class="card stack">
      <h2>{t('save.title')}</h2>
      <div class="saves">
        <div>
          <button type="button" class="button button-main" aria-describedby="save-json-hint" onClick={onClick(asJson)}>
            {t('save.json')}
          </button>
          <p id="save-json-hint" class="soft">
            {t('save.json.hint')}
          </p>
        </div>
        <div>
          <button type="button" class="button" aria-describedby="save-text-hint" onClick={onClick(asText)}>
            {t('save.text')}
          </button>
          <p id="save-text-hint" class="soft">
            {t('save.text.hint')}
          </p>
        </div>
      </div>
      <p role="status" class="said">
        {said}
      </p>
      <p class="note">{t('report.unsent')}</p>
    </section>
  );
}
