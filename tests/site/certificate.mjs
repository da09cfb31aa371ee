import selfsigned from 'selfsigned';

/** Names the certificate is good for; the browsers of the tests accept it because they are told to. */
const names = ['ants.gouv.fr', '*.ants.gouv.fr', 'siv.interieur.gouv.fr', 'histovec.interieur.gouv.fr', '*.franceconnect.gouv.fr', '*.example', 'localhost'];

/**
 * A certificate made at each start: no private key is kept in the repository.
 * @returns {Promise<{ key: string, cert: string }>}
 */
export async function makeCertificate() {
  const { private: key, cert } = await selfsigned.generate([{ name: 'commonName', value: 'Balise, site d’exercice' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: names.map((value) => ({ type: 2, value })) }],
  });
  return { key, cert };
}
