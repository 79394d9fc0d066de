import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../src-main/shared/contract/index.ts';
import { AppError } from '../../../src-main/shared/errors.ts';
import { useJob } from '../../workspace/activity.ts';
import { errorWords } from '../../workspace/error-words.ts';
import { openDocument, useNavigation } from '../../workspace/navigation.ts';
import { showNotice } from '../../workspace/notices.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import type { AttachRow } from './attach-rows.tsx';
import { chooseRecording } from './use-document-recording.ts';

interface Attaching {
  readonly rows: readonly AttachRow[];
  readonly isLinked: boolean;
}

/** Attaches recordings in one step, says of each that was refused why, and shows what they belong to. */
export function useAttach() {
  const { t } = useTranslation();
  const run = useJob('recordings.attachMany');
  return useNoticedWork(async (_client, { rows, isLinked }: Attaching) => {
    const results = await run({ files: rows.map(toFile), isLinked });
    results.forEach(({ error }) => {
      if (error) showNotice({ kind: 'error', message: errorWords(t, new AppError(error.code, error.details)) });
    });
    const attached = results.flatMap(({ recording }) => recording ?? []);
    const [first] = attached;
    if (!first) return { message: t('recordings.attachedNone') };
    show(attached);
    return { message: t('recordings.attachedMany', { count: attached.length, name: first.name }) };
  });
}

function toFile({ path, target }: AttachRow) {
  if (!target) return { path };
  return target.kind === 'session' ? { path, sessionId: target.id } : { path, documentId: target.id };
}

type Attached = NonNullable<CallOutput<'recordings.attachMany'>[number]['recording']>;

// Who takes notes, or attached to several, stays where they are.
function show(attached: readonly Attached[]): void {
  const [first] = attached;
  const isOne = attached.every(({ documentId }) => documentId === first?.documentId);
  if (!first || !isOne) return;
  chooseRecording(first.documentId, first.id);
  if (useNavigation.getState().place !== 'sessions') openDocument(first.documentId);
}
