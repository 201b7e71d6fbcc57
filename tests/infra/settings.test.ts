/** The settings of a stage: what is read, and how a mistake is told. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readSettings } from '../../infra/settings.ts'

function aStage(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'rsvp-stages-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'trial.yaml'), text)
  return folder
}

describe('readSettings', () => {
  it('reads the example, and makes the reply domain of its two halves', () => {
    expect(readSettings('example')).toEqual({
      stage: 'example',
      region: 'eu-west-2',
      domain: 'events.example.org',
      replySubdomain: 'reply',
      replyDomain: 'reply.events.example.org',
      staffUrl: 'https://desk.events.example.org',
      keepMailDays: 180,
    })
  })

  it('names the file and every wrong field at once', () => {
    const folder = aStage(
      'region: us-east-1\ndomain: nodot\nreplySubdomain: a.b\nstaffUrl: http://x.example/\nsecret: 1\n',
    )

    const read = () => readSettings('trial', folder)

    for (const word of ['trial.yaml', 'region', 'domain', 'replySubdomain', 'staffUrl', 'keepMailDays', 'secret'])
      expect(read).toThrow(word)
  })

  it('says which file a stage without settings should have', () => {
    expect(() => readSettings('nowhere', aStage(''))).toThrow(/"nowhere" has no settings: .*nowhere\.yaml/)
  })

  it('does not take a path for a stage', () => {
    expect(() => readSettings('../trial', aStage(''))).toThrow('cannot be the name of a stage')
  })
})
