import { useMemo, useRef } from 'react';
import type { PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { StripeLayout } from '../../editor/layout-stripes.ts';
import { useNavigation } from '../../workspace/navigation.ts';
import { MemoSigns } from './memo-signs.tsx';
import type { MemoSignsProps } from './memo-signs.tsx';
import type { CodingEdge } from './snap-edge.ts';
import { moveFocus, tabStop } from './stripe-focus.ts';
import { StripeFoldMark } from './stripe-fold-mark.tsx';
import { StripeMark, laneWidth } from './stripe-mark.tsx';
import styles from './stripes.module.css';
import type { ShownCoding } from './use-codings.ts';
import { stripeRoom, useDrawnStripes } from './use-drawn-stripes.ts';

export interface StripesProps extends MemoSignsProps {
  readonly codings: readonly ShownCoding[];
  onGrip(event: PointerEvent, coding: ShownCoding, edge: CodingEdge): void;
}

/** What is coded, beside the text: a stripe a coding with its code's name, a sign a memo. */
export function Stripes({ editor, codings, onGrip, ...memos }: StripesProps) {
  const { t } = useTranslation();
  const selectedId = useNavigation((state) => state.codingId);
  const byId = useMemo(() => new Map(codings.map((coding) => [coding.id, coding])), [codings]);
  const hasInitials = useMemo(() => new Set(codings.map(({ researcher }) => researcher)).size > 1, [codings]);
  const margin = useRef<HTMLDivElement>(null);
  const { drawn, band } = useDrawnStripes(editor, codings, margin);
  const stopId = tabStop(drawn.stripes, { band, selectedId });
  return (
    <div
      ref={margin}
      className={styles.stripes}
      role="group"
      aria-label={t('margin.label')}
      onKeyDown={(event) => moveFocus(event, margin.current)}
    >
      <Bundles bundles={drawn.bundles} />
      {drawn.stripes
        .filter(({ id }) => byId.has(id))
        .map((stripe) => (
          <StripeMark
            key={stripe.id}
            stripe={stripe}
            coding={byId.get(stripe.id)!}
            isSelected={stripe.id === selectedId}
            hasInitials={hasInitials}
            isTabStop={stripe.id === stopId}
            onGrip={onGrip}
          />
        ))}
      {drawn.folds.map((fold) => (
        <StripeFoldMark key={fold.ids[0]} fold={fold} byId={byId} />
      ))}
      <MemoSigns editor={editor} {...memos} />
    </div>
  );
}

const Bundles = ({ bundles }: Pick<StripeLayout, 'bundles'>) =>
  bundles.map(({ top, height }) => (
    <span key={top} className={styles.bundle} style={{ top, height, left: stripeRoom.mostLanes * laneWidth }} />
  ));
