/**
 * Programs that gather texts for language models, by the names under which they read robots.txt, from their makers' own pages and the list kept at
 * https://github.com/ai-robots-txt/ai.robots.txt. Some are no crawlers but words that a search engine's crawler also looks for (`Google-Extended`): turning
 * them away changes nothing in its search.
 */
export const TRAINING_CRAWLERS = [
  'AI2Bot',
  'Amazonbot',
  'anthropic-ai',
  'Applebot-Extended',
  'Bytespider',
  'CCBot',
  'ClaudeBot',
  'cohere-training-data-crawler',
  'Diffbot',
  'FacebookBot',
  'Google-Extended',
  'GPTBot',
  'ImagesiftBot',
  'Kangaroo Bot',
  'meta-externalagent',
  'omgili',
  'PanguBot',
  'Timpibot',
  'Webzio-Extended',
] as const;

/** Those that look something up to answer a question, and name where they found it or not. */
export const ANSWERING_CRAWLERS = [
  'ChatGPT-User',
  'Claude-SearchBot',
  'Claude-User',
  'DuckAssistBot',
  'Google-CloudVertexBot',
  'meta-externalfetcher',
  'MistralAI-User',
  'OAI-SearchBot',
  'Perplexity-User',
  'PerplexityBot',
  'YouBot',
] as const;
