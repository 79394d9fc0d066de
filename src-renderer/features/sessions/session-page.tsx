import type { Session, SessionSummary } from '../../../src-main/shared/contract/sessions.ts';
import { ConsentDialog } from '../../workspace/consent-dialog.tsx';
import { DocumentPicker } from './document-picker.tsx';
import { SessionConcerns } from './session-concerns.tsx';
import { SessionFields } from './session-fields.tsx';
import { SessionHead } from './session-head.tsx';
import { SessionNotes } from './session-notes.tsx';
import styles from './session-page.module.css';
import { SessionPeople } from './session-people.tsx';
import { recordConsent, useSessionsState } from './sessions-state.ts';
import type { SessionActions } from './use-session-actions.ts';

interface SessionPageProps {
  readonly session: Session;
  readonly summary: SessionSummary;
  readonly actions: SessionActions;
}

/** The plan of one session; mount it anew for another one. */
export function SessionPage({ session, summary, actions }: SessionPageProps) {
  const consentIds = useSessionsState((state) => state.consentIds);
  const isChoosingDocument = useSessionsState((state) => state.isChoosingDocument);
  return (
    <div className={styles.scroll}>
      <article className={styles.page} aria-label={session.name} tabIndex={-1}>
        <SessionHead session={session} summary={summary} actions={actions} />
        <SessionConcerns session={session} />
        <SessionFields session={session} />
        <SessionPeople session={session} />
        <SessionNotes summary={summary} actions={actions} />
      </article>
      {consentIds.length > 0 && <ConsentDialog participantIds={consentIds} onClose={() => recordConsent([])} />}
      {isChoosingDocument && <DocumentPicker session={summary} actions={actions} />}
    </div>
  );
}
