import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentTurn } from '../../../src-main/shared/contract/documents.ts';
import { stretchAt } from '../../../src-main/shared/domain/stretches.ts';
import { positionToOffset } from '../../editor/text-lines.ts';
import type { ReadingEditor } from '../../editor/reading-editor.ts';
import styles from './reader-footer.module.css';

export interface ReaderTurnProps {
  readonly editor: ReadingEditor | null;
  readonly turns: readonly DocumentTurn[];
}

const nothing = () => () => undefined;

/** In which turn of how many the caret stands. */
export function ReaderTurn({ editor, turns }: ReaderTurnProps) {
  const { t } = useTranslation();
  const turn = useSyncExternalStore(editor?.subscribe ?? nothing, () => (editor ? turnNumber(editor, turns) : 0));
  if (turn === 0) return null;
  return <span className={styles.turn}>{t('reading.turnOf', { turn, count: turns.length })}</span>;
}

function turnNumber({ view, lines }: ReadingEditor, turns: readonly DocumentTurn[]): number {
  if (view.isDestroyed) return 0;
  const place = positionToOffset(lines, view.state.selection.from);
  // Behind the last word of a turn the caret is still in it.
  return Math.max(stretchAt(turns, place), stretchAt(turns, place - 1)) + 1;
}
