import { useEffect, useMemo, useRef, useState } from 'react';
import type { PointerEvent, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentContent } from '../../../src-main/shared/contract/documents.ts';
import type { ReadingEditor } from '../../editor/reading-editor.ts';
import styles from './density-strip.module.css';
import { DensityTip } from './density-tip.tsx';
import type { TipPlace } from './density-tip.tsx';
import { drawDensity, stripWidth } from './draw-density.ts';
import type { Density } from './draw-density.ts';
import { scrollToTop, seenStretch } from './seen-stretch.ts';
import { notePlace } from './use-reading-place.ts';
import { useScrolled } from './use-scrolled.ts';

export interface DensityStripProps extends Omit<Density, 'length'> {
  readonly editor: ReadingEditor | null;
  readonly content: DocumentContent;
}

/** How far, in px, the pointer feels to both sides. */
const feel = 2;
const leastFrame = 10;

/** The whole document in one strip: where codings, memos and hits lie, and what is seen. A press goes there. */
export function DensityStrip({ editor, content, codings, memos, hits }: DensityStripProps) {
  const { t } = useTranslation();
  const { length } = content.text;
  const density = useMemo(() => ({ length, codings, memos, hits }), [length, codings, memos, hits]);
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [tip, setTip] = useState<TipPlace | null>(null);
  /** Where in the frame it was taken, in px; null while nothing is dragged. */
  const grip = useRef<number | null>(null);
  useDrawn(canvas, density);
  useScrolled(editor, (shown) => {
    const seen = seenStretch(shown);
    if (frame.current) placeFrame(frame.current, seen, length);
    notePlace(shown, content.id, seen);
  });

  const drag = (event: PointerEvent<HTMLElement>) => {
    const { top, height } = event.currentTarget.getBoundingClientRect();
    const y = event.clientY - top;
    const offsetAt = (at: number) => Math.round((at / height) * length);
    const inStrip = Math.min(height, Math.max(0, y));
    setTip({ from: offsetAt(inStrip - feel), to: offsetAt(inStrip + feel) });
    if (grip.current !== null && editor) scrollToTop(editor, offsetAt(y - grip.current));
  };
  const press = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || !frame.current) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    const seen = frame.current.getBoundingClientRect();
    const isInFrame = event.clientY >= seen.top && event.clientY <= seen.bottom;
    // What is pressed comes to stand a third down, as wherever a place is gone to.
    grip.current = isInFrame ? event.clientY - seen.top : seen.height / 3;
    drag(event);
  };
  return (
    <>
      <div
        className={styles.strip}
        style={{ width: stripWidth }}
        role="img"
        aria-label={t('margin.density', { codings: codings.length, memos: memos.length, hits: hits.length })}
        aria-description={t('margin.densityHelp')}
        onPointerDown={press}
        onPointerMove={drag}
        onPointerUp={() => (grip.current = null)}
        onPointerCancel={() => (grip.current = null)}
        onPointerLeave={() => setTip(null)}
      >
        <canvas ref={canvas} className={styles.canvas} />
        <div ref={frame} className={styles.frame} />
      </div>
      {tip && <DensityTip content={content} density={density} {...tip} />}
    </>
  );
}

function useDrawn(canvas: RefObject<HTMLCanvasElement | null>, density: Density): void {
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const resizing = new ResizeObserver(() => drawDensity(element, density));
    resizing.observe(element);
    return () => resizing.disconnect();
  }, [canvas, density]);
}

function placeFrame(frame: HTMLElement, seen: { start: number; end: number }, length: number): void {
  const height = frame.parentElement?.clientHeight ?? 0;
  const scale = height / Math.max(1, length);
  const size = Math.max(leastFrame, (seen.end - seen.start) * scale);
  frame.hidden = size >= height;
  // A height that changes by a hair with each scrolled line would be drawn anew each time.
  if (Math.abs(size - frame.clientHeight) > 4) frame.style.height = `${size}px`;
  frame.style.transform = `translateY(${Math.round(Math.min(height - size, seen.start * scale))}px)`;
}
