import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonaTrait } from '../../../src-main/shared/contract/personas.ts';
import { CommandPalette } from '../../ui/command-palette.tsx';
import type { PaletteItem } from '../../ui/command-palette.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { readTraitOption, useTraitOptions } from './trait-options.tsx';
import type { ChosenTrait } from './trait-options.tsx';

interface TraitChoiceProps {
  readonly label: string;
  readonly persona: { readonly name: string; readonly traits?: readonly PersonaTrait[] };
  /** The words of the passage, where they are few. */
  readonly words: string;
  onChoose(trait: ChosenTrait | null): void;
  onClose(): void;
}

const none: readonly PersonaTrait[] = [];

/** Asks what of a persona passages tell: a line that is there, or a new one of what is typed. */
export function TraitChoice({ label, persona, words, onChoose, onClose }: TraitChoiceProps) {
  const { name, traits = none } = persona;
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const optionsOf = useTraitOptions(traits, words);
  return (
    <CommandPalette<PaletteItem>
      label={label}
      placeholder={t('personas.picker.whatPlaceholder', { name })}
      emptyText={t('personas.picker.whatEmpty', { name })}
      isOpen
      onClose={onClose}
      query={query}
      onQueryChange={setQuery}
      items={[]}
      filter={(_, typed) => optionsOf(typed)}
      onPick={(picked) => onChoose(readTraitOption(picked, query, words))}
      footer={
        <span>
          <Kbd shortcut="Enter" /> {t('personas.picker.add')} <Kbd shortcut="Escape" /> {t('personas.picker.back')}
        </span>
      }
    />
  );
}
