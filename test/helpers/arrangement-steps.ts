import fc from 'fast-check';
import { at, attempt, documents, findings, id, memo, pick, words } from './step-parts.ts';
import type { Step } from './step-parts.ts';

/** Commands about people, attributes, folders and the project. */
export const arrangementSteps: readonly fc.Arbitrary<Step>[] = [
  fc.tuple(words, at).map(([name, i]): Step => async (core) => {
    const type = (['text', 'number', 'choice', 'choices'] as const)[i % 4]!;
    await attempt(core, 'attributes.create', { subject: i % 3 === 0 ? 'document' : 'participant', name, type });
  }),
  fc.tuple(at, at, memo).map(([i, j, value]): Step => async (core) => {
    const attribute = pick(await core.call('attributes.list', {}), i);
    const subjects = await (attribute?.subject === 'document' ? documents(core) : core.call('participants.list', {}));
    const ids = subjects.map((subject) => subject.id);
    const cell = { attributeId: id(attribute), subjectId: pick(ids, j) ?? 'none', value };
    await attempt(core, 'attributes.fill', { cells: [cell] });
  }),
  fc.tuple(at, at).map(([i, j]): Step => async (core) => {
    const type = (['text', 'number', 'choice', 'choices'] as const)[j % 4]!;
    const attribute = id(pick(await core.call('attributes.list', {}), i));
    await attempt(core, j % 9 === 0 ? 'attributes.delete' : 'attributes.update', { id: attribute, type });
  }),
  fc.tuple(at, at).map(([i, j]): Step => async (core) => {
    const people = await core.call('participants.list', {});
    await attempt(core, 'participants.merge', { ids: [id(pick(people, i))], intoId: id(pick(people, j)) });
  }),
  fc.tuple(at, words).map(([i, name]): Step => async (core) => {
    const folders = await core.call('folders.list', {});
    if (i % 4 === 0) await attempt(core, 'folders.delete', { id: id(pick(folders, i)) });
    else await attempt(core, 'folders.create', { name, parentId: pick(folders, i)?.id ?? null });
  }),
  fc.tuple(at, at, words).map(([i, j, name]): Step => async (core) => {
    const folders = await core.call('folders.list', {});
    const documentIds = j % 2 === 0 ? [id(pick(await documents(core), j))] : [];
    await attempt(core, 'folders.rename', { id: id(pick(folders, j)), name });
    await attempt(core, 'folders.move', {
      ids: [id(pick(folders, i))],
      documentIds,
      parentId: pick([...folders.map((folder) => folder.id), null], j) ?? null,
    });
  }),
  fc.tuple(words, at).map(([name, i]): Step => async (core) => {
    await attempt(core, 'participants.create', { name });
    const people = await core.call('participants.list', {});
    const ids = [id(pick(people, i))];
    await attempt(core, 'participants.rename', { id: id(pick(people, i + 1)), name: `${name} 2` });
    await attempt(core, 'participants.setRole', { ids, role: i % 2 === 0 ? 'interviewer' : 'participant' });
    if (i % 3 === 0) await attempt(core, 'participants.delete', { ids });
  }),
  fc.tuple(words, at, at).map(([pseudonym, i, j]): Step => async (core) => {
    const people = await core.call('participants.list', {});
    const [one, other] = [id(pick(people, i)), id(pick(people, j))];
    const state = (['unrecorded', 'given', 'refused', 'withdrawn'] as const)[i % 4]!;
    const mayQuote = [true, false, null][j % 3];
    await attempt(core, 'participants.setPseudonyms', {
      pseudonyms: [
        { id: one, pseudonym: i % 5 === 0 ? '' : pseudonym },
        { id: other, pseudonym },
      ],
    });
    await attempt(core, 'participants.setConsent', { ids: [one, other], state, mayQuote });
  }),
  fc.tuple(at, at).map(([i, j]): Step => async (core) => {
    const attributes = await core.call('attributes.list', {});
    await attempt(core, 'attributes.move', { id: id(pick(attributes, i)), beforeId: pick(attributes, j)?.id ?? null });
  }),
  fc.tuple(words, at).map(([name, i]): Step => async (core) => {
    await attempt(core, 'project.update', i % 2 === 0 ? { name } : { language: i % 3 === 0 ? 'en' : 'zh-CN' });
  }),
  fc.tuple(at, words).map(([i, name]): Step => async (core) => {
    await attempt(core, 'queries.rename', { id: id(pick(await core.call('queries.list', {}), i)), name });
  }),
  fc.tuple(at, at).map(([i, j]): Step => async (core) => {
    const evidence = pick(await findings(core), i)?.evidence ?? [];
    const evidenceId = pick(evidence, j)?.evidenceId ?? 'none';
    if (j % 2 === 0) await attempt(core, 'findings.removeEvidence', { evidenceId });
    else await attempt(core, 'findings.moveEvidence', { evidenceId, beforeId: pick(evidence, i)?.evidenceId ?? null });
  }),
];
