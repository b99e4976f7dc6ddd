-- The headlines and standfirsts of articles once more, without their texts (db/engines/sqlite/search-index.ts).
CREATE VIRTUAL TABLE `search_summaries` USING fts5(
	headline, standfirst,
	content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0'
);
--> statement-breakpoint
INSERT OR IGNORE INTO `search_backlog` (`article_id`) SELECT `id` FROM `articles`;
