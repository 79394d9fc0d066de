import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchHit } from '../../../src-main/shared/contract/search.ts';
import { HitLine } from './hit-line.tsx';
import { documentAt, hitLines, hitRowHeight, hitRows, rowsInView, scrollToRow } from './hit-rows.ts';
import type { FoundDocument, HitRow } from './hit-rows.ts';
import { MoreHits } from './more-hits.tsx';
import { focusSearch, hitId, rememberScroll, useSearch } from './search-state.ts';
import { useHitKeys } from './use-hit-keys.ts';
import styles from './hit-list.module.css';

interface HitListProps {
  /** In the order in which they are shown. */
  readonly hits: readonly SearchHit[];
  readonly documents: readonly FoundDocument[];
  readonly total: number;
  /** Other words are being searched for. */
  readonly isOld: boolean;
  readonly look: 'list' | 'lines' | 'dock';
}

/** The places found, in context. Only the lines in view are drawn. */
export function HitList({ hits, documents, total, isOld, look }: HitListProps) {
  const { t } = useTranslation();
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => (look === 'lines' ? hitLines(hits) : hitRows(hits, documents)), [hits, documents, look]);
  const { scroller, view, onScroll } = useScroll();
  const active = useActiveIndex(hits);
  const { onKeyDown, onPress } = useHitKeys(hits, active);
  const selectedIds = useSearch((state) => state.selectedIds);
  useListFocus(list);
  useActiveInView(rows, active, view.height);
  const shown = rowsInView(rows.length, view.scrollTop, view.height);
  const document = documentAt(rows, view.scrollTop);
  const drawn = rows.slice(shown.from, shown.to);
  const isActiveDrawn = drawn.some((row) => row.kind === 'hit' && row.index === active);
  const line = (hit: SearchHit, index: number) => (
    <HitLine
      key={`hit ${index}`}
      id={`${listId}-${index}`}
      hit={hit}
      position={index + 1}
      total={total}
      isActive={index === active}
      isSelected={selectedIds.has(hitId(hit))}
      isSelecting={selectedIds.size > 0}
      look={look}
      onPress={onPress(hit, index)}
    />
  );

  return (
    <div ref={scroller} className={styles.scroll} onScroll={onScroll} data-old={isOld || undefined} data-look={look}>
      <div className={styles.sticky} aria-hidden>
        {document && <DocumentRow name={document.name} count={document.count} />}
      </div>
      <div
        ref={list}
        role="listbox"
        tabIndex={0}
        aria-label={t('search.hits')}
        aria-multiselectable
        aria-activedescendant={isActiveDrawn ? `${listId}-${active}` : undefined}
        className={styles.list}
        style={{ height: rows.length * hitRowHeight }}
        onKeyDown={onKeyDown}
        data-no-type-ahead={look === 'dock' ? undefined : ''}
      >
        <div role="presentation" style={{ transform: `translateY(${shown.from * hitRowHeight}px)` }}>
          {drawn.map((row): ReactNode =>
            row.kind === 'hit' ? line(row.hit, row.index) : <DocumentRow key={`document ${row.id}`} {...row} />,
          )}
        </div>
      </div>
      <MoreHits shown={hits.length} total={total} />
    </div>
  );
}

function DocumentRow({ name, count }: Pick<FoundDocument, 'name' | 'count'>) {
  const { t } = useTranslation();
  return (
    <div role="presentation" className={styles.document}>
      <span className={styles.name}>{name}</span>
      <span className={styles.count}>{t('search.number', { value: count })}</span>
    </div>
  );
}

function useActiveIndex(hits: readonly SearchHit[]): number {
  const active = useSearch((state) => state.active);
  return useMemo(
    () =>
      Math.max(
        0,
        hits.findIndex((hit) => hit.documentId === active?.documentId && hit.start === active.start),
      ),
    [hits, active],
  );
}

/** The place that was come to is seen; where the list was left stays as it is. */
function useActiveInView(rows: readonly HitRow[], active: number, height: number): void {
  const latest = useRef({ rows, active });
  useEffect(() => {
    const { active: before } = latest.current;
    latest.current = { rows, active };
    if (before === active) return;
    const row = rows.findIndex((candidate) => candidate.kind === 'hit' && candidate.index === active);
    if (row !== -1) rememberScroll(scrollToRow(row, useSearch.getState().scrollTop, height));
  }, [rows, active, height]);
}

const heightBeforeMeasuring = 900;

/** Where the list is scrolled to: kept while the researcher is elsewhere, and at the top for other words. */
function useScroll() {
  const scroller = useRef<HTMLDivElement>(null);
  const scrollTop = useSearch((state) => state.scrollTop);
  const [height, setHeight] = useState(heightBeforeMeasuring);
  useLayoutEffect(() => {
    const measure = () => setHeight(scroller.current?.clientHeight || heightBeforeMeasuring);
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element && Math.abs(element.scrollTop - scrollTop) >= 1) element.scrollTop = scrollTop;
  }, [scrollTop]);
  const onScroll = () => rememberScroll(scroller.current?.scrollTop ?? 0);
  return { scroller, view: { scrollTop, height }, onScroll };
}

function useListFocus(list: RefObject<HTMLDivElement | null>): void {
  const isAsked = useSearch((state) => state.focus === 'hits');
  useEffect(() => {
    const isFree = document.activeElement === null || document.activeElement === document.body;
    if (isFree && useSearch.getState().active !== null) list.current?.focus({ preventScroll: true });
  }, [list]);
  useEffect(() => {
    if (!isAsked) return;
    list.current?.focus({ preventScroll: true });
    focusSearch(null);
  }, [list, isAsked]);
}
