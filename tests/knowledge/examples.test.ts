import { expect, test } from 'vitest';
import { makeEye } from '../../scripts/cli/try';
import { savedPages } from '../pages/load';
import { today } from './check-folder';

const see = makeEye();

/** Pages that tell of problems, quote messages, or have a field to warn of: `balise knowledge check` tries those where nothing at all is said. */
test.each(['aide-demarches', 'compte-mon-espace', 'compte-connexion', 'contact-particulier', 'recherche', 'vitrine-vendre', 'bandeau-cookies'])('no entry fires on %s', async (name) => {
  const page = savedPages.find((saved) => saved.name === name);
  expect(page).toBeDefined();
  if (page) expect((await see(page.file, page.url, today)).issues).toEqual([]);
});
