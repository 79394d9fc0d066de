import { StickyNote } from 'lucide-react';
import { useMemo, useRef } from 'react';
import type { KeyboardEvent, PointerEvent, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../src-main/shared/contract/index.ts';
import { layoutStripes } from '../../editor/layout-stripes.ts';
import type { Stripe, StripeInput, StripeLayout } from '../../editor/layout-stripes.ts';
import type { ReadingEditor } from '../../editor/reading-editor.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useNavigation } from '../../workspace/navigation.ts';
import { indexPassages } from './near-passages.ts';
import { StripeFoldMark } from './stripe-fold-mark.tsx';
import { StripeMark, laneWidth } from './stripe-mark.tsx';
import type { CodingEdge } from './snap-edge.ts';
import { shortMemo } from './stripe-words.ts';
import styles from './stripes.module.css';
import type { ShownCoding } from './use-codings.ts';
import { useMeasured } from './use-measured.ts';
import { isNear, useSeenBand } from './use-seen-band.ts';
import type { Band } from './use-seen-band.ts';

export type PassageMemo = CallOutput<'memos.ofDocument'>[number];

export interface StripesProps {
  readonly editor: ReadingEditor | null;
  readonly codings: readonly ShownCoding[];
  readonly memos: readonly PassageMemo[];
  onMemo(memo: PassageMemo): void;
  onGrip(event: PointerEvent, coding: ShownCoding, edge: CodingEdge): void;
}

const room = { labelHeight: 18, mostLanes: 5, mostSlide: 76 };

/** What is coded, beside the text: a stripe a coding with its code's name, a sign a memo. */
export function Stripes({ editor, codings, memos, onMemo, onGrip }: StripesProps) {
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
      {drawn.stripes.map((stripe) => {
        const coding = byId.get(stripe.id);
        return (
          coding && (
            <StripeMark
              key={stripe.id}
              stripe={stripe}
              coding={coding}
              isSelected={stripe.id === selectedId}
              hasInitials={hasInitials}
              isTabStop={stripe.id === stopId}
              onGrip={onGrip}
            />
          )
        );
      })}
      {drawn.folds.map((fold) => (
        <StripeFoldMark key={fold.ids[0]} fold={fold} byId={byId} />
      ))}
      <MemoSigns editor={editor} memos={memos} onMemo={onMemo} />
    </div>
  );
}

const Bundles = ({ bundles }: Pick<StripeLayout, 'bundles'>) =>
  bundles.map(({ top, height }) => (
    <span key={top} className={styles.bundle} style={{ top, height, left: room.mostLanes * laneWidth }} />
  ));

function useDrawnStripes(
  editor: ReadingEditor | null,
  codings: readonly ShownCoding[],
  margin: RefObject<HTMLDivElement | null>,
) {
  const measured = useMeasured(
    editor,
    useMemo(() => indexPassages(codings), [codings]),
  );
  const layout = useMemo(() => layoutStripes(measured, room), [measured]);
  const band = useSeenBand(editor, margin);
  const drawn = useMemo(() => drawnStripes(layout, band), [layout, band]);
  return { drawn, band };
}

/** What of the layout stands near the part that is seen. */
function drawnStripes({ stripes, bundles, folds }: StripeLayout, band: Band): StripeLayout {
  return {
    stripes: stripes.filter((stripe) => isNear(band, stripe)),
    bundles: bundles.filter((bundle) => isNear(band, bundle)),
    folds: folds.filter(({ label }) => isNear(band, { top: label.top, height: room.labelHeight })),
  };
}

function MemoSigns({ editor, memos, onMemo }: Pick<StripesProps, 'editor' | 'memos' | 'onMemo'>) {
  const measured = useMeasured(
    editor,
    useMemo(() => indexPassages(memos), [memos]),
  );
  return oneBelowAnother(measured).map(({ id, top }) => {
    const memo = memos.find((one) => one.id === id);
    return (
      memo && (
        <div key={id} className={styles.memo} style={{ top }}>
          <IconButton
            label={shortMemo(memo.text)}
            icon={<StickyNote size={14} />}
            size="small"
            onPress={() => onMemo(memo)}
          />
        </div>
      )
    );
  });
}

/** Signs of the same row don't cover each other. */
function oneBelowAnother(signs: readonly StripeInput[]): readonly Pick<StripeInput, 'id' | 'top'>[] {
  return signs.reduce<readonly Pick<StripeInput, 'id' | 'top'>[]>((placed, { id, top }) => {
    const above = placed.at(-1);
    return [...placed, { id, top: above ? Math.max(top, above.top + room.labelHeight) : top }];
  }, []);
}

interface TabStop {
  readonly band: Band;
  readonly selectedId: string | null;
}

/** The selected one's name, or the first that is about in sight. */
function tabStop(stripes: readonly Stripe[], { band, selectedId }: TabStop): string | null {
  const named = stripes.filter(({ label }) => label !== null);
  const stop =
    named.find(({ id }) => id === selectedId) ?? named.find(({ label }) => label!.top >= band.top) ?? named.at(-1);
  return stop?.id ?? null;
}

/** One stop of the Tab key; from name to name with the arrow keys. */
function moveFocus(event: KeyboardEvent, margin: HTMLElement | null): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
  const names = [...(margin?.querySelectorAll<HTMLElement>('button[data-coding-id]') ?? [])];
  const next = names[names.indexOf(event.target as HTMLElement) + step];
  if (!names.includes(event.target as HTMLElement) || !next) return;
  event.preventDefault();
  next.focus();
}
