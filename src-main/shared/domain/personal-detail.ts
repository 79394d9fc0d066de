import type { Attribute } from '../contract/participants.ts';
import { choicesOf } from './attribute-values.ts';

/** A participant's value as it stands behind a name: `31`, `city`; of what is true the attribute's name, of what isn't nothing. */
export function personalDetail({ type, name }: Pick<Attribute, 'type' | 'name'>, value: string): string {
  if (type === 'boolean') return value === 'true' ? name : '';
  return type === 'choices' ? choicesOf(value).join(' / ') : value;
}
