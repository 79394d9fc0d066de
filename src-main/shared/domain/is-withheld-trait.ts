import type { PersonaTrait } from '../contract/personas.ts';
import { foldName } from './fold-name.ts';

type Trait = Pick<PersonaTrait, 'kind' | 'text' | 'evidence'>;

/** Of a persona's typical quote: all that stands behind it may not be quoted, or it is the words of what may not. */
export function isWithheldTrait({ kind, text, evidence }: Trait): boolean {
  if (kind !== 'quote' || !evidence.some(({ isWithheld }) => isWithheld)) return false;
  const allowed = evidence.filter(({ isWithheld }) => !isWithheld);
  const isSaidIn = ({ text: said }: { readonly text: string }) => foldName(said).includes(foldName(text));
  return allowed.length === 0 || (evidence.some(isSaidIn) && !allowed.some(isSaidIn));
}
