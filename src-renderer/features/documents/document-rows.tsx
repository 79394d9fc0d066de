import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ListLayout, Virtualizer } from 'react-aria-components';
import type { DocumentSummary } from '../../../src-main/shared/contract/documents.ts';
import { List } from '../../ui/list.tsx';
import { findCommand } from '../../workspace/commands.ts';
import { openDocument } from '../../workspace/navigation.ts';
import styles from './document-list.module.css';

export interface DocumentRowsProps {
  readonly documents: readonly DocumentSummary[];
  readonly currentId: string | null;
}

const rowHeight = 28;
const mostDrawn = 150;

/** A row a document; of very many, only those in sight are drawn. */
export function DocumentRows({ documents, currentId }: DocumentRowsProps) {
  const { t, i18n } = useTranslation();
  const rows = useMemo(() => documents.map((document) => toRow(document, i18n.language)), [documents, i18n.language]);
  // The arrows leaf through documents; Enter goes into the text.
  const read = (id: string) => {
    openDocument(id);
    findCommand('reading.enter')?.run();
  };
  const list = (
    <List
      label={t('documents.title')}
      rows={rows}
      selectedIds={new Set(currentId === null ? [] : [currentId])}
      onSelectedChange={([id]) => id && openDocument(id)}
      onAction={read}
    />
  );
  if (documents.length === 0) return <p className={styles.empty}>{t('documents.emptySentence')}</p>;
  if (documents.length <= mostDrawn) return list;
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight }}>
      <div className={styles.window}>{list}</div>
    </Virtualizer>
  );
}

function toRow({ id, name, coded }: DocumentSummary, language: string) {
  const share = new Intl.NumberFormat(language, { style: 'percent' }).format(Math.max(coded, 0.01));
  return { id, label: name, title: <span title={name}>{name}</span>, end: coded > 0 ? share : '–' };
}
