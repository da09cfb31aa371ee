import { Refused, SessionExpired, post } from './api.js';
import { h } from './dom.js';
import { drawField } from './fields.js';
import { sale } from './sale.js';
import { used } from './used.js';

/** One page, drawn again from nothing at each step and after each refusal; what is typed lives in `state` and is lost at a reload. */

const root = document.getElementById('root');
const slug = root.dataset.procedure;
const procedure = slug === 'vendre-ou-donner-votre-vehicule' ? sale : used;
const base = `/demarche/${slug}`;
const slow = Number(new URLSearchParams(location.search).get('slow') ?? 0);

/** @type {Record<string, string>} */
const state = {};
let errors = {};
let failure = '';
let drawing = 0;

const stepNumber = () => Math.min(Number(/\/etape\/(\d)$/.exec(location.pathname)?.[1] ?? 1), procedure.steps.length);

/** Draws after a while, behind a spinner, as when data are fetched; the wait differs from step to step. */
function draw(view = stepView) {
  root.replaceChildren(h('div', { class: 'spinner', role: 'status', 'aria-label': 'Chargement' }));
  drawing += 1;
  const mine = drawing;
  setTimeout(() => mine === drawing && root.replaceChildren(...view()), slow || 150 + ((stepNumber() * 70) % 250));
}

function arrive() {
  errors = {};
  failure = '';
  draw();
}

function goTo(number) {
  history.pushState(null, '', (number === 1 ? base : `${base}/etape/${number}`) + location.search);
  arrive();
  scrollTo(0, 0);
}

function stepView() {
  const number = stepNumber();
  const step = procedure.steps[number - 1];
  const last = number === procedure.steps.length;
  document.title = `${step.title} - ${procedure.title}`;
  return [
    h('h1', {}, procedure.title),
    h('ol', { class: 'steps', 'aria-label': 'Étapes' }, ...procedure.steps.map(({ title }, index) => h('li', { 'aria-current': index === number - 1 ? 'step' : null }, title))),
    h('p', { class: 'where' }, `Étape ${number} sur ${procedure.steps.length}`),
    h('h2', {}, step.title),
    failure ? h('div', { class: 'notice bad', role: 'alert' }, h('p', {}, failure)) : '',
    ...(step.texts ?? []).map((text) => h('p', { class: 'card' }, text)),
    step.recap ? recap() : '',
    h('form', { novalidate: '', submit: (event) => { event.preventDefault(); void leave(number, step, last); } },
      ...step.fields.map((field) => drawField(field, state, errors[field.name], send)),
      h('div', { class: 'actions' },
        number > 1 ? h('button', { type: 'button', class: 'second', click: () => goTo(number - 1) }, 'Précédent') : null,
        h('button', { type: 'submit', id: last ? 'valider' : 'suivant' }, last ? 'Valider ma demande' : 'Suivant'))),
  ];
}

function recap() {
  const labels = procedure.steps.flatMap(({ fields }) => fields).filter(({ name }) => state[name]);
  return h('dl', {}, ...labels.flatMap(({ name, label }) => [h('dt', {}, label), h('dd', {}, state[name])]));
}

async function leave(number, step, last) {
  errors = Object.fromEntries(step.fields.filter(({ name, optional }) => !optional && !state[name]?.trim()).map(({ name, label }) => [name, `Le champ « ${label} » est obligatoire.`]));
  failure = Object.keys(errors).length > 0 ? 'Certains champs ne sont pas remplis.' : '';
  if (failure) return draw();
  try {
    if (last) return finish(await waiting(post(`/api/demandes?demarche=${slug}`, state)));
    if (number === 1) await waiting(post('/api/vehicule', { immatriculation: state.immatriculation }));
    goTo(number + 1);
  } catch (error) {
    refuse(error);
  }
}

/** The spinner turns while the site is asked. */
function waiting(promise) {
  drawing += 1;
  root.replaceChildren(h('div', { class: 'spinner', role: 'status', 'aria-label': 'Chargement' }));
  return promise;
}

async function send(name, file) {
  const form = new FormData();
  form.append('piece', file);
  delete errors[name];
  try {
    state[name] = (await post('/api/pieces', form)).nom;
    draw();
  } catch (error) {
    if (error instanceof Refused) errors[name] = error.message;
    if (error instanceof Refused) draw();
    else refuse(error);
  }
}

function refuse(error) {
  if (error instanceof SessionExpired) return draw(expiredView);
  failure = error.message;
  draw();
}

/** No source has the text of an expired session: this one is invented. */
function expiredView() {
  return [h('h1', {}, 'Votre session a expiré'), h('div', { class: 'notice bad', role: 'alert' }, h('p', {}, 'Votre session a expiré. Reconnectez-vous pour recommencer la démarche.')), h('a', { class: 'button', href: base }, 'Recommencer')];
}

function finish(answer) {
  document.title = `Pour terminer - ${procedure.title}`;
  draw(() => [h('h1', {}, procedure.title), h('h2', {}, 'Pour terminer'), h('div', { class: 'notice good', role: 'status' }, h('p', {}, 'Votre demande est enregistrée.')), h('ul', { class: 'card' }, ...procedure.end(answer).map((line) => h('li', {}, line)))]);
}

addEventListener('popstate', arrive);
arrive();
