import type { ComponentChildren } from 'preact';
import { Sign } from './sign';

interface PageFrameProps {
  readonly t: (key: 'report.independent') => string;
  readonly children: ComponentChildren;
}

/** What every page of the extension stands in: our sign and our name, whose we are not, then the page itself. Styled by `page.css`. */
export function PageFrame({ t, children }: PageFrameProps) {
  return (
    <div class="page">
      <header class="masthead">
        <Sign />
        <div>
          <p class="name">Balise</p>
          <p class="soft">{t('report.independent')}</p>
        </div>
      </header>
      <main class="stack-wide">{children}</main>
    </div>
  );
}
