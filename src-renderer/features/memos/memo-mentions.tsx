import { useTranslation } from 'react-i18next';
import type { Memo } from '../../../src-main/shared/contract/memos.ts';
import { projectLinksIn } from '../../../src-main/shared/domain/project-links.ts';
import { Link } from '../../ui/link.tsx';
import { showMemo } from '../../workspace/navigation.ts';
import { memoName } from './memo-name.ts';
import styles from './memo-page.module.css';

/** The memos that link to something. */
export function MemoMentions({ url, memos }: { readonly url: string; readonly memos: readonly Memo[] }) {
  const { t } = useTranslation();
  const mentions = memos.filter(({ text }) => projectLinksIn(text).includes(url));
  if (mentions.length === 0) return null;
  return (
    <section className={styles.mentions} aria-label={t('memos.mentioned')}>
      <h2 className={styles.label}>{t('memos.mentioned')}</h2>
      <ul>
        {mentions.map((memo) => (
          <li key={memo.id}>
            <Link onPress={() => showMemo(memo.id)}>{memoName(memo) || t('memos.empty')}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
