import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callQuery } from '../../api/call-query.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import type { JourneyMap } from './journey-map.ts';
import { PersonaTicks } from './persona-ticks.tsx';
import { useMapActions } from './use-map-actions.ts';

/** For whom a map is: up to five personas, each with its curve; nobody is everybody. */
export function PersonasDialog({ map, onClose }: { readonly map: JourneyMap; onClose(): void }) {
  const { t } = useTranslation();
  const { data: personas = [] } = useQuery(callQuery('personas.list', {}));
  const [chosen, setChosen] = useState(map.journey.personaIds);
  const { setPersonas } = useMapActions([]);
  const save = () => {
    if (chosen.join() !== map.journey.personaIds.join()) setPersonas(map.journey.id, chosen);
    onClose();
  };
  return (
    <Dialog
      size="small"
      title={t('journeys.personasTitle')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('journeys.cancel')}</Button>
          <Button variant="primary" onPress={save}>
            {t('journeys.save')}
          </Button>
        </>
      }
    >
      <PersonaTicks personas={personas} chosen={chosen} onChange={setChosen} />
    </Dialog>
  );
}
