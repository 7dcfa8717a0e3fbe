package org.dateline.core.model;

import java.util.Optional;

/** A finding that is not a fact: what was refused, cut or doubted, and where. */
public record Notice(
        NoticeCode code,
        String sourcePath,
        int recordNo,
        Optional<ArticleId> articleId,
        Optional<Integer> charStart,
        String message) {}
