// `node infra/local/run.mjs start|demo [options]`: checks Node, then runs the script of that name.
import './recent-node.mjs'

const [, , script, ...rest] = process.argv
process.argv.splice(2, process.argv.length, ...rest)
await import(`./${script}.ts`)
