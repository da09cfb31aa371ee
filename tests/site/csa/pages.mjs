import { page, redirect } from '../answers.mjs';
import { readForm } from '../forms.mjs';
import { html } from '../html.mjs';

/** The certificate of administrative status: layout by tables, ids with dots, as on the old application (procedures.md 3.7 and 4.2). */

const folder = '/map-usg-ui/do/';
const formPath = `${folder}csa_retour_dem_certificat`;

/** To the letter (procedures.md, section 6). */
const unknown = "Aucun dossier ne correspond à la recherche. L'opération ne peut se poursuivre.";

/** The same, under a heavy load: given with `?final=404` on the form. */
const overloaded = "la ressource demandée n'existe pas sur le serveur";

/** The one vehicle that this service knows. */
const knownPlate = 'BB-100-BB';

/** Label and property of each field; the property is both id and name. */
const fields = [
  ['Numéro d’immatriculation', 'numeroImmatriculation'],
  ['Date de première immatriculation du véhicule', 'datePremImmat'],
  ['Date du certificat d’immatriculation', 'dateCi'],
  ['(Si personne physique) Nom et prénom', 'nomEtPrenom'],
  ['ou (Si personne morale) Raison sociale', 'raisonSociale'],
];

/** @type {import('../request.mjs').Pages} */
export function csa(request) {
  if (request.path === '/') return redirect(`${folder}accueil_certificat`);
  if (request.path === `${folder}accueil_certificat`) return page(frame(html`<p>Ce service délivre le certificat de situation administrative d’un véhicule.</p><p><a href="${formPath}">Demander un certificat de situation administrative</a></p>`));
  if (request.path === `${folder}cadre`) return page(frame(html`<iframe src="${formPath}" title="Demande de certificat" width="700" height="480"></iframe>`));
  if (request.path !== formPath) return undefined;
  const action = request.query.size > 0 ? `${formPath}?${request.query}` : formPath;
  if (request.method === 'GET') return page(frame(form(action, {})));
  if (request.query.get('final') === '404') return page(frame(html`<p>${overloaded}</p>`), { status: 404 });
  const { values } = readForm(request);
  const plate = (values['rechercheDossier.numeroImmatriculation'] ?? '').toUpperCase().replace(/[^A-Z0-9]/g, '');
  return page(frame(plate === knownPlate.replaceAll('-', '') ? result(values) : form(action, values, unknown)));
}

function frame(content) {
  return html`<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><title>Certificat de situation administrative</title>
<style>body { font: 14px Verdana, "DejaVu Sans", sans-serif; margin: 12px; background: #f4f4ee } table { border-collapse: collapse } td { padding: 5px } .titre { background: #5b6b4a; color: #fff; font-weight: bold } .erreur { color: #a00 }</style></head>
<body><table width="100%" border="0"><tr><td class="titre">Certificat de situation administrative <small>(site d’exercice, données inventées)</small></td></tr>
<tr><td>${content}</td></tr></table></body></html>`;
}

function form(action, values, error = '') {
  return html`${error && html`<table width="100%"><tr><td class="erreur"><b>${error}</b></td></tr></table>`}
<form name="rechercheForm" method="post" action="${action}">
<table border="0" summary="Recherche d’un dossier">${fields.map(([label, property]) => {
    const name = `rechercheDossier.${property}`;
    return html`<tr><td align="right">${label}&nbsp;:</td><td><input type="text" id="${name}" name="${name}" value="${values[name]}" size="30"></td></tr>`;
  })}
<tr><td></td><td><input type="submit" value="Valider"> <input type="reset" value="Effacer"></td></tr></table></form>`;
}

function result(values) {
  return html`<h2>Récapitulatif</h2><table border="1"><tr><td>Numéro d’immatriculation</td><td>${knownPlate}</td></tr><tr><td>Titulaire Principal</td><td>${values['rechercheDossier.nomEtPrenom'] || values['rechercheDossier.raisonSociale']}</td></tr></table>
<p>La situation administrative du véhicule ne fait apparaître aucune particularité : absence de gage et d'opposition</p>`;
}
