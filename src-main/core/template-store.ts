import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { newImage } from '../shared/contract/personas.ts';
import { reportTemplate } from '../shared/contract/reports.ts';
import type { StoredTemplate, TemplateStore } from './program.ts';
import { writeWhole } from './write-whole.ts';

const storedTemplate = reportTemplate.extend({ logo: newImage.nullable().catch(null) });

/** The researcher's own report templates, in `report-templates.json` of `folder`, by name. */
export function createTemplateStore(folder: string): TemplateStore {
  const file = join(folder, 'report-templates.json');
  const others = (name: string) => readTemplates(file).filter((known) => !isSameName(known.name, name));
  const write = (templates: readonly StoredTemplate[]) => {
    mkdirSync(folder, { recursive: true });
    writeWhole(file, JSON.stringify(templates));
  };
  return {
    list: () => readTemplates(file),
    logoOf: (name) => readTemplates(file).find((known) => isSameName(known.name, name))?.logo ?? null,
    save: (template) => write([...others(template.name), template].toSorted(byName)),
    delete: (name) => {
      const kept = others(name);
      const isThere = kept.length < readTemplates(file).length;
      if (isThere) write(kept);
      return isThere;
    },
  };
}

const isSameName = (first: string, second: string) => first.toLowerCase() === second.toLowerCase();
const byName = (first: StoredTemplate, second: StoredTemplate) => first.name.localeCompare(second.name);

// What can't be read is left out: the others are still there.
function readTemplates(file: string): readonly StoredTemplate[] {
  try {
    return z
      .array(z.unknown())
      .parse(JSON.parse(readFileSync(file, 'utf8')))
      .flatMap((entry) => {
        const read = storedTemplate.safeParse(entry);
        return read.success ? [{ ...read.data, isOwn: true }] : [];
      });
  } catch {
    return [];
  }
}
