import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Guide } from '../../../src-main/shared/contract/guides.ts';
import { callQuery } from '../../api/call-query.ts';
import { useCall } from '../../api/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Popover } from '../../ui/popover.tsx';
import { TickList } from '../../ui/tick-list.tsx';
import styles from './guide-head.module.css';
import { chooseDocuments, useGuidesState } from './guides-state.ts';

/** Which documents were conducted by the guide; one of another guide comes over. */
export function GuideDocuments({ guide }: { readonly guide: Guide }) {
  const { t } = useTranslation();
  const isOpen = useGuidesState((state) => state.isChoosingDocuments);
  const { data: documents = [] } = useQuery(callQuery('documents.list', {}));
  const { data: guides = [] } = useQuery(callQuery('guides.list', {}));
  const assign = useCall('guides.assign');
  const count = guide.documentIds.length;
  const nameOf = (id: string | null) => (id === guide.id ? undefined : guides.find((one) => one.id === id)?.name);
  const toggle = (id: string) => {
    const isConducted = guide.documentIds.includes(id);
    assign.mutate({ documentIds: [id], guideId: isConducted ? null : guide.id });
  };
  return (
    <Popover
      label={t('guides.documents')}
      isOpen={isOpen}
      onOpenChange={chooseDocuments}
      trigger={
        <Button variant="quiet" size="small">
          {count === 0 ? t('guides.noDocuments') : t('guides.documentCount', { count })}
        </Button>
      }
    >
      <div className={styles.documents}>
        <p className={styles.documentsHint}>{t('guides.documentsHint')}</p>
        <TickList
          label={t('guides.documents')}
          rows={documents.map(({ id, name, guideId }) => {
            const other = nameOf(guideId);
            return { id, label: name, ...(other === undefined ? {} : { end: other }) };
          })}
          tickedIds={new Set(guide.documentIds)}
          onToggle={toggle}
          emptyText={t('guides.noDocumentsYet')}
        />
      </div>
    </Popover>
  );
}
