import { useTranslation } from 'react-i18next';
import type { Memo } from '../../../src-main/shared/contract/memos.ts';
import { useCall } from '../../api/use-call.ts';
import { InPlaceText } from '../../ui/in-place-text.tsx';
import { useDraft } from '../../workspace/use-draft.ts';

export const longestTitle = 200;

/** A memo needs no title. */
export function MemoTitle({ memo: { id, title } }: { readonly memo: Memo }) {
  const { t } = useTranslation();
  const { mutateAsync } = useCall('memos.update');
  const draft = useDraft(title, (typed) => mutateAsync({ id, title: typed.trim() }));
  const cancel = () => {
    draft.change(title);
    draft.save();
  };
  return (
    <h1>
      <InPlaceText
        label={t('memos.titleField')}
        placeholder={t('memos.untitled')}
        look="title"
        value={draft.text}
        onChange={draft.change}
        onBlur={draft.save}
        onCancel={cancel}
        maxLength={longestTitle}
      />
    </h1>
  );
}
