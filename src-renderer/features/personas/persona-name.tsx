import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Persona } from '../../../src-main/shared/contract/personas.ts';
import { useCall } from '../../api/use-call.ts';
import { InPlaceText } from '../../ui/in-place-text.tsx';
import { useDraft } from '../../workspace/use-draft.ts';
import { editName, usePersonasState } from './personas-state.ts';

const longestName = 200;

/** An empty name is not kept. */
export function PersonaName({ persona: { id, name } }: { readonly persona: Pick<Persona, 'id' | 'name'> }) {
  const { t } = useTranslation();
  const { mutateAsync } = useCall('personas.update');
  const field = useRef<HTMLTextAreaElement>(null);
  const draft = useDraft(name, async (typed) => {
    if (typed.trim() !== '') await mutateAsync({ id, name: typed });
  });
  const isAsked = usePersonasState((state) => state.nameId === id);
  useEffect(() => {
    if (!isAsked) return;
    field.current?.focus();
    field.current?.select();
    editName(null);
  }, [isAsked]);
  const end = (text: string) => {
    draft.change(text);
    draft.save();
  };
  return (
    <h1>
      <InPlaceText
        ref={field}
        label={t('personas.nameField')}
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
