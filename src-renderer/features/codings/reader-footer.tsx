import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DocumentContent } from '../../../src-main/shared/contract/documents.ts';
import { callQuery } from '../../api/call-query.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { useNavigation } from '../../workspace/navigation.ts';
import { useEditMode } from './edit-mode.ts';
import styles from './reader-footer.module.css';
import { ReaderTurn } from './reader-turn.tsx';
import type { Reader } from './use-reader.ts';

const textHints = [
  ['reading.nextUncoded', 'N'],
  ['reading.code', 'C'],
  ['reading.turnHint', 'T'],
  ['reading.sentenceHint', 'S'],
  ['reading.inVivo', 'V'],
  ['reading.memo', 'M'],
] as const;
const codingHints = [
  ['reading.rate.weight', 'W'],
  ['reading.rate.valence', 'A'],
  ['reading.rate.memo', 'O'],
] as const;
const editingHints = [
  ['editing.splitHint', 'Mod+Enter'],
  ['editing.joinHint', 'Mod+J'],
  ['editing.speakerHint', 'Mod+Shift+S'],
  ['find.toggleReplace', 'Mod+Alt+F'],
] as const;

/** Where the caret is, and the keys of reading. */
export function ReaderFooter({ content, reader }: { readonly content: DocumentContent; readonly reader: Reader }) {
  const isEditing = useEditMode((state) => state.documentId === content.id);
  const { t } = useTranslation();
  const { turns } = content;
  const isOnCoding = useNavigation((state) => state.codingId !== null);
  const { data: codes = [] } = useQuery(callQuery('codes.tree', {}));
  const pins = codes.flatMap(({ pin }) => pin ?? []).sort();
  const pinHint = reader.selection ? t('reading.pinCodes') : t('reading.pinSelects');
  const hints = isEditing ? editingHints : isOnCoding ? codingHints : textHints;
  return (
    <footer className={styles.footer}>
      <ReaderTurn editor={reader.editor} turns={turns} />
      {hints.map(([label, keys]) => (
        <span key={keys} className={styles.hint}>
          {t(label)} <Kbd shortcut={keys} />
        </span>
      ))}
      {pins.length > 0 && !isEditing && (
        <span className={styles.hint}>
          {pinHint} <Kbd shortcut={pins.length > 1 ? `${pins[0]}–${pins.at(-1)}` : String(pins[0])} />
        </span>
      )}
    </footer>
  );
}
