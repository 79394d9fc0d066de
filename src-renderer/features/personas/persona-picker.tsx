import { useTranslation } from 'react-i18next';
import { ChooseOrMake } from '../../workspace/choose-or-make.tsx';
import type { Choice } from '../../workspace/choose-or-make.tsx';
import { closePersonaRequest, usePersonaRequest } from '../../workspace/persona-request.ts';
import { TraitPicker } from './trait-picker.tsx';
import { useAddMembers } from './use-add-members.ts';
import { usePersonaCommands } from './use-persona-commands.ts';
import { usePersonaItems } from './use-persona-items.tsx';
import { usePersonas } from './use-personas.ts';
import { useTouchpointCommands } from './use-touchpoint-commands.ts';

/** What asks about personas wherever the researcher is. */
export function PersonaPicker() {
  usePersonaCommands();
  useTouchpointCommands();
  return (
    <>
      <PeoplePicker />
      <TraitPicker />
    </>
  );
}

/** Asks to which persona participants belong: one that is there, or a new one of the typed name. */
function PeoplePicker() {
  const { t } = useTranslation();
  const participantIds = usePersonaRequest((state) => state.participantIds);
  const { personas } = usePersonas(participantIds !== null);
  const add = useAddMembers();
  const choose = (choice: Choice) => {
    const persona = 'id' in choice ? personas.find(({ id }) => id === choice.id) : choice;
    closePersonaRequest();
    if (participantIds && persona) add({ participantIds, persona });
  };
  const count = participantIds?.length ?? 0;
  return (
    <ChooseOrMake
      label={t('personas.picker.peopleLabel', { count })}
      placeholder={t('personas.picker.peoplePlaceholder', { count })}
      emptyText={t('personas.picker.empty')}
      isOpen={participantIds !== null}
      items={usePersonaItems(personas)}
      makeWords={(name) => t('personas.picker.new', { name })}
      enterWords={t('personas.picker.add')}
      onChoose={choose}
      onClose={closePersonaRequest}
    />
  );
}
