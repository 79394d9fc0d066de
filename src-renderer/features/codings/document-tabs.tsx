import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { DragEvent, KeyboardEvent, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { callQuery } from '../../api/call-query.ts';
import { isComposing } from '../../ui/is-composing.ts';
import { openDocument, useNavigation } from '../../workspace/navigation.ts';
import { closeDocument, placeDocument } from '../../workspace/open-documents.ts';
import { DocumentTab, tabDragType } from './document-tab.tsx';
import styles from './document-tabs.module.css';
import { useOpenTabs } from './use-open-tabs.ts';
import { useTabCommands } from './use-tab-commands.ts';

/** The open documents above the text; nothing while there is only one. */
export function DocumentTabs() {
  const { t } = useTranslation();
  const { data: documents = [] } = useQuery(callQuery('documents.list', {}));
  const currentId = useNavigation((state) => state.documentId);
  const ids = useOpenTabs();
  const list = useRef<HTMLDivElement>(null);
  const drag = useTabDrag();
  useTabCommands(ids, currentId);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [currentId, ids]);
  if (ids.length < 2) return null;
  return (
    <div
      ref={list}
      role="tablist"
      aria-label={t('margin.openDocuments')}
      className={styles.tabs}
      onDragOver={(event) => drag.over(event, null)}
      onDrop={(event) => drag.drop(event, null)}
    >
      {ids.map((id) => (
        <DocumentTab
          key={id}
          id={id}
          name={documents.find((document) => document.id === id)?.name ?? ''}
          isCurrent={id === currentId}
          isDropPlace={id === drag.beforeId}
          onClose={() => closeDocument(id, ids)}
          onKeyDown={(event) => onTabKey(event, id, ids, list)}
          onDragOver={(event) => drag.over(event, id)}
          onDrop={(event) => drag.drop(event, id)}
          onDragEnd={drag.end}
        />
      ))}
    </div>
  );
}

function onTabKey(event: KeyboardEvent, id: string, ids: readonly string[], list: RefObject<HTMLElement | null>): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (isComposing(event) || (step === 0 && event.key !== 'Delete')) return;
  event.preventDefault();
  event.stopPropagation();
  if (step === 0) {
    closeDocument(id, ids);
    return;
  }
  const next = ids[(ids.indexOf(id) + step + ids.length) % ids.length] ?? id;
  openDocument(next);
  list.current?.querySelector<HTMLElement>(`[data-document="${next}"]`)?.focus();
}

/** Before which tab the dragged one would stand; null for the last place. */
function useTabDrag() {
  const [beforeId, setBeforeId] = useState<string | null>(null);
  return {
    beforeId,
    end: () => setBeforeId(null),
    over: (event: DragEvent, targetId: string | null) => {
      if (!event.dataTransfer.types.includes(tabDragType)) return;
      event.preventDefault();
      event.stopPropagation();
      setBeforeId(targetId);
    },
    drop: (event: DragEvent, targetId: string | null) => {
      setBeforeId(null);
      const id = event.dataTransfer.getData(tabDragType);
      if (id === '') return;
      event.preventDefault();
      event.stopPropagation();
      placeDocument(id, targetId);
    },
  };
}
