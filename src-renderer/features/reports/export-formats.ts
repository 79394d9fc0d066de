import { useQuery } from '@tanstack/react-query';
import { callQuery } from '../../api/call-query.ts';
import { useCall } from '../../api/use-call.ts';

/** What a report can be written as: a format, and of PDF two standards. */
export const exportKinds = ['pdf', 'archive', 'docx', 'html', 'md', 'pptx'] as const;
export type ExportKind = (typeof exportKinds)[number];

export const endingOf = (kind: ExportKind): string => (kind === 'archive' ? 'pdf' : kind);

const key = 'report.format';

/** As what a report was written last, and what remembers another choice. */
export function useExportKind() {
  const { data } = useQuery(callQuery('preferences.get', {}));
  const { mutate } = useCall('preferences.set');
  const kind = exportKinds[data?.layout[key] ?? 0] ?? 'pdf';
  return { kind, remember: (next: ExportKind) => mutate({ layout: { [key]: exportKinds.indexOf(next) } }) };
}
