import { useTranslation } from 'react-i18next';
import type { PassageOfCode } from '../../../src-main/shared/contract/passages.ts';
import { plainText } from '../../../src-main/shared/domain/plain-text.ts';
import { Link } from '../../ui/link.tsx';
import { MemosAbout, useMemosAbout } from '../../workspace/memos-about.tsx';
import { writeMemo } from '../../workspace/memo-request.ts';
import { showPassage } from '../../workspace/navigation.ts';
import { PassageQuote } from '../../workspace/passage-quote.tsx';
import styles from './code-memos.module.css';

interface CodeMemosProps {
  readonly codeId: string;
  /** Those whose codings carry a memo. */
  readonly passages: readonly PassageOfCode[];
}

/** What researchers noted on the code, and on its codings, each with its passage. */
export function CodeMemos({ codeId, passages }: CodeMemosProps) {
  const { t } = useTranslation();
  const { on, mentions } = useMemosAbout({ kind: 'code', id: codeId });
  const isEmpty = passages.length + on.length + mentions.length === 0;
  return (
    <>
      {isEmpty && <p className={styles.none}>{t('codes.noMemos')}</p>}
      <p className={styles.write}>
        <Link onPress={() => writeMemo({ kind: 'code', codeId })}>{t('memos.commands.onCode')}</Link>
      </p>
      <MemosAbout kind="code" id={codeId} />
      <ul>
        {passages.map(({ codingId, memo, researcher, document, speaker, at, turn, text, isWithheld, ...place }) => (
          <li key={codingId} className={styles.memo}>
            <p className={styles.words}>{plainText(memo)}</p>
            <p className={styles.researcher}>{researcher}</p>
            <PassageQuote {...{ document, speaker, at, turn, text, isWithheld }} onOpen={() => showPassage(place)} />
          </li>
        ))}
      </ul>
    </>
  );
}
