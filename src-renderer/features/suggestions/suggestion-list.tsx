import { useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Suggestion } from '../../../src-main/shared/contract/search.ts';
import { isComposing } from '../../ui/is-composing.ts';
import { showPassage } from '../../workspace/navigation.ts';
import { SuggestionRow } from './suggestion-row.tsx';
import { answerOf, beginsAnswer, rowsInView, rowTops, scrollTopFor } from './suggestion-window.ts';
import { decideMore, decideTick, hitKey } from './suggestions-state.ts';
import styles from './suggestions.module.css';

export interface SuggestionListProps {
  readonly hits: readonly Suggestion[];
  readonly isOld: boolean;
  isTicked(hit: Suggestion): boolean;
}

const viewOf = ({ scrollTop, clientHeight, clientWidth }: HTMLElement) => ({
  top: scrollTop,
  height: clientHeight,
  width: clientWidth,
});

const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 6, PageUp: -6 };

/** What could be coded: arrows move, Space ticks (with Shift all of an answer), Enter shows the place in its document. Only rows in view are drawn. */
export function SuggestionList({ hits, isOld, isTicked }: SuggestionListProps) {
  const { t } = useTranslation();
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const [view, setView] = useState({ top: 0, height: 600, width: 300 });
  const tops = useMemo(() => rowTops(hits, view.width), [hits, view.width]);
  const at = Math.min(active, hits.length - 1);
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const measure = () => setView(viewOf(element));
    const resizing = new ResizeObserver(measure);
    resizing.observe(element);
    return () => resizing.disconnect();
  }, []);

  const move = (to: number) => {
    const next = Math.min(hits.length - 1, Math.max(0, to));
    setActive(next);
    if (list.current) list.current.scrollTop = scrollTopFor(tops, next, viewOf(list.current));
  };
  const open = (index: number) => {
    const hit = hits[index];
    setActive(index);
    if (hit) showPassage(hit);
  };
  const tickAnswer = (hit: Suggestion) =>
    decideMore(answerOf(hits, hit).map(hitKey), !answerOf(hits, hit).every(isTicked));
  const targetOf = (key: string): number | null => {
    if (key === 'Home') return 0;
    if (key === 'End') return hits.length - 1;
    return moves[key] === undefined ? null : at + moves[key];
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    const target = targetOf(event.key);
    const hit = hits[at];
    if (target !== null) move(target);
    else if (event.key === ' ' && event.shiftKey && hit) tickAnswer(hit);
    else if (event.key === ' ' && hit) decideTick(hitKey(hit), !isTicked(hit));
    else if (event.key === 'Enter') open(at);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const { from, to } = rowsInView(tops, view.top, view.height);
  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-multiselectable
      aria-label={t('suggestions.hits')}
      aria-activedescendant={hits[at] ? `${listId}-${at}` : undefined}
      aria-busy={isOld}
      className={`${styles.hits} ${isOld ? styles.old : ''}`}
      onKeyDown={onKeyDown}
      onScroll={(event) => setView(viewOf(event.currentTarget))}
    >
      <div role="presentation" className={styles.room} style={{ height: tops.at(-1) }}>
        {hits.slice(from, to).map((hit, index) => (
          <SuggestionRow
            key={hitKey(hit)}
            id={`${listId}-${from + index}`}
            hit={hit}
            position={from + index}
            total={hits.length}
            top={tops[from + index] ?? 0}
            height={(tops[from + index + 1] ?? 0) - (tops[from + index] ?? 0)}
            isTicked={isTicked(hit)}
            isActive={from + index === at}
            beginsAnswer={beginsAnswer(hits, from + index)}
            isAnswerTicked={beginsAnswer(hits, from + index) && answerOf(hits, hit).every(isTicked)}
            onTickAnswer={() => tickAnswer(hit)}
            onOpen={() => open(from + index)}
            onTick={() => {
              setActive(from + index);
              decideTick(hitKey(hit), !isTicked(hit));
            }}
          />
        ))}
      </div>
    </div>
  );
}
