/** Lets types be checked on a fresh clone, before infra/compile-templates.ts has written the file. */
declare module '*/.build/templates.json' {
  const templates: import('../email/templates.ts').CompiledTemplates
  export default templates
}
