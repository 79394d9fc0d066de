import { describe, expect, it } from 'vitest';
import { planTable } from '../../../../src-main/shared/domain/plan-table.ts';

const people = [
  { id: 'a', name: 'Anna' },
  { id: 'b', name: 'BEN' },
  { id: 'b2', name: 'Ben' },
  { id: 'w', name: '王小姐' },
];
const age = { id: 'age', name: 'Age', type: 'number', options: [] } as const;

const table = {
  headers: ['No', 'Who', 'AGE', 'City', 'Since'],
  rows: [
    ['1', 'anna', '34', 'Oslo', '1.2.2020'],
    ['2', 'ben', '41', 'Rome', ''],
    ['3', '王小姐 ', 'x', 'Rome', '2.3.2021'],
    ['4', 'Dora', '22', 'Oslo', '3.4.2021'],
    ['5', '', '99', 'Rome', ''],
    ['6', 'Anna', '35', '', ''],
  ],
};

describe('planTable', () => {
  it('finds the column that names most of them', () => {
    expect(planTable(table, people, []).nameColumn).toBe(1);
    expect(planTable(table, [], []).nameColumn).toBe(0);
  });

  it('matches names exactly first, then whatever their case, width and spaces', () => {
    const { rows } = planTable(table, people, []);
    expect(rows.map(({ name, subjectId, isAmbiguous }) => [name, subjectId, isAmbiguous])).toEqual([
      ['anna', 'a', false],
      ['ben', null, true],
      ['王小姐', 'w', false],
      ['Dora', null, false],
      ['Anna', 'a', false],
    ]);
  });

  it('says which names stand in several rows', () => {
    expect(planTable(table, people, []).repeated).toEqual(['anna']);
  });

  it('takes a known attribute whatever its case, and guesses the type of others', () => {
    const { columns } = planTable(table, people, [age]);
    expect(
      columns.map(({ header, attributeId, type, filled, unfit }) => [header, attributeId, type, filled, unfit]),
    ).toEqual([
      ['No', null, 'number', 5, 0],
      ['AGE', 'age', 'number', 5, 1],
      ['City', null, 'choice', 4, 0],
      ['Since', null, 'date', 3, 0],
    ]);
  });

  it('lists the cells that do not fit', () => {
    expect(planTable(table, people, [age]).unfit).toEqual([
      { name: '王小姐', header: 'AGE', value: 'x', reason: 'no-number' },
    ]);
  });

  it('leaves columns out and takes types as it is told', () => {
    const { columns } = planTable(table, people, [age], { skip: ['No'], types: { Since: 'text', AGE: 'text' } });
    expect(columns.map(({ header, type }) => [header, type])).toEqual([
      ['AGE', 'number'],
      ['City', 'choice'],
      ['Since', 'text'],
    ]);
  });
});
