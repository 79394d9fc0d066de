import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandPalette } from '../../ui/command-palette.tsx';
import type { PaletteItem } from '../../ui/command-palette.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { closeTraitPicker, useTraitPicker } from '../../workspace/trait-picker.ts';
import type { TraitRequest } from '../../workspace/trait-picker.ts';
import { newPersonaName } from './match-personas.ts';
import { usePersonaOptions } from './persona-options.tsx';
import { readTraitOption, useTraitOptions } from './trait-options.tsx';
import { useAddTrait } from './use-add-trait.ts';
import type { NamedPersona } from './use-add-trait.ts';
import { usePersonas } from './use-personas.ts';

const countOf = ({ passageIds = [], places = [] }: TraitRequest) => passageIds.length + places.length;

/** Asks first of which persona passages tell something, then what: a line that is there, or a new one. */
export function TraitPicker() {
  const { t } = useTranslation();
  const request = useTraitPicker((state) => state.request);
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<NamedPersona | null>(null);
  const { personas } = usePersonas(request !== null);
  const personaOptions = usePersonaOptions(personas);
  const traits = personas.find(({ id }) => chosen && 'id' in chosen && id === chosen.id)?.traits ?? [];
  const traitOptions = useTraitOptions(traits, request?.words ?? '');
  const add = useAddTrait();
  const close = () => {
    closeTraitPicker();
    setQuery('');
    setChosen(null);
  };
  const choose = (picked: string) => {
    const newName = newPersonaName(personas, query);
    const persona = personas.find(({ id }) => id === picked);
    setQuery('');
    if (persona) setChosen({ id: persona.id, name: persona.name });
    else if (newName !== null) setChosen({ name: newName });
  };
  const put = (picked: string) => {
    const trait = readTraitOption(picked, query, request?.words ?? '');
    if (request && chosen && trait) add({ request, persona: chosen, trait });
    close();
  };
  const count = request ? countOf(request) : 0;
  return (
    <CommandPalette<PaletteItem>
      key={chosen ? 'what' : 'who'}
      label={t('personas.picker.traitLabel', { count })}
      placeholder={
        chosen
          ? t('personas.picker.whatPlaceholder', { name: chosen.name })
          : t('personas.picker.traitPlaceholder', { count })
      }
      emptyText={chosen ? t('personas.picker.whatEmpty', { name: chosen.name }) : t('personas.picker.empty')}
      isOpen={request !== null}
      onClose={chosen ? () => setChosen(null) : close}
      query={query}
      onQueryChange={setQuery}
      items={[]}
      filter={(_, typed) => (chosen ? traitOptions(typed) : personaOptions(typed))}
      onPick={chosen ? put : choose}
      footer={<Keys isWhat={chosen !== null} />}
    />
  );
}

function Keys({ isWhat }: { readonly isWhat: boolean }) {
  const { t } = useTranslation();
  return (
    <span>
      <Kbd shortcut="Enter" /> {t(isWhat ? 'personas.picker.add' : 'personas.picker.choose')}
      {isWhat && (
        <>
          {' '}
          <Kbd shortcut="Escape" /> {t('personas.picker.back')}
        </>
      )}
    </span>
  );
}
