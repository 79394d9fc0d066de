import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { motifJson } from '../helpers/run-motif.ts';
import { ask, pressThrough, studyState, wordsOfCode } from './ask-study.ts';
import {
  dragOnto,
  drawAround,
  expectNoticesInWork,
  fitBoard,
  nameCluster,
  pressName,
  walkTo,
} from './board-gestures.ts';
import { createCodedStudy, laneCodes, stageCodes, voice } from './boards-study.ts';
import type { Quote } from './boards-study.ts';
import { chinese } from './chinese-study.ts';
import { exportFigure, missingIn } from './exported-figure.ts';
import { bindHeadings, cellAt } from './journey-hands.ts';
import { choose, expectStep, stepTo, waiting } from './keyboard.ts';
import { launchers } from './launch.ts';
import type { LaunchedApp } from './launch.ts';
import { openEveryCard, openEveryCell } from './open-passages.ts';
import { addCode, openDocument } from './reading.ts';
import { wholeFindings } from '../helpers/whole-findings.ts';

const longWaiting = { timeout: 20_000 };
const stages = ['产生需求', '初次接触', '达成约定', '接受服务', '完成'];
const lanes = ['行为', '接触点', '想法', '痛点', '机会', '后台流程', '系统'];

describe.each(launchers)('from quotes to a board and a journey in $host', ({ launch }) => {
  const folder = mkdtempSync(join(tmpdir(), 'motif-boards-'));
  const project = join(folder, 'study.motif');
  const file = (name: string) => join(folder, name);
  let app: LaunchedApp;
  let page: Page;
  let quotes: readonly Quote[];
  let words: readonly string[];

  beforeAll(async () => {
    quotes = await createCodedStudy(project, file('people.csv'));
    words = quotes.map((quote) => quote.words);
    app = await launch({ open: { path: project }, locale: 'zh_CN' });
    page = app.page;
    page.setDefaultTimeout(15_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
  });
  afterAll(async () => {
    await app?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('puts all that a query finds on a new board', async () => {
    await page.getByRole('document', { name: /的正文$/ }).waitFor();
    await page.keyboard.press('Control+Shift+Y');
    await addCode(page, voice);
    await page.getByRole('button', { name: '全部放到亲和图' }).click();
    await choose(page, '诉求', '新建亲和图“诉求”');
    await expectStep(page, '新建亲和图“诉求”，含 12 张卡片');
    await page.keyboard.press('Alt+9');
    await page.getByRole('application', { name: '亲和图“诉求”，12 张卡片' }).waitFor();
    await expect.poll(() => page.locator('[data-card]').count(), waiting).toBe(12);
  });

  it('makes three clusters by mouse', async () => {
    await dragOnto(page, words[1]!, words[0]!);
    await nameCluster(page, '说清楚');
    await fitBoard(page);
    await dragOnto(page, words[3]!, words[2]!);
    await nameCluster(page, '听得见');
    await fitBoard(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('g');
    await drawAround(page, words[10]!, words[11]!);
    await nameCluster(page, 'Getting to know');
    await expectStep(page, '新建群组“Getting to know”');
  });

  it('makes one by keyboard and puts another card and a cluster into it', async () => {
    await page.keyboard.press('Alt+9');
    await stepTo(page, /^亲和图“诉求”/);
    await walkTo(page, words[4]!);
    await page.keyboard.press('g');
    await nameCluster(page, '一起做');
    await walkTo(page, words[5]!);
    await page.keyboard.press('m');
    await choose(page, '一起做');
    await expectStep(page, '在“诉求”中移动 1 项');
    const { id: boardId } = (await ask(page, 'boards.list', {}))[0]!;
    const { cards } = await ask(page, 'boards.places', { boardId });
    expect(cards.filter(({ clusterId }) => clusterId !== null)).toHaveLength(8);
  });

  it('makes a theme of a cluster, which codes the passages of its cards, and a finding', async () => {
    await pressName(page, '听得见');
    await page.keyboard.press('m');
    await choose(page, '说清楚');
    await expectStep(page, '在“诉求”中移动 1 项');
    await pressName(page, '说清楚');
    await page.getByRole('button', { name: '转为主题' }).click();
    await page.getByRole('textbox', { name: '名称', exact: true }).press('Enter');
    await expectStep(page, '将群组转为编码“说清楚”');
    await page.getByRole('link', { name: '转为发现' }).click();
    await expectStep(page, '将群组转为发现“说清楚”');
    await expectNoticesInWork(page);
    expect(await wordsOfCode(page, '说清楚')).toEqual(words.slice(0, 4));
    expect(await wordsOfCode(page, '听得见')).toEqual(words.slice(2, 4));
    const findings = await wholeFindings((name, input) => ask(page, name, input));
    expect(findings.map(({ title, evidence }) => [title, evidence.map(({ text }) => text).toSorted()])).toEqual([
      ['说清楚', words.slice(0, 4).toSorted()],
    ]);
  });

  it('begins a journey of five stages and eight lanes', async () => {
    await page.keyboard.press('Alt+j');
    await page.getByRole('button', { name: '新建旅程图' }).last().click();
    await page.getByRole('textbox', { name: '名称', exact: true }).fill('参与');
    await page.getByRole('radio', { name: '服务' }).press('Space');
    await page.getByRole('button', { name: '创建', exact: true }).click();
    await page.getByRole('grid', { name: '参与' }).waitFor();
    await page.getByRole('columnheader', { name: /^后续/ }).getByRole('button').click();
    await page.keyboard.press('Delete');
    await expectStep(page, '删除阶段“后续”');
    expect(await page.getByRole('gridcell').count()).toBe(40);
  });

  it('binds them to codes and fills the map from the data', async () => {
    await bindHeadings(page, 'columnheader', { names: stages, codes: stageCodes });
    await bindHeadings(page, 'rowheader', { names: lanes, codes: laneCodes });
    await page.getByRole('button', { name: '依数据填充…' }).click();
    await page.getByRole('button', { name: '填充 12 个单元格' }).click();
    await expectStep(page, '用数据填充“参与”：12 个片段');
    const { id } = (await ask(page, 'journeys.list', {}))[0]!;
    const { cells } = await ask(page, 'journeys.get', { id });
    expect(cells.map(({ evidence }) => evidence.map(({ text }) => text)).toSorted()).toEqual(
      words.map((text) => [text]).toSorted(),
    );
  });

  it('corrects a point of the curve by hand, and the computed one stays', async () => {
    await cellAt(page, 1, 2).click();
    await page.keyboard.type('-1.5');
    await page.keyboard.press('Enter');
    await expectStep(page, '校正“达成约定”的情绪');
    const { id } = (await ask(page, 'journeys.list', {}))[0]!;
    const emotions = await ask(page, 'journeys.emotions', { id });
    expect(emotions.map(({ corrected }) => corrected?.valence ?? null)).toEqual([null, null, -1.5, null, null]);
    expect(emotions.map(({ codings }) => codings)).toEqual([3, 3, 2, 2, 2]);
    expect(emotions[2]!.mean).not.toBeNull();
  });

  it.each(['svg', 'pdf'] as const)('exports both with all that was said: %s', async (format) => {
    await page.keyboard.press('Alt+9');
    await exportFigure(app, '诉求', file(`board.${format}`));
    await expect.poll(() => missingIn(file(`board.${format}`), words), longWaiting).toEqual([]);
    await page.keyboard.press('Alt+j');
    await exportFigure(app, '参与', file(`journey.${format}`));
    await expect.poll(() => missingIn(file(`journey.${format}`), words), longWaiting).toEqual([]);
  });

  it('opens the passage of every card and cell, also after words came in front of them', async () => {
    await page.keyboard.press('Alt+1');
    await openDocument(page, chinese);
    await page.keyboard.press('e');
    await page.getByRole('textbox', { name: `“${chinese}”的正文` }).waitFor();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('xyz');
    await expectStep(page, `在“${chinese}”中输入“xyz”`);
    await page.keyboard.press('Control+e');
    await page.getByRole('document', { name: `“${chinese}”的正文` }).waitFor();
    await openEveryCard(page, quotes);
    await openEveryCell(page, quotes);
  });

  it('takes everything back and does it again', { timeout: 180_000 }, async () => {
    const before = await studyState(page);
    await pressThrough(page, 'Control+z', 'undoCount');
    expect(await studyState(page)).toMatchObject({ boards: [], journeys: [], findings: [] });
    await pressThrough(page, 'Control+Shift+z', 'redoCount');
    expect(await studyState(page)).toEqual(before);
    expect(await ask(page, 'project.check', {})).toEqual({ ok: true, problems: [] });
  });

  it('leaves all of it in a sound project file', async () => {
    await app.close();
    expect(await motifJson(['check', project])).toEqual({ ok: true, problems: [] });
    expect(await motifJson(['boards', project])).toMatchObject([{ name: '诉求', cards: 12, clusters: 4 }]);
    expect(await motifJson(['journeys', project])).toMatchObject([{ name: '参与', stages: 5, lanes: 8 }]);
  });
});
