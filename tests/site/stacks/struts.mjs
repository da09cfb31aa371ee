import { html } from '../html.mjs';
import { control, drawing, pieces, tick } from './stack.mjs';

/** Old Struts pages: layout by tables, no label element, names of the form `object.property` (vehicle-screens.md, section 7). */

const row = (field, filled, content) => html`<tr><td align="right">${!field.optional && '(*) '}${field.label}&nbsp;:</td><td>${content}${filled.errors[field.name] && html` <font color="#aa0000">${filled.errors[field.name]}</font>`}${field.hint && html` <small>${field.hint}</small>`}</td></tr>`;
const box = (field, filled, id) => row(field, filled, control(field, filled, id, 'champ'));

const rows = drawing({
  text: box,
  select: box,
  file: box,
  radios: (field, filled, id) => row(field, filled, field.options.map((option, index) => html`${tick(field, filled, `${id}.${index}`, option, html`type="radio"`)}${option} `)),
  parts: (field, filled, id) => row(field, filled, pieces(field, filled, id, 'champ', ({ label, input }) => html`${label} ${input} `)),
  checkbox: (field, filled, id) => html`<tr><td align="right">${tick(field, filled, id, 'oui', html`type="checkbox"`)}</td><td>${field.label} ${filled.errors[field.name] && html`<font color="#aa0000">${filled.errors[field.name]}</font>`}</td></tr>`,
});

const colours = { error: 'erreur', warning: 'erreur', success: 'info' };

/** @type {import('./stack.mjs').Stack} */
export const struts = {
  frame: ({ title, brand, content }) => html`<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html lang="fr"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">
<style>body { font: 14px Verdana, "DejaVu Sans", sans-serif; margin: 12px; background: #f4f4ee } td { padding: 5px } .titre { background: #5b6b4a; color: #fff; font-weight: bold } .erreur { color: #a00 }</style></head>
<body><table width="100%" border="0"><tr><td class="titre">${brand} <small>(site d’exercice, données inventées)</small></td></tr>
<tr><td>${content}</td></tr></table></body></html>`,
  head: ({ heading, steps, index }) => html`<h1>${heading}</h1><p><b>Étape ${index + 1} sur ${steps.length} : ${steps[index].title}</b></p>`,
  alert: (kind, title, texts) => html`<table width="100%" summary="Messages"><tr><td class="${colours[kind]}">${title && html`<b>${title}</b><br>`}${texts.map((text) => html`<b>${text}</b><br>`)}</td></tr></table>`,
  fields: (fields, filled) => html`<table border="0" summary="Saisie">${rows(fields, filled)}</table>`,
  recap: (lines) => html`<table border="1" summary="Récapitulatif">${lines.map(([label, value]) => html`<tr><td>${label}</td><td>${value}</td></tr>`)}</table>`,
  actions: ({ back, label, last }) => html`<p>${back && html`<a href="${back.address}" data-step>${back.label}</a> `}<input type="submit" id="${last ? 'idBoutonValider' : 'idBoutonSuivant'}" value="${label}"></p>`,
};
