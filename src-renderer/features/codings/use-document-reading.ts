import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DocumentContent } from '../../../src-main/shared/contract/documents.ts';
import { callQuery } from '../../api/call-query.ts';
import type { PassageMemo } from './memo-signs.tsx';
import { useCodingActions } from './use-coding-actions.ts';
import { useCodingCommands } from './use-coding-commands.ts';
import { useCodings } from './use-codings.ts';
import { useEditing } from './use-editing.ts';
import { useEditingCommands } from './use-editing-commands.ts';
import { useReader } from './use-reader.ts';
import { useReadingPlace } from './use-reading-place.ts';
import { useSearchHits } from './use-search-hits.ts';
import { useShownCodings } from './use-shown-codings.ts';
import { useSteadyPlace } from './use-steady-place.ts';
import { useStepCommands } from './use-step-commands.ts';
import { useTurnActions } from './use-turn-actions.ts';

const noMemos: readonly PassageMemo[] = [];

/** A document's text in its editor, what is known about its words, and what can be done with them. */
export function useDocumentReading(content: DocumentContent) {
  const { t } = useTranslation();
  const codings = useCodings(content.id);
  const shown = useShownCodings(codings);
  const hits = useSearchHits(content.id);
  const { data: memos = noMemos } = useQuery(callQuery('memos.ofDocument', { documentId: content.id }));
  const [place, reader] = useReader(content, shown, t('reading.label', { name: content.name }), memos);
  const actions = useCodingActions(content, reader, codings);
  useCodingCommands(actions);
  useReadingPlace(reader.editor, content.id);
  useSteadyPlace(reader.editor, content.id, codings);
  useStepCommands(reader.editor, { codings: shown, memos, hits, onMemo: actions.openMemo });
  const isEditing = useEditing(reader.editor, content.id);
  const turns = useTurnActions(content, reader.editor);
  useEditingCommands(content.id, isEditing, turns);
  return { content, codings, shown, hits, memos, place, reader, actions, isEditing, turns };
}

export type DocumentReading = ReturnType<typeof useDocumentReading>;
