import type { WhereId } from '../../utils/where';
import type { WhereWords } from './words';

interface ChooserProps {
  /** What is shown now, if anything. */
  readonly current: WhereId | null;
  readonly t: WhereWords['t'];
}

/** The list, by the document that people have in hand. */
const groups = {
  vehicle: ['plate_siv', 'plate_fni', 'formule_number', 'card_date', 'first_registration', 'vin', 'holder_name', 'code_cession', 'code_confidentiel'],
  licence: ['neph', 'licence_number', 'ephoto_code'],
  identity: ['predemande_number', 'cni_number', 'passport_number_fr'],
} as const satisfies Readonly<Record<string, readonly WhereId[]>>;

/** Every number that has a drawing: plain links, so that the keyboard, the way back and a new tab do what they always do. */
export function Chooser({ current, t }: ChooserProps) {
  return (
    <nav class="stack" aria-labelledby="choose">
      <h2 id="choose">{t(current ? 'where.others' : 'where.choose')}</h2>
      {(Object.keys(groups) as (keyof typeof groups)[]).map((group) => (
        <section key={group}>
          <h3>{t(`where.group.${group}`)}</h3>
          <ul class="choices">
            {groups[group].map((id) => (
              <li key={id}>
                <a href={`?field=${id}`} aria-current={id === current ? 'page' : undefined}>{t(`where.${id}.name`)}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
