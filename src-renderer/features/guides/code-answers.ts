import type { Guide } from '../../../src-main/shared/contract/guides.ts';
import { requestSuggestions } from '../../workspace/suggestion-request.ts';

/** Opens auto-code with the questions of the guide that carry a code. */
export const codeAnswers = ({ id: guideId }: Pick<Guide, 'id'>): void =>
  requestSuggestions({ source: { kind: 'guide', guideId } });
