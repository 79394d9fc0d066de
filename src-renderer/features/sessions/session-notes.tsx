import { useQuery } from '@tanstack/react-query';
import { FileText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SessionSummary } from '../../../src-main/shared/contract/sessions.ts';
import { callQuery } from '../../api/call-query.ts';
import { Button } from '../../ui/button.tsx';
import { Heading } from '../../ui/heading.tsx';
import styles from './session-page.module.css';
import { chooseDocument } from './sessions-state.ts';
import type { SessionActions } from './use-session-actions.ts';

interface SessionNotesProps {
  readonly summary: SessionSummary;
  readonly actions: SessionActions;
}

/** The document that has the session's notes, or the way to one that is there already. */
export function SessionNotes({ summary: { id, documentId, turns }, actions }: SessionNotesProps) {
  const { t } = useTranslation();
  const { data: documents = [] } = useQuery(callQuery('documents.list', {}));
  const document = documents.find((one) => one.id === documentId);
  return (
    <section className={styles.section} aria-label={t('sessions.field.notes')}>
      <div className={styles.sectionHead}>
        <Heading level={2} look="section" end={document && t('sessions.notes.turns', { count: turns })}>
          {t('sessions.field.notes')}
        </Heading>
      </div>
      <div className={styles.notes}>
        {document ? (
          <div className={styles.quiet}>
            <Button
              variant="quiet"
              icon={<FileText size={16} strokeWidth={1.5} />}
              label={`${t('sessions.openDocument')}: ${document.name}`}
              onPress={() => actions.openNotes(id)}
            >
              <span className={styles.notesName}>{document.name}</span>
            </Button>
          </div>
        ) : (
          <>
            <span className={styles.muted}>{t('sessions.notes.none')}</span>
            <Button variant="quiet" size="small" onPress={() => chooseDocument(true)}>
              {t('sessions.notes.link')}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}
