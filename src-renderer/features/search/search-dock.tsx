import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { DockPane } from '../../ui/dock-pane.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { openDock } from '../../workspace/navigation.ts';
import { useResultSteps } from '../../workspace/use-result-steps.ts';
import { HitActions } from './hit-actions.tsx';
import { HitList } from './hit-list.tsx';
import { useFoundPlaces } from './search-query.ts';
import { focusSearch, hitId, useSearch } from './search-state.ts';
import { useOrderedHits } from './use-ordered-hits.ts';

const noHits = { hits: [], documents: [], total: 0 };

/** The places beside the document: they stay while one after another is read where it stands. */
export function SearchDock() {
  const { t } = useTranslation();
  const documentId = useSearch((state) => state.documentId);
  const { words, data: found = noHits, isOld } = useFoundPlaces(documentId);
  const hits = useOrderedHits(found.hits);
  const results = hits.map(({ documentId: id, start, end }) => ({
    id: hitId({ documentId: id, start }),
    documentId: id,
    start,
    end,
  }));
  useResultSteps('search', results, () => focusSearch('hits'));
  const close = (
    <IconButton
      size="small"
      label={t('results.close')}
      icon={<X size={15} strokeWidth={1.5} />}
      onPress={() => openDock(null)}
    />
  );
  return (
    <DockPane
      label={t('results.title')}
      title={words}
      end={close}
      about={`${t('search.places', { count: found.total })} ${t('search.ofDocuments', { count: found.documents.length })}`}
      aboutEnd={
        <>
          <Kbd shortcut="F4" variant="plain" /> {t('results.next')}
        </>
      }
    >
      <HitList hits={hits} documents={found.documents} total={found.total} isOld={isOld} look="dock" />
      {hits.length > 0 && <HitActions isDocked hits={hits} />}
    </DockPane>
  );
}
