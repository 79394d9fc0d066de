import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CallInput } from '../../../../src-main/shared/contract/index.ts';
import { inlineRow, makeXlsx } from '../../../helpers/make-xlsx.ts';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();

const call = ((name: never, input: never) => hand.core.call(name, input)) as typeof hand.core.call;
const people = () => call('participants.list', {});
const person = async (name: string) => (await people()).find((one) => one.name === name)!;
const attribute = async (name: string) => (await call('attributes.list', {})).find((one) => one.name === name)!;
const create = async (input: Partial<CallInput<'attributes.create'>> = {}) =>
  (await call('attributes.create', { subject: 'participant', name: 'Age', type: 'number', ...input })).id;
const fill = async (attributeId: string, values: Readonly<Record<string, string>>) => {
  const all = await people();
  const cells = Object.entries(values).map(([name, value]) => ({
    attributeId,
    subjectId: all.find((one) => one.name === name)!.id,
    value,
  }));
  return call('attributes.fill', { cells });
};

describe('attributes', () => {
  it('stand in the order in which they are put', async () => {
    const [age, city] = [await create(), await create({ name: 'City', type: 'text' })];
    await create({ subject: 'document', name: 'Age', type: 'date' });
    await call('attributes.move', { id: city, beforeId: age });
    expect((await call('attributes.list', {})).map(({ subject, name }) => `${subject} ${name}`)).toEqual([
      'participant City',
      'participant Age',
      'document Age',
    ]);
  });

  it.each(['age', 'ＡＧＥ', ' Age '])('are refused a name that is there: %s', async (name) => {
    await create();
    await expect(create({ name })).rejects.toMatchObject({ code: 'name-taken' });
  });

  it('keep values as their types write them', async () => {
    const age = await create();
    await fill(age, { Anna: ' 34,5 ', Ben: '１２' });
    expect((await person('Anna')).values).toEqual({ [age]: '34.5' });
    expect((await person('Ben')).values).toEqual({ [age]: '12' });
  });

  it('refuse a block in which one value does not fit, and write none of it', async () => {
    const age = await create();
    await expect(fill(age, { Anna: '34', Ben: 'old', Carla: 'young' })).rejects.toMatchObject({
      code: 'attribute-unfit',
      details: { name: 'Age', value: 'old', count: 2 },
    });
    expect((await person('Anna')).values).toEqual({});
  });

  it('take new choices as options, in the same step', async () => {
    const uses = await create({ name: 'Uses', type: 'choices', options: ['Bus'] });
    await fill(uses, { Anna: 'tram；bus', Ben: 'TRAM' });
    expect((await attribute('Uses')).options).toEqual(['Bus', 'tram']);
    expect((await person('Ben')).values[uses]).toBe('["tram"]');
    await call('history.undo', {});
    expect((await attribute('Uses')).options).toEqual(['Bus']);
  });

  it('make participants with their values', async () => {
    const age = await create();
    await call('attributes.fill', { cells: [], participants: [{ name: 'Dora', values: { [age]: '51' } }] });
    expect(await person('Dora')).toMatchObject({ documents: 0, turns: 0, words: 0, values: { [age]: '51' } });
  });

  it('change their type where all values fit', async () => {
    const age = await create({ type: 'text' });
    await fill(age, { Anna: '34,5', Ben: '12' });
    await call('attributes.update', { id: age, type: 'number' });
    expect((await person('Anna')).values[age]).toBe('34.5');
    await call('attributes.update', { id: age, type: 'choice' });
    expect((await attribute('Age')).options).toEqual(['34.5', '12']);
  });

  it('say which values keep them from changing their type', async () => {
    const age = await create({ type: 'text' });
    await fill(age, { Anna: '34', Ben: 'old' });
    expect(await call('attributes.unfit', { id: age, type: 'number' })).toEqual([
      { name: 'Ben', value: 'old', reason: 'no-number' },
    ]);
    await expect(call('attributes.update', { id: age, type: 'number' })).rejects.toMatchObject({
      code: 'attribute-unfit',
      details: { value: 'old', count: 1 },
    });
    expect(await attribute('Age')).toMatchObject({ type: 'text' });
  });

  it('rename an option in all values, and keep one that is used', async () => {
    const uses = await create({ name: 'Uses', type: 'choices', options: ['Bus', 'Tram', 'Boat'] });
    await fill(uses, { Anna: 'bus; tram', Ben: 'tram' });
    await call('attributes.update', { id: uses, options: ['Tramway', 'Bus'], renamedOptions: { Tram: 'Tramway' } });
    expect((await person('Anna')).values[uses]).toBe('["Tramway","Bus"]');
    await expect(call('attributes.update', { id: uses, options: ['Bus'] })).rejects.toMatchObject({
      code: 'attribute-unfit',
      details: { reason: 'option-in-use', value: 'Tramway' },
    });
  });

  it('belong to documents too', async () => {
    const wave = await create({ subject: 'document', name: 'Wave', type: 'choice' });
    const { id } = hand.study.meeting;
    await call('attributes.fill', { cells: [{ attributeId: wave, subjectId: id, value: 'First' }] });
    expect(await call('attributes.ofDocuments', {})).toEqual({ [id]: { [wave]: 'First' } });
  });

  it.each<[string, (age: string) => Promise<unknown>]>([
    [
      'attributes.fill',
      () => call('attributes.fill', { cells: [{ attributeId: 'none', subjectId: 'x', value: '1' }] }),
    ],
    [
      'attributes.fill of nobody',
      (age) => call('attributes.fill', { cells: [{ attributeId: age, subjectId: 'x', value: '1' }] }),
    ],
    ['attributes.update', () => call('attributes.update', { id: 'none', name: 'X' })],
    ['attributes.delete', () => call('attributes.delete', { id: 'none' })],
    ['attributes.move', (age) => call('attributes.move', { id: age, beforeId: 'none' })],
  ])('are refused where there is none: %s', async (_, attempt) => {
    await expect(attempt(await create())).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a table', () => {
  const csv = 'Age;Name;City\n34;anna;Oslo\nold;Ben;\n;anna;Rome\n51;Dora;Oslo\n';
  const file = (name: string, content: string | Uint8Array) => {
    writeFileSync(hand.core.file(name), content);
    return { subject: 'participant', path: hand.core.file(name) } as const;
  };

  it('is looked at without a change', async () => {
    await create();
    const steps = (await call('history.state', {})).undoCount;
    expect(await call('attributes.previewTable', file('people.csv', csv))).toMatchObject({
      nameColumn: 1,
      total: 4,
      matched: 3,
      unmatched: ['Dora'],
      repeated: ['anna'],
      unfit: [{ name: 'Ben', header: 'Age', value: 'old', reason: 'no-number' }],
      encoding: 'utf-8',
      sheets: [],
    });
    expect((await call('history.state', {})).undoCount).toBe(steps);
  });

  it('fills in what matches, in one step', async () => {
    const age = await create();
    expect(await call('attributes.importTable', file('people.csv', csv))).toEqual({
      cells: 2,
      created: 0,
      attributes: 1,
      unfit: 1,
      unmatched: ['Dora'],
      repeated: ['anna'],
    });
    const city = (await attribute('City')).id;
    expect((await person('Anna')).values).toEqual({ [age]: '34', [city]: 'Rome' });
    await call('history.undo', {});
    expect((await person('Anna')).values).toEqual({});
  });

  it('makes the participants that are missing', async () => {
    expect(await call('attributes.importTable', { ...file('people.csv', csv), createMissing: true })).toMatchObject({
      created: 1,
      unmatched: [],
    });
    expect(Object.values((await person('Dora')).values)).toEqual(expect.arrayContaining(['Oslo']));
  });

  it('is taken from a workbook for documents, with types as told', async () => {
    const bytes = makeXlsx(inlineRow('Document', 'Wave') + inlineRow('MEETING', '1') + inlineRow('nowhere', '2'));
    const { path } = file('documents.xlsx', bytes);
    const input = { subject: 'document', path, types: { Wave: 'choice' } } as const;
    expect(await call('attributes.importTable', input)).toMatchObject({ cells: 1, unmatched: ['nowhere'] });
    expect(await attribute('Wave')).toMatchObject({ subject: 'document', type: 'choice', options: ['1'] });
  });

  it('is refused with the name of its file', async () => {
    await expect(call('attributes.previewTable', file('broken.xlsx', 'no workbook'))).rejects.toMatchObject({
      code: 'file-damaged',
      details: { file: 'broken.xlsx' },
    });
    await expect(call('attributes.previewTable', file('people.pdf', 'x'))).rejects.toMatchObject({
      code: 'format-unknown',
    });
  });
});
