ALTER TABLE `media` ADD `light_bytes` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `upload_key` text;--> statement-breakpoint
CREATE INDEX `media_by_upload_key` ON `media` (`upload_key`);