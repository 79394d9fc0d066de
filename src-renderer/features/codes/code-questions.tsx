import type { Code } from '../../../src-main/shared/contract/codes.ts';
import { withCodesBelow } from '../../../src-main/shared/domain/code-tree.ts';
import { CodePicker } from '../../workspace/code-picker.tsx';
import { CodeColorDialog } from './code-color-dialog.tsx';
import { askAbout, useCodebook } from './codebook-state.ts';
import { DeleteCodeDialog } from './delete-code-dialog.tsx';
import type { CodeActions } from './use-code-actions.ts';

interface CodeQuestionsProps {
  readonly codes: readonly Code[];
  readonly actions: CodeActions;
}

const close = () => askAbout(null);

/** The dialog or picker that a code's menu opened. */
export function CodeQuestions({ codes, actions }: CodeQuestionsProps) {
  const question = useCodebook((state) => state.question);
  const code = codes.find(({ id }) => id === question?.id);
  if (!question || !code) return null;
  if (question.kind === 'color') return <CodeColorDialog code={code} onClose={close} />;
  if (question.kind === 'merge') {
    return (
      <CodePicker
        purpose="merge"
        anchor={question.anchor}
        excludedIds={withCodesBelow(codes, code.id)}
        onPick={(into) => 'id' in into && actions.merge(code.id, into.id)}
        onClose={close}
      />
    );
  }
  const confirm = () => {
    close();
    actions.delete(code.id);
  };
  return <DeleteCodeDialog code={code} onConfirm={confirm} onCancel={close} />;
}
