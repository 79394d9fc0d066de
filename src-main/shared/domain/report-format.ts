import { reportFormats } from '../contract/reports.ts';
import type { ReportFormat } from '../contract/reports.ts';

/** The format that the ending of a path says; null where no report is written so. */
export function reportFormat(path: string): ReportFormat | null {
  const ending = /\.([^./\\]+)$/u.exec(path)?.[1]?.toLowerCase();
  return reportFormats.find((format) => format === ending) ?? null;
}
