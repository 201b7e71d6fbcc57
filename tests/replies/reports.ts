/** Reports of mail systems as raw mails, in the forms in which they arrive. */

export interface Reported {
  /** Address that failed. */
  readonly recipient: string
  /** Where the report goes. */
  readonly to?: string
  readonly action?: string
  readonly status?: string
  readonly diagnostic?: string
  /** The mail that comes back with it. */
  readonly original?: string
}

const mailOf = (lines: readonly string[]): Buffer => Buffer.from(lines.join('\n').replace(/\r?\n/g, '\r\n'))

function report(type: string, to: string, subject: string, parts: readonly (readonly [string, string])[]): Buffer {
  const bodies = parts.flatMap(([mimeType, body]) => ['--b', `Content-Type: ${mimeType}`, '', body])
  return mailOf([
    'From: Mail Delivery System <MAILER-DAEMON@mx.guests.example>',
    `To: ${to}`,
    `Subject: ${subject}`,
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    `Content-Type: multipart/report; report-type=${type}; boundary=b`,
    '',
    ...bodies,
    '--b--',
    '',
  ])
}

/** RFC 3464. */
export function aDeliveryReport(about: Reported): Buffer {
  const { recipient, to = 'rsvp@reply.rsvp.example', action = 'failed', status = '5.1.1', diagnostic, original } = about
  const fields = [
    'Reporting-MTA: dns; mx.guests.example',
    'Arrival-Date: Mon, 5 Feb 2024 10:00:00 +0000',
    '',
    `Final-Recipient: rfc822; ${recipient}`,
    `Action: ${action}`,
    `Status: ${status}`,
    ...(diagnostic === undefined ? [] : [`Diagnostic-Code: smtp; ${diagnostic}`]),
  ]
  return report('delivery-status', to, 'Undelivered Mail Returned to Sender', [
    ['text/plain', "I'm sorry to have to inform you that your message could not be delivered."],
    ['message/delivery-status', fields.join('\n')],
    ...(original === undefined ? [] : ([['message/rfc822', original]] as const)),
  ])
}

/** RFC 5965. */
export function aComplaint(about: Partial<Reported> & { readonly feedbackType?: string } = {}): Buffer {
  const { recipient, to = 'rsvp@reply.rsvp.example', original, feedbackType = 'abuse' } = about
  const fields = [
    `Feedback-Type: ${feedbackType}`,
    'User-Agent: Loop/1.0',
    'Version: 1',
    ...(recipient === undefined ? [] : [`Original-Rcpt-To: <${recipient}>`]),
  ]
  return report('feedback-report', to, 'Email feedback report', [
    ['text/plain', 'This is an email abuse report.'],
    ['message/feedback-report', fields.join('\n')],
    ...(original === undefined ? [] : ([['message/rfc822', original]] as const)),
  ])
}

/** RFC 8098. */
export function aReceipt(disposition: string, words = 'Your message was displayed.'): Buffer {
  const fields = ['Final-Recipient: rfc822; joan@guests.example', `Disposition: ${disposition}`]
  return report('disposition-notification', 'rsvp@reply.rsvp.example', 'Read: Invitation', [
    ['text/plain', words],
    ['message/disposition-notification', fields.join('\n')],
  ])
}

/** Of a system that knows no standard. */
export function aReportInWords(from: string, subject: string, words: string): Buffer {
  return mailOf([`From: ${from}`, `Subject: ${subject}`, 'Content-Type: text/plain; charset=utf-8', '', words, ''])
}
