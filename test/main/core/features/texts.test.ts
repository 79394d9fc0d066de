import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../helpers/create-study.ts';
import { useStudy } from '../../../helpers/use-study.ts';
import { wholeFindings } from '../../../helpers/whole-findings.ts';

const hand = useStudy();

const meetingText = async () => (await hand.core.call('documents.content', { id: hand.study.meeting.id })).text;
const documentOf = (name: 'meeting' | 'group') => hand.core.call('documents.content', { id: hand.study[name].id });
const codedWords = async () => {
  const { text } = await documentOf('meeting');
  const codings = await hand.core.call('codings.ofDocument', { documentId: hand.study.meeting.id });
  return codings.map(({ start, end }) => text.slice(start, end));
};

async function edit(was: string, is: string) {
  const text = await meetingText();
  const { start, end } = placeOf({ text }, was);
  const changes = [{ from: start, to: end, insert: is }];
  return hand.core.call('texts.edit', { documentId: hand.study.meeting.id, length: text.length, changes });
}

describe('editing a text', () => {
  it('keeps the words of codings coded', async () => {
    const before = await codedWords();
    await edit('I like', 'I really do like');
    expect(await codedWords()).toEqual(before);
    await edit('keep losing', 'always keep losing');
    expect(await codedWords()).toContain('I always keep losing it');
  });

  it('keeps counts, the index and all places true', async () => {
    await edit('I like the remote control', 'Well, 遙控器 it is');
    const text = await meetingText();
    const [meeting] = await hand.core.call('documents.list', {});
    expect(meeting).toMatchObject({ characters: text.length });
    expect((await hand.core.call('search.find', { query: '遙控器' })).total).toBe(1);
    expect((await hand.core.call('search.find', { query: 'I like' })).total).toBe(0);
    expect(await hand.core.call('project.check', {})).toEqual({ ok: true, problems: [] });
  });

  it('refuses changes of a text that is another one by now', async () => {
    const { id, text } = hand.study.meeting;
    const changes = [{ from: 0, to: 0, insert: 'x' }];
    const late = hand.core.call('texts.edit', { documentId: id, length: text.length + 1, changes });
    await expect(late).rejects.toMatchObject({ code: 'text-changed' });
    expect(await meetingText()).toBe(text);
  });

  it('refuses changes of another text of the same length, and takes them once that is undone', async () => {
    const { id, text, version } = hand.study.meeting;
    const { length } = text;
    const moved = [
      { from: 0, to: 1, insert: '' },
      { from: length, to: length, insert: '!' },
    ];
    const edited = await hand.core.call('texts.edit', { documentId: id, length, version, changes: moved });
    expect((await documentOf('meeting')).version).toBe(edited.version);
    const late = { documentId: id, length, version, changes: [{ from: 9, to: 9, insert: 'x' }] };
    await expect(hand.core.call('texts.edit', late)).rejects.toMatchObject({ code: 'text-changed' });
    await hand.core.call('history.undo', {});
    await hand.core.call('texts.edit', late);
    expect(await meetingText()).toBe(`${text.slice(0, 9)}x${text.slice(9)}`);
  });

  it('refuses changes outside the text', async () => {
    const { id, text } = hand.study.meeting;
    const changes = [{ from: 0, to: text.length + 1, insert: '' }];
    const outside = hand.core.call('texts.edit', { documentId: id, length: text.length, changes });
    await expect(outside).rejects.toMatchObject({ code: 'outside-text' });
  });

  it('makes no step of what changes nothing', async () => {
    const steps = (await hand.core.call('history.state', {})).undoCount;
    await edit('remote', 'remote');
    expect((await hand.core.call('history.state', {})).undoCount).toBe(steps);
  });
});

describe('passages that lost their words', () => {
  it('are told, with what stands on them, and kept', async () => {
    const { emptied } = await edit('The remote control needs a voice.', '');
    expect(emptied).toEqual([
      {
        passageId: expect.any(String) as string,
        text: 'The remote control needs a voice.',
        codes: ['Find it', 'Voice'],
        memos: 2,
        findings: 1,
        cards: 0,
        cells: 0,
        marks: 0,
      },
    ]);
    const [listed] = await hand.core.call('texts.emptied', {});
    expect(listed).toMatchObject({ ...emptied[0], document: hand.study.meeting.name });
    expect(await hand.core.call('texts.emptied', { documentId: hand.study.group.id })).toEqual([]);
  });

  it('are empty when only a line break is left of them', async () => {
    await edit('needs a voice', 'needs\na voice');
    await edit('The remote control needs', '');
    const { emptied } = await edit('a voice.', '');
    expect(emptied.map(({ codes }) => codes)).toEqual([['Find it', 'Voice']]);
    expect(await hand.core.call('project.check', {})).toEqual({ ok: true, problems: [] });
  });

  it('are marked where they stand as evidence', async () => {
    await edit('The remote control needs a voice.', '');
    const [finding] = await wholeFindings(hand.core.call);
    const marked = finding!.evidence.filter((evidence) => evidence.isEmptied);
    expect(marked.map((evidence) => evidence.text)).toEqual(['The remote control needs a voice.']);
    expect(marked.map((evidence) => evidence.speaker)).toEqual(['Ben']);
  });

  it('have them again when the words come back, at once or typed letter by letter', async () => {
    const before = await codedWords();
    await edit('Yellow is fine.', '');
    expect(await codedWords()).toContain('');
    await edit(' 使用者', 'Yellow is fine 使用者');
    await edit('fine', 'fine.');
    expect(await codedWords()).toEqual(before);
  });

  it('have them again when they come back with their sentence', async () => {
    const before = await codedWords();
    await edit('Mine sits under the sofa. The remote control needs a voice.', '!');
    await edit('!', '!Mine sits under the sofa. The remote control needs a voice.');
    expect(await codedWords()).toEqual(before);
  });

  it('stay empty where other words are typed', async () => {
    await edit('Yellow is fine.', '');
    await edit(' 使用者', 'Yellow 使用者');
    expect(await codedWords()).toContain('');
  });

  it('go only when they are said to', async () => {
    const { emptied } = await edit('The remote control needs a voice.', '');
    const passageIds = emptied.map((passage) => passage.passageId);
    await hand.core.call('texts.removeEmptied', { passageIds });
    expect(await hand.core.call('texts.emptied', {})).toEqual([]);
    expect(await codedWords()).toHaveLength(2);
    await expect(hand.core.call('texts.removeEmptied', { passageIds })).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('turns', () => {
  const turnWords = async (name: 'meeting' | 'group') => {
    const { text, turns, speakers } = await documentOf(name);
    const names = new Map(speakers.map((speaker) => [speaker.id, speaker.name]));
    return turns.map(({ speakerId, start, end }) => `${names.get(speakerId)}: ${text.slice(start, end)}`);
  };

  it('are split at a place, for the same speaker or another one', async () => {
    const { id, text } = hand.study.meeting;
    await hand.core.call('turns.split', { documentId: id, at: placeOf({ text }, 'but I').start });
    await hand.core.call('turns.split', { documentId: id, at: placeOf({ text }, 'under').start, speaker: 'Dora' });
    expect((await turnWords('meeting')).slice(0, 4)).toEqual([
      'Anna: I like the remote control,',
      'Anna: but I keep losing it.',
      'Ben: Mine sits',
      'Dora: under the sofa. The remote control needs a voice.',
    ]);
    expect(await codedWords()).toContain('I keep losing it');
    expect(await hand.core.call('project.check', {})).toEqual({ ok: true, problems: [] });
  });

  it('are not split where one side has no words', async () => {
    const { id, turns } = hand.study.meeting;
    const split = (at: number) => hand.core.call('turns.split', { documentId: id, at });
    await expect(split(turns[1]!.start)).rejects.toMatchObject({ code: 'turn-empty' });
    await expect(split(turns[1]!.end)).rejects.toMatchObject({ code: 'turn-empty' });
    await expect(split(9_999)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('are joined to the one before, but for the first', async () => {
    const { id, turns } = hand.study.meeting;
    await hand.core.call('turns.join', { documentId: id, start: turns[1]!.start });
    expect((await turnWords('meeting'))[0]).toBe(
      'Anna: I like the remote control, but I keep losing it.\nMine sits under the sofa. The remote control needs a voice.',
    );
    expect((await documentOf('meeting')).speakers.map((speaker) => speaker.name)).toEqual(['Anna', 'Carla']);
    const first = hand.core.call('turns.join', { documentId: id, start: turns[0]!.start });
    await expect(first).rejects.toMatchObject({ code: 'turn-first' });
  });

  it('get another speaker, and text that was nobody’s becomes a turn', async () => {
    const { id, turns } = hand.study.meeting;
    await hand.core.call('turns.setSpeaker', { documentId: id, start: turns[3]!.start, speaker: 'Dora' });
    await hand.core.call('texts.edit', {
      documentId: id,
      length: (await meetingText()).length,
      changes: [{ from: 0, to: 0, insert: 'A rainy day\n' }],
    });
    expect((await turnWords('meeting'))[0]).toContain('A rainy day\nI like');
    expect((await turnWords('meeting')).at(-1)).toMatch(/^Dora: /);
  });
});

describe('versions', () => {
  const versions = () => hand.core.call('versions.list', { documentId: hand.study.meeting.id });
  const contentOf = (id: string) => hand.core.call('versions.content', { documentId: hand.study.meeting.id, id });

  it('begin with the text as it was imported', async () => {
    const { id, text, createdAt } = hand.study.meeting;
    expect(await versions()).toEqual([
      { id, kind: 'imported', researcher: '', at: createdAt, insertedCharacters: text.length, deletedCharacters: 0 },
    ]);
    expect(await contentOf(id)).toMatchObject({ text, comparison: { hunks: [], total: 0 } });
  });

  it('take typing within ten minutes for one', async () => {
    await edit('sofa', 'so');
    await edit('so.', 'sofas.');
    await hand.core.call('preferences.set', { researcher: 'Second' });
    await edit('Yellow is', 'Yellow was');
    expect(await versions()).toMatchObject([
      { kind: 'typed', researcher: 'Second' },
      { kind: 'typed', researcher: 'Researcher', insertedCharacters: 6, deletedCharacters: 5 },
      { kind: 'imported' },
    ]);
  });

  it('are looked at with what has changed since', async () => {
    const { id, text } = hand.study.meeting;
    await edit('under the sofa', 'on the table');
    await edit('Yellow is fine. ', '');
    const { text: imported, comparison } = await contentOf(id);
    expect(imported).toBe(text);
    expect(comparison).toMatchObject({ total: 2, turnsBefore: 4, turnsAfter: 4, emptied: [] });
    expect(comparison.hunks[0]).toMatchObject({
      before: 'under the sofa',
      after: 'on the table',
      speaker: 'Ben',
      context: { before: 'Mine sits ', after: '. The remote control needs a voice.' },
    });
  });

  it('are restored with their codings, as one more version', async () => {
    const { id, text } = hand.study.meeting;
    const coded = await codedWords();
    await edit('Mine sits under the sofa. The remote control needs a voice.', 'Nothing.');
    const { emptied } = await hand.core.call('versions.restore', { documentId: id, id });
    expect(emptied).toEqual([]);
    expect(await meetingText()).toBe(text);
    expect(await codedWords()).toEqual(coded);
    expect((await versions()).map((version) => version.kind)).toEqual(['restored', 'typed', 'imported']);
    await expect(contentOf('nowhere')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('come back with a deleted document', async () => {
    await edit('sofa', 'table');
    const before = await versions();
    await hand.core.call('documents.delete', { ids: [hand.study.meeting.id] });
    await hand.core.call('history.undo', {});
    expect(await versions()).toEqual(before);
    expect((await contentOf(hand.study.meeting.id)).text).toBe(hand.study.meeting.text);
  });
});
