import { useQuery } from '@tanstack/react-query';
import {
  figureFormats,
  figurePages,
  figurePapers,
  figureScales,
  figureThemes,
  usualQuotes,
} from '../../../src-main/shared/contract/figures.ts';
import { speakerNames, usualQuoteRules } from '../../../src-main/shared/contract/quotes.ts';
import { callQuery } from '../../api/call-query.ts';
import { useCall } from '../../api/use-call.ts';

/** What there is to choose from. */
export const choices = {
  format: figureFormats,
  scale: figureScales,
  pages: figurePages,
  paper: figurePapers,
  theme: figureThemes,
  quotes: [5, usualQuotes, 50, 'all'],
  names: speakerNames,
  includesWithheld: [false, true],
} as const;

type Choices = typeof choices;
export type FigureChoices = { readonly [Name in keyof Choices]: Choices[Name][number] };

const keyOf = (name: keyof Choices): string => `figures.${name}`;

/** How the last figure was exported, and what remembers another choice: its number among all of its kind. */
export function useFigureChoices() {
  const { data } = useQuery(callQuery('preferences.get', {}));
  const save = useCall('preferences.set');
  const remembered = <Choice>(name: keyof Choices, all: readonly Choice[], usual: Choice): Choice =>
    all[data?.layout[keyOf(name)] ?? -1] ?? usual;
  const chosen: FigureChoices = {
    format: remembered('format', figureFormats, figureFormats[0]),
    scale: remembered('scale', figureScales, figureScales[0]),
    pages: remembered('pages', figurePages, figurePages[0]),
    paper: remembered('paper', figurePapers, figurePapers[0]),
    theme: remembered('theme', figureThemes, figureThemes[0]),
    quotes: remembered('quotes', choices.quotes, usualQuotes),
    names: remembered('names', speakerNames, usualQuoteRules.naming.by),
    includesWithheld: remembered('includesWithheld', choices.includesWithheld, usualQuoteRules.includesWithheld),
  };
  const choose = <Name extends keyof Choices>(name: Name, choice: FigureChoices[Name]): void => {
    const all: readonly unknown[] = choices[name];
    save.mutate({ layout: { [keyOf(name)]: all.indexOf(choice) } });
  };
  return { chosen, choose };
}
