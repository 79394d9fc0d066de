import { useTranslation } from 'react-i18next';
import { Count } from '../../ui/count.tsx';
import type { BoardInList } from './use-boards.ts';

/** How many cards stand on a board; how many clusters is said too. */
export function BoardCounts({ board: { cards, clusters } }: { readonly board: BoardInList }) {
  const { t } = useTranslation();
  const words = `${t('boards.cards', { count: cards })}, ${t('boards.clusters', { count: clusters })}`;
  return (
    <span title={words}>
      <Count label={words}>{clusters === 0 ? cards : `${String(clusters)} · ${String(cards)}`}</Count>
    </span>
  );
}
