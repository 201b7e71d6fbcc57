/**
 * What happened to a campaign, as history lines, and the state folded from them; the same idea as a guest's history.
 */
export type CampaignKey = string

export type CampaignLine = { readonly at: string; readonly by: string } & (
  | { readonly type: 'created' }
  | { readonly type: 'changed'; readonly definitionVersion: number }
  | { readonly type: 'launched' }
  | { readonly type: 'paused'; readonly reason: string }
  | { readonly type: 'resumed' }
  /** A pass found nobody left to mail for this wave. */
  | { readonly type: 'wave-finished'; readonly wave: string }
  /** Only guests who are away are left for this wave; the first of them is back at that instant. */
  | { readonly type: 'wave-resting'; readonly wave: string; readonly until: string }
  | { readonly type: 'closed' }
  /** The closing summary to one staff address. */
  | { readonly type: 'summary-claimed'; readonly to: string }
  | { readonly type: 'summary-sent'; readonly to: string; readonly messageId: string }
  | { readonly type: 'summary-released'; readonly to: string; readonly reason: string }
  | { readonly type: 'summary-failed'; readonly to: string; readonly reason: string }
)

export interface CampaignState {
  readonly launchedAt?: string | undefined
  readonly paused: boolean
  readonly closedAt?: string | undefined
  readonly finishedWaves: readonly string[]
  /** Waves with nobody to mail before an instant. */
  readonly restingWaves: Readonly<Record<string, string>>
  readonly summaries: Readonly<Record<string, 'claimed' | 'sent' | 'released' | 'failed'>>
}

export function foldCampaign(history: readonly CampaignLine[]): CampaignState {
  return history.reduce(applyLine, { paused: false, finishedWaves: [], restingWaves: {}, summaries: {} })
}

function applyLine(state: CampaignState, line: CampaignLine): CampaignState {
  switch (line.type) {
    case 'created':
      return state
    case 'changed':
      // A wave may have moved to another day, and have guests again.
      return { ...state, finishedWaves: [], restingWaves: {} }
    case 'launched':
      return { ...state, launchedAt: line.at }
    case 'paused':
      return { ...state, paused: true }
    case 'resumed':
      return { ...state, paused: false }
    case 'wave-finished':
      return { ...state, finishedWaves: [...state.finishedWaves, line.wave] }
    case 'wave-resting':
      return { ...state, restingWaves: { ...state.restingWaves, [line.wave]: line.until } }
    case 'closed':
      return { ...state, closedAt: line.at }
    case 'summary-claimed':
      return withSummary(state, line.to, 'claimed')
    case 'summary-sent':
      return withSummary(state, line.to, 'sent')
    case 'summary-released':
      return withSummary(state, line.to, 'released')
    case 'summary-failed':
      return withSummary(state, line.to, 'failed')
  }
}

function withSummary(state: CampaignState, to: string, status: CampaignState['summaries'][string]): CampaignState {
  return { ...state, summaries: { ...state.summaries, [to]: status } }
}
