import { StickyNote, Unlink } from 'lucide-react';
import { memo } from 'react';
import type { CSSProperties, DragEvent, PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stripe } from '../../editor/layout-stripes.ts';
import { dragCode, noteDraggedCode } from '../../workspace/code-drag.ts';
import { inspectCoding } from '../../workspace/navigation.ts';
import { hoverInMargin, hoverNothing, useHoveredCodings } from './hovered-codings.ts';
import type { CodingEdge } from './snap-edge.ts';
import { initialsOf, stripeTitle, stripeWidth, valenceSign } from './stripe-words.ts';
import styles from './stripes.module.css';
import type { ShownCoding } from './use-codings.ts';

export interface StripeMarkProps {
  readonly stripe: Stripe;
  readonly coding: ShownCoding;
  readonly isSelected: boolean;
  /** More than one researcher coded here: each stripe says whose it is. */
  readonly hasInitials: boolean;
  readonly isTabStop: boolean;
  onGrip(event: PointerEvent, coding: ShownCoding, edge: CodingEdge): void;
}

export const laneWidth = 6;
const edges = ['start', 'end'] as const;

/** One coding beside the text: a stripe as high as its passage, and its code's name where there is room. */
export const StripeMark = memo(function StripeMark(props: StripeMarkProps) {
  const { stripe, coding, isSelected, onGrip } = props;
  const { t } = useTranslation();
  const isLit = useHoveredCodings(({ ids }) => ids.includes(coding.id));
  const isEmptied = coding.formerText !== null;
  const { top, height, lane, label } = stripe;
  const classes = [styles.stripe, isLit && styles.lit, isSelected && styles.chosen, isEmptied && styles.emptied];
  const title = stripeTitle(t, coding);
  const hovering = {
    title,
    onPointerEnter: () => hoverInMargin([coding.id]),
    onPointerLeave: hoverNothing,
    onClick: () => inspectCoding(coding.id),
  };
  return (
    <>
      <span
        className={classes.filter(Boolean).join(' ')}
        style={{ top, height, left: lane * laneWidth, color: coding.solid }}
        {...hovering}
      >
        <span
          className={`${styles.bar} ${isEmptied ? '' : styles[coding.mark]}`}
          style={{ width: stripeWidth(coding.weight) }}
        />
        {(isLit || isSelected) &&
          !isEmptied &&
          edges.map((edge) => (
            <span
              key={edge}
              className={`${styles.grip} ${styles[edge]}`}
              onPointerDown={(event) => onGrip(event, coding, edge)}
            />
          ))}
      </span>
      {label && (
        <button
          type="button"
          data-coding-id={coding.id}
          tabIndex={props.isTabStop ? 0 : -1}
          draggable
          className={`${styles.label} ${isSelected ? styles.selected : ''} ${isLit ? styles.litLabel : ''}`}
          style={{ top: label.top, ...labelPlace(label.lane), '--code': coding.solid } as CSSProperties}
          aria-label={title}
          {...hovering}
          onFocus={() => hoverInMargin([coding.id])}
          onBlur={hoverNothing}
          onDragStart={(event: DragEvent) => dragCode(event.dataTransfer, { id: coding.codeId, name: coding.label })}
          onDragEnd={() => noteDraggedCode(null)}
        >
          {isEmptied ? <Unlink size={11} aria-hidden /> : <span className={`${styles.dot} ${styles[coding.mark]}`} />}
          <span className={styles.name}>{coding.label}</span>
          {coding.valence !== null && <span className={styles.sign} data-sign={valenceSign(coding.valence)} />}
          {coding.memo !== '' && <StickyNote size={11} aria-hidden />}
          {props.hasInitials && <span className={styles.initials} data-sign={initialsOf(coding.researcher)} />}
        </button>
      )}
    </>
  );
});

/** Words stand after the lanes that are taken beside them. */
export function labelPlace(lane: number): { readonly left: number; readonly maxWidth: string } {
  const left = lane * laneWidth + 3;
  return { left, maxWidth: `calc(100% - ${left}px)` };
}
