import fc from 'fast-check';
import { findingStates } from '../../src-main/shared/contract/findings.ts';
import { at, attempt, codings, documents, findings, id, memo, pick, words } from './step-parts.ts';
import type { Step } from './step-parts.ts';

/** Commands on findings with random input on whatever is there. */
export const findingSteps: readonly fc.Arbitrary<Step>[] = [
  fc.tuple(words, at).map(([title, i]): Step => async (core) => {
    const passage = pick(await codings(core), i);
    const group = pick(['', 'Service', 'service', '服務'], i);
    await attempt(core, 'findings.create', { title, group, passageIds: passage ? [passage.passageId] : [] });
  }),
  fc.tuple(at, at).map(([i, j]): Step => async (core) => {
    const passageIds = [pick(await codings(core), j)?.passageId ?? 'none'];
    const side = j % 3 === 0 ? 'against' : 'for';
    await attempt(core, 'findings.addEvidence', { id: id(pick(await findings(core), i)), side, passageIds });
  }),
  fc.tuple(at, at, at).map(([i, j, k]): Step => async (core) => {
    const all = await findings(core);
    const ids = [id(pick(all, i)), id(pick(all, k))];
    await attempt(core, 'findings.move', { ids, beforeId: pick([...all, undefined], j)?.id ?? null });
    const groups = all.map(({ group }) => group);
    const group = pick(groups, i) ?? '';
    await attempt(core, 'findings.moveGroup', { group, beforeGroup: pick([...groups, null], k) ?? null });
  }),
  fc.tuple(at, at, memo).map(([i, j, text]): Step => async (core) => {
    const document = pick(await documents(core), j);
    const story = `${text}[x](motif:place/${document?.id ?? 'none'}/${j % 9}-${(j % 9) + 2})`;
    await attempt(core, 'findings.update', { id: id(pick(await findings(core), i)), text: story });
  }),
  fc.tuple(at, at, words, at).map(([i, j, tag, k]): Step => async (core) => {
    const all = await findings(core);
    const ids = [...new Set([id(pick(all, i)), id(pick(all, j))])];
    const judged = { state: pick(findingStates, i), severity: (i % 4) + 1, group: pick(['', 'Service', tag], j) };
    const personas = (await core.call('personas.list', {})).map((persona) => persona.id);
    const people =
      k % 2 === 0 ? { personaIds: personas.slice(0, j % 3) } : { addPersonaIds: personas, removePersonaIds: personas };
    await attempt(core, 'findings.classify', { ids, ...judged, addTags: [tag], removeTags: ['Need'], ...people });
    await attempt(core, 'findings.renameGroup', { group: 'service', newName: pick(['SERVICE', tag, ''], i) ?? '' });
  }),
  fc.tuple(at, at, at).map(([i, j, k]): Step => async (core) => {
    const all = await findings(core);
    if (k % 4 === 0) await attempt(core, 'findings.merge', { ids: [id(pick(all, i))], intoId: id(pick(all, j)) });
    const piece = pick(pick(all, i)?.evidence ?? [], k);
    const excerpt = piece ? `… ${piece.text.split(' ').at(-1) ?? ''}` : null;
    const side = k % 2 === 0 ? 'against' : 'for';
    await attempt(core, 'findings.setEvidence', { evidenceId: piece?.evidenceId ?? 'none', side, excerpt });
  }),
  at.map((i): Step => async (core) => {
    await attempt(core, 'findings.delete', { ids: [id(pick(await findings(core), i))] });
  }),
];
