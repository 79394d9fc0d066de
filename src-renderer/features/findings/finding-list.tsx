import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../src-main/shared/contract/findings.ts';
import { Button } from '../../ui/button.tsx';
import { ListPane, PaneFoot, PaneScroll } from '../../ui/list-pane.tsx';
import { ReorderList } from '../../ui/reorder-list.tsx';
import { showFinding } from '../../workspace/navigation.ts';
import styles from './finding-list.module.css';
import { PriorityMark } from './priority-mark.tsx';
import { useFindingActions } from './use-finding-actions.ts';
import { useFindings } from './use-findings.ts';

/** The findings in the order of the report. */
export function FindingList() {
  const { t } = useTranslation();
  const { findings, finding } = useFindings();
  const { create, remove, move } = useFindingActions(findings);
  return (
    <ListPane title={t('findings.title')} end={findings.length > 0 && t('findings.count', { count: findings.length })}>
      {findings.length > 0 && (
        <>
          <PaneScroll>
            <ReorderList
              label={t('findings.title')}
              handleLabel={t('findings.moveHandle')}
              rows={findings.map((row) => ({ id: row.id, label: row.title, content: <Row finding={row} /> }))}
              selectedId={finding?.id}
              onSelect={showFinding}
              onMove={move}
              onDelete={remove}
            />
          </PaneScroll>
          <PaneFoot>
            <Button variant="primary" isWide icon={<Plus strokeWidth={1.5} />} onPress={create}>
              {t('findings.new')}
            </Button>
          </PaneFoot>
        </>
      )}
    </ListPane>
  );
}

function Row({ finding }: { readonly finding: Finding }) {
  const { t } = useTranslation();
  const people = t('findings.people', { count: finding.participants });
  const quotes = t('findings.quotes', { count: finding.evidence.length });
  return (
    <div className={styles.row}>
      <PriorityMark priority={finding.priority} />
      <div className={styles.words}>
        <span className={styles.title}>{finding.title}</span>
        <span className={styles.strength}>
          {finding.evidence.length === 0 ? t('findings.noQuotes') : `${people} · ${quotes}`}
        </span>
      </div>
    </div>
  );
}
