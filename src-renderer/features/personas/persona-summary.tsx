import { useTranslation } from 'react-i18next';
import type { Persona } from '../../../src-main/shared/contract/personas.ts';
import { useCall } from '../../api/use-call.ts';
import { InPlaceText } from '../../ui/in-place-text.tsx';
import { useDraft } from '../../workspace/use-draft.ts';

const longestText = 200_000;

export function PersonaSummary({ persona: { id, summary } }: { readonly persona: Pick<Persona, 'id' | 'summary'> }) {
  const { t } = useTranslation();
  const { mutateAsync } = useCall('personas.update');
  const draft = useDraft(summary, (typed) => mutateAsync({ id, summary: typed }));
  return (
    <InPlaceText
      label={t('personas.summaryField')}
      placeholder={t('personas.summaryHint')}
      look="paragraph"
      value={draft.text}
      onChange={draft.change}
      onBlur={draft.save}
      maxLength={longestText}
    />
  );
}
