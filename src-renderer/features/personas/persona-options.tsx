import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Persona } from '../../../src-main/shared/contract/personas.ts';
import type { PaletteItem, PaletteMatch } from '../../ui/command-palette.tsx';
import { matchPersonas, newPersonaName } from './match-personas.ts';
import { PersonaPortrait } from './persona-portrait.tsx';

export const newPersonaId = 'new:';

/** Personas that answer what is typed, and a new one of that name. */
export function usePersonaOptions(personas: readonly Persona[]) {
  const { t } = useTranslation();
  const toItem = (persona: Persona): PaletteItem => ({
    id: persona.id,
    label: persona.name,
    hint: t('personas.memberCount', { count: persona.members.length }),
    icon: <PersonaPortrait persona={persona} size="tiny" />,
  });
  return (query: string): readonly PaletteMatch<PaletteItem>[] => {
    const name = newPersonaName(personas, query);
    const found = matchPersonas(personas, query).map(({ persona, ranges }) => ({ item: toItem(persona), ranges }));
    if (name === null) return found;
    const offer = { id: newPersonaId, label: t('personas.picker.new', { name }), icon: <Plus strokeWidth={1.5} /> };
    return [...found, { item: offer, ranges: [] }];
  };
}
