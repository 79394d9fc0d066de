import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { suggestionScope } from '../../../src-main/shared/contract/search.ts';
import { callQuery } from '../../api/call-query.ts';
import { Select } from '../../ui/select.tsx';
import { ComposedField } from './composed-field.tsx';
import { DocumentChoice } from './document-choice.tsx';
import { ask, sourceKinds, useSuggestions } from './suggestions-state.ts';
import styles from './suggestions.module.css';

/** Where hits come from, and how much of each is coded. */
export function SourceForm() {
  const { t } = useTranslation();
  const { kind, scope } = useSuggestions();
  return (
    <div className={styles.form}>
      <div className={styles.pair}>
        <Select
          label={t('suggestions.source')}
          options={sourceKinds.map((id) => ({ id, label: t(`suggestions.kind.${id}`) }))}
          value={kind}
          onChange={(next) => ask({ kind: next })}
        />
        <Select
          label={t('suggestions.scope')}
          options={suggestionScope.options.map((id) => ({ id, label: t(`suggestions.scopes.${id}`) }))}
          value={scope}
          onChange={(next) => ask({ scope: next })}
        />
      </div>
      {kind === 'speaker' ? <ParticipantChoice /> : <Words key={kind} />}
      <DocumentChoice />
    </div>
  );
}

function Words() {
  const { t } = useTranslation();
  const { kind, text } = useSuggestions();
  return (
    <>
      <ComposedField
        label={t(`suggestions.kind.${kind}`)}
        clearLabel={t('suggestions.clear')}
        placeholder={t(`suggestions.placeholder.${kind === 'speaker' ? 'words' : kind}`)}
        value={text}
        onChange={(typed) => ask({ text: typed })}
      />
      {kind === 'question' && <p className={styles.hint}>{t('suggestions.questionHint')}</p>}
      {kind === 'heading' && <p className={styles.hint}>{t('suggestions.headingHint')}</p>}
    </>
  );
}

function ParticipantChoice() {
  const { t } = useTranslation();
  const { data: participants = [] } = useQuery(callQuery('participants.list', {}));
  const participantId = useSuggestions((state) => state.participantId);
  return (
    <Select
      label={t('suggestions.participant')}
      isLabelHidden
      placeholder={t('suggestions.chooseParticipant')}
      options={participants.map(({ id, name }) => ({ id, label: name }))}
      value={participantId}
      onChange={(id) => ask({ participantId: id })}
    />
  );
}
