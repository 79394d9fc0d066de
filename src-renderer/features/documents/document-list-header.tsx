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

// There is room for longer words in a wide list only.
const mostInWords = 99;

export function DocumentListHeader({ documents, order, onOrder }: DocumentListHeaderProps) {
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
      {count > 1 && <OrderMenu order={order} onOrder={onOrder} />}
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
}

function OrderMenu({ order, onOrder }: Pick<DocumentListHeaderProps, 'order' | 'onOrder'>) {
  const { t } = useTranslation();
  const label = t('documents.orderBy');
  const entries = documentOrders.map((id) => ({
    kind: 'item' as const,
    id,
    label: t(`documents.order.${id}`),
    onAction: () => onOrder(id),
  }));
  return (
    <MenuTrigger
      label={label}
      placement="bottom end"
      entries={[{ kind: 'section', id: 'order', label, entries, selectedId: order }]}
    >
      <IconButton label={label} icon={<ArrowDownUp strokeWidth={1.5} />} size="small" />
    </MenuTrigger>
  );
}
