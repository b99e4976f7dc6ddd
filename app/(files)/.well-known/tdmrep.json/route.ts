import { answerText } from '#app/answer-text.ts';
import { config } from '#lib/config.ts';
import { toTextMiningRules } from '#lib/seo/text-mining.ts';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Response {
  const { aiPolicy, textMiningConditions } = config();
  const rules = toTextMiningRules({ aiPolicy, conditionsUrl: textMiningConditions });
  return answerText(request, `${JSON.stringify(rules)}\n`, 'application/json');
}
