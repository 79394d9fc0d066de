import { CircleUserRound, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PersonaPage } from './persona-page.tsx';
import { usePersonaActions } from './use-persona-actions.ts';
import { usePersonas } from './use-personas.ts';

/** The persona that is shown, as a page to read and to write. */
export function PersonaView() {
  const { t } = useTranslation();
  const { personas, persona, isSuccess } = usePersonas();
  const actions = usePersonaActions(personas);
  if (!isSuccess) return null;
  if (persona) return <PersonaPage key={persona.id} persona={persona} actions={actions} />;
  return (
    <EmptyState
      icon={<CircleUserRound />}
      title={t('personas.emptyTitle')}
      sentence={t('personas.emptySentence')}
      action={
        <Button variant="primary" icon={<Plus strokeWidth={1.5} />} onPress={actions.create}>
          {t('personas.new')}
        </Button>
      }
    />
  );
}
