import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Code } from '../../../src-main/shared/contract/codes.ts';
import { callQuery } from '../../api/call-query.ts';
import { ChipField } from '../../ui/chip-field.tsx';
import type { Chip } from '../../ui/chip-line.tsx';
import { Select } from '../../ui/select.tsx';
import { useCodeColor } from '../../workspace/code-color.ts';
import { emptyForm } from './query-form.ts';
import type { CodeGroup, Member, QueryForm } from './query-form.ts';
import styles from './query-builder.module.css';
import { useCodeSetOptions } from './use-code-set-options.ts';

export interface CodeGroupFieldProps {
  readonly group: CodeGroup;
  onChange(group: CodeGroup): void;
  /** What stands in a bracket is a condition again, which holds groups. */
  renderBracket(form: QueryForm, onChange: (form: QueryForm) => void): ReactNode;
}

const joins = ['any', 'all'] as const;
const bracket = 'bracket';
const noCodes: readonly Code[] = [];

/** Codes, code sets and brackets, of which any or all are meant. */
export function CodeGroupField({ group, onChange, renderBracket }: CodeGroupFieldProps) {
  const { t } = useTranslation();
  const { join, members } = group;
  const chips = useChips(members);
  const optionsOf = useCodeSetOptions(members);
  const set = (next: readonly Member[]) => onChange({ ...group, members: next });
  const add = (id: string) => set([...members, memberOf(id)]);
  const remove = (ids: ReadonlySet<string>) => set(members.filter((_, index) => !ids.has(chips[index]?.id ?? '')));
  const setForm = (index: number, form: QueryForm) => set(members.with(index, { kind: 'bracket', form }));
  return (
    <>
      {members.length > 1 && (
        <Select
          label={t('queries.joinLabel')}
          isLabelHidden
          look="quiet"
          options={joins.map((id) => ({ id, label: t(`queries.join.${id}`) }))}
          value={join}
          onChange={(next) => onChange({ ...group, join: next })}
        />
      )}
      <ChipField
        label={t('queries.codes')}
        addLabel={t('queries.addCode')}
        placeholder={t('queries.addCodePlaceholder')}
        emptyText={t('queries.noCode')}
        removeLabel={(name) => t('queries.removeChip', { name })}
        chips={chips}
        optionsOf={optionsOf}
        onAdd={add}
        onRemove={remove}
      />
      {members.map(
        (member, index) =>
          member.kind === 'bracket' && (
            <div key={index} role="group" aria-label={t('queries.bracket')} className={styles.bracket}>
              {renderBracket(member.form, (form) => setForm(index, form))}
            </div>
          ),
      )}
    </>
  );
}

function memberOf(id: string): Member {
  if (id === bracket) return { kind: 'bracket', form: emptyForm };
  return id.startsWith('set ') ? { kind: 'codeSet', id: id.slice('set '.length) } : { kind: 'code', id };
}

function useChips(members: readonly Member[]): readonly Chip[] {
  const { t } = useTranslation();
  const colorOf = useCodeColor();
  const { data: codes = noCodes } = useQuery(callQuery('codes.tree', {}));
  const { data: codeSets = [] } = useQuery(callQuery('codeSets.list', {}));
  return members.map((member, index) => {
    if (member.kind === 'bracket') return { id: `bracket ${index}`, label: '( … )', name: t('queries.bracket') };
    if (member.kind === 'codeSet') {
      const name = codeSets.find(({ id }) => id === member.id)?.name ?? t('queryWords.gone');
      return { id: `set ${member.id}`, label: `{ ${name} }`, name };
    }
    const code = codes.find(({ id }) => id === member.id);
    const label = code?.name ?? t('queryWords.gone');
    return { id: member.id, label, name: label, color: code && colorOf(code.color).solid };
  });
}
