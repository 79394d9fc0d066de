import { useQuery } from '@tanstack/react-query';
import type { Memo, MemoTarget } from '../../../src-main/shared/contract/memos.ts';
import { callQuery } from '../../api/call-query.ts';
import { textLanguage } from '../../workspace/text-language.ts';
import { KindIcon } from './kind-icon.tsx';
import styles from './target-words.module.css';
import { useTargetName } from './use-target-name.ts';

interface TargetWordsProps {
  readonly target: MemoTarget;
  readonly memo: Memo | null;
}

/** What a memo is about: its name, and the words where it is on words. */
export function TargetWords({ target, memo }: TargetWordsProps) {
  const documentId = target.kind === 'passage' ? target.documentId : '';
  const { data } = useQuery({ ...callQuery('documents.content', { id: documentId }), enabled: documentId !== '' });
  const words = memo?.words ?? (target.kind === 'passage' ? (data?.text.slice(target.start, target.end) ?? '') : '');
  const name = useTargetName(target, memo);
  return (
    <div className={styles.target}>
      <p className={styles.name}>
        <KindIcon kind={target.kind} /> {name}
      </p>
      {words !== '' && (
        <blockquote className={styles.words} lang={textLanguage(words)}>
          {words}
        </blockquote>
      )}
    </div>
  );
}
