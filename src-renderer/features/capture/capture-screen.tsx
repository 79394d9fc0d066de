import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../../../src-main/shared/contract/sessions.ts';
import { SplitPane } from '../../ui/split-pane.tsx';
import styles from './capture-screen.module.css';
import { CaptureHeader } from './capture-header.tsx';
import { GuidePane } from './guide-pane.tsx';
import { NotesPane } from './notes-pane.tsx';
import { useRemembered } from './remembered.ts';
import { SeatsPane } from './seats-pane.tsx';
import { useCapture } from './use-capture.ts';
import { useCaptureCommands } from './use-capture-commands.ts';
import { useKeptDraft } from './use-kept-draft.ts';

interface CaptureScreenProps {
  readonly session: Session;
  readonly tabs: ReactNode;
  readonly below?: ReactNode;
}

/** Who is there, what they say, what they are asked: one screen for a pair of hands. */
export function CaptureScreen({ session, tabs, below }: CaptureScreenProps) {
  const { t } = useTranslation();
  const capture = useCapture(session);
  const isEntered = useKeptDraft(session.id);
  useCaptureCommands(capture);
  const seats = usePane('seats', 280);
  const guide = usePane('guide', 312);
  if (!isEntered) return null;
  return (
    <section className={styles.screen} aria-label={t('capture.title', { name: session.name })} data-capture>
      <CaptureHeader capture={capture} tabs={tabs} />
      <div className={styles.body}>
        <SplitPane
          label={t('capture.people')}
          side="start"
          pane={<SeatsPane capture={capture} />}
          minSize={248}
          maxSize={420}
          {...seats}
        >
          <SplitPane
            label={t('capture.guide')}
            side="end"
            pane={<GuidePane capture={capture} />}
            minSize={240}
            maxSize={480}
            {...guide}
          >
            <NotesPane capture={capture} />
          </SplitPane>
        </SplitPane>
      </div>
      {below}
    </section>
  );
}

function usePane(name: string, usual: number) {
  const [size, onSizeChange] = useRemembered(`${name}.size`, usual);
  const [closed, setClosed] = useRemembered(`${name}.closed`, 0);
  return {
    size,
    onSizeChange,
    isCollapsed: closed === 1,
    onCollapsedChange: (isCollapsed: boolean) => setClosed(isCollapsed ? 1 : 0),
  };
}
