CREATE TABLE `search_words` (
	`folded` text PRIMARY KEY NOT NULL,
	`reversed` text NOT NULL,
	`written` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `search_words_by_ending` ON `search_words` (`reversed`,`folded`);--> statement-breakpoint
INSERT OR IGNORE INTO `search_backlog` (`article_id`) SELECT `id` FROM `articles`;
