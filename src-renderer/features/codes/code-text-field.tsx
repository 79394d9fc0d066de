import { useTranslation } from 'react-i18next';
import type { Code } from '../../../src-main/shared/contract/codes.ts';
import { useCall } from '../../api/use-call.ts';
import { TextArea } from '../../ui/text-area.tsx';
import { useDraft } from '../../workspace/use-draft.ts';

export type CodeText = 'definition' | 'whenToUse' | 'whenNotToUse';

interface CodeTextFieldProps {
  readonly code: Code;
  readonly text: CodeText;
  readonly rows?: number;
}

/** One of a code's texts; mount it anew for another code. */
export function CodeTextField({ code, text, rows }: CodeTextFieldProps) {
  const { t } = useTranslation();
  const { mutateAsync } = useCall('codes.update');
  const draft = useDraft(code[text], (typed) => mutateAsync({ id: code.id, [text]: typed }));
  return (
    <TextArea
      label={t(`codes.${text}`)}
      placeholder={t(`codes.${text}Hint`)}
      value={draft.text}
      onChange={draft.change}
      onBlur={draft.save}
      onSubmit={draft.save}
      rows={rows}
      maxLength={200_000}
    />
  );
}
