ALTER TABLE `day_counts` ADD `changed_at` integer;
--> statement-breakpoint
-- What changed before it was published is no change to readers (db/mutations/set-article-state.ts).
UPDATE `articles` SET `updated_at` = NULL WHERE `updated_at` < `visible_from`;
