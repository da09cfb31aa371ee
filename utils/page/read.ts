import { readBlocks } from './blocks';
import type { Facts } from './facts';
import type { PageField } from './fields';
import { readFields } from './fields';
import { isHelpPage, portalOf } from './hosts';
import { readPlaces } from './landmarks';
import type { PageMap } from './map';
import { readMessages } from './site-messages';
import { readStepper } from './stepper';
import { findPlace } from './steps';

/** One reading of a page: the facts that may leave it, and the elements that may not. */
export interface Reading {
  readonly facts: Facts;
  readonly fields: readonly PageField[];
}

/**
 * Reads a page once: portal, procedure, step, stepper, fields and what the site says.
 * @param url the address of the page (given, so that saved pages read the same as live ones)
 * @param map the slice of the knowledge for this host
 * @returns facts without any typed value; the text of messages may quote one, callers scrub it before writing it down
 */
export function readPage(document: Document, url: string, map: PageMap): Reading {
  const blocks = document.body ? readBlocks(document.body) : [];
  const fields = readFields(document, map.fields);
  const { stepper, title } = readStepper(document, blocks);
  const kinds = fields.flatMap(({ kind }) => kind ?? []);
  const help = isHelpPage(url);
  const portal = portalOf(url);
  const found = findPlace(portal, map.portals, readPlaces(document, url, title, kinds));
  // Help pages name every procedure; the form to write to the agency is a place all the same.
  const place = help ? { portal, procedure: null, step: found.step === 'contact-support' ? found.step : null } : found;
  return {
    fields,
    facts: {
      ...place,
      stepper: help ? null : stepper,
      fields: fields.map(({ element, label, kind }) => ({ label, kind, filled: Boolean((element as Partial<HTMLInputElement>).value) })),
      messages: help ? [] : readMessages(document, blocks, map.knownTexts),
    },
  };
}
