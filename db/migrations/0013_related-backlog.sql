-- Every article that readers see already waits for its list of related ones.
INSERT INTO `related_backlog` (`article_id`, `priority`) SELECT `id`, 0 FROM `articles` WHERE `visible_from` IS NOT NULL;
