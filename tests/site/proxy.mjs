import { createServer } from 'node:http';
import { connect } from 'node:net';

/**
 * Firefox has no rule to map a host to a port: every tunnel it asks of this proxy ends at the practice site,
 * whatever the host, so that addresses look real and nothing goes out.
 * @param {number} sitePort
 * @returns {Promise<{ port: number, close: () => Promise<void> }>}
 */
export async function startProxy(sitePort) {
  const sockets = new Set();
  const server = createServer((_, response) => response.writeHead(404).end());
  server.on('connect', (_, client, head) => {
    const site = connect(sitePort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      site.write(head);
      site.pipe(client).pipe(site);
    });
    for (const socket of [client, site]) {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket)).on('error', () => [client, site].forEach((end) => end.destroy()));
    }
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: server.address().port,
    close: () => new Promise((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
      for (const socket of sockets) socket.destroy();
    }),
  };
}
