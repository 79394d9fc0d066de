// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepFocus } from '../../../src-renderer/ui/keep-focus.ts';

let stop = () => {};
const at = (name: string) => document.querySelector<HTMLElement>(`[data-name="${name}"]`)!;
const focused = () => (document.activeElement as HTMLElement).dataset['name'];
const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

async function remove(name: string): Promise<void> {
  at(name).remove();
  await frame();
  await frame();
}

beforeEach(() => {
  document.body.innerHTML = `
    <nav><button data-name="rail"></button></nav>
    <main tabindex="-1" data-name="main">
      <ul data-name="list">
        <li data-name="row 1"><button data-name="remove 1"></button></li>
        <li data-name="row 2"><button data-name="remove 2"></button></li>
      </ul>
      <p data-name="words"></p>
    </main>
    <div data-name="dialog"><input data-name="field" /></div>`;
  stop = keepFocus(document.body, () => at('main'));
});

afterEach(() => stop());

it('goes to what took the place of what has gone', async () => {
  at('remove 1').focus();
  await remove('row 1');
  expect(focused()).toBe('remove 2');
});

it('goes back where nothing follows', async () => {
  at('remove 2').focus();
  await remove('row 2');
  expect(focused()).toBe('remove 1');
});

it('goes to the row of a list, before the buttons in it', async () => {
  const row = (name: string) => `<li role="row" tabindex="-1" data-name="${name}"><button></button></li>`;
  at('list').innerHTML = row('row 1') + row('row 2');
  at('row 2').focus();
  await remove('row 2');
  expect(focused()).toBe('row 1');
});

it('goes to the region where all in it has gone', async () => {
  at('remove 2').focus();
  await remove('list');
  expect(focused()).toBe('main');
});

it('goes back to where one was when a dialog has gone', async () => {
  at('remove 1').focus();
  at('field').focus();
  await remove('dialog');
  expect(focused()).toBe('remove 1');
});

it('goes home when nothing is left of where one was', async () => {
  at('field').focus();
  await remove('dialog');
  expect(focused()).toBe('main');
});

it('leaves the focus to who takes it', async () => {
  at('field').focus();
  at('dialog').remove();
  at('rail').focus();
  await frame();
  await frame();
  expect(focused()).toBe('rail');
});

it('leaves alone what was left by hand', async () => {
  at('remove 1').focus();
  at('remove 1').blur();
  await remove('words');
  expect(document.activeElement).toBe(document.body);
});
