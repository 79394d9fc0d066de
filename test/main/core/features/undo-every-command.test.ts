import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contract } from '../../../../src-main/shared/contract/index.ts';
import type { CallInput, CallName, CallNameOf } from '../../../../src-main/shared/contract/index.ts';
import { placeOf } from '../../../helpers/create-study.ts';
import type { Study } from '../../../helpers/create-study.ts';
import type { TestCore } from '../../../helpers/create-test-core.ts';
import { dumpProject } from '../../../helpers/dump-project.ts';
import { useStudy } from '../../../helpers/use-study.ts';

type Undoable = CallNameOf<'command'> | 'imports.run';
type Examples = { readonly [Name in Undoable]: (study: Study, core: TestCore) => CallInput<Name> };

const commandNames = (Object.keys(contract) as CallName[]).filter((name) => contract[name].kind === 'command');

const examples: Examples = {
  'project.update': () => ({ name: '新的名字', language: 'zh-CN' }),
  'documents.update': ({ meeting }) => ({ id: meeting.id, name: "Anna's “meeting”", kind: 'note' }),
  'documents.delete': ({ meeting }) => ({ id: meeting.id }),
  'speakers.rename': ({ meeting }) => ({ id: meeting.speakers[0]!.id, name: meeting.speakers[1]!.name }),
  'participants.rename': ({ group }) => ({ id: group.speakers[0]!.participantId, name: 'Ms. Wang' }),
  'codes.create': ({ codes }) => ({ name: 'Noise', parentId: codes.need, color: 3, definition: 'What is heard' }),
  'codes.update': ({ codes }) => ({ id: codes.find, name: "Where's it", color: 9, whenNotToUse: 'Two\nlines' }),
  'codes.move': ({ codes }) => ({ id: codes.answer, parentId: null, beforeId: codes.need }),
  'codes.merge': ({ codes }) => ({ id: codes.voice, intoId: codes.find }),
  'codes.delete': ({ codes }) => ({ id: codes.need }),
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
  'codings.resize': ({ codings, meeting }) => ({
    id: codings[0]!,
    ...placeOf(meeting, 'The remote control needs a voice.'),
  }),
  'codings.recode': ({ codings, codes }) => ({ ids: [codings[1]!], code: { id: codes.find } }),
  'codings.delete': ({ codings }) => ({ ids: [...codings] }),
  'codings.setMemo': ({ codings }) => ({ id: codings[1]!, text: '' }),
  'memos.create': ({ group }) => ({ documentId: group.id, ...placeOf(group, '所以'), text: '再看一次 🙂' }),
  'memos.update': ({ memo }) => ({ id: memo, text: "It's 'quoted'; -- and more" }),
  'memos.delete': ({ memo }) => ({ id: memo }),
  'findings.create': () => ({ title: 'A third', priority: 'low' }),
  'findings.update': ({ findings }) => ({
    id: findings[0],
    text: 'A paragraph',
    recommendation: 'Do it',
    priority: 'low',
  }),
  'findings.delete': ({ findings }) => ({ id: findings[0] }),
  'findings.move': ({ findings }) => ({ id: findings[1], beforeId: findings[0] }),
  'findings.addEvidence': ({ findings }, core) => ({
    id: findings[1],
    passageIds: passagesIn(core),
  }),
  'findings.removeEvidence': ({ evidence }) => ({ evidenceId: evidence[0] }),
  'findings.moveEvidence': ({ evidence }) => ({ evidenceId: evidence[1], beforeId: evidence[0] }),
  'imports.run': (_study, { file }) => {
    writeFileSync(file('third.txt'), 'Dora: 車 again.\n\nAnna: Again?\n\nDora: Again.\n\nAnna: 好。\n');
    return { files: [{ path: file('third.txt') }] };
  },
};

const hand = useStudy();

const passagesIn = ({ file }: TestCore) =>
  (dumpProject(file('study.motif')).passage as { id: string }[]).map((passage) => passage.id);

describe('a command', () => {
  it('has an example here, each of the contract', () => {
    expect(Object.keys(examples)).toEqual(expect.arrayContaining(commandNames));
  });

  it.each(Object.keys(examples) as Undoable[])('is undone and done again without a trace: %s', async (name) => {
    const { core, study, path } = hand;
    const dump = () => dumpProject(path);
    const before = dump();
    const steps = (await core.call('history.state', {})).undoCount;

    await core.call(name, examples[name](study, core) as never);
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
