import { useTranslation } from 'react-i18next';
import type { DocumentContent } from '../../../src-main/shared/contract/documents.ts';
import { stretchAt } from '../../../src-main/shared/domain/stretches.ts';
import { ColorDot } from '../../ui/color-dot.tsx';
import { formatTime } from '../../workspace/format-place.ts';
import styles from './density-strip.module.css';
import { shortMemo } from './stripe-words.ts';
import type { Density } from './draw-density.ts';

export interface TipPlace {
  /** The stretch of the text under the pointer. */
  readonly from: number;
  readonly to: number;
}

export interface DensityTipProps extends TipPlace {
  readonly content: DocumentContent;
  readonly density: Density;
}

const mostCodes = 5;

/** What lies where the pointer is in the strip, in the place of the footer: stripes and their names stay in sight. */
export function DensityTip({ content, density, from, to }: DensityTipProps) {
  const { t } = useTranslation();
  const isHere = ({ start, end }: { start: number; end: number }) => end >= from && start <= to;
  const codes = [...new Map(density.codings.filter(isHere).map((coding) => [coding.codeId, coding])).values()];
  const memos = density.memos.filter(isHere);
  const hits = density.hits.filter(isHere).length;
  return (
    <div className={styles.tip} aria-hidden>
      <p className={styles.place}>{placeWords(content, from)}</p>
      {codes.slice(0, mostCodes).map(({ codeId, label, solid, formerText }) => (
        <p key={codeId} className={styles.code}>
          <ColorDot color={formerText === null ? solid : undefined} /> {label}
        </p>
      ))}
      {codes.length > mostCodes && <p>{t('margin.more', { count: codes.length - mostCodes })}</p>}
      {memos.slice(0, 1).map(({ id, text }) => (
        <p key={id}>{t('margin.memoIs', { text: shortMemo(text) })}</p>
      ))}
      {hits > 0 && <p>{t('margin.hits', { count: hits })}</p>}
    </div>
  );

  function placeWords({ turns, speakers }: DocumentContent, offset: number): string {
    const index = stretchAt(turns, offset);
    const turn = turns[index];
    if (!turn) return t('margin.share', { share: offset / Math.max(1, content.text.length) });
    const speaker = speakers.find(({ id }) => id === turn.speakerId)?.name;
    const time = turn.at === null ? null : formatTime(turn.at);
    return [t('margin.turn', { turn: index + 1 }), speaker, time].filter(Boolean).join(' · ');
  }
}
