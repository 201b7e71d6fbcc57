/** The desk in the cloud, in the order of the story: what is kept, how mail leaves, how guests answer, what runs by itself. */
import { CfnOutput, Stack, Tags } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import { AnswerApi } from './answer-api.ts'
import { Receiving } from './receiving.ts'
import { Schedules } from './schedules.ts'
import { Sending } from './sending.ts'
import type { StageSettings } from './settings.ts'
import { Storage } from './storage.ts'

export class RsvpStack extends Stack {
  constructor(scope: Construct, id: string, settings: StageSettings) {
    super(scope, id, { env: { region: settings.region }, description: `RSVP desk, stage ${settings.stage}` })

    const storage = new Storage(this, 'Storage')
    const sending = new Sending(this, 'Sending', { settings, storage })
    const answers = new AnswerApi(this, 'Answers', { settings, storage, sending })
    const receiving = new Receiving(this, 'Receiving', { settings, storage, sending })
    const schedules = new Schedules(this, 'Schedules', { storage, sending })
    answers.tellAddresses(sending.sender)
    answers.tellAddresses(receiving.receiver)
    answers.tellAddresses(schedules.runner)

    Tags.of(this).add('product', 'rsvp-desk')
    Tags.of(this).add('stage', settings.stage)
    new CfnOutput(this, 'AnswerUrl', { value: answers.publicUrl, description: 'Links in mails begin with this' })
    new CfnOutput(this, 'ReplyDomain', { value: settings.replyDomain, description: 'Needs the MX record' })
    new CfnOutput(this, 'ReceiptRuleSet', {
      value: receiving.ruleSet.receiptRuleSetName,
      description: 'Receives nothing until it is made the active rule set of the account',
    })
  }
}
