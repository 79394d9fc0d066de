/** Where a finding stands in a report, by its number. */
export const findingAnchor = (number: number): string => `finding-${number}`;
