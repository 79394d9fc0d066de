import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Code } from '../../../src-main/shared/contract/codes.ts';
import type { PassageOfCode } from '../../../src-main/shared/contract/passages.ts';
import { codePath } from '../../../src-main/shared/domain/code-tree.ts';
import { callQuery } from '../../api/call-query.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Link } from '../../ui/link.tsx';
import { requestFinding } from '../../workspace/finding-picker.ts';
import { showCodePassages } from '../../workspace/navigation.ts';
import { CodeCounts } from './code-counts.tsx';
import type { CountedIn } from './code-counts.tsx';
import { CodeDefinition } from './code-definition.tsx';
import styles from './code-editor.module.css';
import { CodeExample } from './code-example.tsx';
import { CodeHistory } from './code-history.tsx';
import { CodeNameField } from './code-name-field.tsx';
import { CodeNotes } from './code-notes.tsx';
import { CodePlaceLine } from './code-place-line.tsx';
import { CodeQuotes } from './code-quotes.tsx';
import { askAbout, beginSplit } from './codebook-state.ts';

interface CodePageProps {
  readonly code: Code;
  readonly codes: readonly Code[];
}

/** What a code means, where it stands, where it is used and what became of it. */
export function CodePage({ code, codes }: CodePageProps) {
  const { t } = useTranslation();
  const above = codePath(codes, code.id).slice(0, -1);
  return (
    <article className={styles.scroll} aria-label={t('codes.editor')}>
      <div className={styles.page}>
        <CodeNameField code={code} onRecolor={() => askAbout({ kind: 'color', ids: [code.id] })} />
        <CodePlaceLine code={code} above={above} />
        <CodeDefinition code={code} />
        <CodeUse code={code} codes={codes} />
        <CodeNotes codeId={code.id} />
        <CodeHistory codeId={code.id} />
      </div>
    </article>
  );
}

function CodeUse({ code, codes }: CodePageProps) {
  const { t } = useTranslation();
  const [only, setOnly] = useState<CountedIn | null>(null);
  const { data } = useQuery(callQuery('passages.ofCodes', { codeIds: [code.id] }));
  if (!data) return null;
  const { passages } = data;
  if (passages.length === 0) {
    return <EmptyState title={t('codes.noPassagesTitle')} sentence={t('codes.noPassagesSentence')} />;
  }
  const shown = only ? passages.filter((passage) => isIn(passage, only)) : passages;
  const links = (
    <>
      <Link onPress={() => requestFinding(passages.map((passage) => passage.passageId))}>{t('codes.toFinding')}</Link>
      <span aria-hidden>·</span>
      <Link onPress={() => beginSplit(code.id)}>{t('codes.split')}</Link>
      <span aria-hidden>·</span>
      <Link onPress={() => showCodePassages([code.id])}>{t('codes.allInPassages')}</Link>
    </>
  );
  return (
    <>
      <CodeExample code={code} passages={passages} />
      <CodeCounts code={code} only={only} onOnly={setOnly} />
      <section className={styles.section}>
        <Heading level={3} look="section" end={links}>
          {only
            ? t('codes.passagesOf', { count: shown.length, name: only.name })
            : t('codes.passages', { count: shown.length })}
        </Heading>
        {only && <Link onPress={() => setOnly(null)}>{t('codes.passagesOfAll')}</Link>}
        <CodeQuotes codeId={code.id} codes={codes} passages={shown} />
      </section>
    </>
  );
}

function isIn({ documentId, participantId }: PassageOfCode, { kind, id }: CountedIn): boolean {
  return id === (kind === 'document' ? documentId : participantId);
}
