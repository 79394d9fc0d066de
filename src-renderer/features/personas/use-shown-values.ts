import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { printAttributeValue } from '../../../src-main/shared/domain/attribute-values.ts';
import { callQuery } from '../../api/call-query.ts';
import type { AttributeLimit } from '../../workspace/attribute-limit-field.tsx';

/** What is known of somebody, in the order of the attributes; what all have is left out. */
export function useShownValues(
  limits: readonly AttributeLimit[],
): (values: Readonly<Record<string, string>>) => readonly string[] {
  const common = new Set(limits.filter(({ oneOf = [] }) => oneOf.length === 1).map(({ attributeId }) => attributeId));
  const { t } = useTranslation();
  const { data: attributes = [] } = useQuery(callQuery('attributes.list', {}));
  const words: Readonly<Record<string, string>> = { true: t('queries.yes'), false: t('queries.no') };
  return (values) =>
    attributes.flatMap(({ id, type, name }) => {
      const value = values[id] ?? '';
      if (value === '' || common.has(id)) return [];
      if (type === 'boolean') return [`${name}: ${words[value] ?? value}`];
      return [printAttributeValue(type, value)];
    });
}
