import { useTranslation } from 'react-i18next';
import type { Emotion, Lane, Stage } from '../../../src-main/shared/contract/journeys.ts';
import { Select } from '../../ui/select.tsx';
import { EmotionCorrection } from './emotion-correction.tsx';
import { EmotionVoices } from './emotion-voices.tsx';
import { formatValence, isThin, shownValence } from '../../../src-main/shared/domain/shown-emotion.ts';
import { emotionAt } from './emotion-words.ts';
import type { JourneyMap } from './journey-map.ts';
import styles from './journey-inspector.module.css';
import { showCurveOf } from './journeys-state.ts';
import { useShownPersonaId } from './use-correction.ts';
import { useEmotions, usePersonas } from './use-journey-map.ts';

interface EmotionInspectorProps {
  readonly map: JourneyMap;
  readonly lane: Lane;
  readonly stage: Stage;
}

/** A point of the curve: the mean, how sure it is, who stands behind it, and putting it elsewhere by hand. */
export function EmotionInspector({ map, lane, stage }: EmotionInspectorProps) {
  const { t } = useTranslation();
  const personas = usePersonas(map.journey.personaIds);
  const personaId = useShownPersonaId(map);
  const emotion = emotionAt(useEmotions(map.journey.id), stage.id, personaId);
  const value = emotion ? shownValence(emotion) : null;
  const title = `${stage.name} · ${lane.name || t('journeys.kinds.emotions')}${value === null ? '' : ` ${formatValence(value)}`}`;
  return (
    <aside className={styles.inspector} aria-label={title}>
      <header>
        <h2 className={styles.title}>{title}</h2>
        {emotion && <EmotionMeasures emotion={emotion} />}
      </header>
      {personas.length > 1 && (
        <Select
          label={t('journeys.curveOf')}
          options={personas.map(({ id, name }) => ({ id, label: name }))}
          value={personaId}
          onChange={showCurveOf}
        />
      )}
      {emotion && (
        <EmotionCorrection
          key={`${personaId} ${emotion.corrected?.valence} ${emotion.corrected?.reason}`}
          map={map}
          lane={lane}
          stage={stage}
          emotion={emotion}
        />
      )}
      <EmotionVoices map={map} stage={stage} personaId={personaId} />
    </aside>
  );
}

function EmotionMeasures({ emotion }: { readonly emotion: Emotion }) {
  const { t } = useTranslation();
  const { mean, interval, passages, codings, participants } = emotion;
  if (mean === null) return <p className={styles.about}>{t('journeys.nobodySaidHint')}</p>;
  const counts = t('journeys.meanOf', {
    passages: t('journeys.passages', { count: passages }),
    people: t('journeys.people', { count: participants }),
    mean: formatValence(mean),
  });
  const between = interval
    ? t('journeys.interval', { low: formatValence(interval[0]), high: formatValence(interval[1]) })
    : t('journeys.noInterval');
  return (
    <p className={styles.about}>
      {`${counts} ${between}`}
      {codings > passages && ` ${t('journeys.severalRatings', { codings: t('journeys.codings', { count: codings }) })}`}
      {isThin(emotion) && ` ${t('journeys.thinHint')}`}
    </p>
  );
}
