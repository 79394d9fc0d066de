/** Attributes of documents and of participants, with what SOURCES.md and the texts say; what they don't say stays empty. */
export const documentAttributes = [
  {
    name: 'Language',
    type: 'choice',
    options: ['English', '繁體中文'],
    values: { meeting: 'English', group: '繁體中文' },
  },
  {
    name: 'Setting',
    type: 'choice',
    options: ['Team meeting', 'Focus group', 'Usability test'],
    values: { meeting: 'Team meeting', group: 'Focus group', test: 'Usability test' },
  },
  { name: 'Year', type: 'number', options: [], values: { group: '2015', test: '2026' } },
] as const;

/** In the design meeting, people go by their discipline. */
export const disciplines: Readonly<Record<string, string>> = {
  'Project Manager': 'Project management',
  Marketing: 'Marketing',
  'User Interface': 'User interface',
  'Industrial Designer': 'Industrial design',
};

export const groups = { meeting: 'Design team', group: '公共諮詢座談', test: 'Usability test' } as const;

/** Opens the focus group and calls on the others. */
export const moderator = '許雲翔';

/**
 * The focus group agreed to its minutes being published as they were said, after ten days to change one's own words. In reports
 * they are called by numbers in the order in which they first speak.
 */
export const agreement = { state: 'given', mayRecord: true, mayQuote: true } as const;
export const pseudonymOf = (index: number): string => `P${String(index + 1).padStart(2, '0')}`;
export const testerOf = (index: number): string => `U${index + 1}`;
