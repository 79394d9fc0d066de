import { useQuery } from '@tanstack/react-query';
import { matrix, tableFormats, tableKinds } from '../../../src-main/shared/contract/tables.ts';
import type { TableKind } from '../../../src-main/shared/contract/tables.ts';
import { callQuery } from '../../api/call-query.ts';
import { useCall } from '../../api/use-call.ts';

/** What there is to choose from. */
export const choices = {
  format: tableFormats,
  of: matrix.shape.of.options,
  values: ['count', 'present'],
  isForOthers: [false, true],
} as const;

type Choices = typeof choices;
export type TableChoices = { readonly [Name in keyof Choices]: Choices[Name][number] } & {
  readonly tables: readonly TableKind[];
};

const keyOf = (name: keyof TableChoices): string => `tables.${name}`;
const bitOf = (kind: TableKind): number => 2 ** tableKinds.indexOf(kind);
const usualTables: readonly TableKind[] = ['passages', 'codes'];

/** How tables were exported last, and what remembers another choice: a number each. A CSV file holds one table. */
export function useTableChoices() {
  const { data } = useQuery(callQuery('preferences.get', {}));
  const save = useCall('preferences.set');
  const remembered = <Choice>(name: keyof Choices, all: readonly [Choice, ...Choice[]]): Choice =>
    all[data?.layout[keyOf(name)] ?? 0] ?? all[0];
  const format = remembered('format', choices.format);
  const bits = data?.layout[keyOf('tables')];
  const ticked =
    bits === undefined ? usualTables : tableKinds.filter((kind) => Math.floor(bits / bitOf(kind)) % 2 === 1);
  const chosen: TableChoices = {
    format,
    of: remembered('of', choices.of as [TableChoices['of'], ...TableChoices['of'][]]),
    values: remembered('values', choices.values),
    isForOthers: remembered('isForOthers', choices.isForOthers),
    tables: format === 'csv' ? ticked.slice(0, 1) : ticked,
  };
  const choose = <Name extends keyof Choices>(name: Name, choice: TableChoices[Name]): void => {
    const all: readonly unknown[] = choices[name];
    save.mutate({ layout: { [keyOf(name)]: all.indexOf(choice) } });
  };
  const tick = (kind: TableKind, isTicked: boolean): void => {
    const others = format === 'csv' ? [] : chosen.tables.filter((other) => other !== kind);
    const tables = isTicked ? [...others, kind] : others;
    save.mutate({ layout: { [keyOf('tables')]: tables.reduce((sum, table) => sum + bitOf(table), 0) } });
  };
  return { chosen, choose, tick };
}
