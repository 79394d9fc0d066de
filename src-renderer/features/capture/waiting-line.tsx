import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '../../ui/link.tsx';
import { tryAgain, useCaptureState } from './capture-state.ts';
import styles from './waiting-line.module.css';

const patience = 1_500;

/** Says that turns wait, where they do for longer than a moment. */
export function WaitingLine() {
  const { t } = useTranslation();
  const count = useCaptureState(({ waiting }) => waiting.length);
  const isRefused = useCaptureState(({ waiting }) => waiting.some(({ state }) => state === 'refused'));
  const oldest = useCaptureState(({ waiting }) => waiting[0]?.number ?? null);
  const isLong = useIsLong(oldest);
  if (count === 0 || !(isLong || isRefused)) return null;
  return (
    <p className={styles.line} role="status">
      {t(isRefused ? 'capture.waiting.refused' : 'capture.waiting.lost', { count })}{' '}
      {isRefused && <Link onPress={tryAgain}>{t('capture.waiting.tryAgain')}</Link>}
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
