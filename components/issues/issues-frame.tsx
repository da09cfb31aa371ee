import type { ComponentChildren } from 'preact';
import { PageFrame } from '../page/page-frame';
import type { PanelWords } from '../panel/words';

interface IssuesFrameProps {
  readonly t: PanelWords['t'];
  /** Which list this is, once it is known. */
  readonly about: string | null;
  readonly children: ComponentChildren;
}

/** What stands around the known issues, in the extension and in the file: what this is, and which list. */
export function IssuesFrame({ t, about, children }: IssuesFrameProps) {
  return (
    <PageFrame t={t}>
      <div class="stack">
        <h1>{t('issues.title')}</h1>
        <p>{t('issues.intro')}</p>
      </div>
      {children}
      {about && <p class="soft">{about}</p>}
    </PageFrame>
  );
}
