import { Download, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Heading } from '../../ui/heading.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { openDock } from '../../workspace/navigation.ts';
import { DockMenu } from './dock-menu.tsx';
import { PassageCounts } from './passage-counts.tsx';
import styles from './passages-dock.module.css';
import type { ListedPassages } from './use-listed-passages.ts';
import type { PassageActions } from './use-passage-actions.ts';

interface DockHeaderProps {
  readonly title: string;
  readonly found: ListedPassages;
  readonly shown: number;
  readonly actions: PassageActions;
  /** How many are selected. */
  readonly count: number;
}

const icon = { size: 15, strokeWidth: 1.5 };

export function DockHeader({ title, found, shown, actions, count }: DockHeaderProps) {
  const { t } = useTranslation();
  const save = () => actions.save(title);
  const end = (
    <>
      <IconButton size="small" label={t('passages.save')} icon={<Download {...icon} />} onPress={save} />
      <DockMenu actions={actions} count={count} />
      <IconButton size="small" label={t('results.close')} icon={<X {...icon} />} onPress={() => openDock(null)} />
    </>
  );
  return (
    <header className={styles.header}>
      <Heading level={2} end={end}>
        {title}
      </Heading>
      <p className={styles.counts}>
        <span role="status">
          <PassageCounts found={found} shown={shown} />
        </span>
        {found.passages.length > 0 && (
          <span className={styles.key}>
            <Kbd shortcut="F4" variant="plain" /> {t('results.next')}
          </span>
        )}
      </p>
    </header>
  );
}
