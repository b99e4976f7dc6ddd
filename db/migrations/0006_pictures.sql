ALTER TABLE `media` ADD `colour` text NOT NULL;--> statement-breakpoint
CREATE INDEX `media_by_hash` ON `media` (`hash`);