import type { CallInput } from '../../shared/contract/index.ts';
import type { Report } from '../../shared/contract/reports.ts';
import type { Language } from '../../shared/contract/values.ts';
import { AppError } from '../../shared/errors.ts';
import { chooseForm } from './choose-form.ts';
import type { CliForm } from './choose-form.ts';
import type { CliArguments } from './cli-arguments.ts';
import type { CliCommand } from './cli-command.ts';
import type { Cli } from './cli.ts';
import { readLogo } from './read-logo.ts';
import { UsageError } from './usage-error.ts';

export const reportsCommand: CliCommand = {
  name: 'reports',
  usage: [
    'FILE.motif [--report NAME]',
    'FILE.motif --create NAME [--template NAME | --copy REPORT] [--logo PICTURE]',
    'FILE.motif --report NAME (--logo PICTURE | --no-logo)',
    'FILE.motif --save-template NAME --report NAME',
    'FILE.motif --delete NAME',
    'FILE.motif --delete-template NAME',
  ],
  options: {
    report: { type: 'string' },
    create: { type: 'string' },
    template: { type: 'string' },
    copy: { type: 'string' },
    logo: { type: 'string' },
    'no-logo': { type: 'boolean' },
    'save-template': { type: 'string' },
    delete: { type: 'string' },
    'delete-template': { type: 'string' },
  },
  positionals: [1, 1],
  run: (cli, args) => {
    refuseConflicts(args);
    const isLogo = args.text('logo') !== undefined || args.isSet('no-logo');
    const otherwise = isLogo ? changeLogo : args.text('report') === undefined ? listAll : showReport;
    return chooseForm(args, forms, otherwise)(cli, args);
  },
};

function refuseConflicts(args: CliArguments): void {
  const isGiven = (option: string) => args.text(option) !== undefined;
  const [first, second] = ['template', 'copy'].filter(isGiven);
  if (second !== undefined) throw new UsageError('options-conflict', { first: `--${first}`, second: `--${second}` });
  if (first !== undefined && !isGiven('create')) throw new UsageError('option-missing', { option: '--create' });
  if (isGiven('logo') && args.isSet('no-logo'))
    throw new UsageError('options-conflict', { first: '--logo', second: '--no-logo' });
  if (isGiven('save-template') && !isGiven('report')) throw new UsageError('option-missing', { option: '--report' });
}

const listAll: CliForm = async (cli, args) => {
  const language = await openIn(cli, args);
  const reports = await cli.call('reports.list', {});
  const templates = await cli.call('reports.templates', { language });
  const lines = reports.map(({ name, blocks }) => `${name} · ${cli.words('report.blockCount', { count: blocks })}`);
  const named = templates.map(({ name, isOwn }) => `  ${name}${isOwn ? ` · ${cli.words('report.ownTemplate')}` : ''}`);
  const text = [...(lines.length > 0 ? lines : [cli.words('cli.noReports')]), '', cli.words('report.templates')];
  return {
    value: { reports, templates: templates.map(({ name, isOwn }) => ({ name, isOwn })) },
    text: [...text, ...named].join('\n'),
  };
};

const showReport: CliForm = async (cli, args) => {
  await cli.open(args.positionals[0]);
  const report = await cli.call('reports.get', { id: await findId(cli, args.required('report')) });
  const kinds = (await cli.call('reports.blockKinds', {})).map(({ kind }) => kind);
  return { value: report, text: printReport(cli, report, kinds) };
};

const createReport: CliForm = async (cli, args) => {
  const language = await openIn(cli, args);
  const [name, copied] = [args.required('create'), args.text('copy')];
  const { id } =
    copied === undefined
      ? await cli.call('reports.create', { name, ...(await readTemplate(cli, args, language)) })
      : await cli.call('reports.copy', { id: await findId(cli, copied), name });
  const logo = await readLogo(cli, args);
  if (logo.logo) await cli.call('reports.update', { id, ...logo });
  const { blocks } = await cli.call('reports.get', { id });
  const text = cli.words('cli.reportCreated', { name, count: blocks.length });
  return { value: { id, blocks: blocks.length }, text };
};

const changeLogo: CliForm = async (cli, args) => {
  await cli.open(args.positionals[0]);
  const name = args.required('report');
  const id = await findId(cli, name);
  const { logo = null } = await readLogo(cli, args);
  await cli.call('reports.update', { id, logo });
  return {
    value: { id, logo: logo?.name ?? null },
    text: cli.words(logo ? 'cli.logoSet' : 'cli.logoRemoved', { name }),
  };
};

const saveTemplate: CliForm = async (cli, args) => {
  await cli.open(args.positionals[0]);
  const name = args.required('save-template');
  await cli.call('reports.saveTemplate', { reportId: await findId(cli, args.required('report')), name });
  return { value: { template: name }, text: cli.words('cli.templateSaved', { name }) };
};

const deleteReport: CliForm = async (cli, args) => {
  await cli.open(args.positionals[0]);
  const name = args.required('delete');
  const id = await findId(cli, name);
  await cli.call('reports.delete', { id });
  return { value: { deleted: id }, text: cli.words('cli.reportDeleted', { name }) };
};

const deleteTemplate: CliForm = async (cli, args) => {
  const name = args.required('delete-template');
  const language = await openIn(cli, args);
  const own = (await cli.call('reports.templates', { language })).filter(({ isOwn }) => isOwn);
  if (!own.some((template) => isSame(template.name, name))) throw notFound(name, own);
  await cli.call('reports.deleteTemplate', { name });
  return { value: { deletedTemplate: name }, text: cli.words('cli.templateDeleted', { name }) };
};

const forms = {
  create: createReport,
  'save-template': saveTemplate,
  delete: deleteReport,
  'delete-template': deleteTemplate,
} as const;

async function openIn(cli: Cli, args: CliArguments): Promise<Language> {
  const { language } = await cli.open(args.positionals[0]);
  return cli.language ?? language;
}

const isSame = (one: string, other: string) => one.toLowerCase() === other.trim().toLowerCase();

function notFound(name: string, known: readonly { readonly name: string }[]): AppError {
  const names = known.map((one) => one.name).join(' · ') || '–';
  return new AppError('not-found', { kind: 'report', name, known: names });
}

async function findId(cli: Cli, wanted: string): Promise<string> {
  const reports = await cli.call('reports.list', {});
  const found = reports.find(({ id, name }) => id === wanted || isSame(name, wanted));
  if (!found) throw notFound(wanted, reports);
  return found.id;
}

/** A new report without a template is empty. */
async function readTemplate(
  cli: Cli,
  args: CliArguments,
  language: Language,
): Promise<Omit<CallInput<'reports.create'>, 'name'>> {
  const wanted = args.text('template');
  if (wanted === undefined) return {};
  const other = language === 'en' ? 'zh-CN' : 'en';
  const templates = await cli.call('reports.templates', { language });
  const others = await cli.call('reports.templates', { language: other });
  const found = [...templates, ...others].find(({ name }) => isSame(name, wanted));
  if (!found) throw notFound(wanted, templates);
  const { look, quotes, blocks, isOwn } = found;
  const { logo } = isOwn ? await cli.call('reports.templateLogo', { name: found.name }) : { logo: null };
  return { look, quotes, blocks, ...(logo && { logo }) };
}

function printReport(cli: Cli, { name, look, quotes, blocks }: Report, kinds: readonly string[]): string {
  const facts = [
    cli.words(`report.themes.${look.theme}`),
    cli.words(`report.papers.${look.paper}`),
    cli.words(`report.speakerNames.${quotes.naming.by}`),
  ];
  const kindOf = (kind: string) => (kinds.includes(kind) ? cli.words(`report.blocks.${kind}.name`) : kind);
  const lines = blocks.map(({ kind, title }) => (title === '' ? kindOf(kind) : `${kindOf(kind)} · ${title}`));
  return [[name, ...facts].join(' · '), ...lines.map((line, index) => `  ${index + 1}. ${line}`)].join('\n');
}
