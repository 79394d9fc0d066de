// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { leaveField } from '../../../src-renderer/ui/leave-field.ts';

const at = (name: string) => document.querySelector<HTMLElement>(`[data-name="${name}"]`)!;
const focused = () => (document.activeElement as HTMLElement).dataset['name'];

beforeEach(() => {
  document.body.innerHTML = `
    <main tabindex="-1" data-name="main">
      <textarea data-name="title"></textarea>
      <button></button>
      <input type="radio" />
      <textarea tabindex="-1"></textarea>
      <div role="textbox" contenteditable="true" tabindex="0" data-name="text"></div>
    </main>
    <aside><textarea data-name="alone"></textarea></aside>`;
});

it.each([
  ['title', true, 'text'],
  ['text', true, 'main'],
  ['title', false, 'main'],
])('from %s, done: %s, goes to %s', (from, isDone, to) => {
  at(from).focus();
  leaveField(at(from), isDone);
  expect(focused()).toBe(to);
});

it('leaves the field also where nothing else takes the focus', () => {
  at('alone').focus();
  leaveField(at('alone'), true);
  expect(document.activeElement).toBe(document.body);
});
