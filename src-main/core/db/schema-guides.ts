import type { Generated } from 'kysely';

export interface GuideSchema {
  guide: { id: string; name: string; createdAt: number };
  guideSection: { id: string; guideId: string; name: string; minutes: number | null; position: number };
  guideQuestion: {
    id: string;
    sectionId: string;
    text: string;
    minutes: number | null;
    codeId: string | null;
    probes: string;
    stimuli: string;
    position: number;
    kind: Generated<'question' | 'task'>;
  };
  documentGuide: { documentId: string; guideId: string };
}
