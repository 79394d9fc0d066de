import { useQuery } from '@tanstack/react-query';
import { Users } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callQuery } from '../../api/call-query.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Heading } from '../../ui/heading.tsx';
import { List } from '../../ui/list.tsx';
import { findCommand } from '../../workspace/commands.ts';
import { selectParticipant, useParticipantsState } from './participants-state.ts';
import { ParticipantsTable } from './participants-table.tsx';
import styles from './participants-view.module.css';
import { sortParticipants } from './sort-participants.ts';
import type { Participant, ParticipantSort } from './sort-participants.ts';

const none: readonly Participant[] = [];
const byName = { columnId: 'name', direction: 'ascending' } as const;

export function ParticipantsList() {
  const { t, i18n } = useTranslation();
  const { data: participants = none } = useQuery(callQuery('participants.list', {}));
  const selectedId = useParticipantsState((state) => state.selectedId);
  const rows = sortParticipants(participants, byName, i18n.language).map(({ id, name, codings }) => ({
    id,
    label: name,
    end: codings > 0 ? codings.toLocaleString(i18n.language) : '–',
  }));
  return (
    <section className={styles.list} aria-label={t('participants.title')}>
      <div className={styles.header}>
        <Heading level={2} end={participants.length > 0 && t('participants.count', { count: participants.length })}>
          {t('participants.title')}
        </Heading>
      </div>
      <List
        label={t('participants.title')}
        rows={rows}
        selectedIds={new Set(selectedId === null ? [] : [selectedId])}
        onSelectedChange={([id]) => selectParticipant(id ?? null)}
        emptyState={<p className={styles.none}>{t('participants.none')}</p>}
      />
    </section>
  );
}

/** Who is studied, and how much of them there is. */
export function ParticipantsView() {
  const { t, i18n } = useTranslation();
  const { data: participants } = useQuery(callQuery('participants.list', {}));
  const [sort, setSort] = useState<ParticipantSort>(byName);
  if (!participants) return null;
  if (participants.length === 0) return <NoParticipants />;
  return (
    <div className={styles.page}>
      <div className={styles.column}>
        <Heading level={1} look="page">
          {t('participants.title')}
        </Heading>
        <p className={styles.about}>{t('participants.about', { count: participants.length })}</p>
        <ParticipantsTable
          participants={sortParticipants(participants, sort, i18n.language)}
          sort={sort}
          onSort={setSort}
        />
      </div>
    </div>
  );
}

function NoParticipants() {
  const { t } = useTranslation();
  return (
    <EmptyState
      icon={<Users />}
      title={t('participants.emptyTitle')}
      sentence={t('participants.emptySentence')}
      action={
        <Button variant="primary" size="large" onPress={() => findCommand('imports.begin')?.run()}>
          {t('participants.import')}
        </Button>
      }
    />
  );
}
