import type { CallOutput } from '../../src-main/shared/contract/index.ts';
import { summariseVoices } from '../../src-main/shared/domain/summarise-voices.ts';
import type { TestCore } from './create-test-core.ts';

type Coding = CallOutput<'codings.ofDocument'>[number] & { readonly documentId: string };

/** How people felt in each stage of a map, everybody and each persona, by comparing every passage with every other. */
export async function slowEmotions({ call }: TestCore, journeyId: string) {
  const { stages, personaIds } = await call('journeys.get', { id: journeyId });
  const documents = await Promise.all(
    (await call('documents.list', {})).map(({ id }) => call('documents.content', { id })),
  );
  const codings = (
    await Promise.all(
      documents.map(async ({ id: documentId }) =>
        (await call('codings.ofDocument', { documentId })).map((one): Coding => ({ ...one, documentId })),
      ),
    )
  ).flat();
  const codes = await call('codes.tree', {});
  const parents = new Map(codes.map(({ id, parentId }) => [id, parentId]));
  const isBelow = (codeId: string | null, root: string): boolean =>
    codeId !== null && (codeId === root || isBelow(parents.get(codeId) ?? null, root));
  const personas = await call('personas.list', {});
  const membersOf = (ids: readonly string[]) =>
    personas.filter(({ id }) => ids.includes(id)).flatMap(({ members }) => members.map((one) => one.participantId));
  const groups = [personaIds, ...personaIds.map((id) => [id])].map((ids) => ({ ids, members: membersOf(ids) }));
  const voices = [...Map.groupBy(codings, ({ passageId }) => passageId).values()].flatMap((own) => {
    const valences = own.flatMap(({ valence }) => valence ?? []);
    const { documentId, start, end } = own[0]!;
    const { turns, speakers } = documents.find(({ id }) => id === documentId)!;
    const turn = turns.find((one) => one.start <= start && start < one.end);
    const participantId = speakers.find(({ id }) => id === turn?.speakerId)?.participantId ?? null;
    const valence = valences.reduce((sum, one) => sum + one, 0) / valences.length;
    return valences.length === 0 ? [] : [{ documentId, start, end, valence, codings: valences.length, participantId }];
  });
  return stages.flatMap(({ id: stageId, codeId }) => {
    const ofStage = codings.filter((one) => codeId !== null && isBelow(one.codeId, codeId));
    const own = voices.filter((voice) =>
      ofStage.some(
        ({ documentId, start, end }) =>
          documentId === voice.documentId && Math.max(start, voice.start) < Math.min(end, voice.end),
      ),
    );
    return groups.map(({ ids, members }, index) => ({
      stageId,
      personaId: index === 0 ? null : ids[0],
      ...summariseVoices(
        own.filter(({ participantId }) => personaIds.length === 0 || members.includes(participantId ?? '')),
      ),
      corrected: null,
    }));
  });
}
