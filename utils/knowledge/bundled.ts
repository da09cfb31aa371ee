/** The copy of the knowledge that ships with the extension; checked like any other list. */
import fields from '../../knowledge/fields.json';
import { assemble, type Knowledge } from './assemble';

const issues = import.meta.glob('../../knowledge/issues/*.json', { eager: true, import: 'default' });
const portals = import.meta.glob('../../knowledge/portals/*.json', { eager: true, import: 'default' });

export function bundledKnowledge(): Knowledge {
  return assemble(Object.values(issues), Object.values(portals), fields);
}
