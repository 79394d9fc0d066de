import { ArrowDownUp, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { DocumentSummary } from '../../../src-main/shared/contract/documents.ts';
import { Heading } from '../../ui/heading.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { MenuTrigger } from '../../ui/menu-trigger.tsx';
import { findCommand } from '../../workspace/commands.ts';
import styles from './document-list.module.css';
import { documentOrders } from './sort-documents.ts';
import type { DocumentOrder } from './sort-documents.ts';

export interface DocumentListHeaderProps {
  readonly documents: readonly DocumentSummary[];
  readonly order: DocumentOrder;
  onOrder(order: DocumentOrder): void;
}

export function DocumentListHeader({ documents, order, onOrder }: DocumentListHeaderProps) {
  const { t } = useTranslation();
  const orders = documentOrders.map((id) => ({
    kind: 'item' as const,
    id,
    label: t(`documents.order.${id}`),
    onAction: () => onOrder(id),
  }));
  const end = (
    <>
      {documents.length > 0 && <span className={styles.count}>{countWords()}</span>}
      {documents.length > 1 && (
        <MenuTrigger
          label={t('documents.orderBy')}
          placement="bottom end"
          entries={[
            { kind: 'section', id: 'order', label: t('documents.orderBy'), entries: orders, selectedId: order },
          ]}
        >
          <IconButton label={t('documents.orderBy')} icon={<ArrowDownUp strokeWidth={1.5} />} size="small" />
        </MenuTrigger>
      )}
      <IconButton
        label={t('documents.import')}
        icon={<Plus strokeWidth={1.5} />}
        size="small"
        shortcut="Mod+Shift+I"
        onPress={() => findCommand('imports.begin')?.run()}
      />
    </>
  );
  return (
    <div className={styles.header}>
      <Heading level={2} end={end}>
        {t('documents.title')}
      </Heading>
    </div>
  );

  function countWords(): string {
    const coded = documents.filter(({ codings }) => codings > 0).length;
    return t('documents.coded', { coded, count: documents.length });
  }
}
