/** The page as it stands without its script: the whole list, folded by procedure. */
import { Window } from 'happy-dom';
import { render } from 'preact';
import { IssueGroups } from '../../components/issues/issue-groups';
import { IssuesFrame } from '../../components/issues/issues-frame';
import { createTranslator } from '../../utils/i18n';
import { standing } from '../../utils/knowledge/standing';
import type { FileData } from './data';

/** @returns French HTML, made by the page's own components, every text escaped by the DOM's own serializer */
export function stillHtml({ list: { entries, contacts }, day, words: catalogues }: FileData): string {
  const words = createTranslator(catalogues, 'fr');
  const { document } = new Window();
  const app = document.createElement('div');
  // happy-dom has the methods that Preact calls, under types of its own.
  const root = app as unknown as Element;
  // Preact draws in the document of its surroundings.
  Object.assign(globalThis, { document });
  render(
    <IssuesFrame t={words.t} about={words.t('issues.list.file', { day: words.date(new Date(`${day}T12:00`)) })}>
      <p class="note">{words.t('issues.list.still')}</p>
      <IssueGroups issues={standing(entries, day)} words={words} contacts={contacts} />
    </IssuesFrame>,
    root,
  );
  return app.innerHTML;
}
