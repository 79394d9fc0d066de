import { Seat } from './seat.tsx';
import type { SeatsProps } from './seat.tsx';
import styles from './seat-list.module.css';

/** The people under one another, with what of the talk was theirs. */
export const SeatList = ({ capture, talk }: SeatsProps) => (
  <ul className={styles.list}>
    {capture.people.map((person) => (
      <li key={person.participantId}>
        <Seat capture={capture} person={person} talk={talk.get(person.participantId)} look="row" />
      </li>
    ))}
  </ul>
);
