import fc from 'fast-check';
import type { CallInput, CallNameOf } from '../../src-main/shared/contract/index.ts';
import { AppError } from '../../src-main/shared/errors.ts';
import type { TestCore } from './create-test-core.ts';

export type Step = (core: TestCore) => Promise<void>;

const at = fc.nat({ max: 1000 });
const words = fc.oneof(
  fc.constantFrom('Need', 'need', '需要', "It's", 'A/B'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
);
const memo = fc.oneof(fc.constant(''), fc.string({ unit: 'binary', maxLength: 30 }));

const pick = <Item>(items: readonly Item[], index: number): Item | undefined =>
  items[index % Math.max(1, items.length)];

/** Calls a command; what it refuses is a step that changes nothing. */
async function attempt<Name extends CallNameOf<'command'>>(core: TestCore, name: Name, input: CallInput<Name>) {
  try {
    await core.call(name, input);
  } catch (error) {
    if (!(error instanceof AppError) || error.code === 'internal') throw error;
  }
}

const codes = async (core: TestCore) => (await core.call('codes.tree', {})).map((code) => code.id);
const documents = (core: TestCore) => core.call('documents.list', {});
const findings = (core: TestCore) => core.call('findings.list', {});
const codings = async (core: TestCore) => {
  const codeIds = await codes(core);
  return codeIds.length === 0 ? [] : (await core.call('passages.ofCodes', { codeIds })).passages;
};
const speakers = async (core: TestCore) => {
  const [first] = await documents(core);
  return first ? (await core.call('documents.content', { id: first.id })).speakers : [];
};

const id = (value: { readonly id: string } | undefined) => value?.id ?? 'none';

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
    await attempt(core, 'codes.move', { id: pick(all, i) ?? 'none', parentId, beforeId: pick(all, k) ?? null });
  }),
  fc.tuple(at, at).map(([i, j]): Step => async (core) => {
    const all = await codes(core);
    await attempt(core, 'codes.merge', { id: pick(all, i) ?? 'none', intoId: pick(all, j) ?? 'none' });
  }),
  at.map(
    (i): Step =>
      async (core) =>
        attempt(core, 'codes.delete', { id: pick(await codes(core), i) ?? 'none' }),
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
  fc.tuple(at, memo).map(([i, text]): Step => async (core) => {
    await attempt(core, 'codings.setMemo', { id: pick(await codings(core), i)?.codingId ?? 'none', text });
  }),
  fc.tuple(at, at, memo).map(([i, start, text]): Step => async (core) => {
    await attempt(core, 'memos.create', {
      documentId: id(pick(await documents(core), i)),
      start,
      end: start + 3,
      text,
    });
  }),
  fc.tuple(at, words).map(([i, name]): Step => async (core) => {
    await attempt(core, 'speakers.rename', { id: id(pick(await speakers(core), i)), name });
  }),
  fc.tuple(at, words).map(([i, name]): Step => async (core) => {
    await attempt(core, 'documents.update', { id: id(pick(await documents(core), i)), name });
  }),
  fc.tuple(words, at).map(([title, i]): Step => async (core) => {
    const passage = pick(await codings(core), i);
    await attempt(core, 'findings.create', { title, passageIds: passage ? [passage.passageId] : [] });
  }),
  fc.tuple(at, at).map(([i, j]): Step => async (core) => {
    const passageIds = [pick(await codings(core), j)?.passageId ?? 'none'];
    await attempt(core, 'findings.addEvidence', { id: id(pick(await findings(core), i)), passageIds });
  }),
  fc.tuple(at, at).map(([i, j]): Step => async (core) => {
    const all = await findings(core);
    await attempt(core, 'findings.move', { id: id(pick(all, i)), beforeId: id(pick(all, j)) });
  }),
  fc.tuple(at, memo).map(([i, text]): Step => async (core) => {
    await attempt(core, 'findings.update', { id: id(pick(await findings(core), i)), text });
  }),
  at.map(
    (i): Step =>
      async (core) =>
        attempt(core, 'findings.delete', { id: id(pick(await findings(core), i)) }),
  ),
  at.map((i): Step => async (core) => {
    if (i % 10 === 0) await attempt(core, 'documents.delete', { id: id(pick(await documents(core), i)) });
  }),
  at.map((i): Step => async (core) => {
    const { undoCount } = await core.call('history.state', {});
    if (undoCount > 0 && i % 2 === 0) await core.call('history.undo', {});
    const { redoCount } = await core.call('history.state', {});
    if (redoCount > 0 && i % 2 === 1) await core.call('history.redo', {});
  }),
];

/** One command (or undo, or redo) with random input on whatever is there. */
export const randomStep: fc.Arbitrary<Step> = fc.oneof(...steps);
