import { useTranslation } from 'react-i18next';
import { Funnel } from '../../charts/funnel.tsx';
import { PainHeat } from '../../charts/pain-heat.tsx';
import styles from './journey-reading.module.css';
import type { JourneyMap } from './journey-map.ts';
import { gridColumns } from './map-geometry.ts';
import type { MapGeometry } from './map-geometry.ts';
import { ReadPlaces } from './read-places.tsx';
import { useReading } from './use-reading.ts';

interface JourneyReadingProps {
  readonly map: JourneyMap;
  readonly slots: readonly number[];
  readonly geometry: MapGeometry;
}

const funnelHeight = 64;

// It stands below a map that is often higher than the window.
function bringIntoSight(section: HTMLElement | null): void {
  section?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
}

/** What the map says: where it hurts most, who went on, and below that touchpoints, moments of truth and gaps. */
export function JourneyReading({ map, slots, geometry }: JourneyReadingProps) {
  const { t } = useTranslation();
  const reading = useReading(map);
  const columnOf = gridColumns(slots);
  const heat = map.columns.map(({ stage }, index) => ({
    id: stage.id,
    column: columnOf.get(index) ?? 2,
    ...reading.painOf(stage.id),
  }));
  const row = { gridTemplateColumns: geometry.template };
  return (
    <section
      ref={bringIntoSight}
      aria-label={t('journeys.reading.title')}
      className={styles.reading}
      style={{ width: geometry.total }}
    >
      <h2 className={styles.title}>{t('journeys.reading.title')}</h2>
      <div className={styles.row} style={row}>
        <span className={styles.name}>{t('journeys.reading.pain')}</span>
        <PainHeat stages={heat} />
      </div>
      {reading.isCounted && (
        <div className={styles.row} style={row}>
          <span className={styles.name}>{t('journeys.reading.funnel')}</span>
          <div className={styles.funnel}>
            <Funnel stages={funnelStages()} width={geometry.columnWidth * slots.length} height={funnelHeight} />
          </div>
          {map.columns.map(({ stage }, index) => (
            <span key={stage.id} className={styles.people} style={{ gridColumn: columnOf.get(index) }}>
              {reading.funnelWords(stage.id)}
            </span>
          ))}
        </div>
      )}
      <div className={styles.lists} style={{ width: Math.min(geometry.total, geometry.room) }}>
        <ReadPlaces
          journeyId={map.journey.id}
          title={t('journeys.reading.inconsistent')}
          places={reading.inconsistent}
          none={t('journeys.reading.noInconsistent')}
        />
        <ReadPlaces
          journeyId={map.journey.id}
          title={t('journeys.reading.moments')}
          places={reading.moments}
          none={t('journeys.reading.noMoments')}
        />
        <ReadPlaces
          journeyId={map.journey.id}
          title={t('journeys.reading.gaps')}
          places={reading.gaps}
          none={t('journeys.reading.noGaps')}
        />
      </div>
    </section>
  );

  function funnelStages() {
    const { columnWidth } = geometry;
    return map.columns.map(({ stage }, index) => ({
      x: ((columnOf.get(index) ?? 2) - 2) * columnWidth + columnWidth * 0.2,
      width: columnWidth * 0.6,
      people: stage.people,
    }));
  }
}
