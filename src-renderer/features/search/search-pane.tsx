import { CircleHelp } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/icon-button.tsx';
import { ListPane, PaneField, PaneScroll } from '../../ui/list-pane.tsx';
import { List } from '../../ui/list.tsx';
import { Popover } from '../../ui/popover.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { useFoundPlaces } from './search-query.ts';
import { QueryProblem } from './query-problem.tsx';
import { SearchHelp } from './search-help.tsx';
import { focusSearch, limitToDocument, searchBy, useSearch } from './search-state.ts';
import { useSearchText } from './use-search-text.ts';

const modes = ['words', 'expression'] as const;

/** What is searched for, and in which documents it stands. */
export function SearchPane() {
  const { t } = useTranslation();
  const { by, where } = useSearch();
  return (
    <ListPane
      title={t('search.title')}
      end={
        <Popover
          label={t('search.help.title')}
          trigger={<IconButton size="small" label={t('search.help.open')} icon={<CircleHelp size={15} />} />}
        >
          <SearchHelp />
        </Popover>
      }
    >
      <WordsField />
      <PaneField>
        <SegmentedControl
          label={t('search.by')}
          segments={modes.map((id) => ({ id, label: t(`search.modes.${id}`) }))}
          value={by}
          onChange={searchBy}
        />
      </PaneField>
      <QueryProblem />
      {where === 'texts' && <FoundDocuments />}
    </ListPane>
  );
}

function WordsField() {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const { text, change, search, beginComposition, endComposition } = useSearchText();
  useFieldFocus(field);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    search();
    focusSearch('hits');
  };
  return (
    <PaneField>
      <div onCompositionStart={beginComposition} onCompositionEnd={endComposition}>
        <SearchField
          ref={field}
          label={t('search.field')}
          clearLabel={t('search.clear')}
          placeholder={t('search.placeholder')}
          value={text}
          onChange={change}
          onKeyDown={onKeyDown}
        />
      </div>
    </PaneField>
  );
}

/** The field has the focus when the place opens, but not after a look into a document: then the places found have it. */
function useFieldFocus(field: RefObject<HTMLInputElement | null>): void {
  const isAsked = useSearch((state) => state.focus === 'field');
  useEffect(() => {
    if (useSearch.getState().active !== null) return;
    field.current?.focus();
    field.current?.select();
  }, [field]);
  useEffect(() => {
    if (!isAsked) return;
    field.current?.focus();
    field.current?.select();
    focusSearch(null);
  }, [field, isAsked]);
}

const everywhere = 'everywhere';

function FoundDocuments() {
  const { t } = useTranslation();
  const documentId = useSearch((state) => state.documentId);
  const { data } = useFoundPlaces(null);
  if (!data || data.documents.length === 0) return null;
  const count = (value: number) => t('search.number', { value });
  const rows = [
    { id: everywhere, label: t('search.allDocuments'), end: count(data.total) },
    ...data.documents.map((document) => ({ id: document.id, label: document.name, end: count(document.count) })),
  ];
  return (
    <PaneScroll>
      <List
        label={t('search.inDocuments')}
        rows={rows}
        selectedIds={new Set([documentId ?? everywhere])}
        onSelectedChange={([id = everywhere]) => limitToDocument(id === everywhere ? null : id)}
      />
    </PaneScroll>
  );
}
