import { useTranslation } from 'react-i18next';
import type { Persona } from '../../../src-main/shared/contract/personas.ts';
import type { PaletteItem } from '../../ui/command-palette.tsx';
import { PersonaPortrait } from '../../workspace/persona-portrait.tsx';

/** Personas as they are chosen from. */
export function usePersonaItems(personas: readonly Persona[]): readonly PaletteItem[] {
  const { t } = useTranslation();
  return personas.map((persona) => ({
    id: persona.id,
    label: persona.name,
    hint: t('personas.memberCount', { count: persona.members.length }),
    icon: <PersonaPortrait persona={persona} size="tiny" />,
  }));
}
