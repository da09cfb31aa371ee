import { readFileSync, readdirSync } from 'node:fs';
import { asset, json, page, redirect } from '../answers.mjs';
import { endOf, technicalError } from '../final.mjs';
import { readForm } from '../forms.mjs';
import { html } from '../html.mjs';
import { layout } from '../layout.mjs';
import { refuseFile } from '../refuse-file.mjs';
import { findSession, sessionHeader, startSession } from '../sessions.mjs';

/**
 * The vehicle forms: one page, then scripts. Host, markup and texts of the real ones are unknown; the words come from
 * vehicle-screens.md, the behaviour is that of a React application.
 * Knobs, on the page: `?expire=<minutes>`, `?final=ok|500|503|stall|drop`, `?slow=<ms>` (time to draw each step).
 */

const titles = {
  'acheter-ou-recevoir-un-vehicule-d-occasion': 'Acheter ou recevoir un véhicule d’occasion',
  'vendre-ou-donner-votre-vehicule': 'Vendre ou donner votre véhicule',
};

const scripts = new Map(readdirSync(new URL('app/', import.meta.url)).map((name) => [`/app/${name}`, readFileSync(new URL(`app/${name}`, import.meta.url), 'utf8')]));

/** @type {import('../request.mjs').Pages} */
export function vehicle(request) {
  const { path, method } = request;
  const script = scripts.get(path);
  if (script) return asset(script, 'text/javascript');
  if (path.startsWith('/api/')) return findSession(request) ? api(request) : json({ message: 'Votre session a expiré.' }, 401);
  const slug = /^\/demarche\/([a-z-]+)(\/etape\/\d)?$/.exec(path)?.[1] ?? '';
  if (path === '/demarche') return redirect('/demarches-en-ligne');
  if (method !== 'GET' || !Object.hasOwn(titles, slug)) return undefined;
  const title = titles[slug];
  return page(layout({ title, brand: 'Immatriculation', trail: ['Mes démarches', title], content: html`<div id="root" data-procedure="${slug}"></div>`, scripts: ['/app/main.js'] }), { headers: sessionHeader(startSession(request)) });
}

function api(request) {
  if (request.method !== 'POST') return json({ message: 'Méthode non permise' }, 405);
  if (request.path === '/api/vehicule') return vehicleAnswer(request);
  if (request.path === '/api/pieces') return fileAnswer(request);
  if (request.path !== '/api/demandes') return json({ message: 'Inconnu' }, 404);
  const sale = request.query.get('demarche') === 'vendre-ou-donner-votre-vehicule';
  return endOf(findSession(request)?.final || (sale ? 'ok' : '500'), {
    ok: () => json({ dossier: '0000-EXEMPLE-42', codeCession: 'K7P2M' }),
    failed: (status) => json({ message: technicalError }, status),
  });
}

/** Plates that begin with ZZ are unknown to this service; any other is taken as it is, so that a wrong one can go on to the end. */
function vehicleAnswer({ body }) {
  const { immatriculation = '' } = JSON.parse(body.toString('utf8'));
  return /^\s*zz/i.test(immatriculation) ? json({ message: `L’immatriculation ${immatriculation} est inconnue.` }, 404) : json({});
}

function fileAnswer(request) {
  const { piece } = readForm(request).files;
  const message = piece ? refuseFile(piece) : 'Aucun fichier reçu.';
  return message ? json({ message }, 415) : json({ nom: piece.name });
}
