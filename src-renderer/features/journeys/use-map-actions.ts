import { useTranslation } from 'react-i18next';
import { useCall } from '../../api/use-call.ts';
import { freeName } from '../../workspace/free-name.ts';
import { showJourney, useNavigation } from '../../workspace/navigation.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import { enterMap } from './journeys-state.ts';
import type { JourneyRow } from './use-journeys.ts';

/** What can be done with whole maps. */
export function useMapActions(journeys: readonly JourneyRow[]) {
  const { t } = useTranslation();
  const update = useCall('journeys.update');
  const names = journeys.map(({ name }) => name);
  const copy = useNoticedWork(async (client, { id, name }: Pick<JourneyRow, 'id' | 'name'>) => {
    const made = await client.call('journeys.copy', {
      id,
      name: freeName(t('journeys.toBeName', { name }), names),
      kind: 'to-be',
    });
    showJourney(made.id);
    enterMap(made.id);
    return { message: t('journeys.copied', { name }) };
  });
  const remove = useNoticedWork(async (client, { id, name }: Pick<JourneyRow, 'id' | 'name'>) => {
    await client.call('journeys.delete', { id });
    return { message: t('journeys.mapDeleted', { name }) };
  });
  return {
    rename: (id: string, name: string) => update.mutate({ id, name }),
    setPersonas: (id: string, personaIds: readonly string[]) => update.mutate({ id, personaIds: [...personaIds] }),
    setBeside: (id: string, besideId: string | null) => update.mutate({ id, besideId }),
    setKind: (id: string, kind: JourneyRow['kind']) => update.mutate({ id, kind }),
    copyToBe: (journey: JourneyRow) => copy.mutate(journey),
    remove: (id: string) => {
      const at = journeys.findIndex((journey) => journey.id === id);
      const journey = journeys[at];
      if (!journey) return;
      const next = journeys[at + 1] ?? journeys[at - 1];
      remove.mutate(journey, { onSuccess: () => useNavigation.setState({ journeyId: next?.id ?? null }) });
    },
  };
}
