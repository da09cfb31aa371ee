import { render } from 'preact';
import { WherePage } from '../../components/where/where-page';
import en from '../../locales/en.json';
import fr from '../../locales/fr.json';
import { chooseLanguage, createTranslator } from '../../utils/i18n';
import { asWhereId } from '../../utils/where';

const words = createTranslator({ fr, en }, chooseLanguage(navigator.languages));
/** What is asked: `?field=vin`; without it, the list. */
const asked = new URLSearchParams(location.search).get('field') ?? '';
const id = asWhereId(asked);
document.documentElement.lang = words.language;
document.title = id ? words.t('where.tab.of', { name: words.t(`where.${id}.name`) }) : words.t('where.tab');

const app = document.getElementById('app');
if (app) render(<WherePage words={words} id={id} unknown={asked !== '' && !id} />, app);
