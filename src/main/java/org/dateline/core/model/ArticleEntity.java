package org.dateline.core.model;

import java.util.Optional;

/** A person, organisation or place within one article, numbered from 0, under the fullest name the article gives it. */
public record ArticleEntity(int entityNo, String name, EntityType type, Optional<CountryCode> country) {}
