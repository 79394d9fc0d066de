import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { traitKinds } from '../../../src-main/shared/contract/personas.ts';
import type { PersonaTrait } from '../../../src-main/shared/contract/personas.ts';
import type { PaletteItem, PaletteMatch } from '../../ui/command-palette.tsx';
import { foldText } from '../../workspace/fold-text.ts';
import { matchName } from '../../workspace/match-name.ts';
import type { TraitKind } from './personas-state.ts';

const newPrefix = 'new:';
const longestText = 2_000;

export type ChosenTrait = { readonly id: string } | { readonly kind: TraitKind; readonly text: string };

/** What is told already, and new lines of what is typed; typical words are the passage's own where nothing is. */
export function useTraitOptions(traits: readonly PersonaTrait[], words: string) {
  const { t } = useTranslation();
  return (query: string): readonly PaletteMatch<PaletteItem>[] => {
    const term = foldText(query).text.trim();
    const known = traits.flatMap(({ id, kind, text }) => {
      const match = term === '' ? { ranges: [] } : matchName(text, term);
      return match ? [{ item: { id, label: text, hint: t(`personas.trait.${kind}`) }, ranges: match.ranges }] : [];
    });
    const offers = traitKinds
      .filter((kind) => textOf(kind, query, words) !== '')
      .map((kind) => ({
        item: {
          id: `${newPrefix}${kind}`,
          label: t('personas.picker.newTrait', { text: textOf(kind, query, words) }),
          hint: t(`personas.trait.${kind}`),
          icon: <Plus strokeWidth={1.5} />,
        },
        ranges: [],
      }));
    return [...known, ...offers];
  };
}

export function readTraitOption(picked: string, query: string, words: string): ChosenTrait | null {
  if (!picked.startsWith(newPrefix)) return { id: picked };
  const kind = traitKinds.find((one) => picked === `${newPrefix}${one}`);
  return kind ? { kind, text: textOf(kind, query, words) } : null;
}

function textOf(kind: TraitKind, query: string, words: string): string {
  const typed = query.trim() || (kind === 'quote' ? words.trim() : '');
  return typed.slice(0, longestText);
}
