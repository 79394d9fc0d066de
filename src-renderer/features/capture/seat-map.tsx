import { useTranslation } from 'react-i18next';
import { Seat } from './seat.tsx';
import type { SeatsProps } from './seat.tsx';
import styles from './seat-map.module.css';
import { seatPlaces } from './seat-places.ts';

/** Of a row of seats, in px: at least, and where there is room. */
const closeRow = 56;
const wideRow = 84;
const highest = 420;

/** The people round a table, as they sit. */
export function SeatMap({ capture, talk }: SeatsProps) {
  const { t } = useTranslation();
  const { people } = capture;
  const places = seatPlaces(people.length);
  const rows = Math.floor(people.length / 2) + 1;
  return (
    <ul
      className={styles.room}
      style={{ minHeight: rows * closeRow, height: Math.min(highest, rows * wideRow) }}
      aria-label={t('capture.seats.map')}
    >
      <li aria-hidden className={styles.table} />
      {people.map((person, index) => {
        const { x = 0.5, y = 0.5 } = places[index] ?? {};
        return (
          <li key={person.participantId} className={styles.seat} style={{ left: `${x * 100}%`, top: `${y * 100}%` }}>
            <Seat capture={capture} person={person} talk={talk.get(person.participantId)} look="place" />
          </li>
        );
      })}
    </ul>
  );
}
