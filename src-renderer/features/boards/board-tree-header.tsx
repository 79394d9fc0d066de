import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Heading } from '../../ui/heading.tsx';
import { findCommand } from '../../workspace/commands.ts';
import styles from './board-tree.module.css';
import type { ShownBoard } from './shown-board.ts';
import { useListView } from './use-list-view.ts';

const tools = ['note', 'cluster', 'suggest', 'arrange', 'vote'] as const;

/** The board's name, what can be made, and the way back to the canvas. */
export function BoardTreeHeader({ board }: { readonly board: ShownBoard }) {
  const { t } = useTranslation();
  const [, showList] = useListView();
  return (
    <header className={styles.header}>
      <Heading level={1} look="section">
        {board.name}
      </Heading>
      <p className={styles.counts}>
        {[
          t('boards.cards', { count: board.places.length }),
          t('boards.clusters', { count: board.clusters.length }),
        ].join(t('boards.and'))}
      </p>
      <div className={styles.tools} role="toolbar" aria-label={t('canvas.tools')}>
        {tools.map((tool) => (
          <Button key={tool} variant="quiet" onPress={() => findCommand(`board.${tool}`)?.run()}>
            {t(`canvas.tool.${tool}`)}
          </Button>
        ))}
        <Button onPress={() => showList(false)}>{t('boards.tree.showCanvas')}</Button>
      </div>
    </header>
  );
}
