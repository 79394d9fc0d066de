import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useCall } from '../../api/use-call.ts';
import { AnchoredPopover } from '../../ui/anchored-popover.tsx';
import { isComposing } from '../../ui/is-composing.ts';
import { Kbd } from '../../ui/kbd.tsx';
import styles from './rating.module.css';
import type { ShownCoding } from './use-codings.ts';
import type { RatingKind } from './use-rating-popover.ts';
import { ValenceField } from './valence-field.tsx';
import { WeightField } from './weight-field.tsx';

export interface RatingPopoverProps {
  readonly kind: RatingKind;
  readonly coding: ShownCoding;
  readonly rect: DOMRect;
  onClose(): void;
}

const hints = {
  weight: [
    ['0–9', 'type'],
    ['Enter', 'done'],
  ],
  valence: [
    ['−', 'lower'],
    ['Plus', 'higher'],
    ['Enter', 'done'],
  ],
} as const;

/** One value of a coding, beside its words. What was entered is kept however it is closed. */
export function RatingPopover({ kind, coding, rect, onClose }: RatingPopoverProps) {
  const { t } = useTranslation();
  const { mutate: rate } = useCall('codings.rate');
  const ids = [coding.id];
  return (
    <AnchoredPopover anchor={rect} label={t(`reading.rate.${kind}`)} onClose={onClose}>
      <div className={styles.popover}>
        <h2 className={styles.popoverTitle}>{t(`reading.rate.${kind}`)}</h2>
        {kind === 'weight' && (
          <WeightField weight={coding.weight} autoFocus onChange={(weight) => rate({ ids, weight })} onDone={onClose} />
        )}
        {kind === 'valence' && <ValenceDraft coding={coding} onClose={onClose} />}
        <p className={styles.hints}>
          {hints[kind].map(([key, words]) => (
            <span key={key}>
              <Kbd shortcut={key} /> {t(`reading.rateHint.${words}`)}
            </span>
          ))}
        </p>
      </div>
    </AnchoredPopover>
  );
}

type DraftProps = Pick<RatingPopoverProps, 'coding' | 'onClose'>;

/** Going through the steps is one change, made by Enter or by a press. */
function ValenceDraft({ coding, onClose }: DraftProps) {
  const { mutate: rate } = useCall('codings.rate');
  const [valence, setValence] = useState(coding.valence);
  const save = () => {
    if (valence !== coding.valence) rate({ ids: [coding.id], valence });
    onClose();
  };
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (isComposing(event) || event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
    save();
  };
  return (
    <div onKeyDownCapture={onKeyDownCapture}>
      <ValenceField valence={valence} autoFocus onChange={setValence} />
    </div>
  );
}
