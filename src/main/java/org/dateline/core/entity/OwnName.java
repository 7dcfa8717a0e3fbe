package org.dateline.core.entity;

import java.util.Optional;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.EntityType;
import org.dateline.core.model.MentionForm;

/** What the user says a writing names; without a type it is no name at all. */
record OwnName(
        String name, Optional<EntityType> type, Optional<CountryCode> country, MentionForm form, Validity validity) {}
