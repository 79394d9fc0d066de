import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { callQuery } from '../api/call-query.ts';
import type { PaletteItem } from '../ui/command-palette.tsx';
import { useCodeColor } from '../workspace/code-color.ts';
import { commandLabel } from '../workspace/command-label.ts';
import { allCommands, useCommandGroups } from '../workspace/commands.ts';
import type { Command } from '../workspace/commands.ts';

export function usePaletteItems(isOpen: boolean, query: string): readonly PaletteItem[] {
  const { t } = useTranslation();
  const groups = useCommandGroups((state) => state.groups);
  const color = useCodeColor();
  const codes = useQuery({ ...callQuery('codes.tree', {}), enabled: isOpen });
  const documents = useQuery({ ...callQuery('documents.list', {}), enabled: isOpen });
  const sessions = useQuery({ ...callQuery('sessions.list', {}), enabled: isOpen });
  if (!isOpen) return [];

  const words = query.trim();
  const search = { id: 'search:', label: t('palette.searchFor', { words }), section: t('palette.text') };
  return [
    ...(words === '' ? [] : [search]),
    ...(documents.data ?? []).map((document) => ({
      id: `document:${document.id}`,
      label: document.name,
      keywords: document.speakers,
      section: t('palette.documents'),
    })),
    ...(sessions.data ?? []).map(({ id, name, place, facilitators }) => ({
      id: `session:${id}`,
      label: name,
      keywords: [place, ...facilitators],
      section: t('palette.sessions'),
    })),
    ...(codes.data ?? []).map((code) => ({
      id: `code:${code.id}`,
      label: code.name,
      color: color(code.color).solid,
      keywords: [code.definition],
      section: t('palette.codes'),
    })),
    ...allCommands(groups)
      .filter((command) => command.isEnabled)
      .map((command) => ({ ...commandItem(command, commandLabel(t, command)), section: t('palette.commands') })),
  ];
}

function commandItem({ id, keys }: Command, label: string): PaletteItem {
  return { id: `command:${id}`, label, shortcut: keys?.[0] };
}
