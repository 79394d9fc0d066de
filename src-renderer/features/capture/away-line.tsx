import { useTranslation } from 'react-i18next';
import type { AwayTime } from '../../../src-main/shared/contract/capture.ts';
import { useCall } from '../../api/use-call.ts';
import { Link } from '../../ui/link.tsx';
import { formatTime } from '../../workspace/format-place.ts';
import styles from './away-line.module.css';
import { setLine, useCaptureState } from './capture-state.ts';
import { focusTypingLine } from './typing-focus.ts';
import type { Capture } from './use-capture.ts';
import { useAwayWords } from './use-away-words.ts';

interface AwayLineProps {
  readonly capture: Capture;
}

/** After the machine slept or nobody was here: what became of the clock, and the other way. */
export function AwayLine({ capture: { session, clock } }: AwayLineProps) {
  return clock.away && <Choice sessionId={session.id} away={clock.away} />;
}

function Choice({ sessionId, away }: { readonly sessionId: string; readonly away: AwayTime }) {
  const { t } = useTranslation();
  const set = useCall('capture.setClock');
  const { length, since, until } = useAwayWords(away);
  const { reason, isCounted, from } = away;
  const decide = (countsAway: boolean) => {
    if (isCounted && !countsAway) takeOutOfLine(away);
    set.mutate({ sessionId, countsAway });
    focusTypingLine();
  };
  return (
    <div role="group" aria-label={t('capture.away.label')} className={styles.line}>
      <span role="status">
        {t('capture.away.both', {
          what: t(`capture.away.${reason}`, { since, until }),
          clock: t(`capture.away.${isCounted ? 'counted' : 'stopped'}`, { length, from: formatTime(from) }),
        })}
      </span>{' '}
      <Link onPress={() => decide(false)}>{t(isCounted ? 'capture.away.leaveOut' : 'capture.away.goOn')}</Link>{' '}
      <Link onPress={() => decide(true)}>
        {isCounted ? t('capture.away.keep') : t('capture.away.count', { length })}
      </Link>
    </div>
  );
}

/** What was begun since then is not later than what comes. */
function takeOutOfLine({ from, length }: AwayTime): void {
  const { line } = useCaptureState.getState();
  if (line.at === null || line.rewrites !== null || line.at < from + length) return;
  setLine({ ...line, at: line.at - length });
}
