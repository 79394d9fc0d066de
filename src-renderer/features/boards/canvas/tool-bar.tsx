import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { Tooltip } from '../../../ui/tooltip.tsx';
import { findCommand } from '../../../workspace/commands.ts';
import { useBoardState } from '../board-state.ts';
import type { BoardTool } from '../board-state.ts';
import styles from './tool-bar.module.css';

const entries = [
  { id: 'select', tool: 'select', command: 'board.select', keys: 'S' },
  { id: 'note', tool: null, command: 'board.note', keys: 'N' },
  { id: 'cluster', tool: 'cluster', command: 'board.cluster', keys: 'G' },
  { id: 'suggest', tool: 'suggest', command: 'board.suggest', keys: 'U' },
  { id: 'arrange', tool: 'arrange', command: 'board.arrange', keys: 'A' },
  { id: 'vote', tool: 'vote', command: 'board.vote', keys: 'V' },
] as const satisfies readonly Entry[];

interface Entry {
  readonly id: string;
  /** Chosen until another is; null does its thing at once. */
  readonly tool: BoardTool | null;
  readonly command: string;
  readonly keys: string;
}

/** What is done on the board, at its lower edge. */
export function ToolBar() {
  const { t } = useTranslation();
  const tool = useBoardState((state) => state.tool);
  return (
    <div role="toolbar" aria-label={t('canvas.tools')} className={styles.bar}>
      {entries.map((entry) => (
        <Tooltip key={entry.id} text={t(`canvas.about.${entry.id}`)} shortcut={entry.keys} placement="top">
          <Button
            className={styles.tool}
            data-chosen={entry.tool === tool || undefined}
            aria-pressed={entry.tool === null ? undefined : entry.tool === tool}
            onPress={() => findCommand(entry.command)?.run()}
          >
            {t(`canvas.tool.${entry.id}`)}
          </Button>
        </Tooltip>
      ))}
    </div>
  );
}
