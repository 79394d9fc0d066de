import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Persona } from '../../../src-main/shared/contract/personas.ts';
import { useCall } from '../../api/use-call.ts';
import { NameHeading } from '../../workspace/name-heading.tsx';
import { editName, usePersonasState } from './personas-state.ts';

export function PersonaName({ persona: { id, name } }: { readonly persona: Pick<Persona, 'id' | 'name'> }) {
  const { t } = useTranslation();
  const { mutateAsync } = useCall('personas.update');
  const field = useRef<HTMLTextAreaElement>(null);
  const isAsked = usePersonasState((state) => state.nameId === id);
  useEffect(() => {
    if (!isAsked) return;
    field.current?.focus();
    field.current?.select();
    editName(null);
  }, [isAsked]);
  return (
    <NameHeading
      label={t('personas.nameField')}
      name={name}
      field={field}
      onRename={(typed) => mutateAsync({ id, name: typed })}
    />
  );
}
