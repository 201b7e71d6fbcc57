/**
 * Where the desk in the cloud begins: `cdk synth` and `cdk deploy` run this file. One stage, one stack; the stage is chosen with
 * `-c stage=<name>`.
 */
import { App } from 'aws-cdk-lib'
import { RsvpStack } from './rsvp-stack.ts'
import { readSettings } from './settings.ts'

// The functions import the compiled templates, so these have to be there before a function is bundled.
const { ensureTemplates } = await import('./compile-templates.ts')
await ensureTemplates()

const app = new App()
const settings = readSettings(String(app.node.getContext('stage')))
new RsvpStack(app, `rsvp-desk-${settings.stage}`, settings)
app.synth()
