import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { buildDocument } from '../../../../src-main/shared/domain/build-document.ts';
import type { ParsedBlock, ParsedDocument } from '../../../../src-main/shared/domain/parsed-document.ts';

const said = (document: ParsedDocument) =>
  document.turns.map(({ speaker, start, end }) => `${speaker}> ${document.text.slice(start, end)}`);
const build = (blocks: readonly ParsedBlock[], options = {}) => buildDocument(blocks, options, null);

describe('buildDocument', () => {
  it('strips labels and times and keeps following paragraphs in the turn', () => {
    const document = build([
      { text: 'A visit' },
      { text: 'Anna: [0:12] Hello.' },
      { text: 'And more.' },
      { text: 'Ben: Yes.' },
      { text: 'Anna: Good.' },
    ]);
    expect(document.text).toBe('A visit\nHello.\nAnd more.\nYes.\nGood.');
    expect(document.turns).toEqual([
      { speaker: 'Anna', start: 8, end: 24, at: 12_000 },
      { speaker: 'Ben', start: 25, end: 29, at: null },
      { speaker: 'Anna', start: 30, end: 35, at: null },
    ]);
  });

  it('keeps labelled paragraphs of one speaker apart', () => {
    const blocks = ['唐鳳：第一。', '唐鳳：第二。', '張同學：好。', '唐鳳：是。'].map((text) => ({ text }));
    expect(said(build(blocks))).toEqual(['唐鳳> 第一。', '唐鳳> 第二。', '張同學> 好。', '唐鳳> 是。']);
  });

  it('leaves out empty turns and counts them', () => {
    const document = build(['Anna: ', 'Ben: Hi.', 'Anna:', 'Ben: So.', 'Anna: Yes.'].map((text) => ({ text })));
    expect(said(document)).toEqual(['Ben> Hi.', 'Ben> So.', 'Anna> Yes.']);
    expect(document.warnings).toEqual([{ code: 'empty-turns', count: 2 }]);
  });

  it('joins pieces of one explicit speaker with a space, and with nothing between Chinese characters', () => {
    const document = build([
      { text: 'I think', speaker: 'Anna', at: 1000 },
      { text: 'so.', speaker: 'Anna', at: 2000 },
      { text: '我覺得', speaker: '王小明', at: 3000 },
      { text: '很好', speaker: '王小明', at: 4000 },
    ]);
    expect(said(document)).toEqual(['Anna> I think so.', '王小明> 我覺得很好']);
    expect(document.turns.map(({ at }) => at)).toEqual([1000, 3000]);
  });

  it('ends a turn at a heading and never takes a heading for a speaker', () => {
    const blocks = [
      { text: 'Anna: One.' },
      { text: 'Ben: Two.' },
      { text: 'Anna: a title', headingLevel: 2 },
      { text: 'Nobody says this.' },
      { text: 'Anna: Three.' },
    ];
    const document = build(blocks);
    expect(said(document)).toEqual(['Anna> One.', 'Ben> Two.', 'Anna> Three.']);
    expect(document.headings).toEqual([{ start: 10, end: 23, level: 2 }]);
  });

  it('moves comments to the canonical text', () => {
    const document = build([
      { text: 'Anna: Hello world.', comments: [{ start: 12, end: 17, author: 'R', text: 'why?' }] },
      { text: 'Ben: Hi.', comments: [{ start: 0, end: 3, author: 'R', text: 'who?' }] },
      { text: 'Anna: Bye.' },
    ]);
    const covered = document.comments.map(({ start, end }) => document.text.slice(start, end));
    expect(covered).toEqual(['world', 'Hi.']);
  });

  it('takes a bold name without a colon', () => {
    const blocks = ['Anna', 'Ben', 'Anna', 'Ben'].map((name) => ({
      text: `${name} I say so.`,
      boldLength: name.length,
    }));
    expect(said(build(blocks))).toEqual(['Anna> I say so.', 'Ben> I say so.', 'Anna> I say so.', 'Ben> I say so.']);
  });

  it('leaves the text as it stands when recognition is off', () => {
    const document = build([{ text: 'Anna: One.' }, { text: 'Anna: Two.' }], { recogniseSpeakers: false });
    expect(document).toMatchObject({ text: 'Anna: One.\nAnna: Two.', turns: [], warnings: [] });
  });

  it('leaves the labels of names that the user refused in the text', () => {
    const blocks = ['Anna: One.', 'Ben: Two.', 'Anna: Three.', 'Ben: Four.'].map((text) => ({ text }));
    const document = build(blocks, { notSpeakers: ['Ben'] });
    expect(said(document)).toEqual(['Anna> One.\nBen: Two.', 'Anna> Three.\nBen: Four.']);
  });

  it('puts a refused explicit name back before its words', () => {
    const document = build([{ text: 'left', speaker: 'Exit', at: 0 }], { notSpeakers: ['Exit'] });
    expect(document).toMatchObject({ text: 'Exit: left', turns: [] });
  });

  const words = fc.oneof(
    fc.constantFrom(
      'Anna: ',
      'Ben：',
      '\n',
      '\r\n',
      '  ',
      'hello',
      '唐鳳：',
      '[0:12] ',
      '\0',
      '\ud800',
      '\u2028',
      'Note: ',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  const block = fc.record(
    {
      text: fc.array(words, { maxLength: 12 }).map((parts) => parts.join('')),
      headingLevel: fc.constantFrom(undefined, undefined, 1),
      speaker: fc.constantFrom(undefined, undefined, 'Anna', ' Ben\r'),
      at: fc.constantFrom(undefined, null, 5),
      boldLength: fc.nat(9),
      comments: fc.array(fc.record({ start: fc.nat(30), end: fc.nat(30), author: fc.string(), text: fc.string() }), {
        maxLength: 2,
      }),
    },
    { requiredKeys: ['text'] },
  );

  it('keeps turns in order, apart, inside the text and free of outer space', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
        const document = build(blocks);
        const edges = document.turns.flatMap(({ start, end }) => [start, end]);
        expect(edges).toEqual([...edges].sort((one, other) => one - other));
        expect(edges.every((edge) => edge >= 0 && edge <= document.text.length)).toBe(true);
        expect(document.text).not.toMatch(/[\r\0\ufeff]|\n\n/);
        expect(document.text.isWellFormed()).toBe(true);
        const texts = document.turns.map(({ start, end }) => document.text.slice(start, end));
        expect(texts.filter((text) => text === '' || text !== text.trim())).toEqual([]);
        const ranges = [...document.headings, ...document.comments];
        expect(ranges.filter(({ start, end }) => start >= end || end > document.text.length)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
