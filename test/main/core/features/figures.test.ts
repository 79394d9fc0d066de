import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createBoard } from '../../../helpers/create-board.ts';
import { useStudy } from '../../../helpers/use-study.ts';
import { squeeze } from '../report/read-pdf.ts';

const hand = useStudy();

const draw = async () => {
  const { boardId } = await createBoard(hand.core, hand.study);
  return { kind: 'board', boardId } as const;
};

describe('figures.save', { timeout: 60_000 }, () => {
  it.each([
    ['svg', '<svg '],
    ['png', '\u0089PNG'],
    ['pdf', '%PDF-'],
  ])('writes %s by the ending of the path, whole', async (ending, head) => {
    const path = hand.core.file(`board.${ending.toUpperCase()}`);
    const { bytes, pages } = await hand.core.call('figures.save', { figure: await draw(), path });
    const written = readFileSync(path);
    expect(written.subarray(0, head.length).toString('latin1')).toBe(head);
    expect({ bytes, pages }).toEqual({ bytes: written.length, pages: 1 });
    expect(readdirSync(dirname(path)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('draws the words of cards and clusters, who said them and how many stand behind', async () => {
    const path = hand.core.file('board.svg');
    await hand.core.call('figures.save', { figure: await draw(), path });
    const words = squeeze(readFileSync(path, 'utf8').replace(/<[^>]+>/gu, ''));
    const wanted = [
      'The remote control needs a voice.',
      '車子壞了',
      'Ben · 2',
      'A voice, please',
      '3 cards · 2 people',
    ];
    expect(wanted.filter((text) => !words.includes(squeeze(text)))).toEqual([]);
  });

  it('draws a journey with its quotes in the language of the project', async () => {
    const { call, file } = hand.core;
    await call('project.update', { language: 'zh-CN' });
    const { id } = await call('journeys.create', { name: '旅程', template: 'purchase', language: 'zh-CN' });
    const { stages, lanes } = await call('journeys.get', { id });
    const { passages } = await call('passages.ofCodes', { codeIds: [hand.study.codes.answer] });
    const thoughts = lanes.find(({ kind }) => kind === 'thoughts');
    const passageIds = passages.map(({ passageId }) => passageId);
    const cell = { laneId: thoughts!.id, stageId: stages[0]!.id, passageIds };
    await call('journeys.setCells', { journeyId: id, cells: [cell] });
    await call('figures.save', { figure: { kind: 'journey', journeyId: id }, path: file('journey.svg') });
    const words = squeeze(readFileSync(file('journey.svg'), 'utf8').replace(/<[^>]+>/gu, ''));
    const wanted = [...passages.map(({ text }) => text), stages[0]!.name, '2 个片段', '现状'];
    expect(wanted.filter((text) => !words.includes(squeeze(text)))).toEqual([]);
  });

  it('refuses an ending of no figure, and a board with nothing on it', async () => {
    const { call, file } = hand.core;
    const figure = await draw();
    await expect(call('figures.save', { figure, path: file('board.gif') })).rejects.toMatchObject({
      code: 'figure-ending',
    });
    const { id } = await call('boards.create', { name: 'Empty' });
    const empty = call('figures.save', { figure: { kind: 'board', boardId: id }, path: file('empty.svg') });
    await expect(empty).rejects.toMatchObject({ code: 'figure-empty', details: { name: 'Empty' } });
    expect(existsSync(file('empty.svg'))).toBe(false);
  });

  it('leaves nothing behind when it is cancelled', async () => {
    const { client, file } = hand.core;
    const controller = new AbortController();
    const path = file('board.png');
    const saving = client.call('figures.save', { figure: await draw(), path }, { signal: controller.signal });
    controller.abort();
    await expect(saving).rejects.toMatchObject({ code: 'cancelled' });
    expect(existsSync(path)).toBe(false);
  });
});

it('figures.preview gives a small picture and the size of the figure', async () => {
  const { png, width, height } = await hand.core.call('figures.preview', { figure: await draw() });
  expect(Buffer.from(png, 'base64').subarray(1, 4).toString()).toBe('PNG');
  expect(Math.min(width, height)).toBeGreaterThan(400);
});
