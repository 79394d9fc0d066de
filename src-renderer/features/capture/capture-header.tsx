import { Square } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Heading } from '../../ui/heading.tsx';
import styles from './capture-header.module.css';
import { ClockFace } from './clock-face.tsx';
import type { Capture } from './use-capture.ts';
import { useSessionActions } from './use-session-actions.ts';

interface CaptureHeaderProps {
  readonly capture: Capture;
  readonly tabs: ReactNode;
}

export function CaptureHeader({ capture, tabs }: CaptureHeaderProps) {
  const { t } = useTranslation();
  const { session, people } = capture;
  const { end } = useSessionActions(capture);
  const guests = people.filter(({ role }) => role === 'participant').length;
  const about = [t(`capture.methods.${session.method}`), t('capture.participants', { count: guests }), session.place];
  return (
    <header className={styles.header}>
      {tabs}
      <div className={styles.title}>
        <Heading level={1}>{session.name}</Heading>
        <p className={styles.about}>{about.filter((words) => words !== '').join(' · ')}</p>
      </div>
      {session.documentId !== null && <ClockFace capture={capture} />}
      {session.state === 'running' && (
        <Button icon={<Square size={12} strokeWidth={1.5} />} onPress={end}>
          {t('capture.end')}
        </Button>
      )}
    </header>
  );
}
