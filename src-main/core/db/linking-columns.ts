/** Texts in which things of the project are linked to: Markdown, or JSON with Markdown in it. */
export const linkingColumns = [
  ['memo', 'text'],
  ['finding', 'text'],
  ['finding', 'recommendation'],
  ['reportBlock', 'options'],
  ['studyPlan', 'objectives'],
  ['studyPlan', 'methods'],
] as const;
