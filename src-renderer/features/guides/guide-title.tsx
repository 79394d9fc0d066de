import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Guide } from '../../../src-main/shared/contract/guides.ts';
import { useCall } from '../../api/use-call.ts';
import { InPlaceText } from '../../ui/in-place-text.tsx';
import { useDraft } from '../../workspace/use-draft.ts';
import { titleKey } from './guides-state.ts';
import { useWantedFocus } from './line-field.tsx';

const longestName = 200;

/** An empty name is not kept. */
export function GuideTitle({ guide: { id, name } }: { readonly guide: Pick<Guide, 'id' | 'name'> }) {
  const { t } = useTranslation();
  const { mutateAsync } = useCall('guides.rename');
  const field = useRef<HTMLTextAreaElement>(null);
  const draft = useDraft(name, async (typed) => {
    if (typed.trim() !== '') await mutateAsync({ id, name: typed });
  });
  useWantedFocus(titleKey, field);
  const end = (text: string) => {
    draft.change(text);
    draft.save();
  };
  return (
    <h1>
      <InPlaceText
        ref={field}
        label={t('guides.nameField')}
        look="title"
        value={draft.text}
        onChange={draft.change}
        onBlur={() => end(draft.text.trim() || name)}
        onCancel={() => end(name)}
        maxLength={longestName}
      />
    </h1>
  );
}
