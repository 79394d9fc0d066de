import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Code } from '../../../src-main/shared/contract/codes.ts';
import type { PassageOfCode } from '../../../src-main/shared/contract/passages.ts';
import { callQuery } from '../../api/call-query.ts';
import { ColorDot } from '../../ui/color-dot.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Heading } from '../../ui/heading.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { isComposing } from '../../ui/is-composing.ts';
import { Link } from '../../ui/link.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { useCodeColor } from '../../workspace/code-color.ts';
import { requestFinding } from '../../workspace/finding-picker.ts';
import { useMemosAbout } from '../../workspace/memos-about.tsx';
import { inspectCode, showCodePassages, useNavigation } from '../../workspace/navigation.ts';
import { CodeDefinition } from './code-definition.tsx';
import styles from './code-inspector.module.css';
import { CodeMemos } from './code-memos.tsx';
import { CodeQuotes } from './code-quotes.tsx';

type TabName = 'passages' | 'definition' | 'memos';

/** What the code in hand means and where it is used, beside the text. */
export function CodeInspector() {
  const { t } = useTranslation();
  const codeId = useNavigation((state) => state.codeId);
  const { data: codes = [] } = useQuery(callQuery('codes.tree', {}));
  const code = codes.find(({ id }) => id === codeId);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isDefaultPrevented() || isComposing(event)) return;
    event.stopPropagation();
    inspectCode(null);
  };
  if (!code) return null;
  return (
    <aside className={styles.inspector} aria-label={t('codes.inspector')} onKeyDown={onKeyDown}>
      <InspectorHeading code={code} />
      <InspectedCode key={code.id} code={code} codes={codes} />
    </aside>
  );
}

function InspectorHeading({ code }: { readonly code: Code }) {
  const { t } = useTranslation();
  const colorOf = useCodeColor();
  return (
    <header className={styles.header}>
      <div className={styles.title}>
        <ColorDot color={colorOf(code.color).solid} size="medium" />
        <Heading level={2} look="section">
          {code.name}
        </Heading>
        <IconButton
          label={t('codes.closeInspector')}
          shortcut="Escape"
          size="small"
          icon={<X size={16} strokeWidth={1.5} />}
          onPress={() => inspectCode(null)}
        />
      </div>
      {code.definition !== '' && (
        <p className={styles.definition}>
          {code.definition}
          {code.whenNotToUse !== '' && ` ${t('codes.not', { words: code.whenNotToUse })}`}
        </p>
      )}
    </header>
  );
}

function InspectedCode({ code, codes }: { readonly code: Code; readonly codes: readonly Code[] }) {
  const { t, i18n } = useTranslation();
  const [tab, setTab] = useState<TabName>('passages');
  const { data } = useQuery(callQuery('passages.ofCodes', { codeIds: [code.id] }));
  const about = useMemosAbout({ kind: 'code', id: code.id });
  if (!data) return <Skeleton lines={6} />;
  const { passages } = data;
  const memos = passages.filter((passage) => passage.memo !== '');
  const quotes = <CodeQuotes codeId={code.id} codes={codes} passages={passages} />;
  return (
    <>
      <div className={styles.tabs}>
        <Tabs
          label={code.name}
          value={tab}
          onChange={setTab}
          tabs={[
            {
              id: 'passages',
              label: t('codes.passages', { count: passages.length }),
              content: passages.length > 0 ? quotes : <NoPassages />,
            },
            { id: 'definition', label: t('codes.definition'), content: <CodeDefinition code={code} /> },
            {
              id: 'memos',
              label: t('codes.memos'),
              count: new Intl.NumberFormat(i18n.language).format(memos.length + about.on.length),
              content: <CodeMemos codeId={code.id} passages={memos} />,
            },
          ]}
        />
      </div>
      {passages.length > 0 && <InspectorActions codeId={code.id} passages={passages} />}
    </>
  );
}

function NoPassages() {
  const { t } = useTranslation();
  return <EmptyState title={t('codes.noPassagesTitle')} sentence={t('codes.noPassagesSentence')} />;
}

interface InspectorActionsProps {
  readonly codeId: string;
  readonly passages: readonly PassageOfCode[];
}

function InspectorActions({ codeId, passages }: InspectorActionsProps) {
  const { t } = useTranslation();
  return (
    <footer className={styles.actions}>
      <Link onPress={() => requestFinding(passages.map((passage) => passage.passageId))}>{t('codes.toFinding')}</Link>
      <span aria-hidden>·</span>
      <Link onPress={() => showCodePassages([codeId])}>{t('codes.allInPassages')}</Link>
    </footer>
  );
}
