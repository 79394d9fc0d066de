import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrate } from '../../../../src-main/core/db/migrate.ts';
import { createTestCore } from '../../../helpers/create-test-core.ts';
import { readTables, writeFirstVersion } from '../../../helpers/first-version.ts';
import { writeSecondVersion } from '../../../helpers/second-version.ts';
import { writeThirdVersion } from '../../../helpers/third-version.ts';
import { writeFourthVersion } from '../../../helpers/fourth-version.ts';
import { writeFifthVersion } from '../../../helpers/fifth-version.ts';
import { makeFolder } from '../../../helpers/project-files.ts';
import { wholeFindings } from '../../../helpers/whole-findings.ts';

let folder: ReturnType<typeof makeFolder>;
let path: string;

beforeEach(() => {
  folder = makeFolder();
  path = folder.path('study.motif');
});

afterEach(() => folder.remove());

const firstTables = ['project', 'researcher', 'participant', 'document', 'speaker', 'turn', 'heading', 'code'];
const restTables = ['passage', 'coding', 'memo', 'finding', 'evidence', 'undoStep', 'undoEntry'];

describe('a project of version 1', () => {
  const open = async () => {
    writeFirstVersion(path);
    const core = createTestCore();
    await core.call('project.open', { path });
    return core;
  };

  it('keeps every row', () => {
    writeFirstVersion(path);
    const before = readTables(path, [...firstTables, ...restTables]);
    const sqlite = new Sqlite(path);
    sqlite.pragma('foreign_keys = ON');
    migrate(sqlite, path);
    expect(sqlite.pragma('foreign_keys', { simple: true })).toBe(1);
    sqlite.close();
    expect(readTables(path, [...firstTables, ...restTables])).toMatchObject(before);
    expect(readTables(`${path}.version-1.backup`, [...firstTables, ...restTables])).toEqual(before);
  });

  it('is sound, and says what it said', async () => {
    const core = await open();
    expect(await core.call('project.check', {})).toEqual({ ok: true, problems: [] });
    expect((await core.call('search.find', { query: '使用者' })).total).toBe(1);
    expect(await core.call('codings.ofDocument', { documentId: 'd' })).toMatchObject([
      { id: 'k', codeId: 'c', researcher: 'Lin', memo: 'On a coding', weight: null, valence: null, formerText: null },
    ]);
    expect(await wholeFindings(core.call)).toMatchObject([
      { id: 'f', evidence: [{ text: 'is lost.', speaker: 'Ben', isEmptied: false }] },
    ]);
    expect(core.bugs).toEqual([]);
    await core.close();
  });

  it('takes back what version 1 did, and does it again', async () => {
    const core = await open();
    await core.call('history.goTo', { stepId: 0 });
    expect((await core.call('codes.tree', {})).map((code) => code.name)).toEqual(['Need', 'First name']);
    expect((await core.call('documents.list', {})).map((document) => document.name)).toEqual(['Interview', 'Gone']);
    expect(await core.call('codings.ofDocument', { documentId: 'g' })).toMatchObject([{ id: 'gk', memo: 'Kept memo' }]);
    expect((await core.call('search.find', { query: 'soon' })).total).toBe(1);
    expect(await core.call('project.check', {})).toEqual({ ok: true, problems: [] });

    await core.call('history.goTo', { stepId: 3 });
    expect((await core.call('codes.tree', {})).map((code) => code.name)).toEqual(['Need', 'Renamed']);
    expect((await core.call('documents.list', {})).map((document) => document.name)).toEqual(['Interview']);
    expect(await core.call('project.check', {})).toEqual({ ok: true, problems: [] });
    expect(core.bugs).toEqual([]);
    await core.close();
  });

  it('can be corrected, and deletes with a document what stands on it', async () => {
    const core = await open();
    const changes = [{ from: 0, to: 6, insert: '' }];
    const { text } = await core.call('documents.content', { id: 'd' });
    const { emptied } = await core.call('texts.edit', { documentId: 'd', length: text.length, changes });
    expect(emptied).toMatchObject([{ text: 'I like', codes: ['Renamed'], memos: 1, findings: 0 }]);
    await core.call('documents.delete', { ids: ['d'] });
    expect(await core.call('project.summary', {})).toMatchObject({ documents: 0, codings: 0 });
    expect(await core.call('project.check', {})).toEqual({ ok: true, problems: [] });
    await core.close();
  });
});

const secondTables = ['folder', 'documentTag', 'codeEvent', 'codeSet', 'codeSetMember', 'attribute', 'attributeValue'];
const allTables = [...firstTables, ...restTables, ...secondTables, 'savedQuery'];

describe('a project of version 2', () => {
  const open = async () => {
    writeSecondVersion(path);
    const core = createTestCore();
    await core.call('project.open', { path });
    return core;
  };
  const evidenceOf = async (core: Awaited<ReturnType<typeof open>>) =>
    (await wholeFindings(core.call)).map(({ title, evidence }) => [
      title,
      ...evidence.map(({ evidenceId }) => evidenceId),
    ]);

  it('keeps every row, its evidence put there by hand and come by no card', () => {
    writeSecondVersion(path);
    const before = readTables(path, allTables);
    const sqlite = new Sqlite(path);
    migrate(sqlite, path);
    sqlite.close();
    const after = readTables(path, allTables);
    expect(after).toMatchObject(before);
    expect(Object.values(after).map((rows) => rows.length)).toEqual(Object.values(before).map((rows) => rows.length));
    const added = { cellId: null, traitId: null, origin: 'hand', fromCardId: null, fromCellId: null };
    expect(after.evidence).toMatchObject([added, added]);
    expect(readTables(`${path}.version-2.backup`, allTables)).toEqual(before);
  });

  it('is sound, and can have a board whose cards stand on its passages', async () => {
    const core = await open();
    expect(await core.call('project.check', {})).toEqual({ ok: true, problems: [] });
    const { id: boardId } = await core.call('boards.create', { name: 'Needs' });
    const sources = ['three', 'emptied'].map((passageId) => ({ kind: 'passage', passageId }) as const);
    await core.call('boards.addCards', { boardId, sources });
    expect((await core.call('boards.contents', { boardId })).cards).toMatchObject([
      { text: 'Mine', codes: [{ name: 'Need', valence: -2 }] },
      { text: 'gone words', source: { isEmptied: true } },
    ]);
    expect(core.bugs).toEqual([]);
    await core.close();
  });

  it('takes back what versions 1 and 2 did, and does it again', async () => {
    const core = await open();
    const now = await evidenceOf(core);
    expect(now).toEqual([['A finding', 'e', 'ee']]);
    await core.call('history.undo', {});
    expect(await evidenceOf(core)).toEqual([...now, ['Gone', 'eg']]);
    await core.call('history.undo', {});
    expect((await evidenceOf(core))[0]).toEqual(['A finding', 'e', 'ee', 'er']);
    await core.call('history.undo', {});
    expect((await evidenceOf(core))[0]).toEqual(['A finding', 'e', 'er', 'ee']);
    await core.call('history.goTo', { stepId: 0 });
    expect(await evidenceOf(core)).toEqual([
      ['A finding', 'e', 'er'],
      ['Gone', 'eg'],
    ]);
    expect(await core.call('project.check', {})).toEqual({ ok: true, problems: [] });
    await core.call('history.goTo', { stepId: 7 });
    expect(await evidenceOf(core)).toEqual(now);
    expect(await core.call('project.check', {})).toEqual({ ok: true, problems: [] });
    expect(core.bugs).toEqual([]);
    await core.close();
  });
});

const boardTables = ['board', 'cluster', 'clusterPlace', 'card', 'cardPlace', 'persona', 'touchpoint'];
const journeyTables = ['journey', 'journeyPersona', 'stage', 'lane', 'cell'];
const thirdTables = [...allTables, ...boardTables, ...journeyTables];

describe('a project of version 3', () => {
  const open = async () => {
    writeThirdVersion(path);
    const core = createTestCore();
    await core.call('project.open', { path });
    return core;
  };
  const stagesOf = async (core: Awaited<ReturnType<typeof open>>, id: string) =>
    (await core.call('journeys.get', { id })).stages.map(({ name }) => name);

  it('keeps every row, and stands beside itself as it was', () => {
    writeThirdVersion(path);
    const before = readTables(path, thirdTables);
    const sqlite = new Sqlite(path);
    migrate(sqlite, path);
    sqlite.close();
    expect(readTables(path, thirdTables)).toMatchObject(before);
    expect(readTables(`${path}.version-3.backup`, thirdTables)).toEqual(before);
  });

  it('is sound, and can have a guide whose question carries one of its codes', async () => {
    const core = await open();
    expect(await core.call('project.check', {})).toEqual({ ok: true, problems: [] });
    const sections = [{ name: 'Waiting', questions: [{ text: 'How long?', code: { id: 'c' } }] }];
    const { id } = await core.call('guides.create', { name: 'Street', sections });
    await core.call('guides.assign', { documentIds: ['d'], guideId: id });
    expect(await core.call('guides.get', { id })).toMatchObject({
      sections: [{ questions: [{ text: 'How long?', codeId: 'c' }] }],
      documentIds: ['d'],
    });
    expect(core.bugs).toEqual([]);
    await core.close();
  });

  it('takes back what versions 1 to 3 did, and does it again', async () => {
    const core = await open();
    await core.call('history.undo', {});
    expect(await stagesOf(core, 'gj')).toEqual(['Board']);
    await core.call('history.undo', {});
    expect(await core.call('boards.places', { boardId: 'b' })).toMatchObject({
      cards: expect.arrayContaining([expect.objectContaining({ id: 'note', x: 900 })]),
    });
    await core.call('history.undo', {});
    expect(await stagesOf(core, 'j')).toEqual(['Queue']);
    await core.call('history.goTo', { stepId: 0 });
    expect(await core.call('project.check', {})).toEqual({ ok: true, problems: [] });
    await core.call('history.goTo', { stepId: 10 });
    expect(await stagesOf(core, 'j')).toEqual(['Wait']);
    expect((await core.call('journeys.list', {})).map(({ name }) => name)).toEqual(['To work']);
    expect(await core.call('project.check', {})).toEqual({ ok: true, problems: [] });
    expect(core.bugs).toEqual([]);
    await core.close();
  });
});

const fourthTables = [...thirdTables, 'guide', 'guideSection', 'guideQuestion', 'documentGuide'];

describe('a project of version 4', () => {
  const open = async () => {
    writeFourthVersion(path);
    const core = createTestCore();
    await core.call('project.open', { path });
    return core;
  };
  const evidenceOf = async (core: Awaited<ReturnType<typeof open>>) =>
    (await wholeFindings(core.call)).map(({ title, evidence }) => [title, ...evidence.map((one) => one.evidenceId)]);

  it('keeps every row: nothing is said of consent, and all evidence stands for its finding', () => {
    writeFourthVersion(path);
    const before = readTables(path, fourthTables);
    const sqlite = new Sqlite(path);
    migrate(sqlite, path);
    sqlite.close();
    const after = readTables(path, fourthTables);
    expect(after).toMatchObject(before);
    expect(Object.values(after).map((rows) => rows.length)).toEqual(Object.values(before).map((rows) => rows.length));
    const unsaid = { pseudonym: '', consent: 'unrecorded', mayRecord: null, mayQuote: null, storedUntil: null };
    expect(after.participant).toMatchObject([unsaid, unsaid]);
    expect(new Set(after.evidence?.map((row) => 'side' in row && row.side))).toEqual(new Set(['for']));
    expect(readTables(`${path}.version-4.backup`, fourthTables)).toEqual(before);
  });

  it('is sound, and can have consent, pseudonyms and evidence against a finding', async () => {
    const core = await open();
    expect(await core.call('project.check', {})).toEqual({ ok: true, problems: [] });
    await core.call('participants.setConsent', { ids: ['ben'], state: 'withdrawn' });
    await core.call('participants.setPseudonyms', { pseudonyms: [{ id: 'anna', pseudonym: 'P1' }] });
    await core.call('findings.setEvidence', { evidenceId: 'e', side: 'against' });
    const [finding] = await wholeFindings(core.call);
    expect(finding?.evidence.find(({ evidenceId }) => evidenceId === 'e')).toMatchObject({
      side: 'against',
      speaker: 'Ben',
      isWithheld: true,
    });
    expect(await core.call('project.check', {})).toEqual({ ok: true, problems: [] });
    expect(core.bugs).toEqual([]);
    await core.close();
  });

  it('takes back what versions 1 to 4 did, and does it again', async () => {
    const core = await open();
    const now = await evidenceOf(core);
    await core.call('history.undo', {});
    expect(await evidenceOf(core)).toEqual([...now, ['Later', 'el']]);
    await core.call('history.undo', {});
    expect((await core.call('participants.list', {})).find(({ name }) => name === 'Dora')).toMatchObject({
      role: 'interviewer',
      pseudonym: '',
      consent: { state: 'unrecorded', mayQuote: null },
    });
    await core.call('history.undo', {});
    expect(now[0]).toEqual([...((await evidenceOf(core))[0] ?? []), 'ef']);
    await core.call('history.undo', {});
    expect(await core.call('guides.get', { id: 'gu' })).toMatchObject({
      sections: [{ questions: [{ text: 'How long then?' }] }],
    });
    await core.call('history.goTo', { stepId: 0 });
    expect(await core.call('project.check', {})).toEqual({ ok: true, problems: [] });
    await core.call('history.goTo', { stepId: 14 });
    expect(await evidenceOf(core)).toEqual(now);
    expect(await core.call('project.check', {})).toEqual({ ok: true, problems: [] });
    expect(core.bugs).toEqual([]);
    await core.close();
  });
});

const fifthTables = [...fourthTables, 'findingTag', 'report', 'reportBlock'];

describe('a project of version 5', () => {
  const open = async () => {
    writeFifthVersion(path);
    const core = createTestCore();
    await core.call('project.open', { path });
    return core;
  };
  const questionsOf = async (core: Awaited<ReturnType<typeof open>>) =>
    (await core.call('guides.get', { id: 'gu' })).sections.flatMap(({ questions }) =>
      questions.map(({ text, kind }) => [text, kind]),
    );

  it('keeps every row: all that a guide holds is asked', () => {
    writeFifthVersion(path);
    const before = readTables(path, fifthTables);
    const sqlite = new Sqlite(path);
    migrate(sqlite, path);
    sqlite.close();
    const after = readTables(path, fifthTables);
    expect(after).toMatchObject(before);
    expect(Object.values(after).map((rows) => rows.length)).toEqual(Object.values(before).map((rows) => rows.length));
    expect(after.guideQuestion).toMatchObject([{ kind: 'question' }]);
    expect(readTables(`${path}.version-5.backup`, fifthTables)).toEqual(before);
  });

  it('is sound, and can have sessions, a plan and quotas', async () => {
    const core = await open();
    expect(await core.call('project.check', {})).toEqual({ ok: true, problems: [] });
    expect(await core.call('sessions.list', {})).toEqual([]);
    await core.call('study.update', { objectives: 'Why they wait', sessions: [{ method: 'interview', planned: 2 }] });
    await core.call('quotas.create', { name: 'All', target: 2, limits: [] });
    const { id } = await core.call('sessions.create', { name: 'One', method: 'interview', documentId: 'd' });
    expect(await core.call('sessions.get', { id })).toMatchObject({ state: 'held', guideId: 'gu' });
    expect(await core.call('study.plan', {})).toMatchObject({
      objectives: 'Why they wait',
      sessions: [{ method: 'interview', planned: 2, held: 1 }],
      quotas: [{ name: 'All', target: 2 }],
    });
    expect(await core.call('project.check', {})).toEqual({ ok: true, problems: [] });
    expect(core.bugs).toEqual([]);
    await core.close();
  });

  it('takes back what versions 1 to 5 did, and does it again', async () => {
    const core = await open();
    const consentOfAnna = async () =>
      (await core.call('participants.list', {})).find(({ id }) => id === 'anna')?.consent.state;
    expect(await consentOfAnna()).toBe('given');
    await core.call('history.undo', {});
    expect(await consentOfAnna()).toBe('unrecorded');
    await core.call('history.undo', {});
    expect((await core.call('reports.list', {})).map(({ name }) => name)).toEqual(['For the board', 'Gone']);
    await core.call('history.undo', {});
    expect(await questionsOf(core)).toEqual([
      ['How long?', 'question'],
      ['Find the stop', 'question'],
    ]);
    await core.call('history.goTo', { stepId: 0 });
    expect(await core.call('project.check', {})).toEqual({ ok: true, problems: [] });
    await core.call('history.goTo', { stepId: 17 });
    expect(await consentOfAnna()).toBe('given');
    expect(await questionsOf(core)).toEqual([['How long?', 'question']]);
    expect(await core.call('project.check', {})).toEqual({ ok: true, problems: [] });
    expect(core.bugs).toEqual([]);
    await core.close();
  });
});
