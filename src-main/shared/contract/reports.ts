import { z } from 'zod';
import { action, command, job, query, state } from './define.ts';
import { newImage } from './personas.ts';
import { quoteRules, speakerNaming } from './quotes.ts';
import { id, language, name, nothing, text } from './values.ts';

export const reportThemes = ['clear', 'editorial', 'bold'] as const;
export const reportPapers = ['a4', 'letter'] as const;
export const reportTypefaces = ['sans', 'serif'] as const;
export const pageOrientations = ['auto', 'upright', 'across'] as const;
const color = z.string().regex(/^#[0-9a-f]{6}$/);

export const reportLook = z.object({
  theme: z.enum(reportThemes),
  paper: z.enum(reportPapers),
  orientation: z.enum(['upright', 'across']),
  /** Of headings and text; people's own words stand in the book face anyway. */
  typeface: z.enum(reportTypefaces),
  /** Null: the theme's own. */
  accent: color.nullable(),
  second: color.nullable(),
  /** A word that stands at the foot of each page, such as “Confidential”. */
  footer: text.max(120),
});
export type ReportLook = z.infer<typeof reportLook>;

export const usualReportLook: ReportLook = {
  theme: 'clear',
  paper: 'a4',
  orientation: 'upright',
  typeface: 'sans',
  accent: null,
  second: null,
  footer: '',
};

const optionValue = z.union([z.string().max(200_000), z.number(), z.boolean(), z.null(), z.array(z.string().max(200))]);
/** By the names of the kind's fields; what is missing has its usual value. */
export const blockOptions = z.record(z.string(), optionValue);
export type BlockOptions = z.infer<typeof blockOptions>;

/** What can be said of a block of a kind; the composer draws its settings from these. */
export const blockField = z.discriminatedUnion('type', [
  z.object({ name: z.string(), type: z.literal('boolean'), usual: z.boolean() }),
  z.object({ name: z.string(), type: z.literal('number'), usual: z.number(), least: z.number(), most: z.number() }),
  z.object({ name: z.string(), type: z.literal('choice'), usual: z.string(), choices: z.array(z.string()) }),
  /** One line, or Markdown of several. */
  z.object({ name: z.string(), type: z.literal('text'), usual: z.string(), isLong: z.boolean() }),
  /** Ids of things of the project; an empty array means all of them. */
  z.object({
    name: z.string(),
    type: z.literal('things'),
    of: z.enum(['codes', 'documents', 'findings', 'boards', 'journeys', 'personas', 'attributes']),
  }),
]);
export type BlockField = z.infer<typeof blockField>;

export const blockKind = z.object({
  kind: z.string(),
  fields: z.array(blockField),
  usualOrientation: z.enum(pageOrientations),
});
export type BlockKind = z.infer<typeof blockKind>;

const blockSettings = {
  /** Instead of the kind's own heading; empty: that one. */
  title: text.max(200),
  orientation: z.enum(pageOrientations),
  options: blockOptions,
};
export const reportBlock = z.object({ id, kind: z.string(), ...blockSettings });
export type ReportBlock = z.infer<typeof reportBlock>;

export const report = z.object({
  id,
  name: z.string(),
  look: reportLook,
  logoImageId: id.nullable(),
  quotes: quoteRules,
  blocks: z.array(reportBlock),
});
export type Report = z.infer<typeof report>;

const newBlock = z.object({ kind: z.string().min(1).max(60), ...z.object(blockSettings).partial().shape });

/** A report without what belongs to one project: no chosen codes or documents. `isOwn`: saved by the researcher. */
export const reportTemplate = z.object({
  name: z.string(),
  isOwn: z.boolean(),
  look: reportLook,
  quotes: quoteRules,
  blocks: z.array(newBlock),
});
export type ReportTemplate = z.infer<typeof reportTemplate>;

export const reportFormats = ['pdf', 'docx', 'html', 'md', 'pptx'] as const;
export type ReportFormat = (typeof reportFormats)[number];
export const pdfStandards = ['ua-1', 'a-2u'] as const;

export const reportsContract = {
  'reports.list': query(nothing, z.array(z.object({ id, name: z.string(), blocks: z.int() }))),
  'reports.get': query(z.object({ id }), report),
  'reports.create': command(
    z.object({
      name,
      look: reportLook.optional(),
      quotes: quoteRules.optional(),
      blocks: z.array(newBlock).max(200).optional(),
      logo: newImage.optional(),
    }),
    z.object({ id }),
  ),
  'reports.update': command(
    z.object({
      id,
      name: name.optional(),
      look: reportLook.partial().optional(),
      quotes: quoteRules.partial().optional(),
      logo: newImage.nullable().optional(),
    }),
    nothing,
  ),
  'reports.delete': command(z.object({ id }), nothing),
  'reports.copy': command(z.object({ id, name }), z.object({ id })),
  'reports.move': command(z.object({ id, beforeId: id.nullable() }), nothing),
  'reports.addBlocks': command(
    z.object({ reportId: id, blocks: z.array(newBlock).min(1).max(200), beforeId: id.nullable().optional() }),
    z.object({ ids: z.array(id) }),
  ),
  /** `options` change those that are named, and leave the others. */
  'reports.updateBlock': command(z.object({ id, ...z.object(blockSettings).partial().shape }), nothing),
  'reports.deleteBlocks': command(z.object({ ids: z.array(id).min(1) }), nothing),
  'reports.moveBlocks': command(z.object({ ids: z.array(id).min(1), beforeId: id.nullable() }), nothing),
  /** What a report can be composed of. */
  'reports.blockKinds': state(nothing, z.array(blockKind)),
  /** The researcher's own templates, and before them the ready ones, in the language. */
  'reports.templates': state(z.object({ language }), z.array(reportTemplate)),
  /** The logo of one of the researcher's own templates. */
  'reports.templateLogo': state(z.object({ name }), z.object({ logo: newImage.nullable() })),
  /** A picture of a file, to be given as a logo: PNG, JPEG, WebP or GIF as it is, SVG drawn. */
  'reports.readLogo': job(z.object({ path: z.string().min(1) }), z.object({ logo: newImage })),
  /** Keeps a report with its logo as a template for other projects, in place of one of the same name. */
  'reports.saveTemplate': action(z.object({ reportId: id, name }), nothing),
  'reports.deleteTemplate': action(z.object({ name }), nothing),
  /** Lays a report out. `hash` says what is printed on a page: where it stays the same, the page did. Lengths are points. */
  'reports.preview': job(
    z.object({ reportId: id }),
    z.object({
      pages: z.array(
        z.object({
          hash: z.string(),
          width: z.number(),
          height: z.number(),
          /** The block that begins on it or goes on there. */
          blockId: id.nullable(),
          /** All that begin on it: several short ones share a page. */
          begins: z.array(id),
        }),
      ),
    }),
  ),
  /** A page of the latest preview as SVG. Refuses with `not-found` where that is another by now. */
  'reports.page': state(z.object({ hash: z.string() }), z.object({ svg: z.string() })),
  /**
   * The ending of the path says the format; refuses with `report-ending`, and with `report-empty` where there is nothing to say.
   * `template` composes one for this time alone: by the name of a template, the researcher's own before the ready ones, or of a
   * report.
   * `isUniversal`: the PDF conforms to PDF/UA-1; where the native compiler doesn't run, or PDF/A is asked for, it is tagged only.
   * PDF/A that can't be had is refused with `archive-unavailable`.
   */
  'reports.save': job(
    z.object({
      path: z.string().min(1),
      report: z.union([z.object({ id }), z.object({ template: name })]),
      standard: z.enum(pdfStandards).optional(),
      /** Instead of what the report says. */
      naming: speakerNaming.optional(),
      logo: newImage.optional(),
      includesWithheld: z.boolean().optional(),
    }),
    z.object({
      bytes: z.int(),
      /** Of a PDF and of slides. */
      pages: z.int().nullable(),
      isUniversal: z.boolean(),
      /** Quotes that were left out, as those who said them did not agree. */
      withheld: z.int(),
    }),
  ),
};
