import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Emotion, Lane, Stage } from '../../../src-main/shared/contract/journeys.ts';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { Slider } from '../../ui/slider.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { formatValence, shownValence } from '../../../src-main/shared/domain/shown-emotion.ts';
import type { JourneyMap } from './journey-map.ts';
import styles from './journey-inspector.module.css';
import { useCorrection } from './use-correction.ts';

interface EmotionCorrectionProps {
  readonly map: JourneyMap;
  readonly lane: Lane;
  readonly stage: Stage;
  readonly emotion: Emotion;
}

const longestReason = 1000;
const round = (valence: number) => Math.round(valence * 10) / 10;

/** Puts a point elsewhere, and says why; the computed one stays as a ghost and can be given back. */
export function EmotionCorrection({ map, lane, stage, emotion }: EmotionCorrectionProps) {
  const { t } = useTranslation();
  const { correct, giveBack } = useCorrection(map);
  const [valence, setValence] = useState(round(shownValence(emotion) ?? 0));
  const [reason, setReason] = useState(emotion.corrected?.reason ?? '');
  const isSame = emotion.corrected
    ? valence === emotion.corrected.valence && reason.trim() === emotion.corrected.reason
    : valence === round(emotion.mean ?? NaN);
  const save = () => {
    if (!isSame) correct(lane.id, stage.id, valence, reason.trim());
  };
  return (
    <section aria-label={t('journeys.correct')}>
      <h3 className={styles.section}>
        {t('journeys.correct')}
        <span className={styles.value}>{formatValence(valence)}</span>
      </h3>
      <div className={styles.slider}>
        <span aria-hidden>−2</span>
        <Slider
          label={t('journeys.correct')}
          minValue={-2}
          maxValue={2}
          step={0.1}
          value={valence}
          onChange={(next) => setValence(round(next))}
        />
        <span aria-hidden>+2</span>
      </div>
      <TextField
        label={t('journeys.reason')}
        placeholder={t('journeys.reasonHint')}
        value={reason}
        onChange={setReason}
        onSubmit={save}
        maxLength={longestReason}
      />
      <div className={styles.actions}>
        <Button size="small" isDisabled={isSame} onPress={save}>
          {t('journeys.saveCorrection')}
        </Button>
        {emotion.corrected && (
          <Link onPress={() => giveBack(lane.id, stage.id)}>
            {emotion.mean === null
              ? t('journeys.removeCorrection')
              : t('journeys.giveBack', { mean: formatValence(emotion.mean) })}
          </Link>
        )}
      </div>
    </section>
  );
}
