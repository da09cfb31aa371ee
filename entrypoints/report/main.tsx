import { render } from 'preact';
import { ReportPage } from '../../components/report/report-page';
import en from '../../locales/en.json';
import fr from '../../locales/fr.json';
import { sendToBackground } from '../../utils/browser';
import { chooseLanguage, createTranslator } from '../../utils/i18n';
import { saveFile } from './save-file';

const words = createTranslator({ fr, en }, chooseLanguage(navigator.languages));
document.documentElement.lang = words.language;
document.title = words.t('report.tab');

/** The tab whose attempt is told: `?tab=12`; without it, the latest attempt. */
const asked = new URLSearchParams(location.search).get('tab') ?? '';
const tab = /^\d{1,9}$/.test(asked) ? Number(asked) : null;
const load = () => sendToBackground({ type: 'report', tab });
const scrub = (text: string) => sendToBackground({ type: 'scrub', text });

const app = document.getElementById('app');
if (app) render(<ReportPage words={words} load={load} scrub={scrub} save={saveFile} />, app);
