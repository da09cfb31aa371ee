import type { Contact } from '../../utils/knowledge/help-schema';
import type { PanelActions } from '../../utils/panel-bridge';
import { pressed } from './pressed';
import type { PanelWords } from './words';

/** A contact of `knowledge/help.json`. */
export type ContactData = Contact;

/** Whom to turn to first, whatever the problem. */
export const firstContacts = ['ants-34-00', 'france-services', 'point-numerique'];

/** « Je suis bloqué »: people to turn to, and the report to show them. */
export function Blocked({ words, contacts, actions }: { readonly words: PanelWords; readonly contacts: readonly ContactData[]; readonly actions: PanelActions }) {
  const { t } = words;
  return (
    <details class="fold blocked">
      <summary>{t('panel.blocked')}</summary>
      <p>{t('panel.blocked.report')}</p>
      <p class="row">
        <button type="button" class="main" onClick={pressed(actions.openReport)}>{t('panel.report')}</button>
        <button type="button" onClick={pressed(actions.openCode)}>{t('panel.code')}</button>
        <button type="button" onClick={pressed(actions.openIssues)}>{t('panel.allIssues')}</button>
      </p>
      <ContactList ids={firstContacts} contacts={contacts} words={words} />
    </details>
  );
}

export function ContactList({ ids, contacts, words: { t, language } }: { readonly ids: readonly string[]; readonly contacts: readonly ContactData[]; readonly words: PanelWords }) {
  const shown = ids.flatMap((id) => contacts.find((contact) => contact.id === id) ?? []);
  if (shown.length === 0) return null;
  return (
    <>
      <p><strong>{t('panel.contacts')}</strong></p>
      <ul class="contacts">
        {shown.map(({ id, name, about, phone, link, hours }) => (
          <li key={id}>
            <strong>{name[language]}</strong>
            {phone && <> : <a href={`tel:${phone.replace(/\s/g, '')}`}>{phone}</a></>}
            <br />
            {about[language]}
            {hours && <><br />{hours[language]}</>}
            {link && <><br /><a href={link} target="_blank" rel="noopener noreferrer">{new URL(link).hostname}</a></>}
          </li>
        ))}
      </ul>
    </>
  );
}
