import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandPalette } from '../../ui/command-palette.tsx';
import type { PaletteItem } from '../../ui/command-palette.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { closePersonaRequest, usePersonaRequest } from '../../workspace/persona-request.ts';
import { newPersonaName } from './match-personas.ts';
import { usePersonaOptions } from './persona-options.tsx';
import { TraitPicker } from './trait-picker.tsx';
import { useAddMembers } from './use-add-members.ts';
import { usePersonaCommands } from './use-persona-commands.ts';
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
  const [query, setQuery] = useState('');
  const { personas } = usePersonas(participantIds !== null);
  const optionsOf = usePersonaOptions(personas);
  const add = useAddMembers();
  const close = () => {
    closePersonaRequest();
    setQuery('');
  };
  const pick = (picked: string) => {
    const name = newPersonaName(personas, query);
    const persona = personas.find(({ id }) => id === picked);
    close();
    if (!participantIds) return;
    if (persona) add({ participantIds, persona });
    else if (name !== null) add({ participantIds, persona: { newName: name } });
  };
  const count = participantIds?.length ?? 0;
  return (
    <CommandPalette<PaletteItem>
      label={t('personas.picker.peopleLabel', { count })}
      placeholder={t('personas.picker.peoplePlaceholder', { count })}
      emptyText={t('personas.picker.empty')}
      isOpen={participantIds !== null}
      onClose={close}
      query={query}
      onQueryChange={setQuery}
      items={[]}
      filter={(_, typed) => optionsOf(typed)}
      onPick={pick}
      footer={
        <span>
          <Kbd shortcut="Enter" /> {t('personas.picker.add')}
        </span>
      }
    />
  );
}
