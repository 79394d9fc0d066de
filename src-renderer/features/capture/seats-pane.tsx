import { useQuery } from '@tanstack/react-query';
import { List, RectangleEllipsis } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { callQuery } from '../../api/call-query.ts';
import { Heading } from '../../ui/heading.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { AddPerson } from './add-person.tsx';
import { useRemembered } from './remembered.ts';
import { SeatList } from './seat-list.tsx';
import { SeatMap } from './seat-map.tsx';
import styles from './seats-pane.module.css';
import { talkBalance } from './talk-balance.ts';
import type { Capture } from './use-capture.ts';
import { useClockSteps } from './use-session-clock.ts';

interface SeatsPaneProps {
  readonly capture: Capture;
}

const mostAtTable = 14;
const nudgeStep = 15_000;

/** Who is there, by which key, and how much each has said. */
export function SeatsPane({ capture }: SeatsPaneProps) {
  const { t } = useTranslation();
  const { session, people, clock } = capture;
  const [asMap, setAsMap] = useRemembered('seatMap', 1);
  const { data: balance = [] } = useQuery(callQuery('capture.balance', { sessionId: session.id }));
  const now = useClockSteps(clock, nudgeStep);
  const talk = talkBalance(people, balance, session.state === 'running' ? now : 0);
  const views = [
    { id: 'map', label: t('capture.seats.map'), icon: <RectangleEllipsis size={14} strokeWidth={1.5} /> },
    { id: 'list', label: t('capture.seats.list'), icon: <List size={14} strokeWidth={1.5} /> },
  ] as const;
  const isMap = asMap === 1 && people.length <= mostAtTable;
  return (
    <div className={styles.pane}>
      <div className={styles.head}>
        <Heading
          level={2}
          end={
            people.length > 0 &&
            people.length <= mostAtTable && (
              <SegmentedControl
                label={t('capture.seats.view')}
                segments={views}
                value={isMap ? 'map' : 'list'}
                onChange={(view) => setAsMap(view === 'map' ? 1 : 0)}
              />
            )
          }
        >
          {t('capture.people')}
        </Heading>
      </div>
      <div className={styles.seats}>
        {isMap ? <SeatMap capture={capture} talk={talk} /> : <SeatList capture={capture} talk={talk} />}
      </div>
      <AddPerson session={session} />
    </div>
  );
}
