/**
 * Compiles templates/mail: MJML to HTML, written text beside it, both checked against the slots of their kind and against samples.
 * Writes .build/templates.json, which the functions import; nothing here is part of them.
 * A template that could show a guest raw markup, a hole or less in text than in HTML does not compile.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Mustache from 'mustache'
import * as z from 'zod'
import { languages } from '../functions/campaigns/campaign.ts'
import { type Slots, slotSchemas, type TemplateKind } from '../functions/email/slots.ts'
import { type CompiledTemplates, type MailTemplate, renderMail } from '../functions/email/templates.ts'
import { DomainError } from '../functions/errors.ts'
import { sampleSlots } from '../templates/mail/samples.ts'
import { writeWholeFile } from './local/whole-file.ts'

const projectFolder = fileURLToPath(new URL('../', import.meta.url))
export const templateFolder = join(projectFolder, 'templates', 'mail')
export const compiledFile = join(projectFolder, '.build', 'templates.json')
const templateKinds = Object.keys(slotSchemas) as TemplateKind[]

/**
 * The compiled templates for the laptop, the command line and tests: compiled when `.build/templates.json` is missing or its sources have
 * changed, else read. Two processes may do so at once; the file is replaced whole.
 */
export async function ensureTemplates(file = compiledFile): Promise<CompiledTemplates> {
  const found = readCompiled(file)
  if (found?.digest === sourceDigest()) return found
  const compiled = await compileTemplates()
  mkdirSync(dirname(file), { recursive: true })
  await writeWholeFile(file, JSON.stringify(compiled))
  return compiled
}

/** Compiles and checks every template of a folder; refuses with all that is wrong, by file. */
export async function compileTemplates(folder = templateFolder): Promise<CompiledTemplates> {
  const digest = sourceDigest()
  const problems: string[] = []
  const mails: Record<string, Record<string, MailTemplate>> = {}
  for (const kind of templateKinds) {
    for (const language of languages) {
      const name = `${kind}.${language}`
      try {
        const template = await compileMail(folder, name)
        problems.push(...templateProblems(kind, template).map((problem) => `${name}: ${problem}`))
        mails[kind] = { ...mails[kind], [language]: template }
      } catch (error) {
        problems.push(`${name}: ${(error as Error).message}`)
      }
    }
  }
  const compiled = { digest, mails }
  if (problems.length === 0) problems.push(...sampleProblems(compiled))
  if (problems.length > 0) {
    throw new DomainError('invalid-input', `The mail templates were not compiled:\n  ${problems.join('\n  ')}`)
  }
  return compiled
}

async function compileMail(folder: string, name: string): Promise<MailTemplate> {
  // Loading MJML takes most of a second; whoever finds the compiled file fresh is spared it.
  const { default: mjml2html } = await import('mjml')
  const file = join(folder, `${name}.mjml`)
  const { html } = await mjml2html(readFileSync(file, 'utf8'), {
    filePath: file,
    ignoreIncludes: false,
    validationLevel: 'strict',
    // The default fonts would be fetched from elsewhere when a mail is opened.
    fonts: {},
    keepComments: false,
    minify: true,
    minifyOptions: { minifyCss: false },
  })
  const [subjectLine = '', ...lines] = withIncludes(folder, readFileSync(join(folder, `${name}.txt`), 'utf8')).split(
    '\n',
  )
  const subject = /^Subject: (.+)$/.exec(subjectLine)?.[1]
  if (subject === undefined) throw new Error('the text does not begin with a "Subject: ..." line')
  return { subject, html: withCampaignColours(html), text: lines.join('\n') }
}

/** `{{> parts/footer.en.txt}}` on a line of its own, as mj-include does it for MJML. */
function withIncludes(folder: string, text: string): string {
  return text.replace(/^\{\{> (\S+)\}\}\n/gm, (_, path: string) =>
    withIncludes(folder, readFileSync(join(folder, path), 'utf8')),
  )
}

/** MJML accepts colours only, so templates carry stand-ins for the campaign's. */
function withCampaignColours(html: string): string {
  return html
    .replaceAll('#acce55', '{{accent}}')
    .replaceAll('#acce01', '{{onAccent}}')
    .replaceAll('#acce02', '{{accentText}}')
    .replaceAll('#acce03', '{{accentOnDark}}')
}

/** Slots that carry the looks of a mail and no fact. */
const looks = ['accent', 'onAccent', 'accentText', 'accentOnDark', 'url', 'alt']

/** What is wrong with one compiled template, without any data. */
export function templateProblems(kind: TemplateKind, template: MailTemplate): string[] {
  const schema = z.toJSONSchema(slotSchemas[kind]) as SlotSchema
  const slots = { subject: new Set<string>(), html: new Set<string>(), text: new Set<string>() }
  const problems = (['subject', 'html', 'text'] as const).flatMap((part) =>
    slotProblems(Mustache.parse(template[part]) as Token[], [schema], slots[part]).map(
      (problem) => `${part}: ${problem}`,
    ),
  )
  if (/=\s*\{\{/.test(template.html)) problems.push('html: a slot is an attribute value without quotes')
  if (template.html.includes('mj-include')) problems.push('html: an include was not found')
  const onlyInHtml = [...slots.html].filter((slot) => !slots.text.has(slot) && !looks.includes(slot))
  if (onlyInHtml.length > 0) problems.push(`the text does not say what the HTML does: ${onlyInHtml.join(', ')}`)
  return problems
}

interface SlotSchema {
  readonly type?: string
  readonly properties?: Readonly<Record<string, SlotSchema>>
  readonly items?: SlotSchema
}
type Token = [type: string, value: string, start: number, end: number, inside?: Token[]]

/** Walks the template with the schemas in scope, innermost last; notes the slots that were shown. */
function slotProblems(tokens: readonly Token[], scopes: readonly SlotSchema[], shown: Set<string>): string[] {
  return tokens.flatMap(([type, name, , , inside]) => {
    if (type === 'text' || type === '!') return []
    if (type !== 'name' && type !== '#' && type !== '^')
      return [`{{${type} ${name}}} is not allowed, write {{${name}}}`]
    const slot =
      name === '.' ? scopes.at(-1) : scopes.findLast(({ properties }) => properties?.[name])?.properties?.[name]
    if (slot === undefined) return [`{{${name}}} is not a slot of this mail`]
    if (type === 'name') {
      if (slot.type !== 'string' && slot.type !== 'integer') return [`{{${name}}} is not a text`]
      shown.add(name)
      return []
    }
    const scope = slot.type === 'array' ? slot.items : slot
    return slotProblems(inside ?? [], type === '#' && scope !== undefined ? [...scopes, scope] : scopes, shown)
  })
}

/** Fills every template with its samples: long names, hostile names, every variant. */
function sampleProblems(compiled: CompiledTemplates): string[] {
  return templateKinds.flatMap((kind) =>
    languages.flatMap((language) =>
      sampleSlots(kind, language).flatMap(({ name, slots }) => {
        const checked = slotSchemas[kind].safeParse(slots)
        if (!checked.success) return [`${kind}.${language}, sample "${name}": ${z.prettifyError(checked.error)}`]
        const mail = renderMail(compiled, kind, language, checked.data as Slots<typeof kind>)
        return Object.entries(mail).flatMap(([part, content]) =>
          renderedProblems(part, content).map(
            (problem) => `${kind}.${language}, sample "${name}", ${part}: ${problem}`,
          ),
        )
      }),
    ),
  )
}

function renderedProblems(part: string, content: string): string[] {
  return [/\{\{|\}\}/, /\bundefined\b/, /\[object Object\]/, /#acce[05]/i, ...(part === 'html' ? [/<script/i] : [])]
    .map((pattern) => pattern.exec(content)?.[0])
    .filter((found) => found !== undefined)
    .map((found) => `shows "${found}"`)
}

/** Over everything that the compiled file follows from. */
function sourceDigest(): string {
  const sources = [
    ...readdirSync(templateFolder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(mjml|txt|ts)$/.test(path))
      .sort()
      .map((path) => join(templateFolder, path)),
    join(projectFolder, 'functions', 'email', 'slots.ts'),
    fileURLToPath(import.meta.url),
    createRequire(import.meta.url).resolve('mjml/package.json'),
  ]
  const hash = createHash('sha256')
  for (const source of sources) hash.update(readFileSync(source)).update('\0')
  return hash.digest('hex')
}

function readCompiled(file: string): CompiledTemplates | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as CompiledTemplates
  } catch {
    // Missing or unreadable: it is made again.
    return undefined
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { mails } = await ensureTemplates()
  console.log(`${Object.values(mails).flatMap(Object.keys).length} mail templates compiled`)
}
