import { ChevronDown, ChevronRight, MoreHorizontal } from 'lucide-react';
import { Button, GridListHeader } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/icon-button.tsx';
import { MenuTrigger } from '../../ui/menu-trigger.tsx';
import styles from './finding-list.module.css';
import { turnGroup } from './findings-state.ts';
import type { ListedGroup } from './listed-rows.ts';
import { useGroupMenu } from './use-group-menu.ts';

/** The name of a group: a press folds it, and its menu acts on it as a whole. */
export function GroupHeader({ group }: { readonly group: ListedGroup }) {
  const { t } = useTranslation();
  const entries = useGroupMenu(group);
  if (!group.hasHeading) return null;
  const Chevron = group.isFolded ? ChevronRight : ChevronDown;
  return (
    <GridListHeader className={styles.header!}>
      <div className={styles.headerLine} data-group-drop={group.id}>
        <Button className={styles.fold!} aria-expanded={!group.isFolded} onPress={() => turnGroup(group.id)}>
          <Chevron aria-hidden size={14} strokeWidth={1.75} />
          <span className={styles.groupTitle}>{group.title}</span>{' '}
          <span className={styles.groupCount}>{group.count}</span>
        </Button>
        {entries.length > 0 && (
          <span className={styles.groupMenu}>
            <MenuTrigger label={t('findings.groupActions')} placement="bottom end" entries={entries}>
              <IconButton
                size="small"
                label={t('findings.groupActions')}
                icon={<MoreHorizontal size={14} strokeWidth={1.5} />}
              />
            </MenuTrigger>
          </span>
        )}
      </div>
    </GridListHeader>
  );
}
