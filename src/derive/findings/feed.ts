import type { Finding, FindingKind } from '../../model/finding.ts'
import type { Lead } from '../leads/lead.ts'
import { inOrderOfLeads } from '../leads/order.ts'

/** Kinds of findings as a reporter looks for them, in the order a lead is worth following. */
export const FEED = {
  confession: ['confession'],
  dropped: ['target_dropped'],
  lowered: ['target_softened'],
  silent: ['silence'],
  kind: ['answered_in_kind'],
  contradictory: ['contradiction_base', 'contradiction_twice', 'contradiction_shares', 'base_revised', 'report_against_bulletin', 'implied_plan'],
  copied: ['target_copied'],
  other: ['target_added', 'target_renamed'],
} as const satisfies Readonly<Record<string, readonly FindingKind[]>>
export type FeedGroup = keyof typeof FEED
export const FEED_GROUPS = ['confession', 'dropped', 'lowered', 'silent', 'kind', 'contradictory', 'copied', 'other'] as const satisfies readonly FeedGroup[]

/** The group a finding belongs to. */
export const groupIn = (f: Pick<Finding, 'kind'>): FeedGroup => FEED_GROUPS.find((g) => FEED[g].some((k) => k === f.kind)) ?? 'other'

/** Groups named by a link: by their own name or by a kind of finding they hold. */
export const groupsOf = (names: readonly string[]): readonly FeedGroup[] =>
  FEED_GROUPS.filter((g) => names.includes(g) || FEED[g].some((k) => names.includes(k)))

/**
 * Findings as a feed, of some groups or all: what is a lead comes first, in the order of leads; what is only likely behind it, registered
 * statistics before open subjects, the gravest first, the latest of equals first.
 */
export const feedOf = (findings: readonly Finding[], groups: readonly FeedGroup[], leads: readonly Lead[] = []): readonly Finding[] => {
  const weight = (f: Finding): number => f.severity * f.certainty * (f.indicator === '' ? 0.5 : 1)
  const rest = findings
    .map((f) => ({ f, group: groupIn(f), weight: weight(f) }))
    .filter(({ group }) => groups.length === 0 || groups.includes(group))
    .sort(
      (a, b) =>
        (groups.length === 1 ? 0 : FEED_GROUPS.indexOf(a.group) - FEED_GROUPS.indexOf(b.group)) ||
        b.f.year - a.f.year ||
        b.weight - a.weight ||
        (a.f.id < b.f.id ? -1 : 1),
    )
    .map(({ f }) => f)
  return inOrderOfLeads(rest, leads)
}
