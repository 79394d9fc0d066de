import { useQuery } from '@tanstack/react-query';
import {
  figureFormats,
  figurePages,
  figurePapers,
  figureScales,
  figureThemes,
} from '../../../src-main/shared/contract/figures.ts';
import { callQuery } from '../../api/call-query.ts';
import { useCall } from '../../api/use-call.ts';

const choices = {
  format: figureFormats,
  scale: figureScales,
  pages: figurePages,
  paper: figurePapers,
  theme: figureThemes,
} as const;

type Choices = typeof choices;
export type FigureChoices = { readonly [Name in keyof Choices]: Choices[Name][number] };

const keyOf = (name: keyof Choices): string => `figures.${name}`;

/** How the last figure was exported, and what remembers another choice: its number among all of its kind. */
export function useFigureChoices() {
  const { data } = useQuery(callQuery('preferences.get', {}));
  const save = useCall('preferences.set');
  const remembered = <Choice>(name: keyof Choices, all: readonly [Choice, ...Choice[]]): Choice =>
    all[data?.layout[keyOf(name)] ?? 0] ?? all[0];
  const chosen: FigureChoices = {
    format: remembered('format', figureFormats),
    scale: remembered('scale', figureScales),
    pages: remembered('pages', figurePages),
    paper: remembered('paper', figurePapers),
    theme: remembered('theme', figureThemes),
  };
  const choose = <Name extends keyof Choices>(name: Name, choice: FigureChoices[Name]): void => {
    const all: readonly unknown[] = choices[name];
    save.mutate({ layout: { [keyOf(name)]: all.indexOf(choice) } });
  };
  return { chosen, choose };
}
