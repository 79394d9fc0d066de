import { MoreHorizontal, Presentation } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../src-main/shared/contract/findings.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import type { MenuEntry } from '../../ui/menu-entry.ts';
import { MenuTrigger } from '../../ui/menu-trigger.tsx';
import styles from './finding-page.module.css';
import { present } from './findings-state.ts';
import { useCommandEntries } from './use-command-entries.ts';

interface FindingTopProps {
  readonly finding: Finding;
  readonly number: number | undefined;
}

/** Which finding it is, and what can be done with it. */
export function FindingTop({ finding, number }: FindingTopProps) {
  const { t } = useTranslation();
  const commandEntries = useCommandEntries();
  const entries: readonly MenuEntry[] = [
    ...commandEntries(['findings.toBoard', 'findings.moveUp', 'findings.moveDown', 'findings.merge']),
    { kind: 'separator', id: 'last' },
    ...commandEntries(['findings.delete']),
  ];
  return (
    <div className={styles.top}>
      <span className={number === undefined ? styles.numberless : styles.number}>
        {number === undefined ? t('findings.numberless') : t('findings.number', { number })}
      </span>
      <div className={styles.buttons}>
        {number !== undefined && (
          <IconButton
            size="small"
            label={t('findings.present.open')}
            shortcut="Shift+P"
            icon={<Presentation size={16} strokeWidth={1.5} />}
            onPress={() => present(finding.id)}
          />
        )}
        <MenuTrigger label={t('findings.actions')} placement="bottom end" entries={entries}>
          <IconButton
            size="small"
            label={t('findings.actions')}
            icon={<MoreHorizontal size={16} strokeWidth={1.5} />}
          />
        </MenuTrigger>
      </div>
    </div>
  );
}
