import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FigureWords } from '../../shared/domain/figure-words.ts';
import { printAmount } from '../../shared/domain/print-amount.ts';

interface Forms {
  readonly one?: string;
  readonly other: string;
}
type Counted = 'cards' | 'clusters' | 'people' | 'passages' | 'stages' | 'lanes' | 'more' | 'dots' | 'withheld';
type Sayings = { readonly [Name in Counted]: FigureWords[Name] };
type WordsFile = Readonly<
  Record<
    'en' | 'zh-CN',
    {
      readonly deletedWords: string;
      readonly figures: Omit<FigureWords, Counted | 'deletedWords'> & { readonly counted: Record<Counted, Forms> };
    }
  >
>;

// Read for each figure, and the same while the program runs.
const known = new Map<string, FigureWords>();

/** The words of figures, from those of the report. */
export function readFigureWords(folder: string, language: 'en' | 'zh-CN'): FigureWords {
  const key = `${language} ${folder}`;
  const words = known.get(key) ?? loadWords(folder, language);
  known.set(key, words);
  return words;
}

function loadWords(folder: string, language: 'en' | 'zh-CN'): FigureWords {
  const file = JSON.parse(readFileSync(join(folder, 'words.json'), 'utf8')) as WordsFile;
  const { deletedWords, figures } = file[language];
  const { counted, ...words } = figures;
  const entries = Object.entries(counted).map(([name, forms]) => [name, (count: number) => fill(forms, count)]);
  return { ...words, deletedWords, ...(Object.fromEntries(entries) as Sayings) };
}

function fill({ one, other }: Forms, count: number): string {
  const form = count === 1 && one !== undefined ? one : other;
  return form.replace('{n}', printAmount(count));
}
