-- The terms of words are others, and the search index has those of before (lib/search/terms.ts).
INSERT OR IGNORE INTO `search_backlog` (`article_id`) SELECT `id` FROM `articles`;
