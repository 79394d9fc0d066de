import fc from 'fast-check';
import { debriefKinds } from '../../src-main/shared/contract/debriefs.ts';
import type { TestCore } from './create-test-core.ts';
import { at, attempt, codings, documents, id, pick, words } from './step-parts.ts';
import type { Step } from './step-parts.ts';

async function debriefAt(core: TestCore, i: number) {
  const session = pick(await core.call('sessions.list', {}), i);
  const debrief = session ? await core.call('debriefs.get', { sessionId: session.id }) : { items: [] };
  return { sessionId: session?.id ?? 'none', items: debrief.items };
}

/** Commands on what sessions left, with random input on whatever is there. */
export const debriefSteps: readonly fc.Arbitrary<Step>[] = [
  fc.tuple(at, at, words).map(([i, j, text]): Step => async (core) => {
    const passage = pick(await codings(core), j)?.passageId;
    const { sessionId, items } = await debriefAt(core, i);
    const kind = pick(debriefKinds, j)!;
    const beforeId = pick([...items, undefined], i)?.id ?? null;
    await attempt(core, 'debriefs.add', { sessionId, kind, text, beforeId, passageIds: passage ? [passage] : [] });
    await attempt(core, 'debriefs.update', { id: id(pick(items, j)), text: `${text}!` });
  }),
  fc.tuple(at, at, at).map(([i, j, k]): Step => async (core) => {
    const { items } = await debriefAt(core, i);
    const document = pick(await documents(core), k);
    const places = [{ documentId: document?.id ?? 'none', start: k % 7, end: (k % 7) + 4 }];
    const one = pick(items, j);
    await attempt(core, 'debriefs.link', { id: id(one), places });
    await attempt(core, 'debriefs.unlink', { id: id(one), passageId: one?.passages[0]?.passageId ?? 'none' });
  }),
  fc.tuple(at, at, at).map(([i, j, k]): Step => async (core) => {
    const { items } = await debriefAt(core, i);
    const one = id(pick(items, j));
    await attempt(core, 'debriefs.move', {
      id: one,
      beforeId: pick(items, k)?.id ?? null,
      kind: pick(debriefKinds, k)!,
    });
    if (k % 3 === 0) await attempt(core, 'debriefs.makeFinding', { id: one });
    if (k % 7 === 0) await attempt(core, 'debriefs.delete', { ids: [one] });
  }),
];
