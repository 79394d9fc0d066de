import { traitKinds } from '../../../src-main/shared/contract/personas.ts';
import type { Persona } from '../../../src-main/shared/contract/personas.ts';
import { keyedBefore } from '../../ui/reorder-target.ts';
import { useCommands } from '../../workspace/commands.ts';
import type { Command } from '../../workspace/commands.ts';
import { useNavigation } from '../../workspace/navigation.ts';
import { addMember, chooseColor, writeTrait } from './personas-state.ts';
import { usePersonaActions } from './use-persona-actions.ts';
import { usePersonas } from './use-personas.ts';

/** The personas' commands; all but the first are about the persona that is shown. */
export function usePersonaCommands(): void {
  const isHere = useNavigation(({ place, journeyView }) => place === 'journeys' && journeyView === 'personas');
  const { personas, persona } = usePersonas(isHere);
  const actions = usePersonaActions(personas);
  const ids = personas.map(({ id }) => id);
  const about = (id: string, run: (persona: Persona) => void, isPossible = true, label = id): Command => ({
    id: `personas.${id}`,
    section: 'journey',
    label: `personas.${label}`,
    isEnabled: isHere && persona !== null && isPossible,
    run: () => {
      if (persona) run(persona);
    },
  });
  const before = (key: string) => persona && keyedBefore(ids, persona.id, key);
  const move = (id: string, key: string) => {
    const target = before(key);
    return about(id, (shown) => actions.move(shown.id, target?.beforeId ?? null), target !== null);
  };
  useCommands('personas', [
    { id: 'personas.create', section: 'journey', label: 'personas.new', isEnabled: true, run: actions.create },
    ...traitKinds.map((kind) => about(`addTrait.${kind}`, () => writeTrait(kind), true, `addCommand.${kind}`)),
    about('addMember', () => addMember(true)),
    about('choosePicture', ({ id }) => actions.choosePicture(id)),
    about('removePicture', ({ id }) => actions.removePicture(id), typeof persona?.imageId === 'string'),
    about('color', ({ id }) => chooseColor(id), true, 'colorCommand'),
    move('moveUp', 'ArrowUp'),
    move('moveDown', 'ArrowDown'),
    about('delete', ({ id }) => actions.remove(id)),
  ]);
}
