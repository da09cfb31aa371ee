import puppeteer from 'puppeteer-core';
import { writeFileSync } from 'node:fs';
import { startSite } from './server.mjs';
const site = await startSite();
const browser = await puppeteer.launch({ executablePath: '/usr/bin/chromium', acceptInsecureCerts: true, args: ['--no-sandbox', `--host-resolver-rules=MAP * 127.0.0.1:${site.port}`, '--disable-background-networking'], defaultViewport: { width: 1100, height: 1000 } });
const page = await browser.newPage();
page.on('pageerror', (e) => console.log('PAGEERROR', page.url(), e.message));
page.on('console', (m) => m.type() === 'error' && console.log('console', page.url(), m.text()));
const text = (s) => page.$eval(s, (e) => e.innerText);
const messages = () => page.$$eval('[role=alert],.fr-message--error,.mistake', (all) => all.filter(e => e.checkVisibility()).map((e) => e.innerText));
const shot = (n) => page.screenshot({ path: `/tmp/walk/${n}.png` });
const go = (u) => page.goto(u);
const fill = async (values) => { for (const [id, v] of Object.entries(values)) await page.type(`[id="${id}"],[name="${id}"]`, v); };
const nextPage = (sel) => Promise.all([page.waitForNavigation(), page.click(sel)]);
writeFileSync('/tmp/walk/photo.heic', 'x'); writeFileSync('/tmp/walk/photo.jpg', 'x');
// licence
await go('https://moncompte.ants.gouv.fr/backend/api/procedure/start?procedureKey=driverLicence');
console.log(page.url(), await text('.fr-stepper__title'));
await nextPage('#etape-suivante'); console.log(await messages());
await page.click('#motif-1'); await page.click('#age-0'); await page.select('#sousMotif', 'Perte du permis'); await nextPage('#etape-suivante');
await fill({ nomNaissance: 'DUPONT-EXEMPLE', prenoms: 'Camille', dateNaissance: '31-02-1950', communeNaissance: 'Lyon' }); await nextPage('#etape-suivante');
console.log(page.url(), await messages()); await shot('licence-error');
await page.$eval('#dateNaissance', (e) => (e.value = '12/02/1950')); await nextPage('#etape-suivante');
await fill({ libelleVoie: '1 rue de l’Exemple', codePostal: '6900', commune: 'Lyon', courriel: 'a@exemple.fr', courrielConfirmation: 'b@exemple.fr' }); await nextPage('#etape-suivante'); console.log(await messages());
await page.$eval('#codePostal', (e) => (e.value = '69001')); await page.$eval('#courrielConfirmation', (e) => (e.value = 'a@exemple.fr')); await nextPage('#etape-suivante');
await fill({ codeEphoto: 'ABCD' }); await nextPage('#etape-suivante'); console.log(await messages());
await page.$eval('#codeEphoto', (e) => (e.value = 'ABCDEFGHIJKLMNOPQRSTUV')); await nextPage('#etape-suivante');
await (await page.$('#pieceIdentite')).uploadFile('/tmp/walk/photo.heic'); await nextPage('#etape-suivante'); console.log(await messages());
await (await page.$('#pieceIdentite')).uploadFile('/tmp/walk/photo.jpg'); await (await page.$('#justificatifDomicile')).uploadFile('/tmp/walk/photo.jpg'); await nextPage('#etape-suivante');
console.log(page.url()); await page.click('#honneur'); await nextPage('#valider'); console.log(await messages()); await shot('licence-final');
await go('https://predemande-permisdeconduire.ants.gouv.fr/ihm-spd/pages/etatcivilform.action?expire=0'); await page.reload(); console.log(await text('h1'));
// used
const used = 'https://immatriculation.ants.gouv.fr/demarche/acheter-ou-recevoir-un-vehicule-d-occasion';
await go(used); await page.waitForSelector('#suivant'); await page.click('#suivant'); await page.waitForSelector('.mistake'); console.log(await messages());
await page.click('fieldset input'); await fill({ immatriculation: 'zz-1O3-CD', 'code-cession': 'K7P2M' }); await page.click('#suivant'); await page.waitForFunction(() => /inconnue/.test(document.body.innerText)); console.log(await messages());
await page.waitForSelector('#immatriculation'); await page.evaluate(() => { document.querySelector('#immatriculation').value = 'XX'; document.querySelector('#immatriculation').dispatchEvent(new Event('input', { bubbles: true })); document.querySelector('#immatriculation').focus(); document.querySelector('#code-cession').focus(); });
console.log('controlled, must be the old value:', await page.$eval('#immatriculation', (e) => e.value));
await page.click('#immatriculation', { count: 3 }); await page.type('#immatriculation', 'AB-1O3-CD'); await shot('used-1'); await page.click('#suivant');
const at = async (title) => { await page.waitForFunction((t) => document.querySelector('h2')?.textContent === t && document.querySelector('form'), {}, title); console.log(page.url(), await page.title()); };
await at('Le véhicule'); await fill({ numeroFormule: '2013BZ8033', 'date-certificat': '31/02/2019', 'date-achat': '01/11/2026', heureCession: '14:30' }); await page.click('#suivant');
await at('Le titulaire'); await fill({ 'nom-naissance': 'DUPONT-EXEMPLE', prenoms: 'Camille', 'date-naissance': '01/01/1950', courriel: 'camille@exemple.fr', telephone: '0600000000' }); await page.click('#suivant');
await at('L’adresse'); await fill({ 'numero-voie': '1', 'libelle-voie': 'rue de l’Exemple', 'code-postal': '69001', commune: 'Lyon' }); await page.click('#suivant');
await at('Pièces justificatives'); await (await page.$('#justificatif-domicile')).uploadFile('/tmp/walk/photo.heic'); await page.waitForSelector('.mistake'); console.log(await messages());
await (await page.$('#justificatif-domicile')).uploadFile('/tmp/walk/photo.jpg'); await page.waitForFunction(() => /Fichier reçu/.test(document.body.innerText)); await (await page.$('#carte-grise')).uploadFile('/tmp/walk/photo.jpg'); await page.waitForFunction(() => document.body.innerText.split('Fichier reçu').length === 3); await page.click('#suivant');
await at('Récapitulatif et validation'); for (const b of await page.$$('.choice input')) await b.click(); await page.click('#valider'); await page.waitForSelector('#root [role=alert]'); console.log(await messages()); await shot('used-final');
await page.goBack(); await at('Pièces justificatives');
// sale
await go('https://immatriculation.ants.gouv.fr/demarche/vendre-ou-donner-votre-vehicule'); await at('Pour commencer'); await page.click('fieldset input'); await fill({ immatriculation: 'AA-123-AA', 'code-confidentiel': '12345' }); await page.click('#suivant');
await at('Le nouveau propriétaire'); await fill({ 'nom-naissance': 'X', prenom: 'Y', 'date-naissance': '01/01/1970', 'lieu-naissance': 'France, Lyon' }); await page.select('select', 'Féminin'); await page.click('#suivant');
await at('Documents et code de cession'); await page.click('#suivant');
await at('La cession'); await fill({ 'date-cession': '01/11/2026', 'heure-cession': '10:00', kilometrage: '1', adresse: 'x', 'code-postal': '1', commune: 'z' }); await page.click('#suivant');
await at('Récapitulatif'); await page.click('#valider'); await page.waitForFunction(() => /Pour terminer/.test(document.body.innerText)); console.log(await text('main'));
// expiry
await go(used + '?expire=0'); await page.waitForSelector('#suivant'); await page.click('fieldset input'); await fill({ immatriculation: 'a', 'code-cession': 'b' }); await page.click('#suivant'); await page.waitForFunction(() => /expiré/.test(document.querySelector('h1')?.textContent)); console.log(await messages());
await go(used + '/etape/3'); await at('Le titulaire');
// csa
const csa = 'https://siv.interieur.gouv.fr/map-usg-ui/do/csa_retour_dem_certificat';
await go(csa); await fill({ 'rechercheDossier.numeroImmatriculation': 'AB-123-CD' }); await nextPage('[type=submit]'); console.log(await page.$eval('.erreur', (e) => e.innerText)); await shot('csa-error');
await page.$eval('[id="rechercheDossier.numeroImmatriculation"]', (e) => (e.value = 'bb 100 bb')); await nextPage('[type=submit]'); console.log((await text('body')).slice(0, 200));
for (const url of ['https://siv.interieur.gouv.fr/map-usg-ui/do/cadre', 'https://immatriculation.ants.gouv.fr/demarche/certificat', 'https://evil.example/']) { await go(url); console.log(url, page.frames().map((f) => f.url())); }
for (const url of ['https://immatriculation.ants.gouv.fr/', 'https://immatriculation.ants.gouv.fr/aide-et-contact/demarches-en-ligne', 'https://moncompte.ants.gouv.fr/mon_espace', 'https://moncompte.ants.gouv.fr/connexion', 'https://ants.gouv.fr/contactez-nous/particulier', 'https://immatriculation.ants.gouv.fr/demarche/csp', 'https://immatriculation.ants.gouv.fr/demarche/hostile', 'https://immatriculation.ants.gouv.fr/demarche/hostile-nommage', 'https://immatriculation.ants.gouv.fr/demarche/evenements', 'https://ants.gouv.fr.example/demarche/acheter-ou-recevoir-un-vehicule-d-occasion', 'https://ants-gouv.example/demarche/acheter-ou-recevoir-un-vehicule-d-occasion', 'https://immatriculation.ants.gouv.fr/robots.txt', 'https://nowhere.example/', 'https://app.franceconnect.gouv.fr/api/v2/login', 'https://histovec.interieur.gouv.fr/histovec/proprietaire']) { const r = await go(url); console.log(r.status(), url, await text('h1').catch(() => '-')); if (/mon_espace|csp/.test(url)) await shot(url.slice(-5).replace(/\W/g, '')); }
await go('https://immatriculation.ants.gouv.fr/demarche/hostile'); await page.evaluate(() => document.documentElement.append(document.createElement('div'))); await new Promise((r) => setTimeout(r, 50)); console.log(await page.evaluate(() => seen.removed));
console.log([...new Set(site.log.map((l) => l.host))], site.log.filter((l) => l.status !== 200 && l.status !== 302).map((l) => `${l.status} ${l.host}${l.path}`));
await browser.close();
// firefox through the proxy
const ff = await puppeteer.launch({ browser: 'firefox', executablePath: '/usr/bin/firefox-esr', headless: true, acceptInsecureCerts: true, extraPrefsFirefox: { 'network.proxy.type': 1, 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': site.proxyPort } });
const p = await ff.newPage(); await p.goto(used); await p.waitForSelector('#suivant'); console.log('firefox', await p.title()); await ff.close();
await site.close(); console.log('closed');
