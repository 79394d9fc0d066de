import type { ReactNode } from 'react';
import { useNavigation } from '../../workspace/navigation.ts';
import { useSessionRequest } from '../../workspace/session-request.ts';
import { NewSessionForm } from './new-session-form.tsx';
import { SessionPage } from './session-page.tsx';
import { SessionTabs } from './session-tabs.tsx';
import styles from './sessions-view.module.css';
import { StudyPage } from './study-page.tsx';
import { useSessionActions } from './use-session-actions.ts';
import { useSessionCommands } from './use-session-commands.ts';
import { useSession, useSessions } from './use-sessions.ts';

interface SessionsViewProps {
  /** The session's notes being taken; it has one line for all that stands above them. */
  capture?(tabs: ReactNode): ReactNode;
  /** What came of it. */
  readonly debrief?: ReactNode;
}

/** What is open in the place Sessions: the study, or a session's plan, notes or debrief. */
export function SessionsView({ capture, debrief = null }: SessionsViewProps) {
  const { sessions, shown, isSuccess } = useSessions();
  const request = useSessionRequest((state) => state.request);
  const view = useNavigation((state) => state.sessionView);
  const session = useSession(shown?.id ?? null);
  const actions = useSessionActions(sessions);
  useSessionCommands({ shown, session, actions });
  if (!isSuccess) return null;
  if (request) return <NewSessionForm key={request.documentId} request={request} sessions={sessions} />;
  if (!shown) return <StudyPage />;
  const plan = session && <SessionPage key={session.id} session={session} summary={shown} actions={actions} />;
  const tabs = <SessionTabs session={shown} />;
  if (view === 'capture' && capture) return capture(tabs);
  return (
    <div className={styles.place}>
      <div className={styles.tabs}>{tabs}</div>
      <div className={styles.view}>{view === 'debrief' ? debrief : plan}</div>
    </div>
  );
}
