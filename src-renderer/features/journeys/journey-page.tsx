import { Fragment, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { alignColumns } from '../../../src-main/shared/domain/journey-columns.ts';
import { useWidth } from '../../ui/use-width.ts';
import { HeadingNameDialog } from './heading-name-dialog.tsx';
import { JourneyGrid } from './journey-grid.tsx';
import { JourneyHeader } from './journey-header.tsx';
import type { JourneyMap } from './journey-map.ts';
import styles from './journey-page.module.css';
import { JourneyReading } from './journey-reading.tsx';
import { JourneyTable } from './journey-table.tsx';
import { clearSelection, useJourneysState } from './journeys-state.ts';
import { MapPersonas } from './map-personas.tsx';
import { MapFoot } from './map-foot.tsx';
import { mapGeometry } from './map-geometry.ts';
import { useMapTarget } from './use-map-target.ts';
import { useEnteredMap } from './use-entered-map.ts';
import { useJourneyMap } from './use-journey-map.ts';

const padding = 56;

/** A map, with the one that stands beside it, and what they say. */
export function JourneyPage({ id }: { readonly id: string }) {
  const map = useJourneyMap(id);
  const beside = useJourneyMap(map?.journey.besideId ?? null);
  const { isTable } = useJourneysState();
  const scroll = useRef<HTMLDivElement>(null);
  const width = useWidth(scroll);
  useMapTarget(map);
  useEnteredMap(map);
  useEffect(() => clearSelection, []);
  return (
    <div ref={scroll} className={styles.scroll}>
      {map && (
        <>
          <JourneyHeader map={map} />
          <MapPersonas map={map} />
          {isTable ? <Tables map={map} beside={beside} /> : <Grids {...inOrder(map, beside)} room={width - padding} />}
        </>
      )}
    </div>
  );
}

interface PairProps {
  readonly map: JourneyMap;
  readonly beside: JourneyMap | null;
}

function Tables({ map, beside }: PairProps) {
  return [map, ...(beside ? [beside] : [])].map((one) => (
    <Fragment key={one.journey.id}>
      <JourneyTable map={one} />
      <HeadingNameDialog map={one} />
    </Fragment>
  ));
}

/** What is stands above what shall be. */
const inOrder = (map: JourneyMap, beside: JourneyMap | null): PairProps =>
  beside && map.journey.kind === 'to-be' && beside.journey.kind === 'as-is'
    ? { map: beside, beside: map }
    : { map, beside };

function MapName({ map: { journey } }: { readonly map: JourneyMap }) {
  const { t } = useTranslation();
  return (
    <h2 className={styles.beside}>
      {journey.name} <span className={styles.kind}>{t(`journeys.kind.${journey.kind}`)}</span>
    </h2>
  );
}

const namesOf = ({ columns }: JourneyMap) => columns.map(({ stage, parent }) => `${parent?.name ?? ''}/${stage.name}`);

function Grids({ map, beside, room }: PairProps & { readonly room: number }) {
  const isReading = useJourneysState((state) => state.isReading);
  const pairs = useMemo(() => alignColumns(namesOf(map), beside ? namesOf(beside) : []), [map, beside]);
  const slots = useMemo(
    () => (beside ? pairs.map(([one]) => one) : map.columns.map((_, at) => at)),
    [pairs, map, beside],
  );
  const otherSlots = useMemo(() => pairs.map(([, other]) => other), [pairs]);
  const geometry = useMemo(() => mapGeometry(slots.length, room), [slots, room]);
  return (
    <div className={styles.maps}>
      <section aria-label={map.journey.name} className={styles.map}>
        {beside && <MapName map={map} />}
        <JourneyGrid map={map} slots={slots} geometry={geometry} />
        <MapFoot map={map} />
        {isReading && <JourneyReading map={map} slots={slots} geometry={geometry} />}
      </section>
      {beside && (
        <section aria-label={beside.journey.name} className={styles.map}>
          <MapName map={beside} />
          <JourneyGrid map={beside} slots={otherSlots} geometry={geometry} />
        </section>
      )}
    </div>
  );
}
