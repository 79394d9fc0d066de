import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandPalette } from '../ui/command-palette.tsx';
import { findCommand } from '../workspace/commands.ts';
import { openDocument, showCode, showSearch, showSession } from '../workspace/navigation.ts';
import { filterPalette } from './filter-palette.ts';
import { closePalette, usePalette } from './palette-state.ts';
import { usePaletteItems } from './use-palette-items.ts';

/** One box for everything: the text, documents, codes and commands. */
export function Palette() {
  const { t } = useTranslation();
  const { isOpen } = usePalette();
  const [query, setQuery] = useState('');
  const items = usePaletteItems(isOpen, query);
  const close = () => {
    closePalette();
    setQuery('');
  };
  const pick = (id: string) => {
    close();
    runItem(id, query);
  };
  return (
    <CommandPalette
      label={t('palette.label')}
      placeholder={t('app.searchPlaceholder')}
      emptyText={t('palette.empty')}
      isOpen={isOpen}
      onClose={close}
      query={query}
      onQueryChange={setQuery}
      items={items}
      filter={filterPalette}
      onPick={pick}
    />
  );
}

function runItem(item: string, query: string): void {
  const [kind, id = ''] = item.split(/:(.*)/s);
  if (kind === 'search') showSearch(query);
  else if (kind === 'document') openDocument(id);
  else if (kind === 'code') showCode(id);
  else if (kind === 'session') showSession(id);
  // The palette gives the focus back first: a command that opens something of its own then keeps it.
  else requestAnimationFrame(() => findCommand(id)?.run());
}
