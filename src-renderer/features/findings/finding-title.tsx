import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../src-main/shared/contract/findings.ts';
import { useCall } from '../../api/use-call.ts';
import { InPlaceText } from '../../ui/in-place-text.tsx';
import { useDraft } from '../../workspace/use-draft.ts';
import { editTitle, useFindingsState } from './findings-state.ts';

const longestTitle = 200;

/** The claim itself. An empty one is not kept. */
export function FindingTitle({ finding: { id, title } }: { readonly finding: Finding }) {
  const { t } = useTranslation();
  const { mutateAsync } = useCall('findings.update');
  const field = useRef<HTMLTextAreaElement>(null);
  const draft = useDraft(title, async (typed) => {
    if (typed.trim() !== '') await mutateAsync({ id, title: typed });
  });
  const isAsked = useFindingsState((state) => state.titleId === id);
  useEffect(() => {
    if (!isAsked) return;
    field.current?.focus();
    field.current?.select();
    editTitle(null);
  }, [isAsked]);
  const cancel = () => {
    draft.change(title);
    draft.save();
  };
  const finish = () => {
    draft.change(draft.text.trim() || title);
    draft.save();
  };
  return (
    <h1>
      <InPlaceText
        ref={field}
        label={t('findings.titleField')}
        look="title"
        value={draft.text}
        onChange={draft.change}
        onBlur={finish}
        onCancel={cancel}
        maxLength={longestTitle}
      />
    </h1>
  );
}
