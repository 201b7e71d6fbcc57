/**
 * Reads `campaign.yaml`: text in, a valid campaign or every mistake at once, each with line, column and reason.
 * First step of `rsvp check`, `import` and `launch`; nothing else of the desk sees YAML.
 * A mistake is pointed at where it stands; what is missing is pointed at where it should stand.
 */
import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml'
import * as z from 'zod'
import { type Campaign, campaignSchema, partsClash } from './campaign.ts'

export interface Position {
  /** From 1. */
  readonly line: number
  /** From 1. */
  readonly column: number
}

export interface Finding extends Position {
  readonly file: string
  /** The field, such as `parts[2].starts`; empty where the whole file is meant. */
  readonly path: string
  /** An error blocks the launch; a warning asks a person to look. */
  readonly severity: 'error' | 'warning'
  /** Name of the rule, kebab-case. */
  readonly rule: string
  /** What is wrong and why it matters, for a person. */
  readonly message: string
}

export type Path = readonly (string | number)[]

/** Where a field stands in the file; with `snippet`, where those words first stand in it (`occurrence` 1: the second time). */
export type Locate = (path: Path, snippet?: string, occurrence?: number) => Position

export type CampaignFile =
  | { readonly campaign: Campaign; readonly locate: Locate; readonly findings?: never }
  | { readonly findings: readonly Finding[]; readonly campaign?: never }

/** Far more than forty parts in two languages need; stops files made to exhaust the reader. */
export const maxCampaignFileBytes = 512 * 1024
const maxAliasCount = 50

/** Validates the text of a campaign file. `file` is the name to show in findings. Pure; reads nothing. */
export function readCampaignFile(text: string, file: string): CampaignFile {
  const at = (position: Position, path: Path, rule: string, message: string): Finding => ({
    ...{ file, line: position.line, column: position.column },
    ...{ path: pathText(path), severity: 'error', rule, message },
  })
  const top: Position = { line: 1, column: 1 }
  if (Buffer.byteLength(text) > maxCampaignFileBytes) {
    const message = `the file is larger than ${maxCampaignFileBytes / 1024} KB; a campaign needs a few: was another file saved under this name?`
    return { findings: [at(top, [], 'file-too-large', message)] }
  }

  const lines = new LineCounter()
  const source = text.replace(/^\uFEFF/, '')
  let document: Document.Parsed
  let raw: unknown
  try {
    document = parseDocument(source, {
      ...{ version: '1.2', schema: 'core', lineCounter: lines },
      ...{ prettyErrors: false, logLevel: 'error' },
    })
    const broken = [...document.errors, ...document.warnings].map((error) =>
      at(positionAt(lines, error.pos[0]), [], 'yaml', yamlSentence(error.code, error.message)),
    )
    if (broken.length > 0) return { findings: inFileOrder(firstOfEachLine(broken)) }
    raw = document.toJS({ maxAliasCount })
  } catch (error) {
    // Excessive aliases, or nesting deeper than the stack.
    const reason = error instanceof Error ? error.message : String(error)
    return { findings: [at(top, [], 'yaml', `the file cannot be read as YAML: ${reason}`)] }
  }
  if (raw === null || typeof raw !== 'object' || Array.isArray(raw)) {
    const message = 'the file holds no campaign: it must be a list of fields such as "id: my-event", one a line'
    return { findings: [at(top, [], 'wrong-value', message)] }
  }

  const places = placesIn(document, lines, source)
  const parsed = campaignSchema.safeParse(raw)
  const mistakes = [
    ...crossFieldMistakes(raw as LooseCampaign),
    ...(parsed.success ? requiredClashes(parsed.data) : []),
  ].map(({ path, rule, message }) => at(places.locate(path), path, rule, message))
  const findings = [...(parsed.error?.issues.flatMap((issue) => findingsOf(issue, raw, places, at)) ?? []), ...mistakes]
  if (!parsed.success || findings.length > 0) return { findings: inFileOrder(oneEach(withoutMisspelt(findings))) }
  return { campaign: parsed.data, locate: places.locate }
}

/** One line for a terminal or a log of checks: `campaign.yaml:12:5 error parts[1].starts: … (wrong-value)`. */
export function findingLine(finding: Finding): string {
  const { file, line, column, severity, path, message, rule } = finding
  return `${file}:${line}:${column} ${severity} ${path === '' ? '' : `${path}: `}${message} (${rule})`
}

/** By file, then as one reads it. */
export function inFileOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(
    (one, other) => one.file.localeCompare(other.file) || one.line - other.line || one.column - other.column,
  )
}

/** `parts[2].starts` */
export function pathText(path: Path): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${step}`)).join('')
}

// --- what zod says, in sentences -------------------------------------------------------------------------------------

type Issue = z.core.$ZodIssue
type MakeFinding = (position: Position, path: Path, rule: string, message: string) => Finding

function findingsOf(issue: Issue, raw: unknown, places: Places, at: MakeFinding): Finding[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)))
  const value = valueAt(raw, path)
  if (issue.code === 'unrecognized_keys') {
    const known = keysAllowedAt(path)
    return issue.keys.map((key) => {
      const near = nearest(key, known)
      const hint = near === undefined ? `possible here: ${known.join(', ')}` : `did you mean "${near}"?`
      return at(places.locateKey([...path, key]), [...path, key], 'unknown-field', `"${key}" is not a field; ${hint}`)
    })
  }
  if (value === undefined) {
    const purpose = purposes[path.filter((step) => typeof step !== 'number').join('.')]
    return [
      at(places.locate(path), path, 'missing-field', purpose === undefined ? 'is missing' : `is missing: ${purpose}`),
    ]
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const branch = issue.errors.find(
      (issues) => !issues.some(({ code, path: at }) => code === 'invalid_type' && at.length === 0),
    )
    if (branch !== undefined)
      return branch.flatMap((inner) => findingsOf({ ...inner, path: [...issue.path, ...inner.path] }, raw, places, at))
  }
  return [at(places.locate(path), path, 'wrong-value', sentence(issue, value))]
}

function sentence(issue: Issue, value: unknown): string {
  const got = shown(value)
  switch (issue.code) {
    case 'invalid_type':
      if (value === null) return 'is empty; write a value, or leave the field out if it is optional'
      if (issue.expected === 'string')
        return `must be text, got ${got}${typeof value === 'object' ? '' : '; put it in quotes'}`
      return `must be ${typeNames[issue.expected] ?? issue.expected}, got ${got}`
    case 'invalid_value':
      return `must be ${issue.values.map(String).join(' or ')}, got ${got}`
    case 'invalid_union':
      if ('options' in issue && Array.isArray(issue.options)) return `must be ${issue.options.join(' or ')}, got ${got}`
      return value === null
        ? 'is empty; write the text, or leave the field out if it is optional'
        : `must be text, or one text per language ("en: ..." and "nl: ..."), got ${got}`
    case 'too_small':
      if (issue.origin === 'array') return 'is empty; it needs at least one entry'
      return issue.origin === 'string' ? issue.message : `must be ${issue.minimum} or more, got ${got}`
    case 'too_big':
      if (issue.origin === 'array') return `has too many entries: ${issue.maximum} at most`
      return issue.origin === 'string' ? issue.message : `must be ${issue.maximum} or less, got ${got}`
    case 'invalid_format':
      return issue.format === 'url'
        ? `must be a web address that starts with https://, got ${got}`
        : `${issue.message}, got ${got}`
    default:
      return typeof value === 'object' ? issue.message : `${got} ${issue.message}`
  }
}

const typeNames: Readonly<Record<string, string>> = {
  int: 'a whole number',
  number: 'a number without quotes',
  boolean: 'true or false without quotes',
  array: 'a list (lines that start with "- ")',
  object: 'a group of fields, indented below its name',
}

/** Why a field is needed, for the person who left it out. */
const purposes: Readonly<Record<string, string>> = {
  id: 'commands and links name the campaign by it',
  title: 'guests read it in the subject of every mail',
  languages: 'it says in which languages guests are written to',
  zone: 'without it no local time is a moment',
  hosts: 'guests must see who invites them',
  signatories: 'an invitation is signed by somebody',
  'signatories.role': 'guests must see in which office a person signs',
  contact: 'guests need somebody to ask, and the law an identifiable sender',
  'contact.email': 'guests need somewhere to write to',
  from: 'a mail needs a sender',
  staff: 'somebody must get the closing summary and the test mails',
  venue: 'guests must know where to go',
  parts: 'there must be something to come to',
  'parts.id': 'answers name the part by it',
  'parts.date': 'a part without a date cannot be put in a calendar',
  'parts.starts': 'a part without a start cannot be put in a calendar',
  'parts.ends': 'a part without an end cannot be put in a calendar',
  rsvpBy: 'reminders and the close count back from it',
  waves: 'without a wave no mail ever leaves',
  'waves.id': 'the history names the mailing by it',
  'waves.kind': 'it must be an invitation, a reminder or a last-call',
  'waves.daysBefore': 'a reminder counts back from the RSVP date',
  texts: 'an invitation needs words',
  'texts.invitation': 'an invitation needs words',
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (value === null) return 'nothing'
  if (typeof value === 'object') return 'a group of fields'
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 57)}..."` : text
}

/** A value that fails two checks at once needs one message. */
function oneEach(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>()
  return findings.filter(({ path, rule }) => {
    const key = `${rule} ${path}`
    return seen.has(key) ? false : seen.add(key)
  })
}

/** A field that stands there under a misspelt name is not also missing. */
function withoutMisspelt(findings: readonly Finding[]): readonly Finding[] {
  const meant = new Set(
    findings.flatMap(({ rule, path, message }) => {
      const near = rule === 'unknown-field' ? /did you mean "(.+)"/.exec(message)?.[1] : undefined
      return near === undefined ? [] : [path.replace(/[^.]+$/, near)]
    }),
  )
  return findings.filter(({ rule, path }) => rule !== 'missing-field' || !meant.has(path))
}

/** After one syntax error the reader stumbles on over the same line. */
function firstOfEachLine(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ line }, index) => findings.findIndex((other) => other.line === line) === index)
}

function yamlSentence(code: string, message: string): string {
  if (code === 'DUPLICATE_KEY') return 'this field stands here twice; only one can count'
  if (code === 'TAB_AS_INDENT') return 'indent with spaces, not with a tab'
  if (code === 'MULTIPLE_DOCS') return 'the file holds more than one document ("---"); a campaign is one'
  if (code === 'RESOURCE_EXHAUSTION' || message.includes('call stack'))
    return 'the file is nested too deeply to be a campaign'
  if (code === 'TAG_RESOLVE_FAILED')
    return `${message}: tags ("!...") have no meaning here; put a text that starts with "!" in quotes`
  if (message.startsWith('Nested mappings'))
    return 'two fields seem to stand on one line: put a text with ": " in it in quotes or below "|", and check the indentation'
  return `the file cannot be read as YAML: ${message}`
}

// --- rules over several fields ---------------------------------------------------------------------------------------

interface Mistake {
  readonly path: Path
  readonly rule: string
  readonly message: string
}

/** The file before it is known to be valid: these rules look past other mistakes. */
interface LooseCampaign {
  readonly [field: string]: unknown
}

function crossFieldMistakes(raw: LooseCampaign): Mistake[] {
  const parts = entriesOf(raw.parts)
  const waves = entriesOf(raw.waves)
  const partIds = parts.map(({ id }) => id)
  const unknownParts = (['mayOverlap', 'insteadOf'] as const).flatMap((field) =>
    parts.flatMap((part, index) =>
      listOf(part[field]).flatMap((named, place): Mistake[] => {
        const path = ['parts', index, field, place]
        if (typeof named !== 'string') return []
        if (named === part.id) return [{ path, rule: 'part-names-itself', message: `"${named}" is this part itself` }]
        if (partIds.includes(named)) return []
        const known = partIds.filter((each) => typeof each === 'string')
        const near = nearest(named, known)
        const hint = near === undefined ? `the parts are ${known.join(', ')}` : `did you mean "${near}"?`
        return [{ path, rule: 'unknown-part', message: `no part has the id "${named}"; ${hint}` }]
      }),
    ),
  )
  const withoutInvitation =
    waves.length > 0 && waves.every(({ kind }) => kind === 'reminder' || kind === 'last-call')
      ? [
          {
            path: ['waves'],
            rule: 'no-invitation',
            message: 'no wave is an invitation, so nobody would ever be invited',
          },
        ]
      : []
  return [
    ...repeated(partIds, (index) => ['parts', index, 'id'], 'part', 'answers could not tell the two apart'),
    ...repeated(
      waves.map(({ id }) => id),
      (index) => ['waves', index, 'id'],
      'wave',
      'the second would never be sent',
    ),
    ...repeated(
      entriesOf(raw.attachments).map(({ file }) => file),
      (index) => ['attachments', index, 'file'],
      'attachment',
      'guests would get it twice',
    ),
    ...repeated(listOf(raw.languages), (index) => ['languages', index], 'language', 'once is enough'),
    ...repeated(listOf(raw.staff), (index) => ['staff', index], 'staff address', 'it would get each summary twice'),
    ...unknownParts,
    ...withoutInvitation,
  ]
}

function repeated(values: readonly unknown[], path: (index: number) => Path, what: string, why: string): Mistake[] {
  return values.flatMap((value, index) =>
    typeof value === 'string' && values.indexOf(value) < index
      ? [
          {
            path: path(index),
            rule: `duplicate-${what.replace(' ', '-')}`,
            message: `a second ${what} "${value}": ${why}`,
          },
        ]
      : [],
  )
}

function requiredClashes(campaign: Campaign): Mistake[] {
  return campaign.parts.flatMap((part, index) => {
    const earlier = campaign.parts
      .slice(0, index)
      .find((other) => part.required && other.required && partsClash(part, other, campaign.zone))
    if (earlier === undefined) return []
    const message = `required, and so is "${earlier.id}" at the same time: nobody could say yes to both; change a time, or name one in the other's mayOverlap`
    return [{ path: ['parts', index, 'required'], rule: 'required-parts-clash', message }]
  })
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const entriesOf = (value: unknown): readonly LooseCampaign[] =>
  listOf(value).map((entry) => (entry !== null && typeof entry === 'object' ? (entry as LooseCampaign) : {}))

function valueAt(raw: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      value !== null && typeof value === 'object' && Object.hasOwn(value, step)
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    raw,
  )
}

// --- names that are possible, and the nearest of them ----------------------------------------------------------------

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly items?: JsonSchema
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
}

function keysAllowedAt(path: Path): readonly string[] {
  const walk = (schema: JsonSchema | undefined, rest: Path): string[] => {
    if (schema === undefined) return []
    const options = schema.anyOf ?? schema.oneOf
    if (options !== undefined) return options.flatMap((option) => walk(option, rest))
    const [step, ...further] = rest
    if (step === undefined) return Object.keys(schema.properties ?? {})
    return walk(typeof step === 'number' ? schema.items : schema.properties?.[step], further)
  }
  return [...new Set(walk(z.toJSONSchema(campaignSchema, { io: 'input' }) as JsonSchema, path))]
}

/** The name that was probably meant; undefined where none is close. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const [best] = known
    .map((each) => ({ each, distance: editDistance(plain(name), plain(each)) }))
    .sort((one, other) => one.distance - other.distance)
  return best !== undefined && best.distance <= Math.max(1, Math.floor(best.each.length / 3)) ? best.each : undefined
}

function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [index, letter] of [...one.slice(0, 100)].entries()) {
    const next = [index + 1]
    for (let place = 0; place < other.length; place++) {
      const replaced = (row[place] ?? 0) + (letter === other[place] ? 0 : 1)
      next.push(Math.min(replaced, (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

// --- where things stand in the file ----------------------------------------------------------------------------------

interface Places {
  readonly locate: Locate
  readonly locateKey: (path: Path) => Position
}

function placesIn(document: Document.Parsed, lines: LineCounter, source: string): Places {
  /** The node at the path or the nearest one above it, with its key where it has one. */
  const walk = (path: Path): { node: Node | null; key: Node | undefined; complete: boolean } => {
    let node: Node | null = document.contents
    let key: Node | undefined
    for (const step of path) {
      const inside: Node | null | undefined = isAlias(node) ? node.resolve(document) : node
      if (isMap(inside)) {
        const pair = (inside.items as Pair<Node, Node | null>[]).find(
          (each) => isScalar(each.key) && String(each.key.value) === String(step),
        )
        if (pair === undefined) return { node, key, complete: false }
        key = pair.key
        node = pair.value
      } else if (isSeq(inside)) {
        const item = inside.items[Number(step)] as Node | undefined
        if (item === undefined) return { node, key, complete: false }
        key = undefined
        node = item
      } else return { node, key, complete: false }
    }
    return { node, key, complete: true }
  }
  const startOf = (node: Node | null | undefined): Position => positionAt(lines, node?.range?.[0] ?? 0)
  return {
    locate: (path, snippet, occurrence = 0) => {
      const { node, key, complete } = walk(path)
      const isEmpty = node === null || (isScalar(node) && node.value === null)
      if (!complete || isEmpty) return startOf(key ?? node)
      if (snippet !== undefined && isScalar(node) && node.range) {
        const words = snippet
          .trim()
          .split(/\s+/u)
          .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        const text = source.slice(node.range[0], node.range[1])
        const match = [...text.matchAll(new RegExp(words.join('\\s+'), 'gu'))][occurrence]
        if (match !== undefined) return positionAt(lines, node.range[0] + match.index)
      }
      return startOf(node)
    },
    locateKey: (path) => {
      const { node, key } = walk(path)
      return startOf(key ?? node)
    },
  }
}

function positionAt(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(1, line), column: Math.max(1, col) }
}
