// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { applyChanges } from '../../../../src-main/shared/domain/text-changes.ts';
import { keepOverReload, keepTyping, takeKeptTyping } from '../../../../src-renderer/features/codings/kept-typing.ts';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();
const begin = (insert: string) => [{ from: 0, to: 0, insert }];

it('sends what an editor held when it went', async () => {
  const { id, text } = hand.study.meeting;
  await keepTyping(hand.core.client, id, { base: text, sent: [], waiting: begin('Kept. ') }, null);
  expect((await hand.core.call('documents.content', { id })).text).toBe(`Kept. ${text}`);
  expect(takeKeptTyping(id, text)).toEqual([]);
});

it('does not send twice what had arrived', async () => {
  const { id, text } = hand.study.meeting;
  const sent = begin('Once. ');
  await hand.core.call('texts.edit', { documentId: id, length: text.length, changes: sent });
  await keepTyping(hand.core.client, id, { base: text, sent, waiting: [] }, null);
  expect((await hand.core.call('documents.content', { id })).text).toBe(`Once. ${text}`);
});

it('has it for the next editor where the project is gone', async () => {
  const { id, text } = hand.study.meeting;
  await hand.core.call('project.close', {});
  await keepTyping(hand.core.client, id, { base: text, sent: begin('A'), waiting: begin('B') }, null);
  expect(applyChanges(text, takeKeptTyping(id, text))).toBe(`BA${text}`);
  expect(takeKeptTyping(id, text)).toEqual([]);
});

it('has it for the page that is loaded anew, once', () => {
  const { id, text } = hand.study.meeting;
  keepOverReload(id, { base: text, sent: begin('A'), waiting: begin('B') });
  expect(applyChanges(text, takeKeptTyping(id, text))).toBe(`BA${text}`);
  expect(takeKeptTyping(id, text)).toEqual([]);
  keepOverReload(id, { base: text, sent: begin('A'), waiting: [] });
  expect(takeKeptTyping(id, `A${text}`)).toEqual([]);
});
