import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChooseOrMake } from '../../workspace/choose-or-make.tsx';
import type { Choice } from '../../workspace/choose-or-make.tsx';
import { closeTraitPicker, useTraitPicker } from '../../workspace/trait-picker.ts';
import { TraitChoice } from './trait-choice.tsx';
import type { ChosenTrait } from './trait-options.tsx';
import { useAddTrait } from './use-add-trait.ts';
import { usePersonaItems } from './use-persona-items.tsx';
import { usePersonas } from './use-personas.ts';

/** Asks first of which persona passages tell something, then what: a line that is there, or a new one. */
export function TraitPicker() {
  const { t } = useTranslation();
  const request = useTraitPicker((state) => state.request);
  const [chosen, setChosen] = useState<Choice | null>(null);
  const { personas } = usePersonas(request !== null);
  const items = usePersonaItems(personas);
  const add = useAddTrait();
  const persona =
    chosen && ('newName' in chosen ? { name: chosen.newName } : personas.find(({ id }) => id === chosen.id));
  const put = (trait: ChosenTrait | null) => {
    if (request && persona && trait) add({ request, persona, trait });
    closeTraitPicker();
    setChosen(null);
  };
  const count = (request?.passageIds?.length ?? 0) + (request?.places?.length ?? 0);
  const label = t('personas.picker.traitLabel', { count });
  if (request && persona) {
    const back = () => setChosen(null);
    return <TraitChoice {...{ label, persona }} words={request.words ?? ''} onChoose={put} onClose={back} />;
  }
  return (
    <ChooseOrMake
      label={label}
      placeholder={t('personas.picker.traitPlaceholder', { count })}
      emptyText={t('personas.picker.empty')}
      isOpen={request !== null}
      items={items}
      makeWords={(name) => t('personas.picker.new', { name })}
      enterWords={t('personas.picker.choose')}
      onChoose={setChosen}
      onClose={closeTraitPicker}
    />
  );
}
