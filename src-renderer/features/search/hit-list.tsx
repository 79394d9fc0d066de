import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchHit } from '../../../src-main/shared/contract/search.ts';
import { isComposing } from '../../ui/is-composing.ts';
import { showPassage } from '../../workspace/navigation.ts';
import { HitLine } from './hit-line.tsx';
import { documentAt, hitRowHeight, hitRows, rowsInView, scrollToRow } from './hit-rows.ts';
import type { FoundDocument, HitRow } from './hit-rows.ts';
import { keyedHit } from './keyed-hit.ts';
import { MoreHits } from './more-hits.tsx';
import { chooseHit, focusSearch, rememberScroll, useSearch } from './search-state.ts';
import styles from './hit-list.module.css';

interface HitListProps {
  readonly hits: readonly SearchHit[];
  readonly documents: readonly FoundDocument[];
  readonly total: number;
  /** Other words are being searched for. */
  readonly isOld: boolean;
}

const openHit = (hit: SearchHit): void => {
  chooseHit(hit);
  showPassage({ documentId: hit.documentId, start: hit.start, end: hit.end });
};

/** The places found, in context. Arrows move, Enter goes there; only the lines in view are drawn. */
export function HitList({ hits, documents, total, isOld }: HitListProps) {
  const { t } = useTranslation();
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => hitRows(hits, documents), [hits, documents]);
  const { scroller, view, onScroll } = useScroll();
  const active = useActiveIndex(hits);
  const onKeyDown = useHitKeys(hits, rows, active, view);
  useListFocus(list);
  const shown = rowsInView(rows.length, view.scrollTop, view.height);
  const document = documentAt(rows, view.scrollTop);
  const drawn = rows.slice(shown.from, shown.to);
  const isActiveDrawn = drawn.some((row) => row.kind === 'hit' && row.index === active);

  return (
    <div ref={scroller} className={styles.scroll} onScroll={onScroll} data-old={isOld || undefined}>
      <div className={styles.sticky} aria-hidden>
        {document && <DocumentRow name={document.name} count={document.count} />}
      </div>
      <div
        ref={list}
        role="listbox"
        tabIndex={0}
        aria-label={t('search.hits')}
        aria-activedescendant={isActiveDrawn ? `${listId}-${active}` : undefined}
        className={styles.list}
        style={{ height: rows.length * hitRowHeight }}
        onKeyDown={onKeyDown}
      >
        <div role="presentation" style={{ transform: `translateY(${shown.from * hitRowHeight}px)` }}>
          {drawn.map((row) => (
            <Row key={rowKey(row)} row={row} idStart={listId} total={total} active={active} />
          ))}
        </div>
      </div>
      <MoreHits shown={hits.length} total={total} />
    </div>
  );
}

const rowKey = (row: HitRow): string => (row.kind === 'hit' ? `hit ${row.index}` : `document ${row.id}`);

interface RowProps {
  readonly row: HitRow;
  readonly idStart: string;
  readonly total: number;
  readonly active: number;
}

function Row({ row, idStart, total, active }: RowProps) {
  if (row.kind === 'document') return <DocumentRow {...row} />;
  return (
    <HitLine
      id={`${idStart}-${row.index}`}
      hit={row.hit}
      position={row.index + 1}
      total={total}
      isActive={row.index === active}
      onOpen={() => openHit(row.hit)}
    />
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
  const found = hits.findIndex((hit) => hit.documentId === active?.documentId && hit.start === active.start);
  return Math.max(0, found);
}

interface View {
  readonly scrollTop: number;
  readonly height: number;
}

function useHitKeys(hits: readonly SearchHit[], rows: readonly HitRow[], active: number, view: View) {
  const moveTo = (index: number) => {
    const hit = hits[index];
    if (!hit) return;
    chooseHit(hit);
    const row = rows.findIndex((candidate) => candidate.kind === 'hit' && candidate.index === index);
    rememberScroll(scrollToRow(row, view.scrollTop, view.height));
  };
  return (event: KeyboardEvent) => {
    if (isComposing(event) || event.altKey || event.ctrlKey || event.metaKey) return;
    const hit = hits[active];
    const target = keyedHit(event.key, active, hits.length);
    if (target === null && event.key !== 'Enter') return;
    event.preventDefault();
    if (target === 'field') focusSearch('field');
    else if (target !== null) moveTo(target);
    else if (hit) openHit(hit);
  };
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
