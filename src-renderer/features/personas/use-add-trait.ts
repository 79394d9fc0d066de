import { useTranslation } from 'react-i18next';
import { assert } from '../../../src-main/shared/errors.ts';
import type { Client } from '../../../src-main/shared/rpc/connect.ts';
import { showPersona } from '../../workspace/navigation.ts';
import type { TraitRequest } from '../../workspace/trait-picker.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import type { ChosenTrait } from './trait-options.tsx';

/** One that is there, or a new one of that name. */
export type NamedPersona = { readonly id: string; readonly name: string } | { readonly name: string };

export interface TraitToAdd {
  readonly request: TraitRequest;
  readonly persona: NamedPersona;
  readonly trait: ChosenTrait;
}

/** Puts passages behind a persona, and says so with ways to see it and to take it back. */
export function useAddTrait(): (wanted: TraitToAdd) => void {
  const { t } = useTranslation();
  const add = useNoticedWork(async (client, wanted: TraitToAdd) => {
    const { name } = wanted.persona;
    const { id, added } = await addTo(client, wanted);
    const message =
      added === 0
        ? t('personas.picker.nothingAdded', { name })
        : t('personas.picker.traitAdded', { count: added, name });
    return { message, actions: [{ label: t('personas.picker.show'), onAction: () => showPersona(id) }] };
  });
  return (wanted) => add.mutate(wanted);
}

async function addTo(client: Client, { request, persona, trait }: TraitToAdd) {
  const { passageIds = [], places = [] } = request;
  const sources = { passageIds: [...passageIds], places: [...places] };
  const count = passageIds.length + places.length;
  if ('id' in persona && 'id' in trait) {
    const { added } = await client.call('personas.addEvidence', { traitId: trait.id, ...sources });
    return { id: persona.id, added };
  }
  assert('kind' in trait, 'a new persona has no traits yet');
  if ('id' in persona) {
    await client.call('personas.addTrait', { personaId: persona.id, ...trait, ...sources });
    return { id: persona.id, added: count };
  }
  const { id } = await client.call('personas.create', { name: persona.name, traits: [{ ...trait, ...sources }] });
  return { id, added: count };
}
