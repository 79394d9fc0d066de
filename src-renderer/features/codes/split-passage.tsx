import { useQuery } from '@tanstack/react-query';
import { StickyNote } from 'lucide-react';
import type { PassageOfCode } from '../../../src-main/shared/contract/passages.ts';
import { callQuery } from '../../api/call-query.ts';
import { formatPlace } from '../../workspace/format-place.ts';
import { textLanguage } from '../../workspace/text-language.ts';
import { WithheldSign } from '../../workspace/withheld-sign.tsx';
import { contextOf } from './context-of.ts';
import styles from './split-dialog.module.css';

const contextLengths = { en: 320, 'zh-CN': 120 } as const;

/** A passage large, between the words around it, with who said it and where. */
export function SplitPassage({ passage }: { readonly passage: PassageOfCode }) {
  const { data } = useQuery(callQuery('documents.content', { id: passage.documentId }));
  const { text, start, end, speaker, memo, isEmptied, isWithheld } = passage;
  const language = textLanguage(text);
  const around = data && !isEmptied ? contextOf(data.text, { start, end }, contextLengths[language]) : null;
  return (
    <div className={styles.passage} aria-live="polite">
      <p className={styles.source}>
        {speaker !== null && <span className={styles.speaker}>{speaker}</span>}
        {isWithheld && <WithheldSign />}
        <span>{formatPlace(passage)}</span>
      </p>
      <blockquote className={styles.quote} lang={language}>
        <span className={styles.context}>{around?.before}</span>
        <span>{text}</span>
        <span className={styles.context}>{around?.after}</span>
      </blockquote>
      {memo !== '' && (
        <p className={styles.memo}>
          <StickyNote size={14} strokeWidth={1.5} aria-hidden />
          {memo}
        </p>
      )}
    </div>
  );
}
