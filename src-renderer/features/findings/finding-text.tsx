import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../src-main/shared/contract/findings.ts';
import { useCall } from '../../api/use-call.ts';
import { InPlaceText } from '../../ui/in-place-text.tsx';
import { useDraft } from '../../workspace/use-draft.ts';

const longestText = 200_000;

interface FindingTextProps {
  readonly finding: Finding;
  readonly text: 'text' | 'recommendation';
}

export function FindingText({ finding, text }: FindingTextProps) {
  const { t } = useTranslation();
  const { mutateAsync } = useCall('findings.update');
  const draft = useDraft(finding[text], (typed) => mutateAsync({ id: finding.id, [text]: typed }));
  return (
    <InPlaceText
      label={t(`findings.${text}`)}
      placeholder={t(`findings.${text}Hint`)}
      look="paragraph"
      value={draft.text}
      onChange={draft.change}
      onBlur={draft.save}
      maxLength={longestText}
    />
  );
}
