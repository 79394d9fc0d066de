import { useQuery } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Memo } from '../../src-main/shared/contract/memos.ts';
import { plainText } from '../../src-main/shared/domain/plain-text.ts';
import { printProjectLink, projectLinksIn } from '../../src-main/shared/domain/project-links.ts';
import { callQuery } from '../api/call-query.ts';
import { openMemo } from './memo-request.ts';
import styles from './memos-about.module.css';

export interface MemosAboutProps {
  readonly kind: 'code' | 'document' | 'participant';
  readonly id: string;
}

const none: readonly Memo[] = [];

/** The memos on a thing, and those that link to it. */
export function useMemosAbout({ kind, id }: MemosAboutProps) {
  const { data: memos = none } = useQuery(callQuery('memos.list', {}));
  const url = printProjectLink({ kind, id });
  const on = memos.filter(({ target }) => isOn(target, { kind, id }));
  return { on, mentions: memos.filter((memo) => !on.includes(memo) && projectLinksIn(memo.text).includes(url)) };
}

function isOn(target: Memo['target'], { kind, id }: MemosAboutProps): boolean {
  if (target.kind === 'code') return kind === 'code' && target.codeId === id;
  if (target.kind === 'document') return kind === 'document' && target.documentId === id;
  return kind === 'participant' && target.kind === 'participant' && target.participantId === id;
}

/** Memos on a thing and those that mention it, each opened by a press. */
export function MemosAbout(props: MemosAboutProps) {
  const { t } = useTranslation();
  const { on, mentions } = useMemosAbout(props);
  return (
    <>
      {on.map((memo) => (
        <MemoCard key={memo.id} memo={memo} />
      ))}
      {mentions.length > 0 && <h3 className={styles.heading}>{t('memos.mentioned')}</h3>}
      {mentions.map((memo) => (
        <MemoCard key={memo.id} memo={memo} />
      ))}
    </>
  );
}

function MemoCard({ memo }: { readonly memo: Memo }) {
  const { t, i18n } = useTranslation();
  const when = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium' });
  return (
    <Button className={styles.card!} onPress={() => openMemo(memo.id)}>
      {memo.title !== '' && <span className={styles.title}>{memo.title}</span>}
      <span className={styles.words}>{plainText(memo.text) || (memo.title === '' ? t('memos.empty') : '')}</span>
      <span className={styles.about}>
        {memo.researcher} · {when.format(memo.updatedAt)}
      </span>
    </Button>
  );
}
