import type { Guide } from '../../../src-main/shared/contract/guides.ts';
import { CodePicker } from '../../workspace/code-picker.tsx';
import { useRecentCodes } from '../../workspace/recent-codes.ts';
import { questionKey } from './guide-lines.ts';
import { focusLine, useGuidesState } from './guides-state.ts';
import { useGuideEdit } from './use-guide-edit.ts';

/** Chooses the code of a question; picking it again takes it away. */
export function QuestionCodePicker({ guide: { sections } }: { readonly guide: Pick<Guide, 'sections'> }) {
  const choosing = useGuidesState((state) => state.choosing);
  const recentCodeIds = useRecentCodes((state) => state.ids);
  const { mutate: edit } = useGuideEdit();
  const question = sections.flatMap(({ questions }) => questions).find(({ id }) => id === choosing?.questionId);
  if (!choosing || !question) return null;
  const { id, codeId } = question;
  return (
    <CodePicker
      anchor={choosing.anchor}
      recentCodeIds={recentCodeIds}
      tickedIds={new Set(codeId === null ? [] : [codeId])}
      onPick={(choice) => {
        const isSame = 'id' in choice && choice.id === codeId;
        const picked = 'path' in choice ? { path: [...choice.path] } : choice;
        edit((client) => client.call('guides.updateQuestion', { id, code: isSame ? null : picked }));
      }}
      onClose={() => {
        useGuidesState.setState({ choosing: null });
        focusLine(questionKey(id));
      }}
    />
  );
}
