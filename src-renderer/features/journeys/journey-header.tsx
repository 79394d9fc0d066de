import { BookOpenText, Download, Ellipsis, Table2 } from 'lucide-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { callQuery } from '../../api/call-query.ts';
import { useCall } from '../../api/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { MenuTrigger } from '../../ui/menu-trigger.tsx';
import { NameHeading } from '../../workspace/name-heading.tsx';
import styles from './journey-header.module.css';
import { placedPassages } from './journey-map.ts';
import type { JourneyMap } from './journey-map.ts';
import { openDialog, toggleReading, toggleTable, useJourneysState } from './journeys-state.ts';
import { useJourneyMenu } from './use-journey-menu.ts';

/** What the map is called, for whom it is, how much of the data stands in it, and what is done with it as a whole. */
export function JourneyHeader({ map }: { readonly map: JourneyMap }) {
  const { t } = useTranslation();
  const { isTable, isReading } = useJourneysState();
  const { id } = map.journey;
  const entries = useJourneyMenu(map);
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        <MapTitle key={id} map={map} />
        <p className={styles.about}>{useAbout(map).join(' · ')}</p>
      </div>
      <div className={styles.actions}>
        <IconButton
          label={t('journeys.asTable')}
          icon={<Table2 strokeWidth={1.5} />}
          isSelected={isTable}
          onPress={toggleTable}
        />
        <IconButton
          label={t('journeys.read')}
          icon={<BookOpenText strokeWidth={1.5} />}
          isSelected={isReading}
          onPress={toggleReading}
        />
        <MenuTrigger label={t('journeys.more')} entries={entries} placement="bottom end">
          <IconButton label={t('journeys.more')} icon={<Ellipsis strokeWidth={1.5} />} />
        </MenuTrigger>
        <Button
          variant="primary"
          icon={<Download strokeWidth={1.5} />}
          onPress={() => openDialog({ kind: 'fill', journeyId: id })}
        >
          {t('journeys.fill')}
        </Button>
      </div>
    </header>
  );
}

function MapTitle({ map: { journey } }: { readonly map: JourneyMap }) {
  const { t } = useTranslation();
  const { mutateAsync } = useCall('journeys.update');
  return (
    <NameHeading
      label={t('journeys.nameField')}
      name={journey.name}
      onRename={(name) => mutateAsync({ id: journey.id, name })}
    />
  );
}

function useAbout({ journey }: JourneyMap): readonly string[] {
  const { t } = useTranslation();
  const { data: filling = [] } = useQuery(callQuery('journeys.filling', { id: journey.id }));
  const placed = placedPassages(journey);
  const all = new Set([...placed, ...filling.flatMap(({ added }) => added.map(({ passageId }) => passageId))]);
  const isFilled = journey.cells.some(({ evidence }) => evidence.some(({ isFromData }) => isFromData));
  return [
    t('journeys.one'),
    t(`journeys.kind.${journey.kind}`),
    ...(journey.personaIds.length === 0 ? [t('journeys.everybody')] : []),
    ...(isFilled ? [t('journeys.fromCodes')] : []),
    ...(all.size > 0 ? [t('journeys.placed', { placed: placed.size, count: all.size })] : []),
  ];
}
