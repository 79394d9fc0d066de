import { Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { findCommand } from '../../workspace/commands.ts';
import { AttributeGrid } from './attribute-grid.tsx';
import { GridHeader } from './grid-header.tsx';
import { openPeopleDialog } from './people-dialogs.ts';
import { PeopleDialogs } from './people-dialogs-view.tsx';
import { type GridSubjectKind, usePeople } from './participants-state.ts';
import styles from './participants-view.module.css';
import { SpeakersView } from './speakers-view.tsx';
import { useGridData } from './use-grid-data.ts';
import { useParticipantCommands } from './use-participant-commands.ts';

/** Who is studied, and what is known of them; the same of documents; and who speaks where. */
export function ParticipantsView() {
  const view = usePeople((state) => state.view);
  useParticipantCommands();
  return (
    <div className={styles.page}>
      {view === 'speakers' ? (
        <SpeakersView />
      ) : (
        <GridPage kind={view === 'participants' ? 'participant' : 'document'} />
      )}
      <PeopleDialogs />
    </div>
  );
}

function GridPage({ kind }: { readonly kind: GridSubjectKind }) {
  const data = useGridData(kind);
  if (!data) return null;
  return (
    <>
      <GridHeader data={data} />
      {data.subjects.length === 0 ? <NoSubjects kind={kind} /> : <FilledGrid data={data} />}
    </>
  );
}

function FilledGrid({ data }: { readonly data: NonNullable<ReturnType<typeof useGridData>> }) {
  const { t } = useTranslation();
  return (
    <>
      <AttributeGrid data={data} />
      {data.lines.length === 0 && <p className={styles.nothing}>{t('participants.nothingFound')}</p>}
      {data.attributes.length === 0 && (
        <p className={styles.teach}>
          {t(data.kind === 'participant' ? 'participants.teachAttributes' : 'participants.teachDocumentAttributes')}{' '}
          <Button
            variant="quiet"
            size="small"
            onPress={() => openPeopleDialog({ kind: 'attribute', subject: data.kind, attributeId: null })}
          >
            {t('participants.addAttribute')}
          </Button>
        </p>
      )}
    </>
  );
}

function NoSubjects({ kind }: { readonly kind: GridSubjectKind }) {
  const { t } = useTranslation();
  return (
    <EmptyState
      icon={<Users />}
      title={t(kind === 'participant' ? 'participants.emptyTitle' : 'participants.noDocumentsTitle')}
      sentence={t(kind === 'participant' ? 'participants.emptySentence' : 'participants.noDocumentsSentence')}
      action={
        <Button variant="primary" size="large" onPress={() => findCommand('imports.begin')?.run()}>
          {t('participants.import')}
        </Button>
      }
    />
  );
}
