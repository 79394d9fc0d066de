interface Planned {
  readonly minutes: number | null;
}

interface PlannedSection extends Planned {
  readonly questions: readonly Planned[];
}

/** What the questions of a section are planned to take together, in minutes; those without a plan take none. */
export function questionMinutes({ questions }: Pick<PlannedSection, 'questions'>): number {
  return questions.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
}

/** A section's own plan, else what its questions take, in minutes. */
export function sectionMinutes(section: PlannedSection): number {
  return section.minutes ?? questionMinutes(section);
}

/** All sections of a guide together, in minutes. */
export function guideMinutes(sections: readonly PlannedSection[]): number {
  return sections.reduce((sum, section) => sum + sectionMinutes(section), 0);
}
