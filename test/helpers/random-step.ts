import fc from 'fast-check';
import { arrangementSteps } from './arrangement-steps.ts';
import { boardSteps } from './board-steps.ts';
import { debriefSteps } from './debrief-steps.ts';
import { captureSteps } from './capture-steps.ts';
import { findingSteps } from './finding-steps.ts';
import { guideSteps } from './guide-steps.ts';
import { journeySteps } from './journey-steps.ts';
import { recordingSteps } from './recording-steps.ts';
import { reportSteps } from './report-steps.ts';
import { sessionSteps } from './session-steps.ts';
import { at, attempt, codes, codings, documents, id, memo, pick, speakers, words } from './step-parts.ts';
import type { Step } from './step-parts.ts';

/** Changes in order, apart, inside a text of that length. */
function changesWithin(length: number, many: readonly (readonly [number, number, string])[]) {
  let reached = 0;
  return many.map(([gap, taken, insert]) => {
    const from = Math.min(length, reached + (gap % 60));
    reached = Math.min(length, from + (taken % 25));
    return { from, to: reached, insert: gap % 3 === 0 ? '' : gap % 5 === 0 ? `\n${insert}` : insert };
  });
}

const steps: readonly fc.Arbitrary<Step>[] = [
  fc.tuple(words, at).map(([name, i]): Step => async (core) => {
    await attempt(core, 'codes.create', { name, parentId: pick([...(await codes(core)), null], i) ?? null });
  }),
  fc.tuple(at, words, memo).map(([i, name, definition]): Step => async (core) => {
    await attempt(core, 'codes.update', { id: pick(await codes(core), i) ?? 'none', name, definition });
  }),
  fc.tuple(at, at, at).map(([i, j, k]): Step => async (core) => {
    const all = await codes(core);
    const parentId = pick([...all, null], j) ?? null;
    const ids = [pick(all, i) ?? 'none', pick(all, i + k) ?? 'none'];
    await attempt(core, 'codes.move', { ids, parentId, beforeId: pick(all, k) ?? null });
  }),
  fc.tuple(at, at, at).map(([i, j, k]): Step => async (core) => {
    const all = await codes(core);
    const ids = [pick(all, i) ?? 'none', pick(all, k) ?? 'none'];
    await attempt(core, 'codes.merge', { ids, intoId: pick(all, j) ?? 'none' });
  }),
  fc.tuple(at, at, words).map(([i, j, name]): Step => async (core) => {
    const coding = pick(await codings(core), i);
    const code = j % 2 === 0 ? { path: [name] } : { id: pick(await codes(core), j) ?? 'none' };
    const parts = [{ code, codingIds: [coding?.codingId ?? 'none'] }];
    await attempt(core, 'codes.split', { id: coding?.codeId ?? 'none', parts });
  }),
  fc.tuple(at, at).map(([i, j]): Step => async (core) => {
    const all = await codes(core);
    await attempt(core, 'codes.pin', { id: pick(all, i) ?? 'none', key: (j % 9) + 1 });
    await attempt(core, 'codes.recolor', { ids: [pick(all, i) ?? 'none', pick(all, j) ?? 'none'], color: j });
  }),
  at.map((i): Step => async (core) => {
    const coding = pick(await codings(core), i);
    const example = { id: coding?.codeId ?? 'none', codingId: coding?.codingId ?? 'none' };
    await attempt(core, 'codes.setExample', example);
  }),
  fc.tuple(at, at, words).map(([i, j, name]): Step => async (core) => {
    const set = pick(await core.call('codeSets.list', {}), i);
    const codeIds = [pick(await codes(core), j) ?? 'none'];
    await attempt(core, 'codeSets.create', { name, codeIds });
    await attempt(core, 'codeSets.add', { id: set?.id ?? 'none', codeIds });
    await attempt(core, 'codeSets.remove', { id: set?.id ?? 'none', codeIds: set?.codeIds.slice(0, 1) ?? codeIds });
  }),
  fc.tuple(at, words).map(([i, name]): Step => async (core) => {
    const set = id(pick(await core.call('codeSets.list', {}), i));
    if (i % 3 === 0) await attempt(core, 'codeSets.delete', { id: set });
    else await attempt(core, 'codeSets.rename', { id: set, name });
  }),
  at.map(
    (i): Step =>
      async (core) =>
        attempt(core, 'codes.delete', { ids: (await codes(core)).slice(i % 5, (i % 5) + 2) }),
  ),
  fc.tuple(at, at, at, words, memo).map(([i, start, length, name, text]): Step => async (core) => {
    const documentId = id(pick(await documents(core), i));
    const place = { documentId, start: start % 150, end: (start % 150) + (length % 20) };
    await attempt(core, 'codings.create', { ...place, code: { path: [name, 'Below'] }, researcher: name, memo: text });
  }),
  fc.tuple(at, fc.array(fc.tuple(at, words), { maxLength: 5 })).map(([i, many]): Step => async (core) => {
    const document = id(pick(await documents(core), i));
    const list = many.map(([start, code]) => ({ document, start: start % 90, end: (start % 90) + 4, code }));
    await attempt(core, 'codings.add', { codings: list });
  }),
  fc.tuple(at, at).map(([i, start]): Step => async (core) => {
    const coding = pick(await codings(core), i);
    await attempt(core, 'codings.resize', { id: coding?.codingId ?? 'none', start: start % 80, end: 80 });
  }),
  fc.tuple(at, at).map(([i, j]): Step => async (core) => {
    const codingId = pick(await codings(core), i)?.codingId ?? 'none';
    await attempt(core, 'codings.recode', {
      ids: [codingId],
      code: { id: pick(await codes(core), j) ?? 'none' },
    });
  }),
  at.map((i): Step => async (core) => {
    await attempt(core, 'codings.delete', { ids: [pick(await codings(core), i)?.codingId ?? 'none'] });
  }),
  fc.tuple(at, at, at).map(([i, j, start]): Step => async (core) => {
    const documentId = id(pick(await documents(core), i));
    const places = [start, start + 9].map((from) => ({ documentId, start: from % 80, end: (from % 80) + 6 }));
    await attempt(core, 'codings.apply', { places, code: { id: pick(await codes(core), j) ?? 'none' } });
  }),
  fc.tuple(at, fc.nat(100), fc.integer({ min: -2, max: 2 })).map(([i, weight, valence]): Step => async (core) => {
    const ids = [pick(await codings(core), i)?.codingId ?? 'none'];
    await attempt(core, 'codings.rate', { ids, weight, valence: weight % 3 === 0 ? null : valence });
  }),
  fc.tuple(at, fc.constantFrom('Researcher', 'Second', '研究者')).map(([i, name]): Step => async (core) => {
    await attempt(core, 'researchers.rename', {
      id: id(pick(await core.call('researchers.list', {}), i)),
      name,
    });
  }),
  fc
    .tuple(at, fc.array(fc.tuple(at, at, words), { minLength: 1, maxLength: 4 }))
    .map(([i, many]): Step => async (core) => {
      const document = pick(await documents(core), i);
      const length = document?.characters ?? 0;
      const changes = changesWithin(length, many);
      await attempt(core, 'texts.edit', { documentId: id(document), length, changes });
    }),
  fc.tuple(at, at, words).map(([i, offset, speaker]): Step => async (core) => {
    const document = pick(await documents(core), i);
    const documentId = id(document);
    const { turns } = document ? await core.call('documents.content', { id: documentId }) : { turns: [] };
    const start = pick(turns, offset)?.start ?? 0;
    await attempt(core, 'turns.split', { documentId, at: offset % 150, speaker });
    await attempt(core, 'turns.setSpeaker', { documentId, start: offset % 80, speaker });
    if (offset % 3 === 0) await attempt(core, 'turns.join', { documentId, start });
  }),
  fc.tuple(at, at).map(([i, j]): Step => async (core) => {
    const documentId = id(pick(await documents(core), i));
    const emptied = await core.call('texts.emptied', {});
    const passageIds = [pick(emptied, i)?.passageId ?? 'none'];
    if (i % 2 === 0) await attempt(core, 'texts.removeEmptied', { passageIds });
    if (documentId === 'none') return;
    const versions = await core.call('versions.list', { documentId });
    await attempt(core, 'versions.restore', { documentId, id: id(pick(versions, j)) });
  }),
  fc.tuple(at, memo).map(([i, text]): Step => async (core) => {
    await attempt(core, 'codings.setMemo', { id: pick(await codings(core), i)?.codingId ?? 'none', text });
  }),
  fc.tuple(at, at, memo).map(([i, start, text]): Step => async (core) => {
    await attempt(core, 'memos.create', {
      target: { kind: 'passage', documentId: id(pick(await documents(core), i)), start, end: start + 3 },
      text,
    });
  }),
  fc.tuple(at, at, memo).map(([i, j, text]): Step => async (core) => {
    const code = pick(await codes(core), i) ?? 'none';
    const coding = pick(await codings(core), j);
    const targets = [
      { kind: 'project' },
      { kind: 'journal', date: '2026-02-28' },
      { kind: 'code', codeId: code },
      { kind: 'coding', codingId: coding?.codingId ?? 'none' },
    ] as const;
    const place = coding ? `[x](motif:place/${coding.documentId}/0-${1 + (i % 9)})` : '';
    await attempt(core, 'memos.create', { target: pick(targets, i + j)!, title: text.trim(), text: `${text}${place}` });
  }),
  fc.tuple(at, memo).map(([i, text]): Step => async (core) => {
    const found = pick(await core.call('memos.list', {}), i);
    await attempt(core, 'memos.update', { id: id(found), text, date: i % 2 === 0 ? '2026-03-01' : undefined });
  }),
  fc.tuple(at, at).map(([i, j]): Step => async (core) => {
    const all = await core.call('memos.list', {});
    await attempt(core, 'memos.delete', { ids: [...new Set([id(pick(all, i)), id(pick(all, j))])] });
  }),
  fc.tuple(at, words).map(([i, name]): Step => async (core) => {
    await attempt(core, 'speakers.rename', { id: id(pick(await speakers(core), i)), name });
  }),
  fc.tuple(at, words).map(([i, name]): Step => async (core) => {
    await attempt(core, 'speakers.assign', { ids: [id(pick(await speakers(core), i))], participant: { name } });
  }),
  fc.tuple(at, at, words).map(([i, j, tag]): Step => async (core) => {
    const ids = [id(pick(await documents(core), i))];
    await attempt(core, 'documents.move', { ids, folderId: pick(await core.call('folders.list', {}), j)?.id ?? null });
    await attempt(core, 'documents.tag', { ids, add: [tag] });
  }),
  fc.tuple(at, words).map(([i, name]): Step => async (core) => {
    await attempt(core, 'documents.update', { id: id(pick(await documents(core), i)), name });
  }),
  fc.tuple(at, at, words).map(([i, j, name]): Step => async (core) => {
    const saved = await core.call('queries.list', {});
    const codeId = pick(await codes(core), j) ?? 'none';
    const query = { codes: { kind: 'code', codeId } as const, limits: {} };
    const known = pick([...saved.map((one) => one.id), undefined], i);
    await attempt(core, 'queries.save', { ...(known !== undefined && { id: known }), name, query });
    if (i % 5 === 0) await attempt(core, 'queries.delete', { id: id(pick(saved, i)) });
  }),
  at.map((i): Step => async (core) => {
    if (i % 10 === 0) await attempt(core, 'documents.delete', { ids: [id(pick(await documents(core), i))] });
  }),
  at.map((i): Step => async (core) => {
    const { undoCount } = await core.call('history.state', {});
    if (undoCount > 0 && i % 2 === 0) await core.call('history.undo', {});
    const { redoCount } = await core.call('history.state', {});
    if (redoCount > 0 && i % 2 === 1) await core.call('history.redo', {});
  }),
];

/** One command (or undo, or redo) with random input on whatever is there. */
export const randomStep: fc.Arbitrary<Step> = fc.oneof(
  ...steps,
  ...arrangementSteps,
  ...boardSteps,
  ...journeySteps,
  ...guideSteps,
  ...findingSteps,
  ...debriefSteps,
  ...recordingSteps,
  ...reportSteps,
  ...captureSteps,
  ...sessionSteps,
);
