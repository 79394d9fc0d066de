import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { codePath, printCodePath } from '../../../src-main/shared/domain/code-tree.ts';
import { callQuery } from '../../api/call-query.ts';
import { Select } from '../../ui/select.tsx';
import type { SelectOption } from '../../ui/select.tsx';
import { Switch } from '../../ui/switch.tsx';
import { leaveOutInterviewers, useInterviewersTalk } from '../../workspace/interviewers-talk.ts';
import { listWordsOf, useWordList } from './word-list-state.ts';
import styles from './word-list.module.css';

const all = 'all';

/** Of which documents, participants and codes words are counted, and which are left out. */
export function WordScope() {
  const { t } = useTranslation();
  const { documentId, participantId, codeId, keepStopWords } = useWordList();
  const isLeftOut = useInterviewersTalk((state) => state.isLeftOut);
  const { data: documents = [] } = useQuery(callQuery('documents.list', {}));
  const { data: participants = [] } = useQuery(callQuery('participants.list', {}));
  const { data: codes = [] } = useQuery(callQuery('codes.tree', {}));
  const codeOptions = codes.map(({ id }) => ({ id, label: printCodePath(codePath(codes, id)) }));
  return (
    <header className={styles.scope}>
      <ScopeSelect
        of="document"
        options={documents.map(({ id, name }) => ({ id, label: name }))}
        value={documentId}
        onChange={(id) => listWordsOf({ documentId: id })}
      />
      <ScopeSelect
        of="participant"
        options={participants.map(({ id, name }) => ({ id, label: name }))}
        value={participantId}
        onChange={(id) => listWordsOf({ participantId: id })}
      />
      <ScopeSelect of="code" options={codeOptions} value={codeId} onChange={(id) => listWordsOf({ codeId: id })} />
      <span className={styles.switches}>
        <Switch isSelected={isLeftOut} onChange={leaveOutInterviewers}>
          {t('interviewers.without')}
        </Switch>
        <Switch isSelected={!keepStopWords} onChange={(isOn) => listWordsOf({ keepStopWords: !isOn })}>
          {t('search.wordList.withoutStopWords')}
        </Switch>
      </span>
    </header>
  );
}

interface ScopeSelectProps {
  readonly of: 'document' | 'participant' | 'code';
  readonly options: readonly SelectOption<string>[];
  readonly value: string | null;
  onChange(id: string | null): void;
}

/** What was deleted meanwhile limits nothing any more. */
function ScopeSelect({ of, options, value, onChange }: ScopeSelectProps) {
  const { t } = useTranslation();
  if (options.length === 0) return null;
  return (
    <Select
      label={t(`search.wordList.scope.${of}`)}
      isLabelHidden
      look="quiet"
      options={[{ id: all, label: t(`search.wordList.all.${of}`) }, ...options]}
      value={options.some(({ id }) => id === value) ? value : all}
      onChange={(id) => onChange(id === all ? null : id)}
    />
  );
}
