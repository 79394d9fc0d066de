import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../../../src-main/shared/contract/figures.ts';
import { placeOf } from '../../../../helpers/create-study.ts';
import { readJson, readWorkbook } from '../../../../helpers/read-tables.ts';
import { useStudy } from '../../../../helpers/use-study.ts';

const hand = useStudy();
const rowsOf = async (chart: Chart) => (await hand.core.call('figures.data', { chart })).rows;

async function giveAttribute() {
  const { id } = await hand.core.call('attributes.create', {
    subject: 'participant',
    name: 'Role',
    type: 'choice',
    options: ['user', 'maker'],
  });
  const people = await hand.core.call('participants.list', {});
  const idOf = (name: string) => people.find((person) => person.name === name)!.id;
  const cells = [
    { attributeId: id, subjectId: idOf('Anna'), value: 'user' },
    { attributeId: id, subjectId: idOf('Ben'), value: 'maker' },
    { attributeId: id, subjectId: idOf('王小姐'), value: 'user' },
  ];
  await hand.core.call('attributes.fill', { cells });
  return id;
}

describe('charts of a project', () => {
  it('counts codings of each code, the most used first', async () => {
    expect(await rowsOf({ kind: 'codings-per-code' })).toEqual([
      ['Codings per code', 'Codings'],
      ['Find it', 2],
      ['Answer', 2],
      ['Voice', 1],
      ['Colour', 1],
    ]);
  });

  it('has more rows in its data than a page holds, unless fewer are asked for', async () => {
    const { meeting } = hand.study;
    const names = Array.from({ length: 30 }, (_, index) => `Code ${index + 1}`);
    await Promise.all(
      names.map((path) =>
        hand.core.call('codings.create', { documentId: meeting.id, start: 0, end: 4, code: { path: [path] } }),
      ),
    );
    expect(await rowsOf({ kind: 'codings-per-code' })).toHaveLength(1 + 4 + names.length);
    expect(await rowsOf({ kind: 'codings-per-code', rows: 5 })).toHaveLength(1 + 5);
  });

  it('counts passages of a code in each document once, however often they were coded', async () => {
    const { meeting, codes } = hand.study;
    const { start, end } = { start: meeting.text.indexOf('I keep'), end: meeting.text.indexOf('I keep') + 16 };
    const again = { documentId: meeting.id, start, end, code: { id: codes.find }, researcher: 'Second' };
    await hand.core.call('codings.create', again);
    expect(await rowsOf({ kind: 'codes-by-document', codeIds: [codes.find, codes.answer] })).toEqual([
      ['Codes by document', 'meeting', 'group', 'n'],
      ['Find it', 2, 0, 2],
      ['Answer', 0, 2, 2],
    ]);
  });

  it('counts participants of each value, and not how often they spoke', async () => {
    const attributeId = await giveAttribute();
    expect(await rowsOf({ kind: 'codes-by-attribute', attributeId })).toEqual([
      ['Codes by Role', 'user (n = 2)', 'maker (n = 1)'],
      ['Find it', 1, 1],
      ['Voice', 0, 1],
      ['Answer', 1, 0],
      ['Colour', 0, 0],
    ]);
  });

  it('counts them alike among thousands of codings', async () => {
    const attributeId = await giveAttribute();
    const { meeting, codes } = hand.study;
    const first = placeOf(meeting, 'I like the remote control, but I keep losing it.').start;
    const places = Array.from({ length: 5_200 }, (_, index) => {
      const start = first + (index % 40);
      return { documentId: meeting.id, start, end: start + 1 + Math.floor(index / 40) };
    });
    const { added } = await hand.core.call('codings.apply', { places, code: { id: codes.colour } });
    expect(added).toBe(places.length);
    expect(await rowsOf({ kind: 'codes-by-attribute', attributeId })).toEqual([
      ['Codes by Role', 'user (n = 2)', 'maker (n = 1)'],
      ['Find it', 1, 1],
      ['Voice', 0, 1],
      ['Answer', 1, 0],
      ['Colour', 1, 0],
    ]);
  });

  it('says of how many participants nothing is known', async () => {
    await giveAttribute();
    const rows = await rowsOf({ kind: 'participants-by-attribute' });
    const total = rows[1]![2] as number;
    expect(rows.slice(0, 3)).toEqual([
      ['Participants by Role', 'Participants', 'n'],
      ['user', 2, total],
      ['maker', 1, total],
    ]);
    expect(rows[3]).toEqual(['not known', total - 3, total]);
  });

  it('counts the passages of a code that share words with those of another', async () => {
    expect(await rowsOf({ kind: 'codes-together', codeIds: [hand.study.codes.need] })).toEqual([
      ['Codes on the same words', 'Find it', 'Voice', 'Answer'],
      ['Find it (n = 2)', null, 1, 0],
      ['Voice (n = 1)', 1, null, 0],
      ['Answer (n = 2)', 0, 0, null],
    ]);
  });

  it('takes a passage for one voice, and says out of how many', async () => {
    const [lost, , also] = hand.study.codings;
    await hand.core.call('codings.rate', { ids: [lost!], valence: -2 });
    await hand.core.call('codings.rate', { ids: [also!], valence: 1 });
    expect(await rowsOf({ kind: 'valence-by-code' })).toEqual([
      ['How people felt, by code', 'Negative', 'Positive', 'n'],
      ['Find it', -1, 1, 2],
    ]);
  });

  it('counts participants for and against findings', async () => {
    const rows = await rowsOf({ kind: 'findings-strength' });
    expect(rows.map(([name, ...values]) => [name, ...values.slice(0, 2)])).toEqual([
      ['Participants behind each finding', 'Supports', 'Against'],
      ['People lose it', 2, 0],
      ['要有人回應', 0, 0],
    ]);
  });

  it.each(['svg', 'png', 'pdf'])('saves a chart as %s', async (ending) => {
    const path = hand.core.file(`chart.${ending}`);
    const { bytes, withheld } = await hand.core.call('figures.save', {
      figure: { kind: 'chart', chart: { kind: 'codings-per-code' } },
      path,
    });
    expect([readFileSync(path).length, withheld]).toEqual([bytes, 0]);
  });

  it('saves its numbers as a workbook and as JSON', async () => {
    const rows = await rowsOf({ kind: 'codings-per-code' });
    const [book, json] = [hand.core.file('rows.xlsx'), hand.core.file('rows.json')];
    await hand.core.call('tables.save', { path: book, rows });
    await hand.core.call('tables.save', { path: json, rows });
    const [sheet] = (await readWorkbook(book)).values();
    expect(sheet!.rows[1]).toEqual(['Find it', 2]);
    expect(readJson(json).rows![0]).toEqual({ 'Codings per code': 'Find it', Codings: 2 });
  });

  it.each(['codes-by-attribute', 'participants-by-attribute', 'valence-by-code'] as const)(
    'refuses %s where it has nothing to show',
    async (kind) => {
      const refusal = { code: 'figure-empty' };
      await expect(hand.core.call('figures.data', { chart: { kind } })).rejects.toMatchObject(refusal);
      const path = hand.core.file('none.svg');
      const figure = { kind: 'chart', chart: { kind } } as const;
      await expect(hand.core.call('figures.save', { figure, path })).rejects.toMatchObject(refusal);
    },
  );
});
