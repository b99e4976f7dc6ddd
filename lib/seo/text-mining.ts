import type { AiPolicy } from '#lib/domain/ai-policy.ts';

interface TextMining {
  readonly aiPolicy: AiPolicy;
  /** Where the conditions are written, for whoever wants to ask. */
  readonly conditionsUrl?: string | undefined;
}

/**
 * Whether the right to mine the texts is reserved, as article 4 of the directive (EU) 2019/790 lets a publisher say so that machines read it: the file of TDMRep
 * (https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/, section 6).
 */
export function toTextMiningRules({ aiPolicy, conditionsUrl }: TextMining): readonly object[] {
  if (aiPolicy === 'open') return [{ location: '/', 'tdm-reservation': 0 }];
  return [
    {
      location: '/',
      'tdm-reservation': 1,
      ...(conditionsUrl !== undefined && { 'tdm-policy': conditionsUrl }),
    },
  ];
}
