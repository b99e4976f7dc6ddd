-- The words of articles as terms that lib/search makes, so that the tokenizer has nothing left to fold (db/engines/sqlite/search-index.ts).
CREATE VIRTUAL TABLE `search_index` USING fts5(
	headline, standfirst, body,
	content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0'
);
--> statement-breakpoint
INSERT INTO `search_backlog` (`article_id`) SELECT `id` FROM `articles`;
