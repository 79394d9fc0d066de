import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '../../ui/link.tsx';
import { goToPlace } from './go-to-place.ts';
import styles from './journey-reading.module.css';
import type { ReadPlace } from './use-reading.ts';

interface ReadPlacesProps {
  readonly journeyId: string;
  readonly title: string;
  readonly places: readonly ReadPlace[];
  /** What is said where there are none. */
  readonly none: string;
}

const mostAtFirst = 12;

/** Places of a map, each a way to it; of many the first ones, until all are asked for. */
export function ReadPlaces({ journeyId, title, places, none }: ReadPlacesProps) {
  const { t } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? places : places.slice(0, mostAtFirst);
  const rest = places.length - shown.length;
  return (
    <section aria-label={title}>
      <h3 className={styles.heading}>{title}</h3>
      {places.length === 0 && <p className={styles.none}>{none}</p>}
      <ul className={styles.places}>
        {shown.map(({ id, words, laneId, stageId }) => (
          <li key={id}>
            <Link onPress={() => goToPlace(journeyId, { laneId, stageId })}>{words}</Link>
          </li>
        ))}
        {rest > 0 && (
          <li>
            <Link onPress={() => setWhole(true)}>{t('journeys.moreQuotes', { count: rest })}</Link>
          </li>
        )}
      </ul>
    </section>
  );
}
