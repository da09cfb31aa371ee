import { creation } from './account/creation.mjs';
import { page, asset } from './answers.mjs';
import { csa } from './csa/pages.mjs';
import { franceconnect } from './franceconnect/pages.mjs';
import { html } from './html.mjs';
import { appointment } from './identity/appointment.mjs';
import { cardPreApplication, passportPreApplication } from './identity/predemande.mjs';
import { startAt, wizard } from './journeys/engine.mjs';
import { licences } from './licence/journeys.mjs';
import { account } from './plain/account.mjs';
import { contact } from './plain/contact.mjs';
import { help } from './plain/help.mjs';
import { showcase } from './plain/showcase.mjs';
import { embedding } from './odd/embedding.mjs';
import { events } from './odd/events.mjs';
import { hostile } from './odd/hostile.mjs';
import { maintenance } from './odd/maintenance.mjs';
import { strict } from './odd/strict.mjs';
import { namedPage, savedPage } from './saved.mjs';
import { style } from './style.mjs';
import { address } from './vehicle/address.mjs';
import { duplicates } from './vehicle/duplicate.mjs';
import { foreignVehicle } from './vehicle/import.mjs';
import { vehicle } from './vehicle/pages.mjs';

/** Which pages each host has, in the order they are asked. Look-alike hosts hold a copy of the vehicle form: Balise must stay silent there. */
const table = {
  'ants.gouv.fr': [contact],
  'www.ants.gouv.fr': [contact],
  'moncompte.ants.gouv.fr': [account, wizard([creation])],
  'permisdeconduire.ants.gouv.fr': [showcase],
  'predemande-permisdeconduire.ants.gouv.fr': [wizard(licences), startAt(licences[0])],
  'passeport.ants.gouv.fr': [showcase],
  'predemande-cni.ants.gouv.fr': [wizard([cardPreApplication]), startAt(cardPreApplication)],
  'predemande-passeport.ants.gouv.fr': [wizard([passportPreApplication]), startAt(passportPreApplication)],
  'rendezvouspasseport.ants.gouv.fr': [wizard([appointment]), startAt(appointment)],
  'immatriculation.ants.gouv.fr': [vehicle, wizard([address, ...duplicates, foreignVehicle]), showcase, help, strict, hostile, events, embedding],
  'app.franceconnect.gouv.fr': [franceconnect],
  'siv.interieur.gouv.fr': [csa],
  'ants.gouv.fr.example': [vehicle],
  'ants-gouv.example': [vehicle],
  'evil.example': [embedding],
};

/** @param {import('./request.mjs').PracticeRequest} request @returns {import('./request.mjs').Answer} */
export function answer(request) {
  const pages = table[request.host] ?? [];
  if (pages.length > 0 && request.path === '/site.css') return asset(style, 'text/css');
  for (const give of [namedPage, ...pages, maintenance, savedPage]) {
    const given = give(request);
    if (given) return given;
  }
  return page(html`<!doctype html><html lang="fr"><meta charset="utf-8"><title>404</title><h1>Page introuvable</h1><p>La page demandée n’existe pas.</p></html>`, { status: 404 });
}
