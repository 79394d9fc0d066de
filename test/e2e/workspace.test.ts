import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CallOutput } from '../../src-main/shared/contract/index.ts';
import { motifJson } from '../helpers/run-motif.ts';
import { call, chinese, codedWords, createStudy, documentId, english } from './chinese-study.ts';
import { choose, compose, expectStep, fieldFocused, focusedName } from './keyboard.ts';
import { historyWords, pressSteps, stepTo, waiting } from './keyboard.ts';
import { launchers } from './launch.ts';
import type { LaunchedApp } from './launch.ts';
import {
  addCode,
  codeByNumber,
  codeHere,
  codeWords,
  find,
  isInSight,
  leaveSelection,
  openDocument,
} from './reading.ts';

describe.each(launchers)('the coding workspace by the keyboard alone in $host', ({ launch }) => {
  const folder = mkdtempSync(join(tmpdir(), 'motif-workspace-'));
  const project = join(folder, 'study.motif');
  const userData = join(folder, 'user-data');
  const start = () => launch({ open: { path: project }, locale: 'zh_CN', userData });
  let app: LaunchedApp;
  let page: Page;

  beforeAll(async () => {
    await createStudy(project, join(folder, 'people.csv'));
    app = await start();
    page = app.page;
    page.setDefaultTimeout(15_000);
  });
  afterAll(async () => {
    await app?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('opens a document and codes ten passages with four codes', async () => {
    await openDocument(page, chinese);
    await codeWords(page, '公共諮詢與政策行銷的案子', 'c', '諮詢');
    await page.keyboard.press('n');
    await codeHere(page, 't', '信任');
    await find(page, '行為準則');
    await page.keyboard.press('v');
    await expectStep(page, '标注“行為準則”');
    await codeWords(page, '分歧的意見', 's', '諮詢');
    await codeByNumber(page, '有備而來');
    await codeWords(page, '點閱率很高', 'c', '信任');
    await codeByNumber(page, '捐出一些注意力');
    await codeWords(page, '詳細回答', 's', '信任');
    await codeByNumber(page, '開始進行規範');
    await codeWords(page, '暢所欲言', 'c', '諮詢');
  });

  it('rates one of them', async () => {
    await find(page, '開始進行規範');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '透明' }).waitFor();
    await page.keyboard.press('w');
    await fieldFocused(page);
    await page.keyboard.type('80');
    await page.keyboard.press('Enter');
    await expectStep(page, '评定编码标注“透明”');
    const rated = await historyWords(page);
    await page.keyboard.press('-');
    await page.getByText('负面').first().waitFor();
    expect(await historyWords(page)).toEqual(rated);
  });

  it('takes composed words into a coded passage and fires no shortcut meanwhile', async () => {
    await page.keyboard.press('e');
    await page.getByRole('textbox', { name: `“${chinese}”的正文` }).waitFor();
    await find(page, '開始進行規範');
    await leaveSelection(page, 'ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await compose(page, ['z', 'zh', 'zhe', '這', '這 x', '這 xi', '這些'], '這些');
    await expectStep(page, `在“${chinese}”中输入“這些”`);
    expect(await focusedName(page)).toBe(`“${chinese}”的正文`);
  });

  it('corrects the text: a coded word goes, a turn is split, a speaker gets another name', async () => {
    await find(page, '政策行銷');
    await page.keyboard.press('Delete');
    await expectStep(page, `在“${chinese}”中删除“政策行銷”`);
    await find(page, '這個過程怎麼更具體化');
    await leaveSelection(page, 'ArrowLeft');
    await page.keyboard.press('Control+Enter');
    await choose(page, '唐鳳');
    await expectStep(page, '拆分“唐鳳”的发言');
    await find(page, '我們是接受國發會的委託');
    await page.keyboard.press('Control+Shift+S');
    await choose(page, '許教授', '将“許雲翔”改名为“許教授”');
    await expectStep(page, '重命名发言人“許雲翔”');
    await page.keyboard.press('Control+e');
    await page.getByRole('document', { name: `“${chinese}”的正文` }).waitFor();
  });

  it('builds a query of two codes and an attribute and saves it', async () => {
    await page.keyboard.press('Control+Shift+Y');
    await addCode(page, '諮詢');
    await addCode(page, '透明');
    await stepTo(page, /限定$/);
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem').first().waitFor();
    await stepTo(page, /^属性$/, 'ArrowDown');
    await page.keyboard.press('Enter');
    await stepTo(page, /选择属性/);
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: '身份' }).waitFor();
    await page.keyboard.press('Enter');
    await stepTo(page, /添加.*取值/);
    await page.keyboard.press('Enter');
    await choose(page, '學者');
    await page.keyboard.press('Escape');
    await stepTo(page, /^保存…$/);
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: '查询名称' }).waitFor();
    await page.keyboard.type('學者談透明');
    await page.keyboard.press('Enter');
    await expectStep(page, '保存查询“學者談透明”');
    // No place can be gone to while the dialog is there.
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('writes a memo with a heading and strong words', async () => {
    await page.keyboard.press('Alt+1');
    await openDocument(page, chinese);
    await find(page, '暢所欲言');
    await page.keyboard.press('m');
    await expect.poll(() => focusedName(page), waiting).toBe('备忘录正文');
    await page.keyboard.type('## 想法');
    await page.keyboard.press('Enter');
    await page.keyboard.type('規範要 **先於** 平台');
    await page.keyboard.press('Control+Enter');
    await expectStep(page, `为“${chinese}”新建备忘录`);
  });

  it('takes fifteen steps back and does them again', async () => {
    const [last] = await historyWords(page);
    await pressSteps(page, 'Control+z', 15);
    await expectStep(page, '标注“行為準則”');
    await pressSteps(page, 'Control+Shift+z', 15);
    expect(await historyWords(page)).toEqual([last, '重做']);
  });

  it('leaves all of it in a sound project file', async () => {
    await app.close();
    const id = await documentId(project, chinese);
    const { text, turns, speakers } = await call(project, 'documents.content', { id });
    expect(await codedWords(project, id)).toEqual(
      [
        ['諮詢', '公共諮詢與的案子'],
        ['行為準則', '行為準則'],
        ['諮詢', expect.stringMatching(/^就研究者來看.*分歧的意見.*看法。$/)],
        ['透明', '開始進行這些規範'],
        ['信任', expect.stringMatching(/^許教授是本案.*更實用。$/s)],
        ['諮詢', '暢所欲言'],
        ['信任', '點閱率很高'],
        ['透明', '有備而來'],
        ['信任', expect.stringMatching(/^先講基本概念.*詳細回答的，十秒內決定。$/)],
        ['透明', '捐出一些注意力'],
      ].map(([code, words]) => ({ code, words })),
    );
    const names = new Map(speakers.map((speaker) => [speaker.id, speaker.name]));
    expect(
      turns.slice(0, 3).map(({ start, speakerId }) => [names.get(speakerId), text.slice(start, start + 4)]),
    ).toEqual([
      ['許教授', '我們是接'],
      ['唐鳳', '這個過程'],
      ['莊明芬', '許教授是'],
    ]);
    expect([...names.values()]).not.toContain('許雲翔');
    expect(await motifJson(['check', project])).toEqual({ ok: true, problems: [] });
  });

  it('leaves the rating, the saved query and the memo in it', async () => {
    const id = await documentId(project, chinese);
    const codings = await call(project, 'codings.ofDocument', { documentId: id });
    const found = await motifJson<CallOutput<'queries.run'>['passages']>(['query', project, '學者談透明']);
    const memos = await call(project, 'memos.list', {});
    expect(codings.filter(({ weight }) => weight !== null)).toMatchObject([{ weight: 80, valence: -1 }]);
    expect(found.map(({ text }) => text)).toEqual([
      '公共諮詢與的案子',
      expect.stringMatching(/^就研究者來看/),
      '開始進行這些規範',
      '有備而來',
    ]);
    expect(memos).toMatchObject([
      { target: { kind: 'passage' }, words: '暢所欲言', text: '## 想法\n\n規範要 **先於** 平台' },
    ]);
  });

  it('stands where it was left when the project is opened again', async () => {
    app = await start();
    page = app.page;
    await openDocument(page, english);
    await openDocument(page, chinese);
    await find(page, '捐出一些注意力');
    await page.keyboard.press('Control+Shift+W');
    await page.getByRole('button', { name: '新建研究' }).waitFor();
    await app.close();
    app = await start();
    page = app.page;
    await page.getByRole('document', { name: `“${chinese}”的正文` }).waitFor();
    const tabs = page.getByRole('tab');
    await expect.poll(() => tabs.count(), waiting).toBe(2);
    expect(await page.getByRole('tab', { selected: true }).getAttribute('aria-label')).toBe(chinese);
    await expect.poll(() => isInSight(page, '捐出一些注意力'), waiting).toBe(true);
  });
});
