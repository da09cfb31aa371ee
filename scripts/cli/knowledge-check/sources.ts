import type { EntryCheck } from './problem';

/** Parameters that tell a site who sends whom: they lead to nothing, and follow whoever opens the source. */
const tracking = /^(?:utm_\w+|at_(?:medium|campaign|custom\d)|xtor|xts|[a-z]*clid|gbraid|wbraid|mc_[ce]id|igsh(?:id)?|_gl|_ga|mkt_tok|oly_\w+|vero_\w+|_hs\w+|s_cid|trk)$/i;

/** Names that lead nowhere but on somebody's own network (RFC 2606, RFC 6762, ICANN's « internal »). */
const own = /\.(?:local|localhost|localdomain|internal|intranet|private|corp|home|lan|arpa|test|invalid|onion)$/;

/** A source is what makes an entry worth believing: a page that anybody can open, told once, and that does not follow people. */
export const checkSources: EntryCheck = ({ sources }) =>
  sources.flatMap((source, at) => {
    const url = new URL(source);
    const followed = [...url.searchParams.keys()].filter((key) => tracking.test(key));
    const same = sources.findIndex((other) => page(other) === page(source));
    const wrong = [
      followed.length > 0 && `the address follows people: take ${followed.join(', ')} out of it`,
      own.test(url.hostname) && 'nobody else can open this address: give a public page',
      url.hash !== '' && url.pathname === '/' && url.search === '' && 'only the fragment after # tells where to look: give the address of the page itself',
      same < at && `the same page as source ${same + 1}: keep one`,
      /@|%40/.test(source) && /[\w.+-]+(?:@|%40)[\w-]+\.\w/.test(source) && 'an e-mail address in the address: take it out',
    ];
    return wrong.filter((what) => what !== false).map((what) => ({ path: ['sources', at], what: `sources.${at}: ${what}` }));
  });

const page = (address: string) => address.replace(/#.*$/, '').replace(/\/$/, '');
