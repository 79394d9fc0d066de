import type { TFunction } from 'i18next';
import type { CallOutput } from '../../../src-main/shared/contract/index.ts';
import type { CsvCell } from '../../../src-main/shared/domain/print-csv.ts';

/** The sheet as rows to be saved: how many people, how many more agree, and the turns of each person. */
export function rainbowTable({ people, rows }: CallOutput<'debriefs.rainbow'>, t: TFunction): CsvCell[][] {
  const heads = [
    t('debriefs.rainbow.observation'),
    t('debriefs.people'),
    t('debriefs.rainbow.of'),
    t('debriefs.rainbow.agreeing'),
    ...people.map(({ name }) => name),
  ];
  const names = {
    code: ({ path }: (typeof rows)[number]) => path,
    'key-moment': () => t('debriefs.marks.key-moment'),
    problem: ({ severity }: (typeof rows)[number]) =>
      t('debriefs.rainbow.problem', { severity: t(`findings.severities.${severity ?? 1}`) }),
  };
  return [
    heads,
    ...rows.map((row) => [
      names[row.kind](row),
      row.people,
      people.length,
      row.agreeing,
      ...people.map(({ id }) => row.cells.find(({ participantId }) => participantId === id)?.turns ?? 0),
    ]),
  ];
}
