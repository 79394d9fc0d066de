import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { callQuery } from '../../api/call-query.ts';
import { Button } from '../../ui/button.tsx';
import { Popover } from '../../ui/popover.tsx';
import { TickList } from '../../ui/tick-list.tsx';
import { ask, useSuggestions } from './suggestions-state.ts';
import styles from './suggestions.module.css';

/** In which documents is looked. None ticked means all of them. */
export function DocumentChoice() {
  const { t } = useTranslation();
  const { data: documents = [] } = useQuery(callQuery('documents.list', {}));
  const { documentIds, kind, guideId } = useSuggestions();
  const isOfGuide = kind === 'guide' && documents.some((document) => document.guideId === guideId);
  const ticked = new Set(documentIds);
  const toggle = (id: string) => {
    const next = documents.map((document) => document.id).filter((known) => ticked.has(known) !== (known === id));
    ask({ documentIds: next.length === 0 || next.length === documents.length ? null : next });
  };
  const words = documentIds
    ? t('suggestions.someDocuments', { count: documentIds.length })
    : isOfGuide
      ? t('suggestions.guideDocuments')
      : t('suggestions.allDocuments');
  return (
    <Popover
      label={t('suggestions.documents')}
      trigger={
        <Button variant="quiet" size="small">
          {words}
        </Button>
      }
    >
      <div className={styles.documents}>
        <TickList
          label={t('suggestions.documents')}
          rows={documents.map(({ id, name }) => ({ id, label: name }))}
          tickedIds={ticked}
          onToggle={toggle}
          emptyText={t('suggestions.noDocuments')}
        />
      </div>
    </Popover>
  );
}
