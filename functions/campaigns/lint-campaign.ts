/**
 * Lint before launch: looks over a valid campaign for what a careful colleague would notice, and says where it stands in the file.
 * The rules live in three tables by subject; this file applies them. Pure: the instant to judge by comes in with the surroundings.
 */
import type { Campaign } from './campaign.ts'
import { type Finding, inFileOrder, type Locate, pathText } from './campaign-file.ts'
import { contentRules } from './lint-contents.ts'
import type { LintRule, Surroundings } from './lint-rule.ts'
import { scheduleRules } from './lint-schedule.ts'
import { wordingRules } from './lint-wording.ts'

export const rules: readonly LintRule[] = [...scheduleRules, ...contentRules, ...wordingRules]

export interface LintInput extends Surroundings {
  /** Name to show in findings. */
  readonly file: string
  readonly locate: Locate
}

/** All findings in the order of the file. Rules whose ground is not given (no guests, no files, no instant) stay silent. */
export function lintCampaign(campaign: Campaign, input: LintInput): readonly Finding[] {
  return inFileOrder(
    rules.flatMap((rule) =>
      rule.look(campaign, input).map(
        ({ path, message, snippet, occurrence }): Finding => ({
          file: input.file,
          ...input.locate(path, snippet, occurrence),
          path: pathText(path),
          severity: rule.severity,
          rule: rule.name,
          message,
        }),
      ),
    ),
  )
}
