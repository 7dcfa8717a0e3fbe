package org.dateline.core.entity;

import java.util.Optional;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.EntityType;
import org.dateline.core.model.MentionForm;

/** A way of writing an entity that is known everywhere: its usual name, its type, its country, and the form of this way. */
record KnownName(String name, EntityType type, Optional<CountryCode> country, MentionForm form) {}
