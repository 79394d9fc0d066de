import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '../../ui/link.tsx';
import { showNotice } from '../../workspace/notices.ts';
import { discardRefused, tryAgain, useCaptureState } from './capture-state.ts';
import styles from './waiting-line.module.css';

const patience = 1_500;

/** Says that turns wait, where they do for longer than a moment. */
export function WaitingLine() {
  const { t } = useTranslation();
  const count = useCaptureState(({ waiting }) => waiting.length);
  const refused = useCaptureState(({ waiting }) => waiting.filter(({ state }) => state === 'refused').length);
  const isOnlyHere = useCaptureState((state) => state.isOnlyHere);
  const oldest = useCaptureState(({ waiting }) => waiting[0]?.number ?? null);
  const isLong = useIsLong(oldest);
  if (count === 0 || !(isLong || refused > 0)) return null;
  const discard = () => {
    const takeBack = discardRefused();
    showNotice({
      kind: 'info',
      message: t('capture.waiting.discarded', { count: refused }),
      actions: [{ label: t('history.undo'), onAction: takeBack }],
    });
  };
  return (
    <p className={styles.line} role="status">
      <span>
        {refused > 0 ? t('capture.waiting.refused', { count: refused }) : t('capture.waiting.lost', { count })}
      </span>{' '}
      {isOnlyHere && <span>{t('capture.waiting.onlyHere')}</span>}
      {refused > 0 && (
        <>
          <Link onPress={tryAgain}>{t('capture.waiting.tryAgain')}</Link>{' '}
          <Link onPress={discard}>{t('capture.waiting.discard')}</Link>
        </>
      )}
    </p>
  );
}

/** Whether the same has been the oldest for longer than a moment. */
function useIsLong(oldest: number | null): boolean {
  const [late, setLate] = useState<number | null>(null);
  useEffect(() => {
    if (oldest === null) return undefined;
    const timer = setTimeout(() => setLate(oldest), patience);
    return () => clearTimeout(timer);
  }, [oldest]);
  return oldest !== null && late === oldest;
}
