import { useTranslation } from 'react-i18next';
import { stretchAt } from '../../../src-main/shared/domain/stretches.ts';
import type { DocumentContent } from '../../../src-main/shared/contract/documents.ts';
import { caretOffset } from '../../editor/reading-editor.ts';
import { Kbd } from '../../ui/kbd.tsx';
import styles from './reader-footer.module.css';
import type { Reader } from './use-reader.ts';

const hints = [
  ['reading.nextUncoded', 'N'],
  ['reading.code', 'C'],
  ['reading.inVivo', 'V'],
  ['reading.memo', 'M'],
] as const;

/** Where the caret is, and the keys of reading. */
export function ReaderFooter({ content, reader }: { readonly content: DocumentContent; readonly reader: Reader }) {
  const { t } = useTranslation();
  const { turns } = content;
  const place = reader.selection?.start ?? (reader.editor ? caretOffset(reader.editor) : 0);
  // Behind the last word of a turn the caret is still in it.
  const turn = Math.max(stretchAt(turns, place), stretchAt(turns, place - 1)) + 1;
  return (
    <footer className={styles.footer}>
      {turns.length > 0 && turn > 0 && (
        <span className={styles.turn}>{t('reading.turnOf', { turn, count: turns.length })}</span>
      )}
      {hints.map(([label, keys]) => (
        <span key={keys} className={styles.hint}>
          {t(label)} <Kbd shortcut={keys} />
        </span>
      ))}
    </footer>
  );
}
