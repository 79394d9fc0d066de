import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Version } from '../../../src-main/shared/contract/texts.ts';
import { callQuery } from '../../api/call-query.ts';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { ComparisonView } from './comparison-view.tsx';
import { VersionText } from './version-text.tsx';
import styles from './versions-dialog.module.css';

export interface VersionPaneProps {
  readonly documentId: string;
  readonly version: Version;
  readonly isLatest: boolean;
}

/** What has changed since a version, or its text. */
export function VersionPane({ documentId, version, isLatest }: VersionPaneProps) {
  const { t } = useTranslation();
  const { data } = useQuery(callQuery('versions.content', { documentId, id: version.id }));
  const [view, setView] = useState<'changes' | 'text'>(isLatest ? 'text' : 'changes');
  const hasChanges = data !== undefined && data.comparison.total + data.comparison.turnsChanged > 0;
  const segments = [
    { id: 'changes', label: t('texts.changesSince') },
    { id: 'text', label: t('texts.text') },
  ] as const;
  return (
    <section className={styles.pane} aria-label={t('texts.version')}>
      <SegmentedControl label={t('texts.view')} segments={segments} value={view} onChange={setView} />
      {data && view === 'text' && <VersionText text={data.text} turns={data.turns} headings={data.headings} />}
      {data && view === 'changes' && !hasChanges && <p className={styles.nothing}>{t('texts.nothingSince')}</p>}
      {data && view === 'changes' && hasChanges && (
        <ComparisonView
          comparison={data.comparison}
          lossTitle={t('texts.restoreLosses', { count: data.comparison.emptied.length })}
        />
      )}
    </section>
  );
}
