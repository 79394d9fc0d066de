import type { Finding } from '../../../../src-main/shared/contract/findings.ts';
import { findingState, priority } from '../../../../src-main/shared/contract/findings.ts';
import type { Classification } from '../changes-between.ts';
import type { Property } from '../findings-state.ts';

/** Those of which a finding has several. */
export type ManyProperty = 'tags' | 'personas' | 'stages';
export type OneProperty = Exclude<Property, ManyProperty>;

export const isMany = (property: Property): property is ManyProperty =>
  property === 'tags' || property === 'personas' || property === 'stages';

export interface LinkedThing {
  readonly id: string;
  readonly name: string;
}

/** Ids of what is said of a finding: levels as digits, none as empty words. */
export function valuesOf(finding: Finding, property: Property): readonly string[] {
  if (property === 'tags') return finding.tags;
  if (property === 'personas' || property === 'stages') return finding[property].map(({ id }) => id);
  return [String(finding[property] ?? '')];
}

/** What all of the findings have; null where they differ. */
export function commonValue(findings: readonly Finding[], property: OneProperty): string | null {
  const values = new Set(findings.map((finding) => valuesOf(finding, property)[0] ?? ''));
  const [first = ''] = values;
  return values.size === 1 ? first : null;
}

/** What any of the findings has, each once. */
export function linkedThings(findings: readonly Finding[], property: ManyProperty): readonly LinkedThing[] {
  if (property === 'tags')
    return [...new Set(findings.flatMap(({ tags }) => tags))].map((tag) => ({ id: tag, name: tag }));
  const things = findings.flatMap((finding): readonly LinkedThing[] => finding[property]);
  return [...new Map(things.map((thing) => [thing.id, thing])).values()];
}

export function saying(property: OneProperty, value: string): Classification {
  if (property === 'state') return { state: findingState.parse(value) };
  if (property === 'priority') return { priority: priority.parse(value) };
  if (property === 'group') return { group: value };
  return { [property]: value === '' ? null : Number(value) };
}

/** With or without tags, personas or stages; others of the kind stay. */
export function linking(property: ManyProperty, ids: string[], isOn: boolean): Classification {
  if (property === 'tags') return isOn ? { addTags: ids } : { removeTags: ids };
  if (property === 'personas') return isOn ? { addPersonaIds: ids } : { removePersonaIds: ids };
  return isOn ? { addStageIds: ids } : { removeStageIds: ids };
}
