import type { ReactNode } from 'react';
import { Waypoints } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useNavigation } from '../../workspace/navigation.ts';
import { JourneyDialogs } from './journey-dialogs.tsx';
import { JourneyPage } from './journey-page.tsx';
import { openDialog } from './journeys-state.ts';
import { useJourneyCommands } from './use-journey-commands.ts';
import { useJourneys } from './use-journeys.ts';

interface JourneysViewProps {
  readonly personas?: ReactNode;
  readonly touchpoints?: ReactNode;
}

/** The map, the persona or the touchpoints that are chosen. */
export function JourneysView({ personas = null, touchpoints = null }: JourneysViewProps) {
  const view = useNavigation((state) => state.journeyView);
  if (view === 'personas') return personas;
  if (view === 'touchpoints') return touchpoints;
  return <Maps />;
}

function Maps() {
  const { t } = useTranslation();
  const { journey, isSuccess } = useJourneys();
  useJourneyCommands(journey?.id ?? null);
  if (!isSuccess) return null;
  return (
    <>
      {journey ? (
        <JourneyPage key={journey.id} id={journey.id} />
      ) : (
        <EmptyState
          icon={<Waypoints />}
          title={t('journeys.emptyTitle')}
          sentence={t('journeys.emptySentence')}
          action={
            <Button variant="primary" onPress={() => openDialog({ kind: 'new' })}>
              {t('journeys.new')}
            </Button>
          }
        />
      )}
      <JourneyDialogs />
    </>
  );
}
