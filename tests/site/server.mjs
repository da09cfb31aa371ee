import { createServer } from 'node:https';
import { pathToFileURL } from 'node:url';
import { makeCertificate } from './certificate.mjs';
import { answer } from './hosts.mjs';
import { readRequest } from './request.mjs';
import { startProxy } from './proxy.mjs';

/**
 * The practice site: one local HTTPS server that stands in for the real hosts, told apart by the Host header.
 * Chromium reaches it with `--host-resolver-rules=MAP * 127.0.0.1:<port>`, Firefox through the proxy.
 * @typedef {object} Site
 * @property {number} port of the HTTPS server
 * @property {number} proxyPort of the CONNECT proxy, for Firefox
 * @property {(host: string, give: (request: import('./request.mjs').PracticeRequest) => import('./request.mjs').Answer) => void} serve another host, whose answers the test gives
 * @property {LoggedRequest[]} log everything that was asked, of any host, in order
 * @property {() => Promise<void>} close
 *
 * @typedef {object} LoggedRequest
 * @property {string} method
 * @property {string} host
 * @property {string} path with its query
 * @property {string} body as text
 * @property {number} status 0 when the connection was cut, or never answered
 */

/** @param {{ port?: number }} [options] port: 0 takes a free one @returns {Promise<Site>} */
export async function startSite({ port = 0 } = {}) {
  /** @type {LoggedRequest[]} */
  const log = [];
  /** @type {Map<string, (request: import('./request.mjs').PracticeRequest) => import('./request.mjs').Answer>} */
  const served = new Map();
  const server = createServer(await makeCertificate(), async (incoming, response) => {
    const request = await readRequest(incoming);
    const given = (served.get(request.host) ?? answer)(request);
    log.push({ method: request.method, host: request.host, path: incoming.url ?? '', body: request.body.toString('utf8'), status: given.status });
    if (given.wait) await new Promise((done) => setTimeout(done, given.wait));
    if (given.silence === 'stall') return;
    if (given.silence === 'drop') return void response.destroy();
    response.writeHead(given.status, given.headers);
    if (given.silence === 'cut') return void response.write(given.body, () => given.cut?.(response));
    response.end(given.body);
  });
  await new Promise((ready) => server.listen(port, '127.0.0.1', ready));
  const sitePort = server.address().port;
  const proxy = await startProxy(sitePort);
  return {
    port: sitePort,
    proxyPort: proxy.port,
    serve: (host, give) => void served.set(host, give),
    log,
    close: async () => {
      await proxy.close();
      await new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      });
    },
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { port, proxyPort } = await startSite({ port: Number(process.env.PORT ?? 0) });
  console.log(`Site d’exercice : https://127.0.0.1:${port} (proxy pour Firefox : 127.0.0.1:${proxyPort})
Chromium : chromium --user-data-dir=/tmp/exercice --ignore-certificate-errors "--host-resolver-rules=MAP * 127.0.0.1:${port}" https://immatriculation.ants.gouv.fr/`);
}
