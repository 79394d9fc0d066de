import type { pdfStandards } from '../../../shared/contract/reports.ts';

export type PdfStandard = (typeof pdfStandards)[number];
