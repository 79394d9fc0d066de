import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../src-main/shared/contract/findings.ts';
import { useCall } from '../../api/use-call.ts';
import { RichText } from '../../workspace/rich-text/rich-text.tsx';
import { textLanguage } from '../../workspace/text-language.ts';
import { useDraft } from '../../workspace/use-draft.ts';

interface FindingTextProps {
  readonly finding: Finding;
  readonly text: 'text' | 'recommendation';
}

/** The story or the recommendation, written where it is read. */
export function FindingText({ finding, text }: FindingTextProps) {
  const { t } = useTranslation();
  const { mutateAsync } = useCall('findings.update');
  const draft = useDraft(finding[text], (typed) => mutateAsync({ id: finding.id, [text]: typed }));
  return (
    <div lang={textLanguage(finding[text])}>
      <RichText
        look="part"
        label={t(`findings.${text}`)}
        placeholder={t(`findings.${text}Hint`)}
        value={draft.text}
        onChange={draft.change}
        onBlur={draft.save}
        onFollow={draft.save}
      />
    </div>
  );
}
