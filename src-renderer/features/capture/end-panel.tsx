import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { callQuery } from '../../api/call-query.ts';
import { Button } from '../../ui/button.tsx';
import { openDocument, showSession } from '../../workspace/navigation.ts';
import styles from './end-panel.module.css';
import { notesMade } from './notes-made.ts';
import type { Capture } from './use-capture.ts';
import { useSessionActions } from './use-session-actions.ts';

interface EndPanelProps {
  readonly capture: Capture;
  readonly documentId: string;
}

const all = 10_000;

/** What came of the session, and where it goes on. */
export function EndPanel({ capture, documentId }: EndPanelProps) {
  const { t } = useTranslation();
  const { start, isStarting } = useSessionActions(capture);
  const { data } = useQuery(callQuery('capture.turns', { sessionId: capture.session.id, last: all }));
  const { turns, marks, codes } = notesMade(data?.turns ?? capture.turns);
  const made = [
    t('capture.turns', { count: turns }),
    t('capture.made.marks', { count: marks }),
    t('capture.made.codes', { count: codes }),
  ];
  return (
    <section className={styles.panel} aria-label={t('capture.made.title')}>
      <div className={styles.words} role="status">
        <p className={styles.title}>{t('capture.made.title')}</p>
        <p className={styles.made}>{made.join(' · ')}</p>
      </div>
      <Button variant="quiet" isPending={isStarting} onPress={start}>
        {t('capture.made.again')}
      </Button>
      <Button onPress={() => openDocument(documentId)}>{t('capture.made.open')}</Button>
      <Button variant="primary" autoFocus onPress={() => showSession(capture.session.id, 'debrief')}>
        {t('capture.made.debrief')}
      </Button>
    </section>
  );
}
