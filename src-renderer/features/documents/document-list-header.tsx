import { Ellipsis, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { DocumentSummary } from '../../../src-main/shared/contract/documents.ts';
import { Heading } from '../../ui/heading.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { MenuTrigger } from '../../ui/menu-trigger.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { ToggleChip } from '../../ui/toggle-chip.tsx';
import { findCommand } from '../../workspace/commands.ts';
import styles from './document-list.module.css';
import { countTags } from './document-tree.ts';
import { searchDocuments, toggleTag, useDocumentsState } from './documents-state.ts';
import { documentOrders } from './sort-documents.ts';
import type { DocumentOrder } from './sort-documents.ts';

export interface DocumentListHeaderProps {
  readonly documents: readonly DocumentSummary[];
  readonly order: DocumentOrder;
  onOrder(order: DocumentOrder): void;
  onNewFolder(parentId: string | null): void;
}

// There is room for longer words in a wide list only.
const mostInWords = 99;

export function DocumentListHeader({ documents, order, onOrder, onNewFolder }: DocumentListHeaderProps) {
  const { t } = useTranslation();
  const count = documents.length;
  const coded = documents.filter(({ codings }) => codings > 0).length;
  const end = (
    <>
      {count > 0 && (
        <span className={styles.count} title={t('documents.coded', { coded, count })}>
          {count > mostInWords ? t('documents.count', { count }) : t('documents.coded', { coded, count })}
        </span>
      )}
      <IconButton
        label={t('documents.import')}
        icon={<Plus strokeWidth={1.5} />}
        size="small"
        shortcut="Mod+Shift+I"
        onPress={() => findCommand('imports.begin')?.run()}
      />
      {count > 1 && <ListMenu order={order} onOrder={onOrder} onNewFolder={onNewFolder} />}
    </>
  );
  return (
    <div className={styles.header}>
      <Heading level={2} end={end}>
        {t('documents.title')}
      </Heading>
      <Narrowing documents={documents} />
    </div>
  );
}

const fewest = 6;

/** Words and tags that the list is narrowed to; of a handful of documents none is needed. */
function Narrowing({ documents }: Pick<DocumentListHeaderProps, 'documents'>) {
  const { t, i18n } = useTranslation();
  const { search, tags } = useDocumentsState();
  const known = countTags(documents, i18n.language);
  return (
    <>
      {(documents.length >= fewest || search !== '') && (
        <div className={styles.search}>
          <SearchField
            label={t('documents.search')}
            clearLabel={t('documents.clearSearch')}
            value={search}
            onChange={searchDocuments}
          />
        </div>
      )}
      {known.length > 0 && (
        <div className={styles.tags} role="group" aria-label={t('documents.tagsLabel')}>
          {known.map(({ tag }) => (
            <ToggleChip key={tag} isSelected={tags.includes(tag)} onChange={() => toggleTag(tag)}>
              {tag}
            </ToggleChip>
          ))}
        </div>
      )}
    </>
  );
}

function ListMenu({ order, onOrder, onNewFolder }: Omit<DocumentListHeaderProps, 'documents'>) {
  const { t } = useTranslation();
  const entries = documentOrders.map((id) => ({
    kind: 'item' as const,
    id,
    label: t(`documents.order.${id}`),
    onAction: () => onOrder(id),
  }));
  return (
    <MenuTrigger
      label={t('documents.listMenu')}
      placement="bottom end"
      entries={[
        { kind: 'item', id: 'folder', label: t('documents.newFolder'), onAction: () => onNewFolder(null) },
        { kind: 'section', id: 'order', label: t('documents.orderBy'), entries, selectedId: order },
      ]}
    >
      <IconButton label={t('documents.listMenu')} icon={<Ellipsis strokeWidth={1.5} />} size="small" />
    </MenuTrigger>
  );
}
