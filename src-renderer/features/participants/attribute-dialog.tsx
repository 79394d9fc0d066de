import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Attribute, attributeType, type AttributeType } from '../../../src-main/shared/contract/participants.ts';
import { callQuery } from '../../api/call-query.ts';
import { useCall } from '../../api/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { type EditedOption, editedOptions, OptionFields } from './option-fields.tsx';
import { closePeopleDialog } from './people-dialogs.ts';
import type { GridSubjectKind } from './participants-state.ts';
import styles from './participants-view.module.css';
import { UnfitValues } from './unfit-values.tsx';
import { useAttributes } from './use-grid-data.ts';

export interface AttributeDialogProps {
  readonly kind: GridSubjectKind;
  readonly attributeId: string | null;
}

/** A new attribute, or another name, type or options for one that is there. */
export function AttributeDialog({ kind, attributeId }: AttributeDialogProps) {
  const attributes = useAttributes(kind);
  const attribute = attributes?.find(({ id }) => id === attributeId) ?? null;
  if (!attributes || (attributeId !== null && !attribute)) return null;
  return <AttributeForm kind={kind} attribute={attribute} />;
}

const isChoice = (type: AttributeType) => type === 'choice' || type === 'choices';

function AttributeForm({ kind, attribute }: { readonly kind: GridSubjectKind; readonly attribute: Attribute | null }) {
  const { t } = useTranslation();
  const [name, setName] = useState(attribute?.name ?? '');
  const [type, setType] = useState<AttributeType>(attribute?.type ?? 'text');
  const [options, setOptions] = useState<readonly EditedOption[]>(() => editedOptions(attribute?.options ?? []));
  const { save, isPending } = useSaveAttribute(kind, attribute);
  const unfit = useUnfit(attribute, type);
  const typed = name.trim();
  const isBlocked = typed === '' || unfit.length > 0;
  const submit = () => !isBlocked && save({ name: typed, type, options });
  return (
    <Dialog
      size="small"
      title={t(attribute ? 'participants.editAttribute' : 'participants.newAttributeTitle')}
      isOpen
      onClose={closePeopleDialog}
      actions={
        <>
          <Button onPress={closePeopleDialog}>{t('participants.cancel')}</Button>
          <Button variant="primary" isDisabled={isBlocked} isPending={isPending} onPress={submit}>
            {t(attribute ? 'participants.save' : 'participants.create')}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <TextField
          label={t('participants.attributeName')}
          value={name}
          onChange={setName}
          onSubmit={submit}
          maxLength={200}
          autoFocus
        />
        <Select
          label={t('participants.type')}
          options={attributeType.options.map((id) => ({ id, label: t(`participants.types.${id}`) }))}
          value={type}
          onChange={setType}
          description={t(`participants.typeHint.${type}`)}
        />
        {unfit.length > 0 && <UnfitValues cells={unfit} type={t(`participants.types.${type}`)} />}
        {isChoice(type) && <OptionFields options={options} onChange={setOptions} />}
      </div>
    </Dialog>
  );
}

/** The values that another type would not take. */
function useUnfit(attribute: Attribute | null, type: AttributeType) {
  const isOther = attribute !== null && attribute.type !== type;
  const { data } = useQuery({ ...callQuery('attributes.unfit', { id: attribute?.id ?? '', type }), enabled: isOther });
  return isOther ? (data ?? []) : [];
}

interface EditedAttribute {
  readonly name: string;
  readonly type: AttributeType;
  readonly options: readonly EditedOption[];
}

function useSaveAttribute(kind: GridSubjectKind, attribute: Attribute | null) {
  const create = useCall('attributes.create');
  const update = useCall('attributes.update');
  const done = { onSuccess: closePeopleDialog };
  const save = ({ name, type, options }: EditedAttribute) => {
    const kept = options
      .map((option) => ({ ...option, name: option.name.trim() }))
      .filter((option) => option.name !== '');
    const names = isChoice(type) ? [...new Set(kept.map((option) => option.name))] : [];
    if (!attribute) return create.mutate({ subject: kind, name, type, options: names }, done);
    const renamed = kept.filter(({ before, name: now }) => before !== null && before !== now);
    update.mutate(
      {
        id: attribute.id,
        ...(name === attribute.name ? {} : { name }),
        ...(type === attribute.type ? {} : { type }),
        ...(isChoice(type) ? { options: names } : {}),
        ...(renamed.length > 0
          ? { renamedOptions: Object.fromEntries(renamed.map(({ before, name: now }) => [before, now])) }
          : {}),
      },
      done,
    );
  };
  return { save, isPending: create.isPending || update.isPending };
}
