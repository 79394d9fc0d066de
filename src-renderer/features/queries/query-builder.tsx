import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueryLimits } from '../../../src-main/shared/contract/queries.ts';
import { callQuery } from '../../api/call-query.ts';
import { Button } from '../../ui/button.tsx';
import { MenuTrigger } from '../../ui/menu-trigger.tsx';
import { AddRelation, ConditionRows } from './condition-rows.tsx';
import { LimitRows } from './limit-rows.tsx';
import { openLimits, withLimit } from './open-limits.ts';
import { QueryBeginning } from './query-beginning.tsx';
import styles from './query-builder.module.css';
import { changeDraft, draftQuery, openQueryDialog, useQueryDraft } from './query-draft.ts';
import type { QueryDraft } from './query-draft.ts';
import { useDraftCommands } from './use-draft-commands.ts';
import { useSavedQueries } from './use-saved-queries.ts';

/** A query as a sentence of rows; the passages that answer follow each change. */
export function QueryBuilder() {
  const { t } = useTranslation();
  const draft = useQueryDraft();
  const { form, limits } = draft;
  const section = useRef<HTMLElement>(null);
  useDraftCommands(section);
  return (
    <>
      <section ref={section} className={styles.builder} aria-label={t('queries.builder')}>
        <div className={styles.rows}>
          <ConditionRows form={form} onChange={(next) => changeDraft({ form: next })} />
          <LimitRows limits={limits} onChange={(next) => changeDraft({ limits: next })} />
        </div>
        <div className={styles.footer}>
          {form.group.members.length > 0 && (
            <AddRelation form={form} onChange={(next) => changeDraft({ form: next })} />
          )}
          <AddLimit limits={limits} />
          <SaveState />
        </div>
      </section>
      {!isBegun(draft) && <QueryBeginning />}
    </>
  );
}

const isBegun = ({ form, limits }: Pick<QueryDraft, 'form' | 'limits'>): boolean =>
  form.group.members.length > 0 || Object.keys(limits).length > 0;

function AddLimit({ limits }: { readonly limits: QueryLimits }) {
  const { t } = useTranslation();
  return (
    <MenuTrigger
      label={t('queries.addLimit')}
      entries={openLimits(limits).map((name) => ({
        kind: 'item',
        id: name,
        label: t(`queries.addLimitName.${name}`),
        onAction: () => changeDraft({ limits: withLimit(limits, name) }),
      }))}
    >
      <Button variant="quiet" size="small">
        + {t('queries.addLimit')}
      </Button>
    </MenuTrigger>
  );
}

function SaveState() {
  const { t } = useTranslation();
  const draft = useQueryDraft();
  const query = draftQuery(draft);
  const { current, isChanged, saveChanges } = useSavedQueries();
  return (
    <>
      <span className={styles.count} role="status">
        <Count />
      </span>
      {query !== null && current && isChanged && (
        <Button size="small" onPress={saveChanges}>
          {t('queries.saveChanges')}
        </Button>
      )}
      {query !== null && !current && (
        <Button size="small" onPress={() => openQueryDialog('save')}>
          {t('queries.save')}
        </Button>
      )}
    </>
  );
}

function Count() {
  const { t } = useTranslation();
  const draft = useQueryDraft();
  const query = draftQuery(draft);
  const { data, isFetching } = useQuery({
    ...callQuery('queries.run', { query: query ?? { codes: null, limits: {} } }),
    enabled: query !== null,
  });
  if (query === null) return isBegun(draft) ? t('queries.incomplete') : '';
  return data ? t('queries.count', { count: data.passages.length }) : isFetching ? t('queries.asking') : '';
}
