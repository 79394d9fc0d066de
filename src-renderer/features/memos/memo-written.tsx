import { useTranslation } from 'react-i18next';
import type { Memo } from '../../../src-main/shared/contract/memos.ts';
import styles from './memo-page.module.css';

/** Who wrote a memo, and when. */
export function MemoWritten({ memo }: { readonly memo: Memo }) {
  const { t, i18n } = useTranslation();
  const when = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
  const words = { name: memo.researcher, created: when.format(memo.createdAt), changed: when.format(memo.updatedAt) };
  return (
    <p className={styles.written}>{t(words.created === words.changed ? 'memos.written' : 'memos.changed', words)}</p>
  );
}
