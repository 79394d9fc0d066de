import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useCall } from '../../api/use-call.ts';
import { AnchoredPopover } from '../../ui/anchored-popover.tsx';
import { isComposing } from '../../ui/is-composing.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { TextArea } from '../../ui/text-area.tsx';
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

const keys = { weight: ['0–9', 'Enter'], valence: ['−', 'Plus', 'Enter'], note: ['Mod+Enter'] } as const;

/** One value of a coding, beside its words. What was entered is kept however it is closed. */
export function RatingPopover({ kind, coding, rect, onClose }: RatingPopoverProps) {
  const { t } = useTranslation();
  const { mutate: rate } = useCall('codings.rate');
  const ids = [coding.id];
  return (
    <AnchoredPopover anchor={rect} label={t(`reading.rate.${kind}`)} onClose={onClose}>
      <div className={styles.popover}>
        <p className={styles.popoverTitle}>
          {t(`reading.rate.${kind}`)}
          {keys[kind].map((key) => (
            <Kbd key={key} shortcut={key} />
          ))}
        </p>
        {kind === 'weight' && (
          <WeightField weight={coding.weight} autoFocus onChange={(weight) => rate({ ids, weight })} onDone={onClose} />
        )}
        {kind === 'valence' && <ValenceDraft coding={coding} onClose={onClose} />}
        {kind === 'note' && <NoteDraft coding={coding} onClose={onClose} />}
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

function NoteDraft({ coding, onClose }: DraftProps) {
  const { t } = useTranslation();
  const { mutate: setMemo } = useCall('codings.setMemo');
  const [text, setText] = useState(coding.memo);
  const save = () => {
    if (text !== coding.memo) setMemo({ id: coding.id, text });
  };
  const finish = () => {
    save();
    onClose();
  };
  return (
    <TextArea
      label={t('reading.rate.note')}
      isLabelHidden
      placeholder={t('reading.memoPlaceholder')}
      value={text}
      onChange={setText}
      onSubmit={finish}
      onCancel={finish}
      onBlur={save}
      rows={4}
      autoFocus
    />
  );
}
