import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Persona } from '../../../src-main/shared/contract/personas.ts';
import { pickFiles } from '../../api/pick-files.ts';
import { useCall } from '../../api/use-call.ts';
import { showPersona, useNavigation } from '../../workspace/navigation.ts';
import { showNotice } from '../../workspace/notices.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import { freeName } from '../../workspace/free-name.ts';
import { editName } from './personas-state.ts';
import { shrinkImage } from '../../workspace/shrink-image.ts';

export interface PersonaActions {
  /** Makes a persona and begins to write its name. */
  create(): void;
  remove(id: string): void;
  move(id: string, beforeId: string | null): void;
  choosePicture(id: string): void;
  removePicture(id: string): void;
  setColor(id: string, color: number): void;
}

const pictureExtensions = ['png', 'jpg', 'jpeg', 'webp', 'gif'];

export function usePersonaActions(personas: readonly Persona[]): PersonaActions {
  const { t } = useTranslation();
  const create = useCall('personas.create');
  const move = useCall('personas.move');
  const update = useCall('personas.update');
  const remove = useNoticedWork(async (client, { id, name }: Pick<Persona, 'id' | 'name'>) => {
    await client.call('personas.delete', { id });
    return { message: t('personas.deleted', { name }) };
  });
  const choosePicture = useMutation({
    mutationFn: async (id: string) => {
      const [file] = await pickFiles(pictureExtensions);
      if (!file) return;
      const image = await shrinkImage(file);
      if (image) update.mutate({ id, image });
      else showNotice({ kind: 'error', message: t('personas.pictureRefused', { name: file.name }) });
    },
  });
  const names = personas.map(({ name }) => name);
  const newName = () => freeName(t('personas.untitled'), names);
  return {
    create: () => create.mutate({ name: newName() }, { onSuccess: ({ id }) => edit(id) }),
    remove: (id) => {
      const at = personas.findIndex((persona) => persona.id === id);
      const persona = personas[at];
      if (!persona) return;
      const next = personas[at + 1] ?? personas[at - 1];
      remove.mutate(persona, { onSuccess: () => useNavigation.setState({ personaId: next?.id ?? null }) });
    },
    move: (id, beforeId) => {
      useNavigation.setState({ personaId: id });
      move.mutate({ id, beforeId });
    },
    choosePicture: (id) => choosePicture.mutate(id),
    removePicture: (id) => update.mutate({ id, image: null }),
    setColor: (id, color) => update.mutate({ id, color }),
  };
}

function edit(id: string): void {
  showPersona(id);
  editName(id);
}
