import { useTranslation } from 'react-i18next';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import type { Speaker } from './speaker-tree.ts';

/** Joins two speakers of one document under the name of the one who speaks more. */
export function useJoinSpeakers(chosen: readonly Speaker[]) {
  const { t } = useTranslation();
  const [most, least] = chosen.toSorted((one, other) => other.turns - one.turns);
  const isPair = chosen.length === 2 && most?.documentId === least?.documentId;
  const joinable = isPair && most && least ? { from: least, into: most } : null;
  const { mutate } = useNoticedWork(async (core, { from, into }: { from: Speaker; into: Speaker }) => {
    await core.call('speakers.rename', { id: from.id, name: into.name });
    return { message: t('participants.joined', { name: from.name, into: into.name }) };
  });
  return { joinable, join: () => joinable && mutate(joinable) };
}
