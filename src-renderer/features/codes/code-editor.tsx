import { useQuery } from '@tanstack/react-query';
import { ListTree } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Code } from '../../../src-main/shared/contract/codes.ts';
import { codePath } from '../../../src-main/shared/domain/code-tree.ts';
import { callQuery } from '../../api/call-query.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Link } from '../../ui/link.tsx';
import { requestFinding } from '../../workspace/finding-picker.ts';
import { showCodePassages, useNavigation } from '../../workspace/navigation.ts';
import { CodeDefinition } from './code-definition.tsx';
import styles from './code-editor.module.css';
import { CodeNameField } from './code-name-field.tsx';
import { CodeQuotes } from './code-quotes.tsx';
import { askAbout, beginCode } from './codebook-state.ts';
import { DocumentCounts } from './document-counts.tsx';

/** The page of a code, of the first where none was chosen: what it means, where it stands, where it is used. */
export function CodeEditor() {
  const { t } = useTranslation();
  const { data: codes, isSuccess } = useQuery(callQuery('codes.tree', {}));
  const codeId = useNavigation((state) => state.codeId);
  const code = codes?.find(({ id }) => id === codeId) ?? codes?.[0];
  if (!isSuccess) return null;
  if (code) return <CodePage key={code.id} code={code} codes={codes} />;
  return (
    <EmptyState
      icon={<ListTree />}
      title={t('codes.emptyTitle')}
      sentence={t('codes.emptySentence')}
      action={
        <Button variant="primary" size="large" onPress={() => beginCode(null)}>
          {t('codes.new')}
        </Button>
      }
    />
  );
}

function CodePage({ code, codes }: { readonly code: Code; readonly codes: readonly Code[] }) {
  const { t } = useTranslation();
  const above = codePath(codes, code.id).slice(0, -1);
  return (
    <article className={styles.scroll} aria-label={t('codes.editor')}>
      <div className={styles.page}>
        <CodeNameField code={code} onRecolor={() => askAbout({ kind: 'color', id: code.id })} />
        <p className={styles.place}>
          {above.length > 0 ? t('codes.standsAt', { path: above.join(' / ') }) : t('codes.standsAtTop')}
        </p>
        <CodeDefinition code={code} />
        <CodeUse code={code} codes={codes} />
      </div>
    </article>
  );
}

function CodeUse({ code, codes }: { readonly code: Code; readonly codes: readonly Code[] }) {
  const { t } = useTranslation();
  const { data } = useQuery(callQuery('passages.ofCodes', { codeIds: [code.id] }));
  if (!data) return null;
  const { passages } = data;
  if (passages.length === 0) {
    return <EmptyState title={t('codes.noPassagesTitle')} sentence={t('codes.noPassagesSentence')} />;
  }
  const links = (
    <>
      <Link onPress={() => requestFinding(passages.map((passage) => passage.passageId))}>{t('codes.toFinding')}</Link>
      <span aria-hidden>·</span>
      <Link onPress={() => showCodePassages([code.id])}>{t('codes.allInPassages')}</Link>
    </>
  );
  return (
    <>
      <section className={styles.section}>
        <Heading level={3} look="section">
          {t('codes.byDocument')}
        </Heading>
        <DocumentCounts passages={passages} color={code.color} />
      </section>
      <section className={styles.section}>
        <Heading level={3} look="section" end={links}>
          {t('codes.passages', { count: passages.length })}
        </Heading>
        <CodeQuotes codeId={code.id} codes={codes} passages={passages} />
      </section>
    </>
  );
}
