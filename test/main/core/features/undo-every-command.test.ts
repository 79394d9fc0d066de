import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contract } from '../../../../src-main/shared/contract/index.ts';
import type { CallInput, CallName, CallNameOf } from '../../../../src-main/shared/contract/index.ts';
import { captureExamples } from '../../../helpers/capture-examples.ts';
import { createBoard } from '../../../helpers/create-board.ts';
import { placeOf } from '../../../helpers/create-study.ts';
import type { Study } from '../../../helpers/create-study.ts';
import type { TestCore } from '../../../helpers/create-test-core.ts';
import { debriefExamples } from '../../../helpers/debrief-examples.ts';
import { findingExamples } from '../../../helpers/finding-examples.ts';
import { guideExamples } from '../../../helpers/guide-examples.ts';
import { journeyExamples } from '../../../helpers/journey-examples.ts';
import { recordingExamples } from '../../../helpers/recording-examples.ts';
import { reportRowExamples } from '../../../helpers/report-row-examples.ts';
import { sessionExamples } from '../../../helpers/session-examples.ts';
import { dumpProject } from '../../../helpers/dump-project.ts';
import { useStudy } from '../../../helpers/use-study.ts';

type Undoable =
  | CallNameOf<'command'>
  | 'recordings.attach'
  | 'recordings.attachMany'
  | 'imports.run'
  | 'texts.replaceByFile'
  | 'attributes.importTable';
type Examples = {
  readonly [Name in Undoable]: (study: Study, core: TestCore) => CallInput<Name> | Promise<CallInput<Name>>;
};

const axes = {
  frame: { x: -400, y: 0, width: 600, height: 90 },
  across: { name: 'Frequency', marks: [{ label: '1–2', start: -400, end: 200 }] },
  down: { name: '嚴重', marks: [] },
};

const commandNames = (Object.keys(contract) as CallName[]).filter((name) => contract[name].kind === 'command');

const examples: Examples = {
  'project.update': () => ({ name: '新的名字', language: 'zh-CN' }),
  'documents.update': ({ meeting }) => ({ id: meeting.id, name: "Anna's “meeting”", kind: 'note' }),
  'documents.delete': ({ meeting }) => ({ ids: [meeting.id] }),
  'documents.move': async ({ meeting }, { call }) => ({
    ids: [meeting.id],
    folderId: (await call('folders.create', { name: 'Wave 2' })).id,
  }),
  'documents.tag': ({ meeting, group }) => ({ ids: [meeting.id, group.id], add: ['pilot', '試訪'] }),
  'folders.create': ({ meeting }) => ({ name: 'Wave 1', documentIds: [meeting.id] }),
  'folders.rename': async (_study, { call }) => ({ id: (await folderIn(call)).id, name: '第一輪' }),
  'folders.move': async ({ meeting }, { call }) => ({
    ids: [(await call('folders.create', { name: 'Wave 1b' })).id],
    documentIds: [meeting.id],
    parentId: (await folderIn(call)).id,
  }),
  'folders.delete': async ({ meeting }, { call }) => {
    const { id } = await folderIn(call);
    await call('documents.move', { ids: [meeting.id], folderId: id });
    await call('folders.create', { name: 'Wave 1', parentId: id });
    return { id };
  },
  'speakers.rename': ({ meeting }) => ({ id: meeting.speakers[0]!.id, name: meeting.speakers[1]!.name }),
  'participants.rename': ({ group }) => ({ id: group.speakers[0]!.participantId, name: 'Ms. Wang' }),
  'speakers.assign': ({ meeting, group }) => ({
    ids: [meeting.speakers[0]!.id, group.speakers[1]!.id],
    participant: { name: 'P01' },
  }),
  'participants.create': () => ({ name: 'Somebody else' }),
  'participants.merge': async ({ meeting }, { call }) => {
    const [anna, ben] = meeting.speakers.map((speaker) => speaker.participantId);
    const { id } = await attributeIn(call);
    await call('attributes.fill', { cells: [{ attributeId: id, subjectId: anna!, value: '34' }] });
    return { ids: [anna!], intoId: ben! };
  },
  'participants.setRole': ({ group }) => ({ ids: [group.speakers[0]!.participantId], role: 'interviewer' }),
  'participants.setPseudonyms': ({ meeting, group }) => ({
    pseudonyms: [meeting, group].map(({ speakers }, index) => ({
      id: speakers[0]!.participantId,
      pseudonym: `參與者 ${index}`,
    })),
  }),
  'participants.setConsent': ({ meeting, group }) => ({
    ids: [meeting, group].map(({ speakers }) => speakers[0]!.participantId),
    state: 'given',
    mayRecord: true,
    mayQuote: false,
    storedUntil: '2031-12-31',
  }),
  'participants.delete': async (_study, { call }) => ({
    ids: [(await call('participants.create', { name: 'Nobody' })).id],
  }),
  'attributes.create': () => ({ subject: 'document', name: 'Wave', type: 'choice', options: ['1', '2'] }),
  'attributes.update': async (_study, { call }) => ({ ...(await attributeIn(call)), name: '年齡', type: 'text' }),
  'attributes.move': async (_study, { call }) => {
    const beforeId = (await attributeIn(call)).id;
    return { ...(await call('attributes.create', { subject: 'participant', name: 'City', type: 'text' })), beforeId };
  },
  'attributes.delete': async (_study, { call }) => attributeIn(call),
  'attributes.fill': async ({ meeting }, { call }) => {
    const { id } = await call('attributes.create', { subject: 'participant', name: 'Uses', type: 'choices' });
    return {
      cells: [{ attributeId: id, subjectId: meeting.speakers[0]!.participantId, value: 'bus；tram' }],
      participants: [{ name: 'New one', values: { [id]: 'tram' }, pseudonym: 'P7', consent: { state: 'refused' } }],
      records: [{ id: meeting.speakers[1]!.participantId, pseudonym: 'P8', consent: { mayQuote: false } }],
    };
  },
  'codes.create': ({ codes }) => ({ name: 'Noise', parentId: codes.need, color: 3, definition: 'What is heard' }),
  'codes.update': ({ codes }) => ({ id: codes.find, name: "Where's it", color: 9, whenNotToUse: 'Two\nlines' }),
  'codes.move': ({ codes }) => ({ ids: [codes.answer], parentId: null, beforeId: codes.need }),
  'codes.merge': ({ codes }) => ({ ids: [codes.voice, codes.colour], intoId: codes.find }),
  'codes.recolor': ({ codes }) => ({ ids: [codes.find, codes.colour], color: 17 }),
  'codes.split': ({ codes, codings }) => ({
    id: codes.find,
    parts: [
      { code: { path: ['Loss', '遺失'] }, codingIds: [codings[0]!] },
      { code: { id: codes.voice }, codingIds: [codings[2]!] },
    ],
  }),
  'codes.delete': ({ codes }) => ({ ids: [codes.need, codes.voice] }),
  'codes.pin': ({ codes }) => ({ id: codes.answer, key: 9 }),
  'codes.setExample': ({ codes, codings }) => ({ id: codes.find, codingId: codings[0]! }),
  'codeSets.create': ({ codes }) => ({ name: "Anna's 集", codeIds: [codes.find, codes.colour] }),
  'codeSets.rename': ({ codeSet }) => ({ id: codeSet, name: 'Another' }),
  'codeSets.delete': ({ codeSet }) => ({ id: codeSet }),
  'codeSets.add': ({ codes, codeSet }) => ({ id: codeSet, codeIds: [codes.answer, codes.need] }),
  'codeSets.remove': ({ codes, codeSet }) => ({ id: codeSet, codeIds: [codes.voice, codes.answer] }),
  'codings.create': ({ group }) => ({
    documentId: group.id,
    ...placeOf(group, '車子壞了'),
    code: { path: ['Car', 'Broken'] },
    researcher: 'Second researcher',
    memo: 'Two new codes and a new researcher',
  }),
  'codings.add': ({ group }) => ({
    codings: [
      { document: group.name, ...placeOf(group, '使用者'), code: 'User/Waits', memo: 'Many at once' },
      { document: group.id, ...placeOf(group, '車'), code: 'Need/Find it', researcher: 'Third' },
      { document: 'nowhere', start: 0, end: 1, code: 'Need' },
    ],
  }),
  'codings.apply': ({ group, meeting }) => ({
    places: [
      { documentId: group.id, ...placeOf(group, '車子壞了') },
      { documentId: meeting.id, ...placeOf(meeting, 'Yellow is fine.') },
    ],
    code: { path: ['Car', 'Broken'] },
  }),
  'codings.applyEach': ({ group, meeting, codes }) => ({
    groups: [
      { places: [{ documentId: group.id, ...placeOf(group, '車子壞了') }], code: { path: ['Car', 'Broken'] } },
      { places: [{ documentId: meeting.id, ...placeOf(meeting, 'Yellow is fine.') }], code: { id: codes.find } },
    ],
  }),
  'codings.rate': ({ codings }) => ({ ids: [codings[0]!, codings[2]!], weight: 80, valence: -2 }),
  'researchers.rename': (_study, core) => ({ id: researchersIn(core)[0]!, name: '研究者甲' }),
  'codings.resize': ({ codings, meeting }) => ({
    id: codings[0]!,
    ...placeOf(meeting, 'The remote control needs a voice.'),
  }),
  'codings.recode': ({ codings, codes }) => ({ ids: [codings[1]!], code: { id: codes.find } }),
  'codings.delete': ({ codings }) => ({ ids: [...codings] }),
  'codings.setMemo': ({ codings }) => ({ id: codings[1]!, text: '' }),
  'memos.create': ({ group }) => ({
    target: { kind: 'passage', documentId: group.id, ...placeOf(group, '所以') },
    text: '再看一次 🙂',
  }),
  'memos.update': ({ memo }) => ({ id: memo, text: "It's 'quoted'; -- and more" }),
  'memos.delete': ({ memo }) => ({ ids: [memo] }),
  'queries.save': ({ codes }) => ({
    name: 'Lost & 找',
    query: { codes: { kind: 'code', codeId: codes.find }, limits: { kinds: ['interview'] } },
  }),
  'queries.rename': ({ query }) => ({ id: query, name: "Anna's query" }),
  'queries.delete': ({ query }) => ({ id: query }),
  'boards.create': () => ({ name: "Anna's 圖" }),
  'boards.rename': async (study, core) => ({ id: (await createBoard(core, study)).boardId, name: '親和圖' }),
  'boards.delete': async (study, core) => ({ id: (await createBoard(core, study)).boardId }),
  'boards.copy': async (study, core) => ({ id: (await createBoard(core, study)).boardId, name: 'Copy' }),
  'boards.addCards': async (study, core) => {
    const { boardId, inner } = await createBoard(core, study);
    const place = { documentId: study.group.id, ...placeOf(study.group, '車也不會說話') };
    const sources = [
      { kind: 'place', ...place } as const,
      { kind: 'memo', memoId: study.memo } as const,
      { kind: 'note', text: "It's\n新的" } as const,
    ];
    return { boardId, sources, clusterId: inner };
  },
  'boards.place': async (study, core) => {
    const { boardId, outer, inner, cards } = await createBoard(core, study);
    return {
      boardId,
      cards: [{ id: cards[3]!, x: -400.5, y: 3, width: 300, height: 90, clusterId: inner }],
      clusters: [{ id: outer, x: 70, y: 80, width: 600, height: 400 }],
      scale: axes,
    };
  },
  'boards.hideScale': async (study, core) => {
    const { boardId, cards } = await createBoard(core, study);
    await core.call('boards.place', { boardId, cards: [{ id: cards[3]!, x: 5, y: 5 }], clusters: [], scale: axes });
    return { boardId };
  },
  'boards.editCard': async (study, core) => ({ id: (await createBoard(core, study)).cards[0]!, text: 'Shorter…' }),
  'boards.updateCards': async (study, core) => {
    const { cards, outer, inner } = await createBoard(core, study);
    const ids = [cards[0]!, cards[1]!];
    return { ids, clusterIds: [outer, inner], color: 4, isLocked: true, layer: 'front', isGroup: true };
  },
  'boards.remove': async (study, core) => {
    const { boardId, outer, cards } = await createBoard(core, study);
    return { boardId, cardIds: [cards[0]!, cards[3]!], clusterIds: [outer] };
  },
  'boards.copyCards': async (study, core) => {
    const { boardId, outer, cards } = await createBoard(core, study);
    return { boardId, cardIds: [cards[3]!], clusterIds: [outer], dx: 10, dy: -20.25 };
  },
  'boards.createClusters': async (study, core) => {
    const { boardId, outer, cards } = await createBoard(core, study);
    const box = { x: 900, y: 0, width: 300, height: 200 };
    const inside = { name: '', box, parentId: outer, cards: [{ id: cards[3]!, x: 920, y: 50 }] };
    return { boardId, clusters: [inside, { name: '"', box, cards: [{ id: cards[1]!, x: 1, y: 2 }] }] };
  },
  'boards.updateCluster': async (study, core) => {
    const { inner } = await createBoard(core, study);
    return { id: inner, name: '等待', question: 'How might we answer?', color: 7, isLocked: true };
  },
  'boards.clusterToCode': async (study, core) => ({ clusterId: (await createBoard(core, study)).outer }),
  'boards.codeToCluster': async (study, core) => ({
    boardId: (await createBoard(core, study)).boardId,
    codeId: study.codes.need,
  }),
  'boards.clusterToFinding': async (study, core) => ({ clusterId: (await createBoard(core, study)).outer }),
  'boards.startVote': async (study, core) => ({
    boardId: (await createBoard(core, study)).boardId,
    name: 'Round 2',
    dotsEach: 3,
    isAnonymous: true,
    allowsSeveral: false,
    area: { x: 0, y: 0, width: 10, height: 10.5 },
  }),
  'boards.vote': async (study, core) => {
    const { roundId, cards } = await createBoard(core, study);
    return { roundId, cardId: cards[1]!, voter: '王' };
  },
  'boards.unvote': async (study, core) => {
    const { roundId, cards } = await createBoard(core, study);
    return { roundId, cardId: cards[0]!, voter: 'anna' };
  },
  'boards.updateVote': async (study, core) => ({
    id: (await createBoard(core, study)).roundId,
    name: 'Done',
    isOpen: false,
  }),
  'boards.deleteVote': async (study, core) => ({ id: (await createBoard(core, study)).roundId }),
  'texts.edit': ({ meeting }) => ({
    documentId: meeting.id,
    length: meeting.text.length,
    changes: [
      { from: 0, to: 0, insert: 'Well, 🙂 ' },
      { from: placeOf(meeting, 'The remote').start - 2, to: placeOf(meeting, 'a voice.').end + 3, insert: '' },
      { from: meeting.text.length, to: meeting.text.length, insert: '\n使用者' },
    ],
  }),
  'texts.removeEmptied': async ({ meeting }, { call }) => ({ passageIds: await emptyPassages(call, meeting) }),
  'turns.split': ({ meeting }) => ({
    documentId: meeting.id,
    at: placeOf(meeting, 'but I keep').start,
    speaker: 'Second Anna',
  }),
  'turns.join': ({ group }) => ({ documentId: group.id, start: group.turns[1]!.start }),
  'turns.setSpeaker': ({ group }) => ({ documentId: group.id, start: group.turns[1]!.start, speaker: '李小姐' }),
  'versions.restore': async ({ meeting }, { call }) => {
    await emptyPassages(call, meeting);
    return { documentId: meeting.id, id: meeting.id };
  },
  'texts.replaceByFile': ({ meeting }, { file }) => {
    writeFileSync(
      file('corrected.txt'),
      "Anna: I love the remote control, but keep losing it.\n\nBen: Mine's under the sofa.\n",
    );
    return { documentId: meeting.id, path: file('corrected.txt') };
  },
  ...journeyExamples,
  ...findingExamples,
  ...reportRowExamples,
  ...guideExamples,
  ...sessionExamples,
  ...captureExamples,
  ...recordingExamples,
  ...debriefExamples,
  'imports.run': (_study, { file }) => {
    writeFileSync(file('third.txt'), 'Dora: 車 again.\n\nAnna: Again?\n\nDora: Again.\n\nAnna: 好。\n');
    return { files: [{ path: file('third.txt') }] };
  },
  'attributes.importTable': (_study, { file }) => {
    writeFileSync(file('people.csv'), 'Name;Age;Uses\nAnna;34;bus\nDora;51;"bus, tram"\n');
    return { subject: 'participant', path: file('people.csv'), createMissing: true };
  },
};

type Call = TestCore['call'];
async function emptyPassages(call: Call, { id, text }: Study['meeting']): Promise<string[]> {
  const { start, end } = placeOf({ text }, 'The remote control needs a voice.');
  const changes = [{ from: start - 1, to: end, insert: '' }];
  const { emptied } = await call('texts.edit', { documentId: id, length: text.length, changes });
  return emptied.map((passage) => passage.passageId);
}
const folderIn = (call: Call) => call('folders.create', { name: 'Wave 1' });
const attributeIn = (call: Call) => call('attributes.create', { subject: 'participant', name: 'Age', type: 'number' });

const hand = useStudy();

const researchersIn = ({ file }: TestCore) =>
  (dumpProject(file('study.motif')).researcher as { id: string }[]).map((researcher) => researcher.id);

describe('a command', () => {
  it('has an example here, each of the contract', () => {
    expect(Object.keys(examples)).toEqual(expect.arrayContaining(commandNames));
  });

  it.each(Object.keys(examples) as Undoable[])('is undone and done again without a trace: %s', async (name) => {
    const { core, study, path } = hand;
    const dump = () => dumpProject(path);
    const input = await examples[name](study, core);
    const before = dump();
    const steps = (await core.call('history.state', {})).undoCount;

    await core.call(name, input as never);
    const done = dump();
    expect(done).not.toEqual(before);
    expect(await core.call('history.state', {})).toMatchObject({ undo: { label: name }, undoCount: steps + 1 });

    await core.call('history.undo', {});
    expect(dump()).toEqual(before);
    await core.call('history.redo', {});
    expect(dump()).toEqual(done);
    await core.call('history.undo', {});
    expect(dump()).toEqual(before);
    expect(await core.call('project.check', {})).toEqual({ ok: true, problems: [] });
  });
});
