import { useTranslation } from 'react-i18next';
import type { PassageOfCode } from '../../../src-main/shared/contract/passages.ts';
import { showPassage } from '../../workspace/navigation.ts';
import { PassageQuote } from '../../workspace/passage-quote.tsx';
import styles from './code-memos.module.css';

/** What researchers noted on codings, each with its passage. */
export function CodeMemos({ passages }: { readonly passages: readonly PassageOfCode[] }) {
  const { t } = useTranslation();
  if (passages.length === 0) return <p className={styles.none}>{t('codes.noMemos')}</p>;
  return (
    <ul>
      {passages.map(({ codingId, memo, researcher, document, speaker, at, turn, text, ...place }) => (
        <li key={codingId} className={styles.memo}>
          <p className={styles.words}>{memo}</p>
          <p className={styles.researcher}>{researcher}</p>
          <PassageQuote {...{ document, speaker, at, turn, text }} onOpen={() => showPassage(place)} />
        </li>
      ))}
    </ul>
  );
}
