import { useTranslation } from 'react-i18next';
import type { Persona } from '../../../src-main/shared/contract/personas.ts';
import { showPersona } from '../../workspace/navigation.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';

export interface MembersToAdd {
  readonly participantIds: readonly string[];
  readonly persona: Pick<Persona, 'id' | 'name'> | { readonly newName: string };
}

/** Makes a persona of participants, or takes them into one, and says so with ways to see it and to take it back. */
export function useAddMembers(): (members: MembersToAdd) => void {
  const { t } = useTranslation();
  const show = (id: string) => ({ label: t('personas.picker.show'), onAction: () => showPersona(id) });
  const add = useNoticedWork(async (client, { participantIds, persona }: MembersToAdd) => {
    const ids = [...participantIds];
    const count = ids.length;
    if ('newName' in persona) {
      const name = persona.newName;
      const { id } = await client.call('personas.create', { name, participantIds: ids });
      return { message: t('personas.picker.made', { count, name }), actions: [show(id)] };
    }
    const { id, name } = persona;
    await client.call('personas.setMembers', { id, participantIds: ids, belongs: true });
    return { message: t('personas.picker.joined', { count, name }), actions: [show(id)] };
  });
  return (members) => add.mutate(members);
}
