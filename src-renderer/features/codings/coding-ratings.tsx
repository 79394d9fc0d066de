import { useTranslation } from 'react-i18next';
import { useCall } from '../../api/use-call.ts';
import { Kbd } from '../../ui/kbd.tsx';
import styles from './rating.module.css';
import type { ShownCoding } from './use-codings.ts';
import { ValenceField } from './valence-field.tsx';
import { WeightField } from './weight-field.tsx';

/** Weight and valence of a coding, to be seen and changed. */
export function CodingRatings({ coding }: { readonly coding: ShownCoding }) {
  const { t } = useTranslation();
  const { mutate: rate } = useCall('codings.rate');
  const ids = [coding.id];
  return (
    <div>
      <div className={styles.row}>
        <span className={styles.rowLabel}>
          {t('reading.rate.weight')} <Kbd shortcut="W" variant="plain" />
        </span>
        <WeightField weight={coding.weight} onChange={(weight) => rate({ ids, weight })} />
      </div>
      <div className={styles.row}>
        <span className={styles.rowLabel}>
          {t('reading.rate.valence')} <Kbd shortcut="A" variant="plain" />
        </span>
        <ValenceField valence={coding.valence} onChange={(valence) => rate({ ids, valence })} />
      </div>
    </div>
  );
}
