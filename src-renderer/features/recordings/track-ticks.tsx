import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Coding } from '../../../src-main/shared/contract/codings.ts';
import type { DocumentContent } from '../../../src-main/shared/contract/documents.ts';
import { callQuery } from '../../api/call-query.ts';
import { useCodeColor } from '../../workspace/code-color.ts';
import styles from './player-track.module.css';
import { timeOfOffset } from './time-line.ts';
import type { TimedStretch } from './time-line.ts';
import { shareOf } from './track-view.ts';
import type { TrackView } from './track-view.ts';

export interface TrackTicksProps {
  readonly content: DocumentContent;
  readonly text: readonly TimedStretch[];
  readonly view: TrackView;
  readonly offset: number;
  readonly duration: number;
}

const mostTicks = 400;
const none: readonly Coding[] = [];

/** Where turns begin, and what is coded of what is said. */
export function TrackTicks({ content, text, view, offset, duration }: TrackTicksProps) {
  const { data: codings = none } = useQuery(callQuery('codings.ofDocument', { documentId: content.id }));
  const { data: codes } = useQuery(callQuery('codes.tree', {}));
  const color = useCodeColor();
  const spans = useMemo(
    () =>
      codedSpans(codings, text, duration + offset).map((span) => ({
        ...span,
        from: span.from - offset,
        to: span.to - offset,
      })),
    [codings, text, duration, offset],
  );
  const colors = new Map(codes?.map((code) => [code.id, color(code.color).solid]));
  const isSeen = (from: number, to: number) => shareOf(view, to) >= 0 && shareOf(view, from) <= 1;
  const ticks = text.filter(({ at }) => isSeen(at - offset, at - offset));
  const place = (time: number) => `${shareOf(view, time) * 100}%`;
  return (
    <span className={styles.ticks}>
      {(ticks.length <= mostTicks ? ticks : []).map(({ start, at }) => (
        <span key={start} className={styles.tick} style={{ left: place(at - offset) }} />
      ))}
      {spans
        .filter(({ from, to }) => isSeen(from, to))
        .slice(0, mostTicks)
        .map(({ id, codeId, from, to }) => (
          <span
            key={id}
            className={styles.coding}
            style={{
              left: place(from),
              width: `${((to - from) / view.span) * 100}%`,
              background: colors.get(codeId),
            }}
          />
        ))}
    </span>
  );
}

function codedSpans(codings: readonly Coding[], text: readonly TimedStretch[], duration: number) {
  return codings.flatMap(({ id, codeId, start, end }) => {
    const [from, to] = [timeOfOffset(text, start, duration), timeOfOffset(text, end, duration)];
    return from === null || to === null || to < from ? [] : [{ id, codeId, from, to }];
  });
}
