import { Trash2, Workflow } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { priority as priorities } from '../../../src-main/shared/contract/findings.ts';
import type { Finding } from '../../../src-main/shared/contract/findings.ts';
import { useCall } from '../../api/use-call.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { requestBoard } from '../../workspace/board-picker.ts';
import { EvidenceSection } from './evidence-section.tsx';
import styles from './finding-page.module.css';
import { FindingStrength } from './finding-strength.tsx';
import { FindingText } from './finding-text.tsx';
import { FindingTitle } from './finding-title.tsx';

interface FindingPageProps {
  readonly finding: Finding;
  /** From 1, as in the report. */
  readonly number: number;
  onDelete(): void;
}

/** One finding, set like its page of the report; mount it anew for another one. */
export function FindingPage({ finding, number, onDelete }: FindingPageProps) {
  const { t } = useTranslation();
  const update = useCall('findings.update');
  return (
    <div className={styles.scroll}>
      <article className={styles.page} aria-label={finding.title}>
        <div className={styles.top}>
          <span className={styles.number}>{t('findings.number', { number })}</span>
          <div className={styles.buttons}>
            <IconButton
              label={t('boards.toBoard')}
              shortcut="Shift+B"
              icon={<Workflow size={16} strokeWidth={1.5} />}
              size="small"
              onPress={() => requestBoard([{ kind: 'finding', findingId: finding.id }])}
            />
            <IconButton
              label={t('findings.delete')}
              icon={<Trash2 size={16} strokeWidth={1.5} />}
              size="small"
              onPress={onDelete}
            />
          </div>
        </div>
        <FindingTitle finding={finding} />
        <div className={styles.measures}>
          <SegmentedControl
            label={t('findings.priority')}
            segments={priorities.options.map((id) => ({ id, label: t(`findings.priorities.${id}`) }))}
            value={finding.priority}
            onChange={(priority) => update.mutate({ id: finding.id, priority })}
          />
          <FindingStrength finding={finding} />
        </div>
        <FindingText finding={finding} text="text" />
        <EvidenceSection finding={finding} />
        <section className={styles.recommendation} aria-label={t('findings.recommendation')}>
          <h2 className={styles.label}>{t('findings.recommendation')}</h2>
          <FindingText finding={finding} text="recommendation" />
        </section>
      </article>
    </div>
  );
}
