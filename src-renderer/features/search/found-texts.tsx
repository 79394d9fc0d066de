import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../src-main/shared/contract/index.ts';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { Select } from '../../ui/select.tsx';
import { Slider } from '../../ui/slider.tsx';
import { HitActions } from './hit-actions.tsx';
import { HitContext } from './hit-context.tsx';
import { HitList } from './hit-list.tsx';
import {
  hitOrders,
  longestContext,
  orderHits,
  shortestContext,
  useSearch,
  viewHits,
  widenContext,
} from './search-state.ts';
import styles from './search-view.module.css';
import { useLookCommands } from './use-look-commands.ts';
import { useOrderedHits } from './use-ordered-hits.ts';

interface FoundTextsProps {
  readonly found: CallOutput<'search.find'>;
  readonly isOld: boolean;
}

const views = ['list', 'lines'] as const;

/** The places in the documents: below each other by document, or all in lines with the words around them. */
export function FoundTexts({ found, isOld }: FoundTextsProps) {
  const { t } = useTranslation();
  const { view, order, context } = useSearch();
  const hits = useOrderedHits(found.hits);
  useLookCommands();
  return (
    <>
      <header className={styles.header}>
        <p role="status" className={styles.summary}>
          <strong>{t('search.places', { count: found.total })}</strong>{' '}
          {t('search.ofDocuments', { count: found.documents.length })}
        </p>
        <div className={styles.controls}>
          {view === 'lines' && (
            <>
              <Select
                label={t('search.order')}
                isLabelHidden
                look="quiet"
                options={hitOrders.map((id) => ({ id, label: t(`search.orders.${id}`) }))}
                value={order}
                onChange={orderHits}
              />
              <span className={styles.amount} aria-hidden>
                {t('search.contextShort', { count: context })}
              </span>
              <div className={styles.context}>
                <Slider
                  label={t('search.context', { count: context })}
                  value={context}
                  minValue={shortestContext}
                  maxValue={longestContext}
                  onChange={widenContext}
                />
              </div>
            </>
          )}
          <SegmentedControl
            label={t('search.view')}
            segments={views.map((id) => ({ id, label: t(`search.views.${id}`) }))}
            value={view}
            onChange={viewHits}
          />
        </div>
      </header>
      <HitList hits={hits} documents={found.documents} total={found.total} isOld={isOld} look={view} />
      {view === 'lines' && <HitContext hits={hits} />}
      <HitActions hits={hits} />
    </>
  );
}
