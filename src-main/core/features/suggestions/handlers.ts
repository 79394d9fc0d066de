import type { ProjectHandlers } from '../../handlers.ts';
import { suggest } from './suggest.ts';

export const suggestionsFeature: ProjectHandlers<'search.suggest'> = { 'search.suggest': suggest };
