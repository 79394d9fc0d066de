import type { Generated } from 'kysely';

export interface ReportSchema {
  findingTag: { number: Generated<number>; findingId: string; tag: string };
  findingPersona: { number: Generated<number>; findingId: string; personaId: string };
  findingStage: { number: Generated<number>; findingId: string; stageId: string };
  report: {
    id: string;
    name: string;
    look: string;
    quotes: string;
    logoImageId: string | null;
    position: number;
    createdAt: number;
  };
  reportBlock: {
    id: string;
    reportId: string;
    kind: string;
    title: string;
    orientation: Generated<'auto' | 'upright' | 'across'>;
    options: string;
    position: number;
  };
}
