import { AtSign, Calendar, CircleCheck, Hash, List, ListChecks, Type } from 'lucide-react';
import { useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Attribute, AttributeType } from '../../../src-main/shared/contract/participants.ts';
import { readDate } from '../../../src-main/shared/domain/read-date.ts';
import { callQuery } from '../../api/call-query.ts';
import { useCall } from '../../api/use-call.ts';
import type { GridColumn } from '../../ui/data-grid/grid-types.ts';
import { columnMenu } from './column-menu.ts';
import { countColumns } from './grid-subjects.ts';
import type { GridData } from './use-grid-data.ts';
import { usePeople } from './participants-state.ts';
import { isRecordField } from './record-fields.ts';
import { shownValue } from './shown-value.ts';
import { useAttributeActions } from './use-attribute-actions.ts';

export const typeIcons: Readonly<Record<AttributeType, typeof AtSign>> = {
  text: Type,
  number: Hash,
  date: Calendar,
  boolean: CircleCheck,
  choice: List,
  choices: ListChecks,
};

const editors = {
  boolean: 'toggle',
  choice: 'choice',
  choices: 'choices',
  text: 'text',
  number: 'text',
  date: 'text',
} as const;
const usualWidths = { name: 200, count: 88, attribute: 140 } as const;

const recordWidths = { pseudonym: 124, consent: 136, mayRecord: 144, mayQuote: 136, storedUntil: 128 } as const;

export function useGridColumns({ kind, attributes, fields }: GridData): readonly GridColumn[] {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  const look = usePeople(({ looks }) => looks[kind]);
  const actions = useAttributeActions(kind, attributes);
  const { widthOf } = useColumnWidths();
  return useMemo(() => {
    const sortOf = (id: string) => (look.order.columnId === id ? look.order.direction : undefined);
    const name: GridColumn = {
      id: 'name',
      label: t(kind === 'participant' ? 'participants.column.name' : 'participants.column.document'),
      width: widthOf('name', usualWidths.name),
      isEditable: true,
      sort: sortOf('name'),
    };
    const ofAttribute = (attribute: Attribute): GridColumn => {
      const Icon = typeIcons[attribute.type];
      return {
        id: attribute.id,
        label: attribute.name,
        width: widthOf(attribute.id, isRecordField(attribute.id) ? recordWidths[attribute.id] : usualWidths.attribute),
        align: attribute.type === 'number' ? 'end' : 'start',
        isEditable: true,
        editor: editors[attribute.type],
        options: attribute.options,
        ...(attribute.type === 'date' && { previewOf: dateReader(shownValue(t, language), attribute) }),
        icon: isRecordField(attribute.id) ? undefined : <Icon aria-hidden strokeWidth={1.5} />,
        sort: sortOf(attribute.id),
        isFiltered: look.filters[attribute.id] !== undefined,
        menu: columnMenu(t, attribute, { kind, look, ...actions }),
      };
    };
    const counts = countColumns[kind].map((id): GridColumn => ({
      id,
      label: t(`participants.column.${id}`),
      width: widthOf(id, usualWidths.count),
      align: 'end',
      isEditable: false,
      sort: sortOf(id),
    }));
    return [name, ...fields.map(ofAttribute), ...counts];
  }, [kind, fields, look, t, language, actions, widthOf]);
}

const dateReader = (words: ReturnType<typeof shownValue>, attribute: Attribute) => (text: string) => {
  const date = readDate(text);
  return date === null ? null : words(attribute, date);
};

const layoutKey = (id: string) => `grid.${id}`;

/** Widths of columns, remembered over sessions. */
export function useColumnWidths() {
  const { data } = useQuery(callQuery('preferences.get', {}));
  const { mutate } = useCall('preferences.set');
  const layout = data?.layout;
  return useMemo(
    () => ({
      widthOf: (id: string, usual: number) => layout?.[layoutKey(id)] ?? usual,
      setWidth: (id: string, width: number) => mutate({ layout: { [layoutKey(id)]: width } }),
    }),
    [layout, mutate],
  );
}
