import type { Persona } from '../../../src-main/shared/contract/personas.ts';
import type { TextRange } from '../../ui/highlight.tsx';
import { foldText } from '../../workspace/fold-text.ts';
import { matchName } from '../../workspace/match-name.ts';

export interface PersonaMatch {
  readonly persona: Persona;
  readonly ranges: readonly TextRange[];
}

/** The personas whose name answers the query, best first; all of them, in order, where it is empty. */
export function matchPersonas(personas: readonly Persona[], query: string): readonly PersonaMatch[] {
  const term = foldText(query).text.trim().replace(/\s+/gu, ' ');
  if (term === '') return personas.map((persona) => ({ persona, ranges: [] }));
  const found = personas.flatMap((persona) => {
    const match = matchName(persona.name, term);
    return match ? [{ persona, ...match }] : [];
  });
  return found.sort((first, second) => first.rank - second.rank).map(({ persona, ranges }) => ({ persona, ranges }));
}

/** The name that the query would give a new persona; null where there is none, or one is called that already. */
export function newPersonaName(personas: readonly Persona[], query: string): string | null {
  const name = query.trim().slice(0, 200).trim();
  if (name === '') return null;
  const folded = foldText(name).text;
  return personas.some((persona) => foldText(persona.name).text === folded) ? null : name;
}
