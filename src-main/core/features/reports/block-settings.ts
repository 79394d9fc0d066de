import type { BlockField, ReportBlock } from '../../../shared/contract/reports.ts';
import { assert } from '../../../shared/errors.ts';

/** What is said of a block, with usual values where nothing or nothing sensible is said. */
export interface BlockSettings {
  readonly id: string;
  /** Instead of the kind's own heading; empty: that one. */
  readonly title: string;
  readonly flag: (name: string) => boolean;
  readonly number: (name: string) => number;
  readonly choice: (name: string) => string;
  readonly text: (name: string) => string;
  /** Ids; none means all. */
  readonly things: (name: string) => readonly string[];
}

type FieldOf<Type extends BlockField['type']> = Extract<BlockField, { type: Type }>;

export function readSettings(
  fields: readonly BlockField[],
  { id, title, options }: Pick<ReportBlock, 'id' | 'title' | 'options'>,
): BlockSettings {
  const fieldOf = <Type extends BlockField['type']>(name: string, type: Type): FieldOf<Type> => {
    const field = fields.find((known) => known.name === name);
    assert(field?.type === type, `the block has the ${type} field ${name}`);
    return field as FieldOf<Type>;
  };
  return {
    id,
    title: title.trim(),
    flag: (name) => {
      const { usual } = fieldOf(name, 'boolean');
      const value = options[name];
      return typeof value === 'boolean' ? value : usual;
    },
    number: (name) => {
      const { usual, least, most } = fieldOf(name, 'number');
      const value = options[name];
      return typeof value === 'number' ? Math.min(most, Math.max(least, Math.round(value))) : usual;
    },
    choice: (name) => {
      const { usual, choices } = fieldOf(name, 'choice');
      const value = options[name];
      return typeof value === 'string' && choices.includes(value) ? value : usual;
    },
    text: (name) => {
      const { usual } = fieldOf(name, 'text');
      const value = options[name];
      return typeof value === 'string' ? value : usual;
    },
    things: (name) => {
      fieldOf(name, 'things');
      const value = options[name];
      return Array.isArray(value) ? value : [];
    },
  };
}
