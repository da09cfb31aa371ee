/** The script of the file: the same page as in the extension, on the list that stands in the file. */
import { render } from 'preact';
import { IssueFinder } from '../../components/issues/issue-finder';
import { IssuesFrame } from '../../components/issues/issues-frame';
import { askedPlace } from '../../utils/asked-place';
import { localNow } from '../../utils/clock';
import { chooseLanguage, createTranslator } from '../../utils/i18n';
import type { FileData } from './data';

const { list, day, words: catalogues } = JSON.parse(document.getElementById('data')?.textContent ?? '') as FileData;
const words = createTranslator(catalogues, chooseLanguage(navigator.languages));
document.documentElement.lang = words.language;
document.title = words.t('issues.tab');

const app = document.getElementById('app');
if (app) {
  // What stands there is for browsers that do not come so far.
  app.replaceChildren();
  render(
    <IssuesFrame t={words.t} about={words.t('issues.list.file', { day: words.date(new Date(`${day}T12:00`)) })}>
      <IssueFinder words={words} list={list} today={localNow()} place={askedPlace(location.search)} report={null} />
    </IssuesFrame>,
    app,
  );
}
