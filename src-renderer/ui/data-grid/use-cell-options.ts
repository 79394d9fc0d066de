import { useState } from 'react';
import type { GridColumn } from './grid-types.ts';
import { foldWords } from '../../../src-main/shared/domain/fold-words.ts';

const separators = /[;；，、|\n]/;

const fold = (text: string) => text.normalize('NFKC').trim().toLowerCase();

export type CellOffer = {
  readonly options: readonly string[];
  readonly chosen: readonly string[];
  readonly activeIndex: number;
  readonly move: (step: number) => void;
  /** The text of the cell with an option taken, or taken away again where several may stand. */
  readonly textWith: (option: string) => string;
  readonly active: string | null;
};

/** What a choice cell offers for what is typed: of several choices, for the last one. */
export const useCellOptions = (column: GridColumn, text: string, isTyped: boolean): CellOffer | null => {
  const [index, setIndex] = useState<number | null>(null);
  const [known, setKnown] = useState(text);
  if (known !== text) {
    setKnown(text);
    setIndex(null);
  }
  if (column.editor !== 'choice' && column.editor !== 'choices') return null;
  const isSeveral = column.editor === 'choices';
  const pieces = isSeveral ? text.split(separators) : [text];
  const typed = fold(pieces.at(-1) ?? '');
  const all = column.options ?? [];
  const chosen = all.filter((option) => pieces.some((piece) => fold(piece) === fold(option)));
  const isWhole = all.some((option) => fold(option) === typed);
  const options =
    isTyped && typed !== '' && !(isSeveral && isWhole)
      ? all.filter((option) => foldWords(option).includes(foldWords(typed)))
      : all;
  const usual = isTyped && typed !== '' && !isWhole ? 0 : options.findIndex((option) => fold(option) === typed);
  const activeIndex = Math.min(index ?? usual, options.length - 1);
  const textWith = (option: string) => {
    if (!isSeveral) return option;
    const kept = pieces.filter(
      (piece) => fold(piece) !== '' && (chosen.some((one) => fold(one) === fold(piece)) || fold(piece) !== typed),
    );
    const others = kept.filter((piece) => fold(piece) !== fold(option)).map((piece) => piece.trim());
    return (chosen.includes(option) ? others : [...others, option]).join('; ');
  };
  return {
    options,
    chosen,
    activeIndex,
    move: (step) => setIndex(Math.min(Math.max(activeIndex + step, 0), options.length - 1)),
    textWith,
    active: options[activeIndex] ?? null,
  };
};
