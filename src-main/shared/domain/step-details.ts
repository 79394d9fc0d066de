type Details = Readonly<Record<string, string | number>>;

/**
 * Details of a step for its words. About one thing they are looked up as such in every language: a language without a singular
 * would else lose the thing's name.
 */
export const stepDetails = (details: Details): Details =>
  details['count'] === 1 && details['context'] === undefined ? { ...details, context: 'one' } : details;
