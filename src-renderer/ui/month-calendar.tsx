import { ChevronLeft, ChevronRight } from 'lucide-react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
} from 'react-aria-components';
import styles from './month-calendar.module.css';

/** The days of a month, of the date field around it. */
export const MonthCalendar = () => (
  <Calendar className={styles.calendar!}>
    <header className={styles.header}>
      <Button slot="previous" className={styles.turn!}>
        <ChevronLeft aria-hidden />
      </Button>
      <CalendarHeading className={styles.heading!} />
      <Button slot="next" className={styles.turn!}>
        <ChevronRight aria-hidden />
      </Button>
    </header>
    <CalendarGrid weekdayStyle="narrow" className={styles.grid!}>
      <CalendarGridHeader>
        {(day) => <CalendarHeaderCell className={styles.weekday!}>{day}</CalendarHeaderCell>}
      </CalendarGridHeader>
      <CalendarGridBody>{(date) => <CalendarCell date={date} className={styles.day!} />}</CalendarGridBody>
    </CalendarGrid>
  </Calendar>
);
