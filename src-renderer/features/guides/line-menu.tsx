import { GripVertical, MoreHorizontal } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Guide } from '../../../src-main/shared/contract/guides.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { MenuTrigger } from '../../ui/menu-trigger.tsx';
import type { GuideLineAt } from './guide-lines.ts';
import styles from './guide-page.module.css';
import { useLineEntries } from './use-line-entries.ts';
import { lineText } from './use-line-edits.ts';
import type { DragHandle } from './use-line-drag.ts';

interface LineMenuProps {
  readonly guide: Guide;
  readonly line: GuideLineAt;
}

/** What can be done with a line, at its end. */
export function LineMenu({ guide, line }: LineMenuProps) {
  const { t } = useTranslation();
  const entries = useLineEntries(guide, line);
  const label = t('guides.lineActions', { text: lineText(line) || t('guides.unnamed') });
  return (
    <span className={styles.menu}>
      <MenuTrigger label={label} placement="bottom end" entries={entries}>
        <IconButton size="small" label={label} icon={<MoreHorizontal size={15} strokeWidth={1.5} />} />
      </MenuTrigger>
    </span>
  );
}

/** By which a line is dragged; the menu and the keys move it too. */
export const LineGrip = ({ handle }: { readonly handle: DragHandle }) => (
  <span className={styles.handle} aria-hidden {...handle}>
    <GripVertical size={14} strokeWidth={1.5} />
  </span>
);
