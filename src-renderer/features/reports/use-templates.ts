import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ReportTemplate } from '../../../src-main/shared/contract/reports.ts';
import type { Language } from '../../../src-main/shared/contract/values.ts';
import { callQuery } from '../../api/call-query.ts';

const none: readonly ReportTemplate[] = [];

/** What a report can begin with: in the language of the project, as its words are printed. */
export function useTemplates() {
  const { i18n } = useTranslation();
  const { data: project } = useQuery(callQuery('project.current', {}));
  const language = project?.language ?? (i18n.language as Language);
  const { data: templates = none, isSuccess } = useQuery(callQuery('reports.templates', { language }));
  return { templates, isSuccess };
}
