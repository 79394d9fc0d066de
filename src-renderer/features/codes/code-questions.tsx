import type { Code } from '../../../src-main/shared/contract/codes.ts';
import { withCodesBelow } from '../../../src-main/shared/domain/code-tree.ts';
import { CodePicker } from '../../workspace/code-picker.tsx';
import { CodeColorDialog } from './code-color-dialog.tsx';
import { CodeSetPicker } from './code-set-picker.tsx';
import { askAbout, useCodebook } from './codebook-state.ts';
import type { PickerQuestion } from './codebook-state.ts';
import { DeleteCodeDialog } from './delete-code-dialog.tsx';
import { ExamplePicker } from './example-picker.tsx';
import { PinPicker } from './pin-picker.tsx';
import type { CodeActions } from './use-code-actions.ts';

interface CodeQuestionsProps {
  readonly codes: readonly Code[];
  readonly actions: CodeActions;
}

const close = () => askAbout(null);

/** The dialog or picker that a code's menu opened. */
export function CodeQuestions({ codes, actions }: CodeQuestionsProps) {
  const question = useCodebook((state) => state.question);
  const asked = codes.filter(({ id }) => question?.ids.includes(id));
  if (!question || asked.length === 0) return null;
  const ids = asked.map(({ id }) => id);
  if ('anchor' in question) return <CodePickers question={question} asked={asked} codes={codes} actions={actions} />;
  if (question.kind === 'color') {
    return <CodeColorDialog codes={asked} onApply={(color) => actions.recolor(ids, color)} onClose={close} />;
  }
  const confirm = () => {
    close();
    actions.delete(ids);
  };
  return <DeleteCodeDialog codes={asked} onConfirm={confirm} onCancel={close} />;
}

interface CodePickersProps extends CodeQuestionsProps {
  readonly question: PickerQuestion;
  readonly asked: readonly Code[];
}

function CodePickers({ question: { kind, anchor }, asked, codes, actions }: CodePickersProps) {
  const [first] = asked;
  const ids = asked.map(({ id }) => id);
  if (!first) return null;
  if (kind === 'set') return <CodeSetPicker anchor={anchor} codeIds={ids} onClose={close} />;
  if (kind === 'pin') return <PinPicker anchor={anchor} code={first} codes={codes} onClose={close} />;
  if (kind === 'example') return <ExamplePicker anchor={anchor} code={first} onClose={close} />;
  return (
    <CodePicker
      purpose={kind}
      anchor={anchor}
      excludedIds={new Set(ids.flatMap((id) => [...withCodesBelow(codes, id)]))}
      onPick={(target) => 'id' in target && actions[kind](ids, target.id)}
      onClose={close}
    />
  );
}
