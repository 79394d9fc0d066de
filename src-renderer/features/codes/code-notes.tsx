import { useTranslation } from 'react-i18next';
import { Heading } from '../../ui/heading.tsx';
import { Link } from '../../ui/link.tsx';
import { MemosAbout } from '../../workspace/memos-about.tsx';
import { writeMemo } from '../../workspace/memo-request.ts';
import styles from './code-notes.module.css';

/** The memos on a code itself and those that mention it; pressing one opens it. */
export function CodeNotes({ codeId }: { readonly codeId: string }) {
  const { t } = useTranslation();
  const write = <Link onPress={() => writeMemo({ kind: 'code', codeId })}>{t('memos.commands.onCode')}</Link>;
  return (
    <section className={styles.notes}>
      <Heading level={3} look="section" end={write}>
        {t('codes.memos')}
      </Heading>
      <MemosAbout kind="code" id={codeId} />
    </section>
  );
}
