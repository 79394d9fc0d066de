import { MicOff } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { ContextMenu } from '../../ui/context-menu.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { WithheldSign } from '../../workspace/withheld-sign.tsx';
import { useCaptureState } from './capture-state.ts';
import styles from './seat.module.css';
import type { Talk } from './talk-balance.ts';
import type { Capture, Person } from './use-capture.ts';
import { useSeatActions } from './use-seat-actions.ts';

export interface SeatsProps {
  readonly capture: Capture;
  readonly talk: ReadonlyMap<string, Talk>;
}

interface SeatProps {
  readonly capture: Capture;
  readonly person: Person;
  readonly talk: Talk | undefined;
  readonly look: 'row' | 'place';
}

/** Somebody's key and name; a press chooses them as their key does. */
export function Seat({ capture, person, talk, look }: SeatProps) {
  const { t } = useTranslation();
  const { participantId, name, sign, role, attended } = person;
  const isChosen = useCaptureState(({ line }) => line.speakerId === participantId);
  const time = useCaptureState(({ pointedOut }) =>
    pointedOut?.participantId === participantId ? pointedOut.time : null,
  );
  const { choose, entries } = useSeatActions(capture, person);
  const silence = useSilence(talk);
  const share = talk?.share ?? null;
  const more = [
    role === 'facilitator' ? t('capture.seats.facilitator') : '',
    t('capture.turns', { count: talk?.turns ?? 0 }),
    share === null || look === 'row' ? '' : t('capture.seats.share', { share }),
    person.mayRecord === false ? t('capture.seats.noRecording') : '',
  ];
  const states = [isChosen && styles.chosen, silence !== null && styles.silent, attended === false && styles.absent];
  return (
    <ContextMenu label={t('capture.seats.menu', { name })} entriesFor={() => entries}>
      <Button
        className={[styles.seat, styles[look], ...states].filter(Boolean).join(' ')}
        aria-pressed={isChosen}
        // The line keeps the keyboard.
        preventFocusOnPress
        onPress={choose}
      >
        {time !== null && <PointedOut key={time} />}
        <span className={styles.line}>
          <kbd className={styles.key} style={{ borderColor: person.color }}>
            {sign}
          </kbd>{' '}
          <span className={styles.name} title={name}>
            {name}
          </span>{' '}
          {look === 'row' && share !== null && <span className={styles.share}>{t('capture.percent', { share })}</span>}
        </span>
        <span className={styles.line}>
          <span className={styles.track}>
            <span className={styles.bar} style={{ width: `${(share ?? 0) * 100}%`, background: person.color }} />
          </span>
          {person.mayRecord === false && <MicOff aria-hidden className={styles.refused} size={13} strokeWidth={1.5} />}
          {person.isWithheld && <WithheldSign />}
        </span>
        {silence !== null && <span className={styles.silence}> {silence}</span>}
        <VisuallyHidden> {more.filter((words) => words !== '').join(', ')}</VisuallyHidden>
      </Button>
    </ContextMenu>
  );
}

/** Lights up, and comes into sight. */
const PointedOut = () => (
  <span aria-hidden className={styles.pointedOut} ref={(seat) => seat?.scrollIntoView?.({ block: 'nearest' })} />
);

function useSilence(talk: Talk | undefined): string | null {
  const { t } = useTranslation();
  const silentFor = talk?.silentFor ?? null;
  return silentFor === null ? null : t('capture.seats.silent', { count: Math.floor(silentFor / 60_000) });
}
