import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { suggestionScope } from '../../../src-main/shared/contract/search.ts';
import { callQuery } from '../../api/call-query.ts';
import { Select } from '../../ui/select.tsx';
import { ComposedField } from './composed-field.tsx';
import { DocumentChoice } from './document-choice.tsx';
import { GuideChoice } from './guide-choice.tsx';
import { ask, askGuide, sourceKinds, useSuggestions } from './suggestions-state.ts';
import type { SourceKind } from './suggestions-state.ts';
import styles from './suggestions.module.css';

/** Where hits come from, and how much of each is coded. */
export function SourceForm() {
  const { t } = useTranslation();
  const { kind, scope, guideId } = useSuggestions();
  const { data: guides = [] } = useQuery(callQuery('guides.list', {}));
  return (
    <div className={styles.form}>
      <div className={styles.pair}>
        <Select
          label={t('suggestions.source')}
          options={sourceKinds.map((id) => ({ id, label: t(`suggestions.kind.${id}`) }))}
          value={kind}
          onChange={(next) => (next === 'guide' ? askGuide(guideId ?? guides[0]?.id ?? null) : ask({ kind: next }))}
        />
        <Select
          label={t('suggestions.scope')}
          options={suggestionScope.options.map((id) => ({ id, label: t(`suggestions.scopes.${id}`) }))}
          value={scope}
          onChange={(next) => ask({ scope: next })}
        />
      </div>
      {kind === 'speaker' && <ParticipantChoice />}
      {kind === 'guide' && <GuideChoice />}
      {kind !== 'speaker' && kind !== 'guide' && <Words key={kind} kind={kind} />}
      <DocumentChoice />
    </div>
  );
}

type WordKind = Exclude<SourceKind, 'speaker' | 'guide'>;

function Words({ kind }: { readonly kind: WordKind }) {
  const { t } = useTranslation();
  const text = useSuggestions((state) => state.text);
  return (
    <>
      <ComposedField
        label={t(`suggestions.kind.${kind}`)}
        clearLabel={t('suggestions.clear')}
        placeholder={t(`suggestions.placeholder.${kind}`)}
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
