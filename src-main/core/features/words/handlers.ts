import type { ProgramHandlers } from '../../handlers.ts';
import { listWords } from './list-words.ts';

export const wordsProgram: ProgramHandlers<'words.list'> = { 'words.list': listWords };
