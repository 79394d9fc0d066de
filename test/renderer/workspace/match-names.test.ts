import { describe, expect, it } from 'vitest';
import { matchNames, newName } from '../../../src-renderer/workspace/match-names.ts';

const items = ['Waiting for an answer', 'An answer', '等待答复'].map((label) => ({ label }));
const found = (query: string) => matchNames(items, query).map(({ item }) => item.label);

describe('matchNames', () => {
  it.each([
    ['everything, in order, where nothing is typed', '  ', items.map(({ label }) => label)],
    ['the whole name first', 'an answer', ['An answer', 'Waiting for an answer']],
    ['names by words with more space between them', 'an   ANSWER', ['An answer', 'Waiting for an answer']],
    ['Chinese names by their pinyin', 'dengdai', ['等待答复']],
    ['nothing where no name answers', 'zebra', []],
  ])('finds %s', (_what, query, labels) => {
    expect(found(query)).toEqual(labels);
  });
});

describe('names with letters that some keyboards lack', () => {
  it.each([
    ['strasse', 'Straße', 'Straße'],
    ['rod', 'Rødovre', 'Rød'],
    ['coeur', 'mon cœur', 'cœur'],
    ['office', 'Oﬃce', 'Oﬃce'],
    ['ngu', 'ngữ', 'ngữ'],
    ['naive', 'nai\u0308ve', 'nai\u0308ve'],
  ])('%j is found in %j', (query, label, lit) => {
    const [match] = matchNames([{ label }], query);
    expect(match?.ranges.map(({ start, end }) => label.slice(start, end))).toEqual([lit]);
  });
});

describe('newName', () => {
  it.each([
    ['what is typed, without the space around it', '  Silence ', 'Silence'],
    ['nothing of an empty query', '   ', null],
    ['nothing where something is called that in other letters', 'AN ANSWER', null],
    ['no more than two hundred characters', 'x'.repeat(300), 'x'.repeat(200)],
  ])('makes %s', (_what, query, name) => {
    expect(newName(items, query)).toBe(name);
  });
});
