import { useQuery } from '@tanstack/react-query';
import type { Persona } from '../../../src-main/shared/contract/personas.ts';
import { callQuery } from '../../api/call-query.ts';
import { useNavigation } from '../../workspace/navigation.ts';

const noPersonas: readonly Persona[] = [];

/** The personas in order, and the one that is shown: the first where none was chosen. They are read while they are wanted. */
export function usePersonas(isWanted = true) {
  const list = useQuery({ ...callQuery('personas.list', {}), enabled: isWanted });
  const { data: personas = noPersonas, isSuccess } = list;
  const personaId = useNavigation((state) => state.personaId);
  const persona = personas.find(({ id }) => id === personaId) ?? personas[0] ?? null;
  return { personas, persona, isSuccess };
}
