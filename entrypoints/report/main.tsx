import { render } from 'preact';
import { ReportPage } from '../../components/report/report-page';
import en from '../../locales/en.json';
import fr from '../../locales/fr.json';
import { askedTab } from '../../utils/asked-tab';
import { sendToBackground } from '../../utils/browser';
import { chooseLanguage, createTranslator } from '../../utils/i18n';
import { saveFile } from './save-file';

const words = createTranslator({ fr, en }, chooseLanguage(navigator.languages));
document.documentElement.lang = words.language;
document.title = words.t('report.tab');

/** The tab whose attempt is told; without it, the latest attempt. */
const tab = askedTab(location.search);
const load = () => sendToBackground({ type: 'report', tab });
const scrub = (text: string) => sendToBackground({ type: 'scrub', text });

const app = document.getElementById('app');
if (app) render(<ReportPage words={words} load={load} scrub={scrub} save={saveFile} />, app);
