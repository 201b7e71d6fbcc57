/** `npm start`: brings the whole desk up on this machine and says where to look. All set-up happens here; nothing is needed beforehand. */
import { parseArgs } from 'node:util'
import { folderOnDisk, validCampaign } from '../../functions/cli/campaign-folder.ts'
import { UsageError } from '../../functions/cli/command.ts'
import { importFolder, rehearsalStart } from '../../functions/cli/import.ts'
import { DomainError } from '../../functions/errors.ts'
import { presentInstant } from './connect.ts'
import { forgetDesk, openDesk } from './desk.ts'
import { openPages } from './pages.ts'
import {
  defaultPort,
  defaultState,
  exampleFolder,
  fromHere,
  pagePaths,
  publicUrlAt,
  smtpPortAt,
  staffUrlAt,
} from './places.ts'

const help = `npm start -- [--fresh] [--campaign FOLDER] [--port N] [--state DIR]

  --fresh            forget everything and begin again
  --campaign FOLDER  put this campaign and its guests on the desk (default on an empty desk: the symposium example)
  --port N           port of the pages; mail comes in on the next (default ${defaultPort})
  --state DIR        where everything is kept (default ${fromHere(defaultState)})`

async function start(): Promise<void> {
  const { values } = parseArgs({
    options: {
      fresh: { type: 'boolean', default: false },
      campaign: { type: 'string' },
      port: { type: 'string', default: String(defaultPort) },
      state: { type: 'string', default: defaultState },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return console.log(help)
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 1 || port > 65_534)
    throw new UsageError(`--port ${values.port} is not a port number`)
  if (values.fresh) await forgetDesk(values.state)

  const folder = folderOnDisk(values.campaign ?? exampleFolder)
  const campaign = await validCampaign(folder, presentInstant())
  const desk = await openDesk({
    directory: values.state,
    startsAt: rehearsalStart(campaign) ?? presentInstant(),
    publicUrl: publicUrlAt(port),
    staffUrl: staffUrlAt(port),
    smtpPort: smtpPortAt(port),
  })
  const pages = await openPages(desk, port)
  // An empty desk gets the example. A start that was killed while importing goes on with it: importing again changes nothing.
  const others = (await desk.campaigns.list()).filter(
    ({ definition, state }) => definition.id !== campaign.id || state.closedAt,
  )
  if (values.campaign !== undefined || others.length === 0) {
    const { counts } = await importFolder(desk, folder, { by: 'npm start', now: presentInstant() })
    const taken = Object.entries(counts).filter(([, count]) => count > 0)
    console.log(`${folder.name}: ${taken.map(([verdict, count]) => `${count} ${verdict}`).join(', ')}`)
  }
  const url = publicUrlAt(port)
  console.log(`
rsvp-desk is running. It is ${desk.clock.now()} on its clock.

  staff page   ${url}${pagePaths.staff}     launch here, then counts, guests, arrived mail
  mailbox      ${url}${pagePaths.mailbox}   every mail sent; press an answer, reply, accept in the calendar
  clock        ${url}${pagePaths.clock}     move to a reminder, the deadline, the day
  mail in      smtp://127.0.0.1:${desk.smtpPort}

State is kept in ${fromHere(values.state)}; "npm start --${values.state === defaultState ? '' : ` --state ${fromHere(values.state)}`} --fresh" begins again. Stop with Ctrl-C.`)

  const stop = async (): Promise<void> => {
    await pages.close()
    await desk.close()
    process.exit(0)
  }
  process.once('SIGINT', () => void stop())
  process.once('SIGTERM', () => void stop())
}

try {
  await start()
} catch (error) {
  const { code = '', syscall, message } = error as NodeJS.ErrnoException
  const isUsage = error instanceof UsageError || code.startsWith('ERR_PARSE_ARGS_')
  if (isUsage) console.error(`npm start: ${message.split('.')[0]}; see: npm start -- --help`)
  else if (code === 'EADDRINUSE')
    console.error(`npm start: a port of the desk is taken by another program: ${message}; choose others with --port N`)
  else if (error instanceof DomainError || syscall !== undefined) console.error(`npm start: ${message}`)
  else console.error(error)
  process.exit(isUsage ? 2 : 1)
}
