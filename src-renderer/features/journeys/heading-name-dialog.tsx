import { useTranslation } from 'react-i18next';
import { NameDialog } from '../../ui/name-dialog.tsx';
import type { JourneyMap } from './journey-map.ts';
import { renameHeading, useJourneysState } from './journeys-state.ts';
import { useHeadingActions } from './use-heading-actions.ts';

/** Asks for the name of a stage or a lane where it isn't written in its place. */
export function HeadingNameDialog({ map }: { readonly map: JourneyMap }) {
  const { t } = useTranslation();
  const renaming = useJourneysState((state) => state.renaming);
  const headings = useHeadingActions(map);
  if (!renaming || [...map.journey.stages, ...map.journey.lanes].every(({ id }) => id !== renaming.id)) return null;
  const close = () => renameHeading(null);
  return (
    <NameDialog
      title={t(renaming.kind === 'stage' ? 'journeys.menu.renameStage' : 'journeys.menu.renameLane')}
      label={t('journeys.nameField')}
      cancelLabel={t('journeys.cancel')}
      saveLabel={t('journeys.save')}
      name={headings.nameOf(renaming)}
      onClose={close}
      onSave={(name) => {
        headings.rename(renaming, name);
        close();
      }}
    />
  );
}
