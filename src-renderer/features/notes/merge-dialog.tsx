import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoteChoice } from '../../../src-main/shared/contract/notes.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { WorkDialog } from '../../ui/work-dialog.tsx';
import { MergeRows } from './merge-rows.tsx';
import { MergeSettings } from './merge-settings.tsx';
import styles from './merge-dialog.module.css';
import { countRelations, relationOf } from './note-choices.ts';
import type { NoteChoices } from './note-choices.ts';
import { closeMerging, useMerging } from './notes-state.ts';
import type { Merging } from './notes-state.ts';
import { useMergeNotes } from './use-merge-notes.ts';

/** Two note-takers' notes side by side, before they become one. */
export function MergeDialog() {
  const merging = useMerging((state) => state.merging);
  return merging ? <OpenDialog merging={merging} /> : null;
}

type Shown = 'differing' | 'all';

function OpenDialog({ merging }: { readonly merging: Merging }) {
  const { t } = useTranslation();
  const { compared, name } = merging;
  const [choices, setChoices] = useState<NoteChoices>(new Map());
  const [shown, setShown] = useState<Shown>('all');
  const merge = useMergeNotes(merging);
  const counts = countRelations(compared.rows);
  const rows = compared.rows.filter((row) => shown === 'all' || relationOf(row) === 'differing');
  const choose = (theirs: number, take: NoteChoice) => setChoices(new Map(choices).set(theirs, take));
  return (
    <WorkDialog
      title={t('notes.mergeTitle', { name })}
      status={<span className={styles.counts}>{t('notes.counts', counts)}</span>}
      onClose={closeMerging}
      actions={
        <>
          <Button onPress={closeMerging}>{t('notes.cancel')}</Button>
          <Button variant="primary" isPending={merge.isPending} onPress={() => merge.mutate(choices)}>
            {t('notes.merge')}
          </Button>
        </>
      }
    >
      <div className={styles.bar}>
        <SegmentedControl<Shown>
          label={t('notes.shown')}
          segments={[
            { id: 'all', label: t('notes.all', { count: compared.rows.length }) },
            { id: 'differing', label: t('notes.differing', { count: counts.differing }) },
          ]}
          value={shown}
          onChange={setShown}
        />
        <MergeSettings merging={merging} onChange={() => setChoices(new Map())} />
      </div>
      <div className={styles.heads} aria-hidden>
        <span />
        <span>{t('notes.mine')}</span>
        <span>{compared.file}</span>
        <span />
      </div>
      {rows.length === 0 ? (
        <EmptyState title={t('notes.noneDiffer')} sentence={t('notes.noneDifferSentence')} />
      ) : (
        <MergeRows rows={rows} choices={choices} onChoose={choose} />
      )}
    </WorkDialog>
  );
}
