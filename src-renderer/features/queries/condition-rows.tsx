import { useTranslation } from 'react-i18next';
import { MenuTrigger } from '../../ui/menu-trigger.tsx';
import { Button } from '../../ui/button.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Select } from '../../ui/select.tsx';
import { CodeGroupField } from './code-group-field.tsx';
import styles from './query-builder.module.css';
import { newRelation, relationKinds } from './query-form.ts';
import type { QueryForm, Relation } from './query-form.ts';
import { QueryRow } from './query-row.tsx';

export interface ConditionRowsProps {
  readonly form: QueryForm;
  /** Within brackets of another condition. */
  readonly isInner?: boolean;
  onChange(form: QueryForm): void;
}

const mostTurns = 1000;

/** A condition as rows of a sentence; brackets stand indented below the codes that they are among. */
export function ConditionRows({ form, isInner = false, onChange }: ConditionRowsProps) {
  const { t } = useTranslation();
  const { group, relations } = form;
  const setRelation = (index: number, relation: Relation) =>
    onChange({ ...form, relations: relations.with(index, relation) });
  return (
    <>
      <QueryRow words={isInner ? t('queries.inBrackets') : t('queries.start')}>
        <CodeGroupField
          group={group}
          onChange={(next) => onChange({ ...form, group: next })}
          renderBracket={innerRows}
        />
      </QueryRow>
      {relations.map((relation, index) => (
        <QueryRow
          key={index}
          onRemove={() => onChange({ ...form, relations: relations.toSpliced(index, 1) })}
          lead={
            <Select
              label={t('queries.relationLabel')}
              isLabelHidden
              look="quiet"
              options={relationKinds.map((id) => ({ id, label: t(`queries.relation.${id}`) }))}
              value={relation.kind}
              onChange={(kind) => setRelation(index, { ...relation, kind })}
            />
          }
        >
          {relation.kind === 'followedBy' && (
            <TurnsField turns={relation.turns} onChange={(turns) => setRelation(index, { ...relation, turns })} />
          )}
          <CodeGroupField
            group={relation.group}
            onChange={(next) => setRelation(index, { ...relation, group: next })}
            renderBracket={innerRows}
          />
        </QueryRow>
      ))}
      {isInner && <AddRelation form={form} onChange={onChange} />}
    </>
  );
}

function innerRows(form: QueryForm, onChange: (form: QueryForm) => void) {
  return <ConditionRows isInner form={form} onChange={onChange} />;
}

export function AddRelation({ form, onChange }: Pick<ConditionRowsProps, 'form' | 'onChange'>) {
  const { t } = useTranslation();
  return (
    <MenuTrigger
      label={t('queries.addRelation')}
      entries={relationKinds.map((kind) => ({
        kind: 'item',
        id: kind,
        label: t(`queries.relation.${kind}`),
        onAction: () => onChange({ ...form, relations: [...form.relations, newRelation(kind)] }),
      }))}
    >
      <Button variant="quiet" size="small">
        + {t('queries.addRelation')}
      </Button>
    </MenuTrigger>
  );
}

function TurnsField({ turns, onChange }: { readonly turns: number; onChange(turns: number): void }) {
  const { t } = useTranslation();
  return (
    <>
      <span>{t('queries.within')}</span>
      <div className={styles.turns}>
        <NumberField
          label={t('queries.turns')}
          isLabelHidden
          value={turns}
          minValue={0}
          maxValue={mostTurns}
          onChange={(next) => onChange(Number.isInteger(next) ? next : 0)}
        />
      </div>
      <span>{t('queries.turnsUnit', { count: turns })}</span>
    </>
  );
}
