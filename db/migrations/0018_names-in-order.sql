ALTER TABLE `authors` ADD `name_key` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `authors_by_name` ON `authors` (`name_key`,`slug`);--> statement-breakpoint
ALTER TABLE `topics` ADD `name_key` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `topics_by_name` ON `topics` (`name_key`,`slug`);--> statement-breakpoint
-- A slug is what comes nearest to a name's own key (lib/domain/name-key.ts) without a function for accents.
UPDATE `authors` SET `name_key` = replace(`slug`, '-', ' ');--> statement-breakpoint
UPDATE `topics` SET `name_key` = replace(`slug`, '-', ' ');
